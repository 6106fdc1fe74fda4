import { dateWords } from '../domain/date-words.ts';
import { isDay, parseEdtf } from '../domain/edtf.ts';
import type { Locale } from '../domain/locale.ts';
import { typedDate } from '../domain/typed-date.ts';
import type { DateReading } from '../text/date/written-date.ts';

/** A typed date that the desk can store, or null. */
export const storableDate = (
  typed: string,
  on: string | null,
  field?: string,
): DateReading | null => typedDate(typed, on, field).reading;

/** Fields of the desk's own calendar, which take a day and nothing else. */
const dayFields: ReadonlySet<string> = new Set(['openedOn', 'due', 'decidedOn']);

/** What keeps a typed date from being saved in a field, in a sentence; null: nothing. */
export function dateProblem(field: string, typed: string, on: string | null): string | null {
  const { reading, problem } = typedDate(typed, on);
  if (problem !== null) return `${capitalised(problem)}. ${examples}`;
  return dayFields.has(field) && !isDay(reading.edtf)
    ? `A day is wanted here, and “${typed}” reads as ${reading.edtf}.`
    : null;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const examples = 'Write it as 11.6.2024, 2024-06, 2024-06-11~.';

/** How a typed date was read, with its weekday, what the document's date gave, and the doubts. */
export function readingWords(
  typed: string,
  on: string | null,
  locale: Locale,
  field?: string,
): string {
  if (typed.trim() === '') return '';
  const date = typedDate(typed, on, field);
  return date.reading ? echo(date.reading, locale) : `not a date yet: ${date.problem}`;
}

function echo({ edtf, basis, note, taken, warnings }: DateReading, locale: Locale): string {
  const words = dateWords({ edtf, basis }, { ...locale, homeYear: null });
  const from = note === undefined ? '' : `, from ${note}`;
  const doubts = warnings.length === 0 ? '' : `; doubtful: ${warnings.join('; ')}`;
  return weekdayOf(edtf, locale) + words + from + takenWords(taken) + doubts;
}

const takenWords = (taken: DateReading['taken']): string => {
  if (taken === null) return '';
  return taken === 'year' ? '; the year by the document' : '; counted from the document';
};

/** "Tue " for a single day. */
function weekdayOf(edtf: string, locale: Locale): string {
  const read = parseEdtf(edtf);
  if (read?.kind !== 'date' || read.unit !== 'day') return '';
  return `${locale.language.dates.weekdays[new Date(edtf.slice(0, 10)).getUTCDay()] ?? ''} `;
}
