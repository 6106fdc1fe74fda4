import { type Dates, joined, type Resolved } from './dates.ts';
import type { Calendar, Element, Join, WeekdayAlone } from './element.ts';
import { joinAt } from './months.ts';
import { type Point, startOf } from './point.ts';
import { resolve, withEndDoubt, yearOn } from './resolve.ts';
import { skip, skipBack } from './skip.ts';
import { does, type Term, termAt } from './terms.ts';

/** How the terms between two elements join them, or null: other words stand there. */
export function joinBetween(terms: readonly Term[], first: Element, second: Element): Join | null {
  if (isFromTo(terms, first, second)) return 'span';
  const start = skip(terms, first.end, ['link']);
  const place = joinAt(termAt(terms, start)) ? start : first.end;
  const found = joinAt(termAt(terms, place));
  if (!found || found === 'either-name') return null;
  const isBetween =
    does(termAt(terms, first.from - 1), 'between') || does(termAt(terms, second.end), 'it-between');
  const join = isBetween && found === 'and' ? 'span' : found;
  return skip(terms, place + 1, ['link', 'in']) === second.from ||
    skipBack(terms, second.from, ['link', 'in']) <= place
    ? join
    : null;
}

/** 2011'den 2018'e: in Turkish their endings join them. */
const isFromTo = (terms: readonly Term[], first: Element, second: Element): boolean =>
  first.end === second.from &&
  /^[dt][ae]n$/u.test(termAt(terms, first.end - 1).suffix) &&
  /^y?[ae]$/u.test(termAt(terms, second.end - 1).suffix);

/** Two elements as one: 28 May – 3 June 2024, Monday or Tuesday; the first takes the other's year. */
export function resolvePair(
  first: Element,
  second: Element,
  join: Join,
  on: Point | null,
): Resolved | null {
  const begun = join === 'span' && on ? spanFromNow(first, second, on) : null;
  if (begun) return begun;
  const end = resolve(second, on);
  if (typeof end === 'string' || !isSingle(end, join)) return null;
  const begin = beginOf(
    first,
    end,
    join === 'span' && first.meant.type === 'weekday' ? end.first : on,
  );
  if (!begin || !isSingle(begin, join)) return null;
  return bothOf(begin, end, join);
}

/** One day, month or year; one of the Persian calendar, which is several days, ends a span only. */
const isSingle = ({ form, isUnit }: Dates, join: Join): boolean =>
  form === 'one' || (isUnit === true && join === 'span');

function bothOf(begin: Dates, end: Dates, join: Join): Dates | null {
  const taken = begin.taken ?? end.taken;
  const isEven = join === 'span' || precision(begin) === precision(end);
  const uneven = isEven ? [] : ['of the two, one says less: what they share is not read'];
  const doubts = [...new Set([...begin.doubts, ...end.doubts, ...uneven])];
  const both = joined({ ...begin, last: end.last, taken, doubts, isUnit: false }, join);
  return typeof both === 'string' ? null : both;
}

/** June 2023 or 2024: a month and a year are not two of one kind. */
const precision = ({ first: { month, day } }: Dates): string => `${month !== null} ${day !== null}`;

/** A span round the document's date: its begin is the latest past, its end the next behind that. */
function spanFromNow(first: Element, second: Element, on: Point): Dates | null {
  if (!isOpen(first.meant) || !isOpen(second.meant)) return null;
  const begin = resolve(first, on);
  if (typeof begin === 'string' || begin.form !== 'one') return null;
  const end = resolve({ ...second, meant: { ...second.meant, which: 'next' } }, begin.first);
  if (typeof end === 'string' || end.form !== 'one') return null;
  if (startOf(end.first) <= startOf(on) || startOf(end.first) - startOf(begin.first) > longest)
    return null;
  const both = bothOf(begin, end, 'span');
  return both && withEndDoubt(both, on);
}

/** Half a year: what would be longer lies in the past. */
const longest = 183 * 86_400_000;

/** A day, a month or a weekday that says nothing of its year or week. */
const isOpen = (meant: Element['meant']): meant is Calendar | WeekdayAlone =>
  meant.type === 'weekday'
    ? meant.which === 'latest' && meant.weekShift === null
    : isYearless(meant) && meant.which === 'latest';

const isYearless = (meant: Element['meant']): meant is Calendar =>
  meant.type === 'calendar' &&
  meant.year === null &&
  meant.yearShift === null &&
  meant.months.length > 0;

function beginOf(first: Element, end: Dates, on: Point | null): Dates | null {
  const { meant } = first;
  const begin = isYearless(meant) ? inYearUpTo(first, meant, end) : resolve(first, on);
  return typeof begin === 'string'
    ? null
    : { ...begin, taken: isYearless(meant) ? end.taken : begin.taken };
}

/** The latest year that puts the first not behind the end. */
function inYearUpTo(element: Element, meant: Calendar, end: Dates): Resolved {
  const year = yearOn(meant, end.first);
  if (year === null) return 'foreign';
  const dates = resolve({ ...element, meant: { ...meant, year } }, null);
  return typeof dates === 'string' || startOf(dates.first) <= startOf(end.first)
    ? dates
    : resolve({ ...element, meant: { ...meant, year: year - 1 } }, null);
}
