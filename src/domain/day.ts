/**
 * The stated subset of EDTF (Library of Congress, Extended Date/Time Format, 2019) that the desk
 * stores: YYYY, YYYY-MM, YYYY-MM-DD, each with ? ~ or %; date-times with an offset; A/B, ../B and
 * A/..; and [A,B], one of two. Spans are milliseconds on the wall clock of a zone: the number that
 * Date.UTC gives for the same calendar reading.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface CalendarDate {
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

export type Edtf = CalendarDate | Moment | Interval | OneOf;

const dayLength = 86_400_000;
const widening = { day: 3 * dayLength, month: 31 * dayLength, year: 366 * dayLength };

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
  if (more.length > 0) return null;
  const from = parseDate(a);
  const to = parseDate(b);
  if (a === '..') return to && { kind: 'interval', from: null, to };
  if (b === '..') return from && { kind: 'interval', from, to: null };
  return from && to && inOrder(from, to) ? { kind: 'interval', from, to } : null;
}

const inOrder = (a: CalendarDate, b: CalendarDate): boolean => bare(a).start <= bare(b).end;

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

/** Midnight of a day; Date.UTC alone would take the years 0–99 for 1900–1999. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function parseMoment(text: string): Moment | null {
  const match =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?:Z|([+-])(\d\d):(\d\d))$/u.exec(
      text,
    );
  const [, date = '', hours, minutes, seconds = 0, millis = 0, sign, offHours = 0, offMinutes = 0] =
    match ?? [];
  const day = parseDate(date);
  if (!day || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (Number(offHours) > 23 || Number(offMinutes) > 59) return null;
  const clock = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  const offset = (Number(offHours) * 60 + Number(offMinutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { kind: 'moment', utc: bare(day).start + clock + Number(millis) - offset };
}

function bare(date: CalendarDate): Span {
  const { unit, year, month, day } = date;
  const start = utcDay(year, month, day);
  if (unit === 'day') return { start, end: start + dayLength - 1 };
  if (unit === 'month') return { start, end: utcDay(year, month + 1, 1) - 1 };
  return { start, end: utcDay(year + 1, 1, 1) - 1 };
}

function widened(date: CalendarDate): Span {
  const by = date.mark === '' ? 0 : widening[date.unit];
  const { start, end } = bare(date);
  return { start: start - by, end: end + by };
}

/**
 * The span of a date on the wall clock of `zone` (an IANA name), in milliseconds; ±Infinity at an
 * open end. Marks of doubt widen it by 3 days, 31 days or 366 days at both ends unless `exact`.
 */
export function spanOf(edtf: string, zone: string, exact = false): Span | null {
  const read = parseEdtf(edtf);
  const measure = exact ? bare : widened;
  switch (read?.kind) {
    case undefined:
      return null;
    case 'date':
      return measure(read);
    case 'moment': {
      const at = wallClock(read.utc, zone);
      return { start: at, end: at };
    }
    case 'interval':
      return {
        start: read.from ? measure(read.from).start : -Infinity,
        end: read.to ? measure(read.to).end : Infinity,
      };
    case 'one-of': {
      const [a, b] = [measure(read.first), measure(read.second)];
      return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
    }
  }
}

/** Rule 3: A is before B when A's span ends before B's begins. */
export const before = (a: Span, b: Span): boolean => a.end < b.start;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall of `zone` shows at a UTC moment, as a number Date.UTC would give. */
export function wallClock(utc: number, zone: string): number {
  if (zone === 'UTC') return utc;
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(utc)) parts[type] = value;
  const n = (part: string): number => Number(parts[part]);
  const year = parts['era']?.startsWith('B') ? 1 - n('year') : n('year');
  const clock = (n('hour') * 60 + n('minute')) * 60_000 + n('second') * 1000;
  return utcDay(year, n('month'), n('day')) + clock + (((utc % 1000) + 1000) % 1000);
}

/** YYYY-MM-DD of a wall-clock number. */
export const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && parseDate(text) !== null;

/** UTC milliseconds of a date-time with its offset, or null. */
export const instantOf = (text: string): number | null => parseMoment(text)?.utc ?? null;

export const isInstant = (text: string): boolean => instantOf(text) !== null;
