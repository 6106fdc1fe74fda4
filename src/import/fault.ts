import { Problem } from '../domain/problem.ts';
import { type JsonPath, pathText } from './json-path.ts';

/** A place in a text file: both count from 1, the column in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a file that cannot be imported. */
export interface Fault {
  readonly file: string;
  /** Null where the whole file is meant. */
  readonly place: Place | null;
  readonly path: JsonPath;
  /** The rest of a sentence that begins with the field: `is missing`. */
  readonly what: string;
}

/** `story.json:12:17: statements[3].stance is missing` */
export function faultLine({ file, place, path, what }: Fault): string {
  const at = place ? `:${place.line}:${place.column}` : '';
  return `${file}${at}: ${path.length === 0 ? what : `${pathText(path)} ${what}`}`;
}

/** The refusal of a whole import, every fault on a line of its own in the order of the files. */
export function importProblem(faults: readonly Fault[]): Problem {
  const count = faults.length === 1 ? 'One problem' : `${faults.length} problems`;
  return new Problem(
    'badContent',
    [`Nothing was imported. ${count}:`, ...faults.map(faultLine)].join('\n'),
    'Correct the file and import it again.',
  );
}
