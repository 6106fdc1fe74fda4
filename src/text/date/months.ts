import type { Join } from './element.ts';
import { lacksPersianYear } from './persian-year.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** The month that stands at a place, or two names of one or of two months. */
export interface MonthsRead {
  readonly months: readonly number[];
  readonly join: Join;
  readonly words: readonly string[];
  readonly first: Term;
  readonly end: number;
}

/** حزيران, June, حزيران /يونيو, يونيو (حزيران), May–June, May and June. */
export function monthsAt(terms: readonly Term[], at: number): MonthsRead | null {
  const first = termAt(terms, at);
  if (!first.month || lacksPersianYear(terms, at)) return null;
  const end = first.month.isShort && isMark(termAt(terms, at + 1), '.') ? at + 2 : at + 1;
  const one = { months: [first.month.number], words: [first.printed], first, end };
  const second = secondMonth(terms, end, does(termAt(terms, at - 1), 'between'));
  // A month of the other calendar begins a date of its own.
  const isOne = second?.term.month?.isPersian === first.month.isPersian;
  return second && isOne ? twoMonths(one, second) : { ...one, join: 'same' };
}

interface Second {
  readonly term: Term;
  readonly month: number;
  readonly join: Join;
  readonly end: number;
}

function twoMonths(one: Omit<MonthsRead, 'join'>, { term, month, join, end }: Second): MonthsRead {
  const words = [...one.words, term.printed];
  return one.months.includes(month)
    ? { ...one, join: 'same', words, end }
    : { ...one, months: [...one.months, month], join, words, end };
}

function secondMonth(terms: readonly Term[], at: number, isBetween: boolean): Second | null {
  const [here, next] = [termAt(terms, at), termAt(terms, at + 1)];
  if (here.month) return { term: here, month: here.month.number, join: 'either-name', end: at + 1 };
  const found = joinAt(here);
  const join = isBetween && found === 'and' ? 'span' : found;
  if (!next.month || join === null || isBeginning(terms, at + 1, join)) return null;
  const isClosed = isMark(here, '(') && isMark(termAt(terms, at + 2), ')');
  return { term: next, month: next.month.number, join, end: isClosed ? at + 3 : at + 2 };
}

/** English: in “May and June 11” the second month begins a date of its own. */
const isBeginning = (terms: readonly Term[], at: number, join: Join): boolean =>
  termAt(terms, at).month?.isEnglish === true &&
  hasFigures(termAt(terms, at + 1), 1, 2) &&
  join !== 'slash' &&
  join !== 'either-name';

const joinMarks: readonly (readonly [string, Join])[] = [
  ['/|\\', 'slash'],
  ['(', 'either-name'],
  ['-–—−', 'span'],
  ['&', 'and'],
];
const joinRoles = [
  ['or', 'one-of'],
  ['to', 'span'],
  ['and', 'and'],
] as const;

/** How what stands between two days or months joins them, or null. */
export const joinAt = (term: Term): Join | null =>
  joinMarks.find(([marks]) => isMark(term, marks))?.[1] ??
  joinRoles.find(([role]) => does(term, role))?.[1] ??
  null;
