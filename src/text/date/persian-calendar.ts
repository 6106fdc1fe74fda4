import { once } from './once.ts';
import { dayFrom, type Point, pointText, shifted, startOf } from './point.ts';

/** The days of a day, a month or a year of the Persian calendar. */
export interface PersianDays {
  readonly first: Point;
  readonly last: Point;
}

// From 1821 to 2122 every version of ICU counts alike; later on their leap years differ.
const [firstYear, lastYear] = [1200, 1500];

/** Years before the first of March of the Gregorian year in which a Persian year begins. */
const behind = 621;

/**
 * The days of the Persian (solar Hijri) calendar in the Gregorian one: six months of 31 days, five
 * of 30, and one of 29 or 30, as the first day of the next year has it, which is read from Intl.
 * `impossible` where the calendar has no such day; `foreign` for a year that is not converted.
 */
export function persianDays({ year, month, day }: Point): PersianDays | 'impossible' | 'foreign' {
  const [first, next] = [newYears().get(year), newYears().get(year + 1)];
  if (!first || !next) return 'foreign';
  const days = Math.round((startOf(next) - startOf(first)) / dayLength);
  if (month === null) return { first, last: shifted(first, days - 1) };
  const length = monthLength(month, days);
  const start = shifted(first, daysBefore(month));
  if (length === 0) return 'impossible';
  if (day === null) return { first: start, last: shifted(start, length - 1) };
  if (day < 1 || day > length) return 'impossible';
  const point = shifted(start, day - 1);
  return { first: point, last: point };
}

const dayLength = 86_400_000;

/** How many days a month has in a year of so many; 0: there is no such month. */
function monthLength(month: number, days: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 12) return days - daysBefore(12);
  return month < 7 ? 31 : 30;
}

const daysBefore = (month: number): number => (month - 1) * 30 + Math.min(month - 1, 6);

/** The Persian year and month of a Gregorian day; null for a year that is not converted. */
export function persianMonthOf(point: Point): { readonly year: number; month: number } | null {
  const isBefore = (year: number): boolean =>
    pointText(point) < pointText(newYears().get(year) ?? point);
  const year = isBefore(point.year - behind) ? point.year - behind - 1 : point.year - behind;
  const first = newYears().get(year);
  if (!first || year > lastYear) return null;
  const days = Math.floor((startOf(point) - startOf(first)) / dayLength);
  return { year, month: days < 186 ? Math.floor(days / 31) + 1 : Math.floor((days - 6) / 30) + 1 };
}

/** The first day of each year, and of the one behind the last. */
const newYears = once((): ReadonlyMap<number, Point> => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const found = new Map<number, Point>();
  for (let year = firstYear; year <= lastYear + 1; year++) {
    const first = newYear(format, year);
    if (first) found.set(year, first);
  }
  return found;
});

/** The day near the March equinox that is the first of the first month; null: Intl lacks it. */
function newYear(format: Intl.DateTimeFormat, year: number): Point | null {
  for (const day of ['20', '21', '22', '19', '23']) {
    const text = `${year + behind}-03-${day}`;
    const parts = format.formatToParts(Date.parse(text));
    const isFirst = (part: string): boolean =>
      parts.some(({ type, value }) => type === part && value === '1');
    if (isFirst('month') && isFirst('day')) return dayFrom(text);
  }
  return null;
}
