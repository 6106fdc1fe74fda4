import { dateWords } from '../domain/date-words.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Locale } from '../domain/locale.ts';
import { type DateReading, readDate } from '../text/written-date.ts';

/** A typed date that the desk can store, or null. */
export function storableDate(typed: string, on: string | null): DateReading | null {
  const reading = readDate(typed, on);
  return reading && parseEdtf(reading.edtf) ? reading : null;
}

/** How a typed date was read, with its weekday and the doubts about it. */
export function readingWords(typed: string, on: string | null, locale: Locale): string {
  if (typed.trim() === '') return '';
  const reading = storableDate(typed, on);
  if (!reading) {
    const hint = on === null && /^\d{1,2}[./-]\d{1,2}[./-]?(?:\s|$)/u.test(typed.trim());
    return hint
      ? 'which year? no document gives one'
      : 'not a date yet: 11.6.2024, 2024-06, 2024-06-11~';
  }
  const { edtf, basis, note, warnings } = reading;
  const words = dateWords({ edtf, basis }, { ...locale, homeYear: null });
  const from = note === undefined ? '' : `, from ${note}`;
  const doubts = warnings.length === 0 ? '' : `; doubtful: ${warnings.join('; ')}`;
  return weekdayOf(edtf, locale) + words + from + doubts;
}

/** "Tue " for a single day. */
function weekdayOf(edtf: string, locale: Locale): string {
  const read = parseEdtf(edtf);
  if (read?.kind !== 'date' || read.unit !== 'day') return '';
  return `${locale.language.dates.weekdays[new Date(edtf.slice(0, 10)).getUTCDay()] ?? ''} `;
}
