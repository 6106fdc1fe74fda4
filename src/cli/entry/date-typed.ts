import type { EdtfDate } from '../../domain/field.ts';
import { type ExitName, Problem } from '../../domain/problem.ts';
import { type Lack, typedDate } from '../../domain/typed-date.ts';
import { say } from '../output.ts';
import type { EntryKind } from './fields.ts';

/** What a date is asked for. */
export interface DateAsked {
  /** How the field is called where it was given: --published, “published”. */
  readonly name: string;
  /** Where its value stands in the record. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly exit?: ExitName;
}

/**
 * A date as people write it, for a field; the doubts about it are told on stderr.
 * @throws Problem usage, or badContent where it came on stdin, when no date can be stored
 */
export function dateTyped(text: string, on: string | null, asked: DateAsked): EdtfDate {
  const { name, path, kind, exit = 'usage' } = asked;
  const typed = typedDate(text, on, path);
  if (typed.reading === null) {
    const todo = wayOut(typed.lacks, kind);
    throw new Problem(exit, `${name} takes a date, not “${text}”: ${typed.problem}.`, todo);
  }
  const { edtf, basis, note, taken, warnings } = typed.reading;
  for (const words of [...takenWords(taken, edtf), ...warnings]) say(`${name}: ${words}`);
  return note === undefined ? { edtf, basis } : { edtf, basis, note };
}

const takenWords = (taken: 'year' | 'day' | null, edtf: string): readonly string[] => {
  if (taken === null) return [];
  const how = taken === 'year' ? 'with the year by the document' : 'counted from the document';
  return [`${edtf}, ${how}`];
};

/** What to do about a date that cannot be stored; only a statement has a document to count from. */
function wayOut(lacks: Lack, kind: EntryKind): string {
  if (lacks === null) return examples;
  const document = kind === 'statement' ? ', or name a document whose own date is known' : '';
  return `${ways[lacks]}${document}.`;
}

const ways: Readonly<Record<Exclude<Lack, null>, string>> = {
  year: 'Give the year too, as in 11 June 2024',
  day: 'Write the day itself, as in 2024-06-11',
};

const examples =
  'Write 2024-06-11, 11 June 2024, 2024-06, 2024-06-11~, 2024-06-01/2024-06-05 or ../2024-06-05.';
