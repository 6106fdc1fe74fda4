import type { Calendar, Element } from './element.ts';
import type { Qualified } from './qualify.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** What figures at a date leave open: a year that was not read, and a year that may be none. */
export function figuresLeftOut(
  terms: readonly Term[],
  { meant, from, end }: Element,
  { dates }: Qualified,
): readonly string[] {
  if (meant.type !== 'calendar' || meant.months.length + meant.days.length === 0) {
    return meant.type === 'calendar' ? mayBeCount(terms, end, meant) : [];
  }
  if (dates.taken !== 'year' || meant.yearShift !== null || meant.which !== 'latest') {
    return [...mayBeTime(terms, end, meant), ...mayBeCount(terms, end, meant)];
  }
  return [...noYear(terms, end), ...yearElsewhere(terms, from, end)];
}

/** 11 Jun 99999, 11 June 0024. */
function noYear(terms: readonly Term[], end: number): readonly string[] {
  const figures = termAt(terms, end);
  const isOdd = hasFigures(figures, 4, Infinity) || /^0\d+$/u.test(figures.text);
  return figures.kind === 'number' && isOdd ? [`“${figures.printed}” is not read as a year`] : [];
}

const nearby = 8;

/** 14 May elections 2023: a year that stands apart may be that of the day. */
function yearElsewhere(terms: readonly Term[], from: number, end: number): readonly string[] {
  const places = Array.from({ length: nearby }, (_, index) => [end + index, from - 1 - index]);
  const place = places.flat().find((at) => isYear(terms, at));
  return place === undefined ? [] : [`“${termAt(terms, place).printed}” may be its year`];
}

function isYear(terms: readonly Term[], at: number): boolean {
  const term = termAt(terms, at);
  const isAlone = ![at - 1, at + 1].some(
    (place) => isMark(termAt(terms, place), '.,:/-') && termAt(terms, place).end === term.start,
  );
  return hasFigures(term, 4) && Number(term.text) >= 1950 && Number(term.text) < 2100 && isAlone;
}

/** 11 June 1930 GMT, 11 Haziran 1930'da: half past seven in the evening as well. */
function mayBeTime(terms: readonly Term[], end: number, meant: Calendar): readonly string[] {
  const year = termAt(terms, end - 1);
  if (!hasFigures(year, 4) || meant.days.length === 0 || Number(year.text) % 100 > 59) return [];
  const after = termAt(terms, end);
  const isZone = does(after, 'utc') || zones.has(after.text);
  const isAt = Number(year.text) < 1960 && /^[dt][ae]$/u.test(year.suffix);
  return isZone || isAt ? [`“${year.printed}” may be a time of day`] : [];
}

const zones = new Set('hrs|hours|h|local|est|edt|cet|bst'.split('|'));

/** 11 June 2000 protesters: a round number counts what stands behind it as well. */
function mayBeCount(terms: readonly Term[], end: number, { year }: Calendar): readonly string[] {
  const [figures, after] = [termAt(terms, end - 1), termAt(terms, end)];
  const isRound = figures.kind === 'number' && figures.number === year && (year ?? 1) % 100 === 0;
  const isThing = after.kind === 'word' && after.text !== '' && after.isKnown !== true;
  return isRound && isThing && figures.suffix === ''
    ? [`“${figures.printed}” may count “${after.printed}”`]
    : [];
}
