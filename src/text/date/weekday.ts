import type { Element, ElementReader, Which } from './element.ts';
import { shiftAt, whichBehind, whichOf } from './period.ts';
import { skip, skipBack } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** Monday, geçen salı, الثلاثاء الماضي, Tuesday last week; not the Sunday Times. */
export const weekdayAt: ElementReader = (terms, at) => {
  const asked = whichOf(termAt(terms, at));
  const place = asked && termAt(terms, at + 1).weekday ? at + 1 : at;
  const { weekday } = termAt(terms, place);
  if (!weekday || isName(terms, place)) return null;
  const { which, weekShift, end } = behind(terms, place, place > at ? asked : null);
  const isSaid = which !== 'latest' || weekShift !== null;
  const meant = { type: 'weekday', weekday: weekday.number, which, weekShift } as const;
  const doubts = isSaid ? [] : besides(terms, at, end);
  return {
    from: at,
    end,
    weekday: null,
    meant,
    doubts,
    ...(isSaid ? {} : leftOpen(terms, place)),
  };
};

const several = new Set(['her', 'gunleri', 'ايام', 'ايام ال', 'روزهاي']);

/** Her salı, cumartesi günleri, أيام الثلاثاء; Friday the 13th: other days than the last one. */
function besides(terms: readonly Term[], at: number, end: number): readonly string[] {
  const [before, after] = [termAt(terms, at - 1), termAt(terms, end)];
  const isEnglish = termAt(terms, at).weekday?.isEnglish === true;
  const isEvery = [before, after].some(({ text }) => several.has(text)) && !isEnglish;
  const place = skip(terms, end, ['link']);
  const day = termAt(terms, place);
  const isDay = isDayNumber(terms, place);
  return [
    ...(isEvery ? ['every such day may be meant'] : []),
    ...(isDay ? [`“${day.printed}” beside it is not counted`] : []),
  ];
}

/** Tuesday 11, Friday the 13th; not Tuesday at 11, salı 11.30'da. */
function isDayNumber(terms: readonly Term[], at: number): boolean {
  const [before, day, mark] = [termAt(terms, at - 1), termAt(terms, at), termAt(terms, at + 1)];
  const goesOn =
    isMark(mark, '.,:') && mark.start === day.end && termAt(terms, at + 2).start === mark.end;
  return (
    hasFigures(day, 1, 2) &&
    Number(day.text) <= 31 &&
    !does(before, 'at') &&
    !(goesOn && termAt(terms, at + 2).kind === 'number')
  );
}

interface Behind {
  readonly which: Which;
  readonly weekShift: number | null;
  readonly end: number;
}

/** What stands behind a weekday and says which one it is. */
function behind(terms: readonly Term[], at: number, asked: Which | null): Behind {
  const place = skip(terms, at + 1, ['link', 'of', 'in']);
  const week = shiftAt(terms, place, 'week');
  if (week) return { which: 'latest', weekShift: week.shift, end: week.end };
  const which = asked ?? (termAt(terms, place + 1).unit ? null : whichBehind(termAt(terms, place)));
  const isBehind = asked === null && which !== null;
  return { which: which ?? 'latest', weekShift: null, end: isBehind ? place + 1 : at + 1 };
}

/** Last week on Tuesday, geçen hafta salı günü. */
export const weekFirst: ElementReader = (terms, at) => {
  const week = shiftAt(terms, at, 'week');
  const place = week ? skip(terms, week.end, ['link', 'in'], ',،') : at;
  const { weekday } = termAt(terms, place);
  if (!week || !weekday) return null;
  const which = { which: 'latest', weekShift: week.shift } as const;
  const meant = { type: 'weekday', weekday: weekday.number, ...which } as const;
  return { from: at, end: place + 1, weekday: null, meant };
};

const papers = new Set(
  'times|telegraph|mirror|mail|express|herald|post|star|world|agreement'.split('|'),
);
const markets = new Set(['pazari', 'pazarinda', 'namazi', 'namazinda', 'namazindan']);

/** Good Friday, the Sunday Times, Çarşamba'da (a town). */
function isName(terms: readonly Term[], at: number): boolean {
  const after = termAt(terms, at + 1);
  const isPaper = (after.isCapital && papers.has(after.text)) || markets.has(after.text);
  const isPlace = /^(?:[dt][ae]|[dt][ae]ki)$/u.test(termAt(terms, at).suffix);
  const isEleven = after.text === 'عشر';
  const isFeast = after.text === 'سوري' && termAt(terms, at).printed.startsWith('چ');
  return isPaper || isPlace || isEleven || isFeast || does(termAt(terms, at - 1), 'not-a-day');
}

// Also a market, a prayer, a name: a weekday only where a word says so.
const loose = new Set(['pazar', 'cuma', 'جمعه', 'شنبه']);

/** What a weekday without “last” or a week leaves open. */
function leftOpen(terms: readonly Term[], at: number): Pick<Element, 'needsWhole' | 'doubtInText'> {
  const { text, weekday } = termAt(terms, at);
  const around = [at + 1, at - 1, skipBack(terms, at, [], ',،(')];
  const isDay = around.some((place) => does(termAt(terms, place), 'link', 'to', 'or'));
  if (weekday?.isShort || (loose.has(text) && !isDay)) return { needsWhole: true };
  const isTwo = text === 'الاثنين' && !isDay;
  return isTwo ? { doubtInText: '“الاثنين” may also be “the two”' } : {};
}
