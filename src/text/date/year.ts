import type { Calendar } from './element.ts';
import { periodAt, whichOf } from './period.ts';
import { skip } from './skip.ts';
import { does, isMark, type Term } from './terms.ts';

type Year = Pick<Calendar, 'year' | 'yearShift' | 'which'>;

export interface YearRead {
  readonly said: Year;
  readonly end: number;
}

const none: Year = { year: null, yearShift: null, which: 'latest' };

/** The year that stands behind a month: 2024, من عام 2024, last year, الماضي. */
export function yearAt(terms: readonly Term[], at: number): YearRead {
  const place = skip(terms, at, ['year-word', 'of', 'in'], ',،');
  const year = yearNumber(terms, place);
  if (year !== null) {
    return { said: { ...none, year }, end: skip(terms, place + 1, ['year-word']) };
  }
  for (const start of [at, place]) {
    const period = periodAt(terms, start);
    if (period?.meant.type === 'period' && period.meant.unit === 'year') {
      return { said: { ...none, yearShift: period.meant.shift }, end: period.end };
    }
  }
  const which = whichOf(terms[at]);
  const next = terms[at + 1];
  const isOther =
    next?.unit !== undefined || next?.weekday !== undefined || next?.month !== undefined;
  return which && !isOther ? { said: { ...none, which }, end: at + 1 } : { said: none, end: at };
}

/** The number of a year at a place, or null: four figures that belong to no longer number. */
export function yearNumber(terms: readonly Term[], at: number): number | null {
  const term = terms[at];
  if (term?.kind !== 'number' || term.text.length !== 4) return null;
  const isLonger = isMark(terms[at + 1], '.,:') && terms[at + 2]?.start === term.end + 1;
  const isFigure = isLonger && terms[at + 2]?.kind === 'number';
  const year = term.number ?? 0;
  const isLikely = year >= 1500 && year < 2200;
  return !isFigure && (isLikely || does(terms[at - 1], 'year-word')) ? year : null;
}
