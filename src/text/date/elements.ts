import { agoAt } from './ago.ts';
import { weekdayBefore, withWeekdayBehind } from './attached-weekday.ts';
import { type Calendar, calendar, type Element, type ElementReader } from './element.ts';
import { dayFirst, monthFirst } from './named.ts';
import { nthWeekdayAt } from './nth-weekday.ts';
import { numericAt } from './numeric.ts';
import { offsetAt } from './offset.ts';
import { periodAt, shiftAt, whichOf } from './period.ts';
import { calendarSaid, inItsCalendar, isInPersianDigits, isPersianYear } from './persian-year.ts';
import { skip } from './skip.ts';
import { does, hasFigures, type Term, termAt } from './terms.ts';
import { weekdayAt, weekFirst } from './weekday.ts';
import { yearNumber } from './year.ts';

/** Everything in a text that names a date, in its order; nothing is read twice. */
export function elementsIn(terms: readonly Term[]): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < terms.length;) {
    const element = means(termAt(terms, at)) ? elementAt(terms, at) : null;
    if (element) found.push(element);
    at = Math.max(at + 1, element?.end ?? 0);
  }
  return found;
}

/** Only a number or a word of the lexicon can begin a date: nothing else is looked at. */
const means = ({ kind, isKnown }: Term): boolean => kind === 'number' || isKnown === true;

const elementAt: ElementReader = (terms, at) => {
  for (const read of readers) {
    const element = read(terms, at);
    if (element) return withWeekdayBehind(terms, element);
  }
  return null;
};

/** 2024 yılının 11 Haziran'ı, last year in June: the year comes first. */
const yearFirst: ElementReader = (terms, at) => {
  const first = leadingYear(terms, at);
  if (!first) return null;
  const { end, ...year } = first;
  const inner = namedAt(terms, skip(terms, end, ['year-word', 'of', 'in', 'link'], ',،'));
  const meant = inner && yearless(inner);
  if (!meant || (year.year !== null && isPersianYear(year.year) && !meant.isPersian)) return null;
  return { ...inner, from: at, needsWhole: false, meant: { ...meant, ...year } };
};

type LeadingYear = Pick<Calendar, 'year' | 'yearShift'> & { readonly end: number };

function leadingYear(terms: readonly Term[], at: number): LeadingYear | null {
  const start = does(termAt(terms, at), 'year-word') ? at + 1 : at;
  const year = yearNumber(terms, start);
  if (year !== null) return { year, yearShift: null, end: start + 1 };
  const period = shiftAt(terms, at, 'year');
  return period && { year: null, yearShift: period.shift, end: period.end };
}

const namedAt: ElementReader = (terms, at) => monthFirst(terms, at) ?? dayFirst(terms, at);

/** A day or a month that says nothing of its year, or null. */
function yearless({ meant }: Element): Calendar | null {
  if (meant.type !== 'calendar' || meant.months.length === 0) return null;
  const { year, yearShift, which } = meant;
  return year === null && yearShift === null && which === 'latest' ? meant : null;
}

/** Last June, geçen haziran, next 11 June. */
const whichFirst: ElementReader = (terms, at) => {
  const which = whichOf(termAt(terms, at));
  const inner = which && namedAt(terms, at + 1);
  const meant = inner && yearless(inner);
  if (!which || !meant) return null;
  const isLoose = inner.needsWhole === true && !termAt(terms, at + 1).isCapital;
  const needsWhole = isLoose && meant.days.length > 0;
  return { ...inner, from: at, needsWhole, meant: { ...meant, which } };
};

/** Geçen ayın 11'inde: the day stands behind the month it is counted in; else a whole period. */
const periodFirst: ElementReader = (terms, at) => {
  const month = shiftAt(terms, at, 'month');
  const day = termAt(terms, month?.end ?? -1);
  if (!month || !hasFigures(day, 1, 2) || day.suffix === '') return periodAt(terms, at);
  const meant = calendar({ days: [day.number ?? 0], monthShift: month.shift });
  return { from: at, end: month.end + 1, weekday: null, meant };
};

/** عام 2024, 2024 yılında, in 2024: a year by itself. */
const yearAlone: ElementReader = (terms, at) => {
  const start = does(termAt(terms, at), 'year-word') ? at + 1 : at;
  const year = yearNumber(terms, start) ?? otherYear(terms, start);
  if (year === null || isOtherNumber(terms, at, start)) return null;
  const isBehind =
    does(termAt(terms, start + 1), 'year-word') && calendarSaid(terms, start + 1) === null;
  const isSaid = start > at || isBehind || isAnnounced(terms, at);
  const end = isBehind ? start + 2 : start + 1;
  const meant = calendar({ year });
  return inItsCalendar(terms, { from: at, end, weekday: null, meant, needsWhole: !isSaid });
};

/** “At 1930” is a time, دهه ۱۳۶۰ a decade. */
const isOtherNumber = (terms: readonly Term[], at: number, year: number): boolean =>
  termAt(terms, at - 1).text === 'دهه' || (year === at && does(termAt(terms, at - 1), 'at'));

/** A year that is of another calendar by its digits or by what stands behind it: ۱۴۰۳, 1445هـ. */
function otherYear(terms: readonly Term[], at: number): number | null {
  const term = termAt(terms, at);
  const isTime = does(termAt(terms, at - 1), 'at');
  if (isTime || !hasFigures(term, 4) || !isPersianYear(Number(term.text))) return null;
  const said = calendarSaid(terms, at + 1);
  return isInPersianDigits(term) || said === 'lunar' || said === 'solar' ? term.number : null;
}

/** In 2024, 2024'te. */
const isAnnounced = (terms: readonly Term[], at: number): boolean =>
  does(termAt(terms, at - 1), 'in', 'since', 'before', 'after', 'until', 'part') ||
  does(termAt(terms, at + 1), 'it-part') ||
  /^[dt][ae]/u.test(termAt(terms, at).suffix) ||
  isEndOfSpan(terms, at);

/** 2011'den 2018'e. */
const isEndOfSpan = (terms: readonly Term[], at: number): boolean =>
  /^[dt][ae]n$/u.test(termAt(terms, at - 1).suffix) && /^y?[ae]$/u.test(termAt(terms, at).suffix);

const readers: readonly ElementReader[] = [
  nthWeekdayAt,
  weekdayBefore,
  dayFirst,
  numericAt,
  yearFirst,
  monthFirst,
  whichFirst,
  agoAt,
  offsetAt,
  weekFirst,
  periodFirst,
  weekdayAt,
  yearAlone,
];
