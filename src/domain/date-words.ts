import { isoDay, wallClock } from './day.ts';
import { type CalendarDate, type Edtf, parseEdtf } from './edtf.ts';
import type { EdtfDate } from './field.ts';
import type { DateLength } from './language.ts';
import type { Locale } from './locale.ts';

/** Behind a date that the source itself does not state (basis inferred or external). */
const basisMark = '°';

/**
 * A date in words, "15 June°" or short "15 Jun°": moments on the wall clock of the locale's zone,
 * the year only where it is not the locale's own, ° where the source does not state the date.
 */
export function dateWords(date: EdtfDate, locale: Locale, length: DateLength = 'long'): string {
  const read = parseEdtf(date.edtf);
  const words = read ? edtfWords(read, locale, length) : date.edtf;
  return date.basis === 'stated' ? words : words + basisMark;
}

/** A day of the desk (YYYY-MM-DD) in words. */
export const dayWords = (day: string, locale: Locale, length: DateLength = 'long'): string =>
  dateWords({ edtf: day, basis: 'stated' }, locale, length);

/** "Mon 1 July 2024, 12:00 Istanbul (09:00 UTC)" for a moment in UTC milliseconds. */
export function momentWords(utc: number, locale: Locale): string {
  const { dates } = locale.language;
  const always = { ...locale, homeYear: null };
  const local = wallClock(utc, locale.zone);
  const day = dayWords(isoDay(local), always);
  const weekday = dates.weekdays[new Date(local).getUTCDay()] ?? '';
  const place = locale.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? locale.zone;
  if (locale.zone === 'UTC') return dates.asOf(weekday, day, `${clockOf(utc)} UTC`, null);
  const sameDay = isoDay(local) === isoDay(utc);
  const inUtc = sameDay ? clockOf(utc) : dates.at(dayWords(isoDay(utc), always), clockOf(utc));
  return dates.asOf(weekday, day, `${clockOf(local)} ${place}`, inUtc);
}

function edtfWords(read: Edtf, locale: Locale, length: DateLength): string {
  const { dates } = locale.language;
  const words = (date: CalendarDate): string => calendarWords(date, locale, length);
  switch (read.kind) {
    case 'date':
      return words(read);
    case 'moment': {
      const local = wallClock(read.utc, locale.zone);
      return dates.at(dayWords(isoDay(local), locale, length), clockOf(local));
    }
    case 'one-of':
      return joinedWords(dates.oneOf, [read.first, read.second], locale, length);
    case 'interval':
      if (read.from && read.to) return rangeWords([read.from, read.to], locale, length);
      return read.to ? dates.until(words(read.to)) : read.from ? dates.since(words(read.from)) : '';
  }
}

type Pair = readonly [CalendarDate, CalendarDate];

/** "11 June to 12 June 2024", short "11–12 Jun 2024"; a doubtful end is told at length. */
function rangeWords(pair: Pair, locale: Locale, length: DateLength): string {
  const { dates } = locale.language;
  const [from, to] = pair;
  if (length === 'long' || from.mark !== '' || to.mark !== '')
    return joinedWords(dates.range, pair, locale, length);
  const isOneMonth =
    from.unit === 'day' && to.unit === 'day' && from.year === to.year && from.month === to.month;
  if (!isOneMonth) return joinedWords(dates.span, pair, locale, length);
  const words = dates.days(from.day, to.day, dates.months[length][to.month - 1] ?? '');
  return to.year === locale.homeYear ? words : dates.withYear(words, to.year);
}

/** Two dates of one year name it once: "January or December 2022". */
function joinedWords(
  join: (first: string, second: string) => string,
  [first, second]: Pair,
  locale: Locale,
  length: DateLength,
): string {
  const isSameYear = first.year === second.year && first.unit !== 'year' && first.mark === '';
  const left = isSameYear ? { ...locale, homeYear: first.year } : locale;
  return join(calendarWords(first, left, length), calendarWords(second, locale, length));
}

function calendarWords(date: CalendarDate, locale: Locale, length: DateLength): string {
  const { dates } = locale.language;
  const month = dates.months[length][date.month - 1] ?? '';
  const bare = { day: dates.day(date.day, month), month: dates.month(month), year: '' }[date.unit];
  const showsYear = date.unit === 'year' || date.year !== locale.homeYear;
  const words = showsYear ? dates.withYear(bare, date.year) : bare;
  return date.mark === '' ? words : dates.doubt[date.mark](words);
}

const clockOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16);
