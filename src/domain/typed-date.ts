import { type DateFinding, type DateReading, findDate } from '../text/date/written-date.ts';
import { spanOf } from './day.ts';

/** What a date lacks that the day of a document would give it. */
export type Lack = 'year' | 'day' | null;

/** A date typed into a field or behind an option, or a sentence saying why none can be stored. */
export type TypedDate =
  | { readonly reading: DateReading; readonly problem: null }
  | { readonly reading: null; readonly problem: string; readonly lacks: Lack };

/**
 * Reads what was typed where a date is asked for. A text that says more is read as well, with a
 * doubt that names the part that was read.
 * @param on YYYY-MM-DD of the document, from which missing years and relative words are counted
 * @param field the field it is for: what a document says was published or said before it
 */
export function typedDate(text: string, on: string | null, field = ''): TypedDate {
  const finding = findDate(text, on);
  if (finding.kind !== 'date') {
    return { reading: null, problem: noDateWords(finding), lacks: lackOf(finding) };
  }
  const { reading } = finding;
  const doubts = [
    ...(reading.part === null ? [] : [`only “${reading.part}” was read`]),
    ...reading.warnings,
    ...(pastFields.has(field) ? afterDoubt(reading, on) : []),
  ];
  return { reading: { ...reading, warnings: doubts }, problem: null };
}

/** Fields of a statement, which its document tells of: they do not lie after it. */
const pastFields: ReadonlySet<string> = new Set(['published', 'said']);

/** The doubt that all of a date lies after a day, unless one says so already. */
function afterDoubt({ edtf, warnings }: DateReading, on: string | null): readonly string[] {
  const span = spanOf(edtf, 'UTC', true);
  if (on === null || span === null || span.start < Date.parse(on) + 86_400_000) return [];
  const isSaid = warnings.some((words) => words.endsWith('after the document'));
  return isSaid ? [] : ['lies after the document'];
}

type NoDate = Exclude<DateFinding, { kind: 'date' }>;

/** Why a text has no date that can be stored. */
export const noDateWords = (finding: NoDate): string => problems[finding.kind](finding);

/** What is missing where a date counts from a day that is not known: its year, or that day. */
export function lackOf(finding: DateFinding): Lack {
  if (finding.kind !== 'needs-day') return null;
  const counted = findDate(finding.part, anyDay);
  return counted.kind === 'date' && counted.reading.taken === 'year' ? 'year' : 'day';
}

const anyDay = '2024-02-29';

/** What a file would have to say instead of a date as people write it; '' where that is not known. */
export function readsAs(input: unknown): string {
  const finding = typeof input === 'string' ? findDate(input) : null;
  return finding?.kind === 'date' ? `, though it reads as ${finding.reading.edtf}` : '';
}

const partOf = (finding: DateFinding): string => ('part' in finding ? `“${finding.part}”` : '');

const problems: Readonly<Record<NoDate['kind'], (finding: DateFinding) => string>> = {
  none: () => 'no date that this program reads stands in it',
  'needs-day': (finding) =>
    lackOf(finding) === 'year'
      ? `${partOf(finding)} has no year`
      : `${partOf(finding)} counts from a day that is not known here`,
  impossible: (finding) => `the calendar has no ${partOf(finding)}`,
  foreign: (finding) =>
    `${partOf(finding)} is of the lunar Hijri calendar, which is not converted: its days differ by country`,
};
