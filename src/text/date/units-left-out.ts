import type { Element } from './element.ts';
import { periodAt } from './period.ts';
import type { Qualified } from './qualify.ts';
import type { Role } from './role.ts';
import { skip, skipBack } from './skip.ts';
import { does, printedOf, type Term, termAt } from './terms.ts';

/** A week on Tuesday, within days of 11 June, قبل أسبوع من 11 حزيران. */
export function unitBefore(
  terms: readonly Term[],
  element: Element,
  { from }: Qualified,
): readonly string[] {
  const place = skipBack(terms, from, ['link', 'of', 'in', 'to', 'it-after', 'it-before']);
  const isSaid = from < element.from && does(termAt(terms, from), 'before', 'after');
  const isWeekday = isDayOfOther(terms, element);
  if (isWeekday) return [termAt(terms, element.from - 1).printed];
  const isWhole = isSaid || [place - 1, place].some((at) => periodAt(terms, at));
  return isUnit(termAt(terms, place)) && !isWhole ? [printedOf(terms, place, from)] : [];
}

const isUnit = (term: Term): boolean =>
  term.unit !== undefined && !does(term, 'link', 'month-word', 'year-word');

/** 11 Haziran'dan bir hafta sonra, بعد 11 حزيران بيومين, 11 June plus two days. */
export function unitBehind(terms: readonly Term[], { end }: Qualified): readonly string[] {
  const start = adds.has(termAt(terms, end).text) ? end + 1 : end;
  const [first, second] = [termAt(terms, start), termAt(terms, start + 1)];
  const isCounted = first.count !== undefined || first.kind === 'number' || does(first, 'few');
  if (isCounted && second.unit) return [printedOf(terms, end, start + 2)];
  if (start > end && isUnit(first)) return [printedOf(terms, end, start + 1)];
  return yearBefore(terms, end);
}

const adds = new Set(['plus', 'minus', '+', '-', '−', 'ب', 'arti', 'eksi']);

/** Thursday week, 11 June, the year before. */
function yearBefore(terms: readonly Term[], end: number): readonly string[] {
  const place = skip(terms, end, ['link'], ',،');
  const at = termAt(terms, place).count === undefined ? place : place + 1;
  const unit = termAt(terms, at);
  if (isTime(unit) && does(termAt(terms, at + 1), ...sides))
    return [printedOf(terms, place, at + 2)];
  return place === end && isUnit(unit) && !periodAt(terms, end) ? [unit.printed] : [];
}

const isTime = (term: Term): boolean => term.unit !== undefined || does(term, 'year-word');
const sides = ['before', 'after', 'it-before', 'it-after', 'ago', 'it-last', 'it-next'] as const;

/** شنبه دو هفته پیش: a weekday of the week that was counted. */
const isDayOfOther = (terms: readonly Term[], { meant, from }: Element): boolean =>
  meant.type === 'counted' && meant.unit !== 'day' && termAt(terms, from - 1).weekday !== undefined;

const reach = 5;

/** Two days after the attack of 11 June, بعد يوم من لقاء 11 حزيران: counted from what is dated. */
export function countedRound(
  terms: readonly Term[],
  element: Element,
  read: Qualified,
): readonly string[] {
  for (let at = element.from - 1; at >= element.from - reach && isOpen(terms, at); at--) {
    if (at < read.from - 1 && isCountedFrom(terms, at)) return [printedOf(terms, at, read.from)];
  }
  for (let at = read.end; at < read.end + reach && isOpen(terms, at); at++) {
    if (isUnitOf(terms, at, ['it-after', 'it-before'])) return [printedOf(terms, read.end, at + 2)];
  }
  return [];
}

const isOpen = (terms: readonly Term[], at: number): boolean =>
  termAt(terms, at).kind !== 'mark' && termAt(terms, at).text !== '';

const isUnitOf = (terms: readonly Term[], at: number, roles: readonly Role[]): boolean =>
  termAt(terms, at).unit !== undefined && does(termAt(terms, at + 1), ...roles);

/** “Days after”, or in Arabic “after … days of”. */
function isCountedFrom(terms: readonly Term[], at: number): boolean {
  const isAhead = [at + 1, at + 2].some(
    (place) => termAt(terms, place).unit !== undefined && does(termAt(terms, place + 1), 'of'),
  );
  return (
    isUnitOf(terms, at, ['before', 'after']) ||
    (does(termAt(terms, at), 'before', 'after') && isAhead)
  );
}
