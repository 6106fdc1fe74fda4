import type { Calendar } from './element.ts';
import { shiftAt, whichOf } from './period.ts';
import { persianYear, persianYearOfTwo } from './persian-year.ts';
import { skip } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** The year that stands at a month, and where it ends. */
export interface YearRead {
  readonly said: Pick<Calendar, 'year' | 'yearShift' | 'which'>;
  readonly end: number;
  readonly doubts?: readonly string[];
}

const none: YearRead['said'] = { year: null, yearShift: null, which: 'latest' };

/** The year that stands behind a month: 2024, من عام 2024, last year, الماضي. */
export function yearAt(terms: readonly Term[], at: number, isPersian = false): YearRead {
  const words = ['year-word', 'of', 'in', ...(isPersian ? ['month-word' as const] : [])] as const;
  const place = skip(terms, at, words, ',،');
  const persian = isPersian ? persianYear(termAt(terms, place)) : null;
  if (persian) {
    const { year, doubts } = persian;
    return { said: { ...none, year }, end: skip(terms, place + 1, ['year-word']), doubts };
  }
  const year = yearNumber(terms, place);
  if (year !== null) {
    return { said: { ...none, year }, end: skip(terms, place + 1, ['year-word']) };
  }
  return (
    shortYear(terms, at) ??
    countedYear(terms, at, place) ??
    whichYear(terms, at) ?? { said: none, end: at }
  );
}

/** The ’24 of 11 June ’24. */
function shortYear(terms: readonly Term[], at: number): YearRead | null {
  const figures = termAt(terms, at + 1);
  if (!isMark(termAt(terms, at), "'’‘") || !hasFigures(figures, 2)) return null;
  const { year, doubts } = yearOfTwo(figures);
  return { said: { ...none, year }, end: at + 2, doubts };
}

/**
 * Two figures behind a day and a month: a year where nothing stands behind them, else perhaps the
 * number of what does (11 June 24 people).
 */
export function bareYear(terms: readonly Term[], at: number, isPersian = false): YearRead | null {
  const figures = termAt(terms, at);
  if (!hasFigures(figures, 2) || figures.suffix !== '') return null;
  const isLast = skip(terms, at + 1, [], closing) >= terms.length;
  if (!isLast) return { said: none, end: at, doubts: [`“${figures.text}” is not read as a year`] };
  const { year, doubts } = isPersian ? persianYearOfTwo(figures) : yearOfTwo(figures);
  return { said: { ...none, year }, end: at + 1, doubts };
}

const closing = '.,،؛;:!?؟)]»”"\'';

/** The year that two figures stand for, with the doubt about it. */
export function yearOfTwo({ text }: Term): { readonly year: number; readonly doubts: string[] } {
  const year = Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text);
  return { year, doubts: [`the year ${text} is read as ${year}`] };
}

function countedYear(terms: readonly Term[], from: number, to: number): YearRead | null {
  for (let at = from; at <= to; at++) {
    const year = shiftAt(terms, at, 'year');
    if (year) return { said: { ...none, yearShift: year.shift }, end: year.end };
  }
  return null;
}

/** “11 June last”, حزيران الماضي; not “June last week”. */
function whichYear(terms: readonly Term[], at: number): YearRead | null {
  const which = whichOf(termAt(terms, at));
  const { unit, weekday, month } = termAt(terms, at + 1);
  return which && !unit && !weekday && !month ? { said: { ...none, which }, end: at + 1 } : null;
}

/** The number of a year at a place, or null: four figures that belong to no longer number. */
export function yearNumber(terms: readonly Term[], at: number): number | null {
  const term = termAt(terms, at);
  if (term.number === null || !hasFigures(term, 4) || isFigure(terms, at)) return null;
  const isLikely = term.number >= 1500 && term.number < 2200;
  return isLikely || does(termAt(terms, at - 1), 'year-word') ? term.number : null;
}

/** Whether a number goes on behind a mark: 2024.5. */
const isFigure = (terms: readonly Term[], at: number): boolean =>
  isMark(termAt(terms, at + 1), '.,:') &&
  termAt(terms, at + 2).kind === 'number' &&
  termAt(terms, at + 2).start === termAt(terms, at).end + 1;
