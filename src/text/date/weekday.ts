import type { Element, ElementReader, Which } from './element.ts';
import { periodAt, whichOf } from './period.ts';
import { skip, skipBack } from './skip.ts';
import { does, type Term } from './terms.ts';

/** Monday, geçen salı, الثلاثاء الماضي, Tuesday last week; not the Sunday Times. */
export const weekdayAt: ElementReader = (terms, at) => {
  const before = whichOf(terms[at]);
  const place = before && terms[at + 1]?.weekday ? at + 1 : at;
  const term = terms[place];
  if (!term?.weekday || isName(terms, place)) return null;
  const behind = skip(terms, place + 1, ['link', 'of', 'in']);
  const week = weekAt(terms, behind);
  const after = whichOf(terms[behind]);
  const isAfter = before === null && week === null && after !== null && !terms[behind + 1]?.unit;
  const end = week?.end ?? (isAfter ? behind + 1 : place + 1);
  const which: Which = (place > at ? before : isAfter ? after : null) ?? 'latest';
  const meant = {
    type: 'weekday',
    weekday: term.weekday.number,
    which,
    weekShift: week?.shift ?? null,
  } as const;
  const isSaid = which !== 'latest' || week !== null;
  return { from: at, end, weekday: null, meant, ...(isSaid ? {} : leftOpen(terms, place, behind)) };
};

interface Week {
  readonly shift: number;
  readonly end: number;
}

function weekAt(terms: readonly Term[], at: number): Week | null {
  const period = periodAt(terms, at);
  if (period?.meant.type !== 'period' || period.meant.unit !== 'week') return null;
  return { shift: period.meant.shift, end: period.end };
}

/** Last week on Tuesday, geçen hafta salı günü. */
export const weekFirst: ElementReader = (terms, at) => {
  const week = weekAt(terms, at);
  const place = week ? skip(terms, week.end, ['link', 'in'], ',،') : 0;
  const weekday = week ? terms[place]?.weekday : undefined;
  if (!week || !weekday) return null;
  const meant = {
    type: 'weekday',
    weekday: weekday.number,
    which: 'latest',
    weekShift: week.shift,
  } as const;
  return { from: at, end: place + 1, weekday: null, meant };
};

const papers = new Set(
  'times|telegraph|mirror|mail|express|herald|post|star|world|agreement'.split('|'),
);

/** Good Friday, the Sunday Times, Çarşamba'da (a town). */
function isName(terms: readonly Term[], at: number): boolean {
  const [before, here, after] = [terms[at - 1], terms[at], terms[at + 1]];
  const isPaper = after?.isCapital === true && papers.has(after.text);
  const isPlace = /^(?:[dt][ae]|[dt][ae]ki)$/u.test(here?.suffix ?? '');
  return does(before, 'not-a-day') || isPaper || isPlace;
}

// Also a market, a prayer, a name: a weekday only where a word says so.
const loose = new Set(['pazar', 'cuma', 'جمعه', 'شنبه']);

/** What a weekday without “last” or a week leaves open. */
function leftOpen(
  terms: readonly Term[],
  at: number,
  behind: number,
): Pick<Element, 'needsWhole' | 'doubts'> {
  const term = terms[at];
  const isDay =
    behind > at + 1 ||
    does(terms[at - 1], 'link') ||
    does(terms[skipBack(terms, at, [], ',،(')], 'link');
  if (term?.weekday?.isShort || (loose.has(term?.text ?? '') && !isDay))
    return { needsWhole: true };
  const isTwo = term?.text === 'الاثنين' && !isDay;
  return isTwo ? { doubts: ['“الاثنين” may also be “the two”'] } : {};
}
