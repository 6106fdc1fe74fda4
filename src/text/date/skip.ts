import type { Role } from './role.ts';
import { does, isMark, type Term, termAt } from './terms.ts';

const farthest = 4;

/** The place behind the terms that do one of the roles or are one of the marks, four at most. */
export function skip(
  terms: readonly Term[],
  at: number,
  roles: readonly Role[],
  marks = '',
): number {
  let end = at;
  while (end < at + farthest && canSkip(termAt(terms, end), roles, marks)) end++;
  return end;
}

/** The same backwards: the place of the last term before `at` that is none of these. */
export function skipBack(
  terms: readonly Term[],
  at: number,
  roles: readonly Role[],
  marks = '',
): number {
  let before = at - 1;
  while (before >= at - farthest && canSkip(termAt(terms, before), roles, marks)) before--;
  return before;
}

const canSkip = (term: Term, roles: readonly Role[], marks: string): boolean =>
  isMark(term, marks) || (!isDate(term) && does(term, ...roles));

/** A term that is a date by itself is never passed over, whatever else it can be. */
const isDate = ({ month, weekday }: Term): boolean => month !== undefined || weekday !== undefined;
