import type { EdtfDate } from '../../domain/field.ts';
import { type ExitName, Problem } from '../../domain/problem.ts';
import { typedDate } from '../../domain/typed-date.ts';
import { say } from '../output.ts';

/**
 * A date as people write it, for a field; the doubts about it are told on stderr.
 * @param name how the field is called where it was given: --published, “published”
 * @throws Problem usage, or badContent where it came on stdin, when no date can be stored
 */
export function dateTyped(
  text: string,
  on: string | null,
  name: string,
  exit: ExitName = 'usage',
): EdtfDate {
  const { reading, problem } = typedDate(text, on);
  if (problem !== null) {
    throw new Problem(exit, `${name} takes a date, not “${text}”: ${problem}.`, examples);
  }
  const { edtf, basis, note, taken, warnings } = reading;
  for (const words of [...takenWords(taken, edtf), ...warnings]) say(`${name}: ${words}`);
  return note === undefined ? { edtf, basis } : { edtf, basis, note };
}

const takenWords = (taken: 'year' | 'day' | null, edtf: string): readonly string[] => {
  if (taken === null) return [];
  const how = taken === 'year' ? 'with the year by the document' : 'counted from the document';
  return [`${edtf}, ${how}`];
};

const examples =
  'Write 2024-06-11, 11 June 2024, 2024-06, 2024-06-11~, 2024-06-01/2024-06-05 or ../2024-06-05.';
