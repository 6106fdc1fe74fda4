import type { Dates } from './dates.ts';
import type { Calendar, Element } from './element.ts';
import { largeNumbers } from './large-numbers.ts';
import type { Qualified } from './qualify.ts';
import { skip } from './skip.ts';
import { does, hasFigures, isMark, printedOf, type Term, termAt } from './terms.ts';

/** What figures at a date leave open: a year that was not read, and a year that may be none. */
export function figuresLeftOut(
  terms: readonly Term[],
  element: Element,
  { dates }: Qualified,
): readonly string[] {
  return [...glued(terms, element), ...yearLeftOut(terms, element, dates)];
}

/** L1 June, $11 June, June 11%, 11 June 2O24: figures that something stands tight at. */
function glued(terms: readonly Term[], { meant, from, end }: Element): readonly string[] {
  if (meant.type !== 'calendar') return [];
  const [first, last] = [termAt(terms, from), termAt(terms, end - 1)];
  const [before, after] = [termAt(terms, from - 1), termAt(terms, end)];
  const isBefore = first.kind === 'number' && before.end === first.start && isGlue(before);
  const isBehind = last.kind === 'number' && after.start === last.end && isGlue(after);
  return [
    ...(isBefore ? [`“${before.printed}” stands tight at “${first.printed}”`] : []),
    ...(isBehind ? [`“${after.printed}” stands tight at “${last.printed}”`] : []),
  ];
}

const turkishEnding = /^(?:[dt][ae]n?|[dt][ae]ki|n?[iu]n|y?[aeiu])$/u;

const isGlue = ({ kind, text, isKnown }: Term): boolean =>
  kind === 'mark'
    ? '$€£%#@&=_^'.includes(text)
    : kind === 'word' && /^[a-z]/u.test(text) && isKnown !== true && !turkishEnding.test(text);

function yearLeftOut(
  terms: readonly Term[],
  { meant, from, end }: Element,
  dates: Dates,
): readonly string[] {
  if (meant.type === 'nth') return dates.taken === 'year' ? yearless(terms, from, end) : [];
  if (meant.type !== 'calendar' || meant.months.length + meant.days.length === 0) {
    return meant.type === 'calendar' ? mayBeCount(terms, end, meant) : [];
  }
  if (dates.taken !== 'year' || meant.yearShift !== null || meant.which !== 'latest') {
    return [...mayBeTime(terms, end, meant), ...mayBeCount(terms, end, meant)];
  }
  return yearless(terms, from, end);
}

const yearless = (terms: readonly Term[], from: number, end: number): readonly string[] => [
  ...noYear(terms, end),
  ...yearInWords(terms, end),
  ...yearElsewhere(terms, from, end),
];

/** 11 Jun 99999, 11 June 0024, 11 June 202. */
function noYear(terms: readonly Term[], end: number): readonly string[] {
  const [figures, after] = [termAt(terms, end), termAt(terms, end + 1)];
  const isLast = after.text === '' || isMark(after, ',،;؛!?؟)');
  const isGlued = after.kind === 'word' && after.start === figures.end;
  const isLong = hasFigures(figures, 4, Infinity) || /^0\d+$/u.test(figures.text);
  const isOdd = isLong || isLast || isGlued;
  return figures.kind === 'number' && isOdd ? [`“${figures.printed}” is not read as a year`] : [];
}

/** 11 June two thousand nine, 11 حزيران عام ألفين: a year in words. */
function yearInWords(terms: readonly Term[], end: number): readonly string[] {
  const place = skip(terms, end, ['of', 'in', 'link'], ',،');
  const [first, second] = [termAt(terms, place), termAt(terms, place + 1)];
  const isAnnounced = does(first, 'year-word') && second.kind === 'word' && second.isKnown !== true;
  const isNumber = isNumberWord(first) && isNumberWord(second) && first.count !== 1;
  const words = printedOf(terms, place, place + 2);
  return (isAnnounced && second.text !== '') || isNumber
    ? [`“${words}” is not read as a year`]
    : [];
}

const isNumberWord = ({ count, text }: Term): boolean =>
  count !== undefined || largeNumbers.has(text);

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
