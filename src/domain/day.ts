import { bareSpan, type CalendarDate, type Edtf, parseEdtf, type Span, utcDay } from './edtf.ts';

const dayLength = 86_400_000;
const widening = { day: 3 * dayLength, month: 31 * dayLength, year: 366 * dayLength };

/**
 * The span of a date on the wall clock of `zone` (an IANA name), in milliseconds; ±Infinity at an
 * open end. Marks of doubt widen it by 3 days, 31 days or 366 days at both ends unless `exact`.
 */
export function spanOf(edtf: string, zone: string, exact = false): Span | null {
  const read = parseEdtf(edtf);
  return read && spanOfRead(read, zone, exact ? bareSpan : widened);
}

function spanOfRead(read: Edtf, zone: string, measure: (date: CalendarDate) => Span): Span {
  switch (read.kind) {
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

function widened(date: CalendarDate): Span {
  const by = date.mark === '' ? 0 : widening[date.unit];
  const { start, end } = bareSpan(date);
  return { start: start - by, end: end + by };
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

/** YYYY-MM-DD of a wall-clock number; a zone can push a day over the edge of the years 0–9999. */
export const isoDay = (wall: number): string => new Date(wall).toISOString().replace(/T.*$/u, '');
