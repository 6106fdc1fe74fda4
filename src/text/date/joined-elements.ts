import type { Element, Join } from './element.ts';
import { joinAt } from './months.ts';
import { type Point, shifted, startOf } from './point.ts';
import { type Dates, joined, resolve, type Resolved } from './resolve.ts';
import { skip, skipBack } from './skip.ts';
import { does, type Term, termAt } from './terms.ts';

/** How the terms between two elements join them, or null: other words stand there. */
export function joinBetween(terms: readonly Term[], first: Element, second: Element): Join | null {
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

/** Two elements as one: 28 May – 3 June 2024, Monday or Tuesday; the first takes the other's year. */
export function resolvePair(
  first: Element,
  second: Element,
  join: Join,
  on: Point | null,
): Resolved | null {
  const end = resolve(second, on);
  if (typeof end === 'string' || end.form !== 'one') return null;
  const begin = beginOf(
    first,
    end,
    join === 'span' && first.meant.type === 'weekday' ? end.first : on,
  );
  if (!begin || begin.form !== 'one') return null;
  const taken = begin.taken ?? end.taken;
  const doubts = [...begin.doubts, ...end.doubts];
  const both = joined({ ...begin, last: end.first, taken, doubts }, join);
  return typeof both === 'string' ? null : both;
}

function beginOf(first: Element, end: Dates, on: Point | null): Dates | null {
  const { meant } = first;
  const isOpen =
    meant.type === 'calendar' &&
    meant.year === null &&
    meant.yearShift === null &&
    meant.months.length > 0;
  const begin = isOpen
    ? inYearUpTo({ ...first, meant: { ...meant, year: end.first.year } }, end)
    : resolve(first, on);
  return typeof begin === 'string' ? null : { ...begin, taken: isOpen ? end.taken : begin.taken };
}

function inYearUpTo(element: Element, end: Dates): Resolved {
  const dates = resolve(element, null);
  const { meant } = element;
  if (typeof dates === 'string' || startOf(dates.first) <= startOf(end.first)) return dates;
  if (meant.type !== 'calendar') return dates;
  const year = shifted({ year: end.first.year, month: null, day: null }, -1).year;
  return resolve({ ...element, meant: { ...meant, year } }, null);
}
