import type { Element, ElementReader, Meant } from './element.ts';
import { largeNumbers } from './large-numbers.ts';
import { joinAt } from './months.ts';
import type { Unit } from './role.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** Two days ago, iki gün önce, قبل يومين, دو روز پیش; a few days ago, قبل أيام. */
export const agoAt: ElementReader = (terms, at) => {
  const first = termAt(terms, at);
  if (does(first, 'vague')) return vague(at, at + 1);
  return does(first, 'ago-before') ? agoBefore(terms, at) : agoBehind(terms, at);
};

const vague = (from: number, end: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'vague' },
});

const counted = (from: number, end: number, unit: Unit, count: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'counted', unit, by: -count, isRound: unit !== 'day' },
});

function agoBehind(terms: readonly Term[], at: number): Element | null {
  const counts = spansFrom(terms, at, at);
  if (!counts || !does(termAt(terms, counts.end), 'ago')) return null;
  const doubts = [
    ...(counts.doubts ?? []),
    ...half(terms, at),
    ...otherCount(terms, at),
    ...otherDay(terms, at, counts.end),
  ];
  return { ...counts, end: counts.end + 1, doubts };
}

function agoBefore(terms: readonly Term[], at: number): Element | null {
  const isAbout = does(termAt(terms, at + 1), 'about');
  const place = isAbout ? at + 2 : at + 1;
  const element = spansFrom(terms, at, place);
  if (!element || !isAgo(terms, element.end)) return null;
  const isFrom = does(termAt(terms, element.end), 'of') && !isNow(termAt(terms, element.end + 1));
  const isOther = countOf(termAt(terms, element.end + 1)) !== null;
  const doubts = [
    ...(element.doubts ?? []),
    ...(isOther && joinAt(termAt(terms, element.end)) ? [twoCounts] : []),
    ...(isFrom ? [`“${termAt(terms, element.end + 1).printed}” may be what it counts from`] : []),
  ];
  return { ...element, doubts, ...(isAbout ? { isAbout } : {}) };
}

/** A week and two days, سنة وشهرين: what is counted in one is added, of others one is left out. */
function spansFrom(terms: readonly Term[], from: number, at: number): Element | null {
  const first = spanAt(terms, from, at);
  if (!first) return null;
  const place = joinsOn(termAt(terms, first.end)) ? first.end + 1 : first.end;
  const second = spanAt(terms, from, place);
  if (!second) return first;
  const sum = sumOf(first.meant, second.meant);
  if (sum) return { ...second, meant: sum };
  const words = terms.slice(place, second.end).map(({ printed }) => printed);
  return { ...first, end: second.end, doubts: [`“${words.join(' ')}” beside it is not counted`] };
}

const joinsOn = (term: Term): boolean => does(term, 'and') || isMark(term, ',،');

const spanAt = (terms: readonly Term[], from: number, at: number): Element | null =>
  unitAlone(terms, from, at) ?? unitCounted(terms, from, at);

const inDays: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };
const inMonths: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12 };

function sumOf(first: Meant, second: Meant): Meant | null {
  if (first.type !== 'counted' || second.type !== 'counted') return null;
  for (const [lengths, unit] of [[inDays, 'day'] as const, [inMonths, 'month'] as const]) {
    const [one, other] = [lengths[first.unit], lengths[second.unit]];
    if (one === undefined || other === undefined || one < other) continue;
    const isRound = unit !== 'day' || second.unit !== 'day';
    return { type: 'counted', unit, by: first.by * one + second.by * other, isRound };
  }
  return null;
}

/** Days, قبل يومين, قبل أيام, a fortnight: a single one wants a count where it is not alone. */
function unitAlone(terms: readonly Term[], from: number, at: number): Element | null {
  const { unit } = termAt(terms, at);
  if (!unit || (from === at && unit.many === 1)) return null;
  return unit.many === 0 ? vague(from, at + 1) : counted(from, at + 1, unit.unit, unit.many);
}

/** Two days, قبل ثلاثة أيام, قبل عدة أيام. */
function unitCounted(terms: readonly Term[], from: number, at: number): Element | null {
  const [first, { unit }] = [termAt(terms, at), termAt(terms, at + 1)];
  if (!unit) return null;
  if (does(first, 'few')) return vague(from, at + 2);
  const count = countOf(first);
  return count === null ? null : counted(from, at + 2, unit.unit, count);
}

/** “Since the year 2011”, “before Tuesday”, “days before the meeting” are no “ago”. */
function isAgo(terms: readonly Term[], at: number): boolean {
  const term = termAt(terms, at);
  const place = does(term, 'of') ? at + 1 : at;
  const isAlone = !isDated(termAt(terms, place)) && term.text !== 'ونصف';
  // “Two days before the meeting” is read with a doubt, “before the year of the war” is not.
  const isCounted = place === at || termAt(terms, at - 1).unit?.many !== 1;
  return isAlone && isCounted && !does(term, 'last', 'this', 'next');
}

const isDated = ({ kind, month, weekday, isForeignMonth, offset, ordinal }: Term): boolean =>
  kind === 'number' ||
  [month, weekday, isForeignMonth, offset, ordinal].some((one) => one !== undefined);

const isNow = ({ text }: Term): boolean => text === 'الان' || text === 'اليوم';

const countOf = (term: Term): number | null =>
  term.count ?? (hasFigures(term, 1, 3) ? term.number : null);

const twoCounts = 'two numbers are named, and one of them was read';

const halves = new Set(['half', 'yarim', 'bucuk', 'نصف', 'نيم']);

/** Half a year ago: the half is passed over. */
const half = (terms: readonly Term[], at: number): readonly string[] =>
  halves.has(termAt(terms, at - 1).text)
    ? [`“${termAt(terms, at - 1).printed}” before it is not counted`]
    : [];

/** The 000 of 2,000 and the 9 of 1e9: a number that goes on from what it stands tight at. */
function isTail(terms: readonly Term[], at: number): boolean {
  const [before, first] = [termAt(terms, at - 1), termAt(terms, at)];
  const isOpening = before.kind === 'mark' && !isMark(before, '.,٫٬،-−–/:');
  return at > 0 && first.kind === 'number' && before.end === first.start && !isOpening;
}

/** Two or three days ago, 2-3 gün önce: the number before is passed over. */
function otherCount(terms: readonly Term[], at: number): readonly string[] {
  const place = joinAt(termAt(terms, at - 1)) ? at - 2 : at - 1;
  const term = termAt(terms, place);
  const isOther = countOf(term) !== null || largeNumbers.has(term.text);
  return isOther || isTail(terms, at) ? [twoCounts] : [];
}

/** “Earlier” and Turkish “from … two days before” may count from a day in the text. */
function otherDay(terms: readonly Term[], at: number, ago: number): readonly string[] {
  const [before, word] = [termAt(terms, at - 1), termAt(terms, ago)];
  const isFrom = /^[a-z]{2,}[dt][ae]n$/u.test(before.text) || /^[dt][ae]n$/u.test(before.suffix);
  if (isFrom) return [`“${before.printed}” may be what it counts from`];
  return word.text === 'earlier' ? ['“earlier” may count from another day'] : [];
}
