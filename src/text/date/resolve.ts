import type { Calendar, Counted, Element, Meant, Period, WeekdayAlone } from './element.ts';
import { endOf, exists, type Point, pointText, shifted, startOf, weekdayOf } from './point.ts';

/** What a document's date gave: the year, or the whole day. */
export type Taken = 'year' | 'day' | null;

/** Dates of the calendar in the form that EDTF has for them. */
export interface Dates {
  readonly form: 'one' | 'span' | 'one-of' | 'until' | 'since';
  readonly first: Point;
  /** The same as the first where there is one only. */
  readonly last: Point;
  readonly taken: Taken;
  readonly mark: '' | '~' | '?' | '%';
  readonly doubts: readonly string[];
}

/** Why an element gives no date: the calendar has none such, or the document's date is needed. */
export type NoDates = 'impossible' | 'needs-day' | 'foreign';

export type Resolved = Dates | NoDates;

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

const dated = (point: Point, more: Partial<Dates> = {}): Dates => ({
  form: 'one',
  first: point,
  last: point,
  taken: null,
  mark: '',
  doubts: [],
  ...more,
});

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
  if (meant.yearShift !== null) return inYear(meant, on.year + meant.yearShift, 'year');
  if (meant.monthShift !== null) {
    const month = shifted({ ...on, day: null }, meant.monthShift);
    return inYear({ ...meant, months: [month.month ?? 0] }, month.year, 'year');
  }
  return inLikelyYear(meant, on);
}

/** Whether any year has it: 31 June has none. */
const isPossible = (meant: Calendar): boolean =>
  meant.monthShift !== null ||
  meant.yearShift !== null ||
  typeof inYear(meant, 2024, null) !== 'string';

// A 29 February is at most eight years away.
const yearsBack = Array.from({ length: 10 }, (_, index) => 1 - index);

/** A missing year is the latest that puts the date not after the document's. */
function inLikelyYear(meant: Calendar, on: Point): Resolved {
  const shifts = meant.which === 'next' ? yearsBack.map((shift) => -shift) : yearsBack;
  for (const shift of meant.which === 'this' ? [0] : shifts) {
    const dates = inYear(meant, on.year + shift, 'year');
    if (typeof dates !== 'string' && fits[meant.which](dates, on)) return dates;
  }
  return 'impossible';
}

const fits: Readonly<Record<Calendar['which'], (dates: Dates, on: Point) => boolean>> = {
  latest: ({ last }, on) => startOf(last) <= startOf(on),
  last: ({ last }, on) => endOf(last) < startOf(on),
  next: ({ first }, on) => startOf(first) > startOf(on),
  this: () => true,
};

function inYear(meant: Calendar, year: number, taken: Taken): Resolved {
  const points = pointsIn(meant, year);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !points.every(exists)) return 'impossible';
  const join = meant.days.length > 1 ? meant.dayJoin : meant.monthJoin;
  return joined({ ...dated(first), last, taken }, join, meant);
}

function pointsIn({ days, months }: Calendar, year: number): readonly Point[] {
  if (months.length === 0) return [{ year, month: null, day: null }];
  const each: readonly (number | null)[] = days.length === 0 ? [null] : days;
  return months.flatMap((month) => each.map((day) => ({ year, month, day })));
}

/** Two points as their joining words say; where those leave it open, one of the two with a doubt. */
export function joined(
  dates: Dates,
  join: Calendar['dayJoin'],
  meant: Partial<Calendar> = {},
): Resolved {
  const { first, last } = dates;
  const isForward = startOf(first) <= startOf(last);
  const isOne = join === 'same' || pointText(first) === pointText(last);
  if (isOne) return { ...dates, last: first };
  if (join === 'span' || (join === 'and' && isRow(first, last))) {
    return isForward ? { ...dates, form: 'span' } : 'impossible';
  }
  const doubts = [...dates.doubts, ...joinDoubts[join](meant)];
  const order = isForward ? { first, last } : { first: last, last: first };
  return { ...dates, ...order, form: 'one-of', doubts };
}

/** Two days of which the second follows the first. */
const isRow = (first: Point, last: Point): boolean =>
  first.day !== null && pointText(shifted(first, 1)) === pointText(last);

const twoNames = ({ monthWords = [] }: Partial<Calendar>): readonly string[] => {
  const [one, other] = monthWords;
  return one === undefined || other === undefined
    ? ['two dates are named']
    : [`“${one}” and “${other}” are two different months`];
};

const joinDoubts: Readonly<
  Record<
    Exclude<Calendar['dayJoin'], 'same' | 'span'>,
    (meant: Partial<Calendar>) => readonly string[]
  >
> = { 'one-of': () => [], 'either-name': twoNames, slash: twoNames, and: twoNames };

const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'.split('|');

function weekdayDoubt({ form, first }: Dates, weekday: number | null): readonly string[] {
  if (weekday === null || first.day === null || form !== 'one') return [];
  const was = weekdayOf(first);
  return was === weekday
    ? []
    : [`${pointText(first)} is a ${weekdays[was] ?? ''}, not a ${weekdays[weekday] ?? ''}`];
}
