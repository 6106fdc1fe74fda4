import type { Element, ElementReader } from './element.ts';
import { dayFirst, monthFirst } from './named.ts';
import { numericAt } from './numeric.ts';
import { offsetAt } from './offset.ts';
import { skip } from './skip.ts';
import { isMark, type Term, termAt } from './terms.ts';

/** A day, whether by its number or counted: what a weekday can stand at. */
const isDay = ({ meant }: Element): boolean =>
  (meant.type === 'calendar' && meant.days.length === 1) ||
  (meant.type === 'counted' && meant.unit === 'day');

const dayReaders = [dayFirst, numericAt, monthFirst, offsetAt];

/** Tuesday 11 June, الثلاثاء الموافق 11 حزيران, Tuesday (11 June). */
export const weekdayBefore: ElementReader = (terms, at) => {
  const { weekday } = termAt(terms, at);
  if (!weekday) return null;
  const place = skip(terms, at + 1, ['link'], ',،(:-–');
  for (const read of dayReaders) {
    const element = read(terms, place);
    if (!element || element.meant.type === 'foreign' || !isDay(element)) continue;
    const end = closed(terms, place, element.end);
    return { ...element, from: at, end, weekday: weekday.number, needsWhole: false };
  }
  return null;
};

/** 11 June 2024, Tuesday; أمس الثلاثاء; unless the weekday has a date of its own. */
export function withWeekdayBehind(terms: readonly Term[], element: Element): Element {
  if (!isDay(element) || element.weekday !== null) return element;
  const place = skip(terms, element.end, ['link'], ',،(');
  const { weekday, isCapital } = termAt(terms, place);
  const isWord = weekday?.isShort === true && !isCapital;
  const isNext = !isMark(termAt(terms, place + 1), '-–—') && weekdayBefore(terms, place) !== null;
  if (!weekday || isWord || isNext) return element;
  return { ...element, end: closed(terms, place, place + 1), weekday: weekday.number };
}

/** Where something ends that may stand in brackets. */
const closed = (terms: readonly Term[], at: number, end: number): number =>
  isMark(termAt(terms, at - 1), '(') && isMark(termAt(terms, end), ')') ? end + 1 : end;
