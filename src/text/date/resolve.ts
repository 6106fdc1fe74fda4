import { dated, type Dates, type Resolved } from './dates.ts';
import type { Calendar, Counted, Element, Meant, Period, WeekdayAlone } from './element.ts';
import { inYear } from './in-year.ts';
import { nthDates } from './nth-weekday.ts';
import { persianMonthOf } from './persian-calendar.ts';
import { endOf, type Point, pointText, shifted, startOf, weekdayOf } from './point.ts';

/** What an element names, with `on` as the document's date. */
export function resolve(
  { meant, weekday, doubts = [], isAbout }: Element,
  on: Point | null,
): Resolved {
  const dates = datesOf(meant, on);
  if (typeof dates === 'string') return dates;
  const all = [...doubts, ...dates.doubts, ...weekdayDoubt(dates, weekday)];
  return { ...dates, doubts: all, mark: isAbout ? '~' : dates.mark };
}

function datesOf(meant: Meant, on: Point | null): Resolved {
  if (meant.type === 'foreign') return 'foreign';
  if (meant.type === 'calendar') return calendarDates(meant, on);
  if (meant.type === 'nth') return nthDates(meant, on);
  if (on === null) return 'needs-day';
  switch (meant.type) {
    case 'counted':
      return countedDates(meant, on);
    case 'weekday':
      return weekdayDates(meant, on);
    case 'period':
      return periodDates(meant, on);
    case 'vague':
      return dated(shifted(on, -1), { form: 'until', taken: 'day' });
  }
}

function countedDates({ unit, by, isRound }: Counted, on: Point): Dates {
  const mark = isRound ? '~' : '';
  const from = {
    day: on,
    week: on,
    month: { ...on, day: null },
    year: { ...on, month: null, day: null },
  }[unit];
  return dated(shifted(from, unit === 'week' ? by * 7 : by), { taken: 'day', mark });
}

function periodDates({ unit, shift }: Period, on: Point): Dates {
  if (unit === 'week') {
    const first = weekStart(on, shift);
    const doubts = ['a week from Monday to Sunday is meant here'];
    return { ...dated(first), form: 'span', last: shifted(first, 6), taken: 'day', doubts };
  }
  const point = { ...on, month: unit === 'year' ? null : on.month, day: null };
  return dated(shifted(point, shift), { taken: 'day' });
}

const weekStart = (on: Point, shift: number): Point =>
  shifted(on, -((weekdayOf(on) + 6) % 7) + shift * 7);

function weekdayDates({ weekday, which, weekShift }: WeekdayAlone, on: Point): Dates {
  if (weekShift !== null) {
    const day = shifted(weekStart(on, weekShift), (weekday + 6) % 7);
    const doubts =
      weekday === 0 || weekday === 6 ? ['a week from Monday to Sunday is meant here'] : [];
    return dated(day, { taken: 'day', doubts });
  }
  const back = (weekdayOf(on) - weekday + 7) % 7;
  if (which === 'next') return dated(shifted(on, 7 - back), { taken: 'day' });
  const day = shifted(on, which === 'last' && back === 0 ? -7 : -back);
  const doubts = which === 'this' ? ['the last such day, not the coming one, is meant here'] : [];
  return dated(day, { taken: 'day', doubts });
}

/** The dates of a calendar element, of the year that is said or else counted from the document's. */
function calendarDates(meant: Calendar, on: Point | null): Resolved {
  if (meant.year !== null) return inYear(meant, meant.year, null);
  if (on === null) return isPossible(meant) ? 'needs-day' : 'impossible';
  const year = yearOn(meant, on);
  if (year === null) return 'foreign';
  if (meant.yearShift !== null) return inYear(meant, year + meant.yearShift, 'year');
  if (meant.monthShift !== null) {
    const month = shifted({ ...on, day: null }, meant.monthShift);
    return inYear({ ...meant, months: [month.month ?? 0] }, month.year, 'year');
  }
  return inLikelyYear(meant, on, year);
}

/** Whether any year has it: 31 June has none. */
const isPossible = (meant: Calendar): boolean =>
  meant.monthShift !== null ||
  meant.yearShift !== null ||
  typeof inYear(meant, meant.isPersian ? 1403 : 2024, null) !== 'string';

/** The year of a day in the calendar of an element. */
export const yearOn = ({ isPersian }: Calendar, on: Point): number | null =>
  isPersian ? (persianMonthOf(on)?.year ?? null) : on.year;

// A 29 February is at most eight years away.
const yearsBack = Array.from({ length: 10 }, (_, index) => 1 - index);

/** A missing year is the latest that puts the date not after the document's. */
function inLikelyYear(meant: Calendar, on: Point, year: number): Resolved {
  const shifts = meant.which === 'next' ? yearsBack.map((shift) => -shift) : yearsBack;
  for (const shift of meant.which === 'this' ? [0] : shifts) {
    const dates = inYear(meant, year + shift, 'year');
    if (typeof dates !== 'string' && fits[meant.which](dates, on)) {
      return meant.which === 'latest' ? withEndDoubt(dates, on) : dates;
    }
  }
  return 'impossible';
}

/** Several days or months that have begun by a day may end after it. */
export function withEndDoubt(dates: Dates, on: Point): Dates {
  const isOver = dates.isUnit === true || startOf(dates.last) <= startOf(on);
  return isOver ? dates : { ...dates, doubts: [...dates.doubts, 'ends after the document'] };
}

const fits: Readonly<Record<Calendar['which'], (dates: Dates, on: Point) => boolean>> = {
  latest: ({ form, first, last }, on) => {
    // 11–13 June has begun where 11 June has; of June and December both must have.
    const isBegun = form !== 'one-of' || first.month === last.month;
    return startOf(isBegun ? first : last) <= startOf(on);
  },
  last: ({ last }, on) => endOf(last) < startOf(on),
  next: ({ first }, on) => startOf(first) > startOf(on),
  this: () => true,
};

const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'.split('|');

function weekdayDoubt({ form, first }: Dates, weekday: number | null): readonly string[] {
  if (weekday === null || first.day === null || form !== 'one') return [];
  const was = weekdayOf(first);
  return was === weekday
    ? []
    : [`${pointText(first)} is a ${weekdays[was] ?? ''}, not a ${weekdays[weekday] ?? ''}`];
}
