import { type DateFinding, type DateReading, findDate } from '../text/written-date.ts';

/** A date typed into a field or behind an option, or a sentence saying why none can be stored. */
export type TypedDate =
  | { readonly reading: DateReading; readonly problem: null }
  | { readonly reading: null; readonly problem: string };

/**
 * Reads what was typed where a date is asked for. A text that says more is read as well, with a
 * doubt that names the part that was read.
 * @param on YYYY-MM-DD of the document, from which missing years and relative words are counted
 */
export function typedDate(text: string, on: string | null): TypedDate {
  const finding = findDate(text, on);
  if (finding.kind !== 'date') return { reading: null, problem: noDateWords(finding) };
  const { reading } = finding;
  const { part, warnings } = reading;
  if (part === null) return { reading, problem: null };
  return {
    reading: { ...reading, warnings: [`only “${part}” was read`, ...warnings] },
    problem: null,
  };
}

/** Why a text has no date that can be stored. */
export const noDateWords = (finding: Exclude<DateFinding, { kind: 'date' }>): string =>
  problems[finding.kind](finding);

/** What a file would have to say instead of a date as people write it; '' where that is not known. */
export function readsAs(input: unknown): string {
  const finding = typeof input === 'string' ? findDate(input) : null;
  return finding?.kind === 'date' ? `, though it reads as ${finding.reading.edtf}` : '';
}

const partOf = (finding: DateFinding): string => ('part' in finding ? `“${finding.part}”` : '');

const problems: Readonly<
  Record<Exclude<DateFinding['kind'], 'date'>, (finding: DateFinding) => string>
> = {
  none: () => 'no date that this program reads stands in it',
  'needs-day': (finding) =>
    `${partOf(finding)} counts from the date of the document, which is not known`,
  impossible: (finding) => `the calendar has no ${partOf(finding)}`,
  foreign: (finding) =>
    `${partOf(finding)} is of the lunar Hijri calendar, which is not converted: its days differ by country`,
};
