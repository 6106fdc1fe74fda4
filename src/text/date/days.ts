import type { Join } from './element.ts';
import { joinAt } from './months.ts';
import { skip } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';
import { isThing } from './word-or-month.ts';

/** A day of a month, or the first and the last of several, with what joins them. */
export interface DaysRead {
  readonly days: readonly number[];
  readonly join: Join;
  readonly end: number;
  readonly doubts: readonly string[];
}

const mostDays = 8;

/** The days that stand at a place: 11, 11–13, 11 and 12, “11, 12 and 13”, الحادي عشر. */
export function daysAt(terms: readonly Term[], at: number): DaysRead | null {
  const first = dayNumber(terms, at) ?? dayBeforeAnother(terms, at);
  if (first === null) return null;
  const doubts = wordDoubts(termAt(terms, at));
  const isBetween = does(termAt(terms, at - 1), 'between');
  const days = [first];
  let join: Join = 'same';
  let end = at + 1;
  for (let next = nextDay(terms, end); next && days.length < mostDays; next = nextDay(terms, end)) {
    days.push(next.day);
    join = isBetween && next.join === 'and' ? 'span' : next.join;
    ({ end } = next);
  }
  return days.length > 2 ? manyDays(days, join, end) : { days, join, end, doubts };
}

/** “The first of” a month is also its beginning; a number before one may count something else. */
function wordDoubts({ text, printed, persianDay, count }: Term): readonly string[] {
  if (text === 'اول') return [`“${printed}” may be the beginning of the month`];
  return persianDay === undefined && count !== undefined
    ? [`“${printed}” is read as a day of the month`]
    : [];
}

/** The first of two days in words has no month of its own: یکم و دوم خرداد, العاشر والثاني عشر. */
function dayBeforeAnother(terms: readonly Term[], at: number): number | null {
  const { persianDay, ordinal } = termAt(terms, at);
  const isJoined = joinAt(termAt(terms, at + 1)) !== null;
  const other = isJoined ? termAt(terms, at + 2) : null;
  if (ordinal !== undefined && other?.ordinal !== undefined) {
    return isMonth(terms, skip(terms, at + 3, ['of'])) ? ordinal : null;
  }
  return persianDay === undefined || !isJoined || dayNumber(terms, at + 2) === null
    ? null
    : persianDay;
}

function nextDay(
  terms: readonly Term[],
  at: number,
): { readonly day: number; readonly join: Join; readonly end: number } | null {
  // Turkish writes the point of an ordinal: 3.-5. Haziran.
  const isPoint = isMark(termAt(terms, at), '.') && isMark(termAt(terms, at + 1), '-–—');
  const place = isPoint ? at + 1 : at;
  const join = isListGoingOn(terms, place) ? 'and' : joinAt(termAt(terms, place));
  // The 11th to the 13th of June.
  const next = termAt(terms, place + 1).text === 'the' ? place + 2 : place + 1;
  const day = join === null || join === 'either-name' ? null : dayNumber(terms, next);
  return join === null || day === null ? null : { day, join, end: next + 1 };
}

/** In “11, 12 and 13 June” a comma goes on with the days; in “page 3, 11 June” it does not. */
function isListGoingOn(terms: readonly Term[], at: number): boolean {
  const next = termAt(terms, at + 2);
  return isMark(termAt(terms, at), ',،') && (joinAt(next) !== null || isMark(next, ',،'));
}

function manyDays(days: readonly number[], join: Join, end: number): DaysRead {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const isRow = last - first === days.length - 1;
  const doubts = [
    ...(isRow ? [] : ['of the days between, not every one is named']),
    ...(join === 'one-of' ? ['of the days from first to last one is meant'] : []),
  ];
  return { days: [first, last], join: 'span', end, doubts };
}

function dayNumber(terms: readonly Term[], at: number): number | null {
  const term = termAt(terms, at);
  const next = termAt(terms, at + 1);
  if (term.ordinal !== undefined && does(next, 'of')) return term.ordinal;
  const isCounted = isArabic(term) && !isThing(next);
  const inWords = term.persianDay ?? (isCounted ? term.count : undefined);
  if (inWords !== undefined && isMonth(terms, at + 1)) return inWords;
  return hasFigures(term, 1, 2) && !isTail(terms, at) ? term.number : null;
}

const isArabic = ({ text }: Term): boolean => /^\p{Script=Arabic}/u.test(text);

/** Whether a month stands here, or the word for one before it: یکم ماه خرداد. */
const isMonth = (terms: readonly Term[], at: number): boolean =>
  [termAt(terms, skip(terms, at, ['month-word']))].some(
    ({ month, isForeignMonth }) => month !== undefined || isForeignMonth === true,
  );

/** Whether a number goes on from one before it: the 5 of 3.5. */
function isTail(terms: readonly Term[], at: number): boolean {
  const [number, mark] = [termAt(terms, at - 2), termAt(terms, at - 1)];
  const isTight = number.end === mark.start && mark.end === termAt(terms, at).start;
  return number.kind === 'number' && isMark(mark, '.,:') && isTight;
}
