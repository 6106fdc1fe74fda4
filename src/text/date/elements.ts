import { calendar, type Element, type ElementReader } from './element.ts';
import { dayFirst, monthFirst } from './named.ts';
import { numericAt } from './numeric.ts';
import { periodAt, whichOf } from './period.ts';
import { agoAt, offsetAt } from './relative.ts';
import { skip } from './skip.ts';
import { does, isMark, type Term } from './terms.ts';
import { weekdayAt, weekFirst } from './weekday.ts';
import { yearNumber } from './year.ts';

/** Everything in a text that names a date, in its order; nothing is read twice. */
export function elementsIn(terms: readonly Term[]): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < terms.length;) {
    const element = elementAt(terms, at);
    if (element) found.push(element);
    at = Math.max(at + 1, element?.end ?? 0);
  }
  return found;
}

const elementAt: ElementReader = (terms, at) => {
  for (const read of readers) {
    const element = read(terms, at);
    if (element) return withWeekdayBehind(terms, element);
  }
  return null;
};

/** A day, whether by its number or counted: what a weekday can stand at. */
const isDay = ({ meant }: Element): boolean =>
  (meant.type === 'calendar' && meant.days.length === 1) ||
  (meant.type === 'counted' && meant.unit === 'day');

/** Tuesday 11 June, الثلاثاء الموافق 11 حزيران. */
const weekdayBefore: ElementReader = (terms, at) => {
  const weekday = terms[at]?.weekday;
  if (!weekday) return null;
  const place = skip(terms, at + 1, ['link'], ',،(:-–');
  for (const read of [dayFirst, numericAt, monthFirst, offsetAt]) {
    const element = read(terms, place);
    if (element && isDay(element)) {
      const end =
        isMark(terms[place - 1], '(') && isMark(terms[element.end], ')')
          ? element.end + 1
          : element.end;
      return { ...element, from: at, end, weekday: weekday.number, needsWhole: false };
    }
  }
  return null;
};

/** 11 June 2024, Tuesday; أمس الثلاثاء; unless the weekday has a date of its own. */
function withWeekdayBehind(terms: readonly Term[], element: Element): Element {
  if (!isDay(element) || element.weekday !== null) return element;
  const place = skip(terms, element.end, ['link'], ',،(');
  const weekday = terms[place]?.weekday;
  if (!weekday || weekdayBefore(terms, place)) return element;
  if (weekday.isShort && !terms[place]?.isCapital) return element;
  const isClosed = isMark(terms[place - 1], '(') && isMark(terms[place + 1], ')');
  return { ...element, end: isClosed ? place + 2 : place + 1, weekday: weekday.number };
}

/** 2024 yılının 11 Haziran'ı, last year in June: the year comes first. */
const yearFirst: ElementReader = (terms, at) => {
  const year = yearNumber(terms, at);
  const period = year === null ? periodAt(terms, at) : null;
  const shift =
    period?.meant.type === 'period' && period.meant.unit === 'year' ? period.meant.shift : null;
  if (year === null && shift === null) return null;
  const place = skip(terms, period?.end ?? at + 1, ['year-word', 'of', 'in', 'link'], ',،');
  const inner = monthFirst(terms, place) ?? dayFirst(terms, place);
  if (inner?.meant.type !== 'calendar') return null;
  const { year: own, yearShift, which } = inner.meant;
  if (own !== null || yearShift !== null || which !== 'latest') return null;
  return {
    ...inner,
    from: at,
    needsWhole: false,
    meant: { ...inner.meant, year, yearShift: shift },
  };
};

/** Last June, geçen haziran, bu ayın 11'i. */
const whichFirst: ElementReader = (terms, at) => {
  const which = whichOf(terms[at]);
  if (!which) return null;
  const inner = monthFirst(terms, at + 1) ?? dayFirst(terms, at + 1);
  if (
    inner?.meant.type === 'calendar' &&
    inner.meant.year === null &&
    inner.meant.months.length > 0
  ) {
    const isLoose =
      inner.needsWhole === true &&
      terms[at + 1]?.isCapital === false &&
      inner.meant.days.length > 0;
    return { ...inner, from: at, needsWhole: isLoose, meant: { ...inner.meant, which } };
  }
  return null;
};

/** Geçen ayın 11'inde: the day stands behind the month it is counted in. */
const periodFirst: ElementReader = (terms, at) => {
  const period = periodAt(terms, at);
  const day = terms[period?.end ?? 0];
  if (period?.meant.type !== 'period' || period.meant.unit !== 'month') return period;
  if (day?.kind !== 'number' || day.suffix === '' || day.text.length > 2) return period;
  const meant = calendar({ days: [day.number ?? 0], monthShift: period.meant.shift });
  return { ...period, end: period.end + 1, meant };
};

/** عام 2024, 2024 yılında, in 2024: a year by itself. */
const yearAlone: ElementReader = (terms, at) => {
  const start = does(terms[at], 'year-word') && !terms[at]?.month ? at + 1 : at;
  const year = yearNumber(terms, start);
  if (year === null) return null;
  const isSaid =
    start > at ||
    does(terms[at + 1], 'year-word') ||
    does(terms[at - 1], 'in', 'since', 'before', 'after', 'until') ||
    /^[dt][ae]/u.test(terms[at]?.suffix ?? '');
  const end = does(terms[start + 1], 'year-word') ? start + 2 : start + 1;
  return { from: at, end, weekday: null, meant: calendar({ year }), needsWhole: !isSaid };
};

const readers: readonly ElementReader[] = [
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
