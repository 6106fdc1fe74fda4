import type { Role } from './role.ts';
import { does, isMark, type Term } from './terms.ts';

/** The place behind the terms that do one of the roles or are one of the marks, four at most. */
export function skip(
  terms: readonly Term[],
  at: number,
  roles: readonly Role[],
  marks = '',
): number {
  let end = at;
  while (end < at + 4 && canSkip(terms[end], roles, marks)) end++;
  return end;
}

/** The same backwards: the place of the last term before `at` that is none of these, or −1. */
export function skipBack(
  terms: readonly Term[],
  at: number,
  roles: readonly Role[],
  marks = '',
): number {
  let before = at - 1;
  while (before > at - 5 && canSkip(terms[before], roles, marks)) before--;
  return before;
}

const canSkip = (term: Term | undefined, roles: readonly Role[], marks: string): boolean =>
  isMark(term, marks) || (term !== undefined && !names(term) && does(term, ...roles));

/** A term that is a date by itself is never passed over, whatever else it can be. */
const names = ({ month, weekday }: Term): boolean => month !== undefined || weekday !== undefined;
