/**
 * The stated subset of EDTF (Library of Congress, Extended Date/Time Format, 2019) that the desk
 * stores: YYYY, YYYY-MM, YYYY-MM-DD, each with ? ~ or %; date-times with an offset; A/B, ../B and
 * A/..; and [A,B], one of two.
 */
export interface CalendarDate {
  readonly kind: 'date';
  readonly unit: 'year' | 'month' | 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly mark: '' | '?' | '~' | '%';
}

interface Moment {
  readonly kind: 'moment';
  readonly utc: number;
}

interface Interval {
  readonly kind: 'interval';
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

interface OneOf {
  readonly kind: 'one-of';
  readonly first: CalendarDate;
  readonly second: CalendarDate;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Edtf = CalendarDate | Moment | Interval | OneOf;

/** What was typed as a date, read; null where it is outside the subset or no date of the calendar. */
export function parseEdtf(text: string): Edtf | null {
  const oneOf = /^\[([^,]+),([^,]+)\]$/u.exec(text);
  if (oneOf) return pairOf(oneOf[1] ?? '', oneOf[2] ?? '');
  if (text.includes('/')) return parseInterval(text);
  return parseDate(text) ?? parseMoment(text);
}

function pairOf(a: string, b: string): OneOf | null {
  const first = parseDate(a);
  const second = parseDate(b);
  return first && second && inOrder(first, second) ? { kind: 'one-of', first, second } : null;
}

function parseInterval(text: string): Interval | null {
  const [a = '', b = '', ...more] = text.split('/');
  const from = parseDate(a);
  const to = parseDate(b);
  if (more.length > 0) return null;
  const fits = from && to ? inOrder(from, to) : (from && b === '..') || (to && a === '..');
  return fits ? { kind: 'interval', from, to } : null;
}

const inOrder = (a: CalendarDate, b: CalendarDate): boolean => bareSpan(a).start <= bareSpan(b).end;

function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark = ''] = match;
  const unit = day ? 'day' : month ? 'month' : 'year';
  const date = {
    kind: 'date',
    unit,
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    // The expression above lets no other mark through.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    mark: mark as CalendarDate['mark'],
  } as const;
  return exists(date) ? date : null;
}

const exists = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(utcDay(year, month + 1, 0)).getUTCDate();

const moment =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

function parseMoment(text: string): Moment | null {
  const [, date = '', hours, minutes, seconds = 0, millis = 0, offset = ''] =
    moment.exec(text) ?? [];
  const day = parseDate(date);
  if (!day) return null;
  const clock = minutesOf(hours, minutes) + Number(seconds) * 1000 + Number(millis);
  return { kind: 'moment', utc: bareSpan(day).start + clock - offsetOf(offset) };
}

const minutesOf = (hours = '0', minutes = '0'): number =>
  (Number(hours) * 60 + Number(minutes)) * 60_000;

function offsetOf(offset: string): number {
  const size = minutesOf(offset.slice(1, 3) || '0', offset.slice(4) || '0');
  return offset.startsWith('-') ? -size : size;
}

/** Midnight of a day in UTC milliseconds; Date.UTC alone would take the years 0–99 for 1900–1999. */
export function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The span of a date without its mark, in UTC milliseconds of the calendar reading. */
export function bareSpan(date: CalendarDate): Span {
  const { unit, year, month, day } = date;
  const start = utcDay(year, month, day);
  if (unit === 'day') return { start, end: utcDay(year, month, day + 1) - 1 };
  if (unit === 'month') return { start, end: utcDay(year, month + 1, 1) - 1 };
  return { start, end: utcDay(year + 1, 1, 1) - 1 };
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && parseDate(text) !== null;

/** UTC milliseconds of a date-time with its offset, or null. */
export const instantOf = (text: string): number | null => parseMoment(text)?.utc ?? null;

export const isInstant = (text: string): boolean => instantOf(text) !== null;
