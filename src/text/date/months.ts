import type { Join } from './element.ts';
import { does, isMark, type Term } from './terms.ts';

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
  const first = terms[at];
  const one = first?.month?.number;
  if (first === undefined || one === undefined) return null;
  const end = first.month?.isShort && isMark(terms[at + 1], '.') ? at + 2 : at + 1;
  const alone = { months: [one], join: 'same', words: [first.text], first, end } as const;
  const second = secondMonth(terms, end);
  if (second === null || isBeginning(terms, second.end)) return alone;
  const { term, join } = second;
  const two = term.month?.number ?? one;
  const words = [first.text, term.text];
  if (two === one) return { ...alone, words, end: second.end };
  return { months: [one, two], join, words, first, end: second.end };
}

interface Second {
  readonly term: Term;
  readonly join: Join;
  readonly end: number;
}

function secondMonth(terms: readonly Term[], at: number): Second | null {
  const [here, next] = [terms[at], terms[at + 1]];
  if (here?.month) return { term: here, join: 'either-name', end: at + 1 };
  const join = next?.month ? joinAt(here) : null;
  if (!next || join === null) return null;
  const isClosed = isMark(here, '(') && isMark(terms[at + 2], ')');
  return { term: next, join, end: isClosed ? at + 3 : at + 2 };
}

/** English: in “May and June 11” the second month begins a date of its own. */
const isBeginning = (terms: readonly Term[], end: number): boolean =>
  terms[end - 1]?.month?.isEnglish === true &&
  terms[end]?.kind === 'number' &&
  (terms[end]?.text.length ?? 0) <= 2 &&
  !isMark(terms[end - 2], '/(');

/** How what stands between two days or months joins them, or null. */
export function joinAt(term: Term | undefined): Join | null {
  if (term === undefined) return null;
  if (isMark(term, '/|\\')) return 'slash';
  if (isMark(term, '(')) return 'either-name';
  if (isMark(term, '-–—−')) return 'span';
  if (isMark(term, '&')) return 'and';
  if (does(term, 'or')) return 'one-of';
  if (does(term, 'to')) return 'span';
  return does(term, 'and') ? 'and' : null;
}
