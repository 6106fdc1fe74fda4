import { isDay } from '../../domain/edtf.ts';
import type { EdtfDate } from '../../domain/field.ts';
import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../../store/desk.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { resolveSource } from '../../store/read/resolve-source.ts';
import { languageOf } from '../../text/language.ts';
import { dateTyped } from './date-typed.ts';
import type { EntryKind, Field, Reading } from './fields.ts';

/** What is needed to read a field: where names are looked up, and what a short date refers to. */
export interface Place {
  readonly desk: Desk;
  readonly story: string | undefined;
  /** YYYY-MM-DD of the document, which gives dates without a year theirs. */
  readonly on: string | null;
}

/** The same, for a field of a record of this kind. */
interface FieldPlace extends Place {
  readonly kind: EntryKind;
}

type Given = string | true | readonly string[];
type FieldReader = (given: Given, place: FieldPlace, field: Field) => unknown;

/**
 * The value of a field as it was typed behind its option.
 * @throws Problem usage for a value the option does not take, notFound or badContent for a name
 * that the desk does not know
 */
export const fieldValue = (field: Field, given: Given, place: FieldPlace): unknown =>
  readers[field.reading](given, place, field);

const readers: Readonly<Record<Reading, FieldReader>> = {
  text: String,
  yes: () => true,
  names: (given) => list(given).map(spelled),
  number: numberFrom,
  date: dateFrom,
  day: dayFrom,
  source: (given, { desk }) => resolveSource(desk, String(given)),
  sources: (given, { desk }) => list(given).map((text) => ({ source: resolveSource(desk, text) })),
  record: (given, place) => idOf(String(given), place),
  records: (given, place) => list(given).map((text) => idOf(text, place)),
};

/** A spelling with the language that its letters tell. */
function spelled(name: string): { readonly name: string; readonly lang?: string } {
  const lang = languageOf(name);
  return lang === null ? { name } : { name, lang };
}

const list = (given: Given): readonly string[] =>
  typeof given === 'string' ? [given] : given === true ? [] : given;

/** The id of a record of the story, named by ref or id. */
export const idOf = (text: string, { desk, story }: Place): string =>
  resolveRef(desk, text, story).id;

function numberFrom(given: Given, _place: Place, { option }: Field): number {
  const number = Number(given);
  if (given === '' || !Number.isFinite(number)) {
    throw new Problem('usage', `--${option} takes a number, not “${String(given)}”.`);
  }
  return number;
}

function dateFrom(given: Given, { on, kind }: FieldPlace, { option, path }: Field): EdtfDate {
  return dateTyped(String(given), on, { name: `--${option}`, path, kind });
}

/** A day of the desk's own calendar: a date that says less or more is refused. */
function dayFrom(given: Given, place: FieldPlace, field: Field): string {
  const { option } = field;
  const { edtf } = dateFrom(given, place, field);
  if (isDay(edtf)) return edtf;
  throw new Problem(
    'usage',
    `--${option} takes one day, and “${String(given)}” reads as ${edtf}.`,
    'Write it as 2024-06-11 or 11 June 2024.',
  );
}
