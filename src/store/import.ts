import type { FileGiven } from '../import/json.ts';
import type { Author, Saved } from './address.ts';
import type { Desk } from './desk.ts';

export interface ImportOptions {
  /** Does everything and takes it back at the end. */
  readonly dryRun?: boolean;
  /** The shipped story: every revision has the reason `example`. */
  readonly example?: boolean;
}

/** What an import wrote, counted by entity and kind: { statement: { add: 24 } }. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Imported extends Saved {
  readonly counts: Counts;
}

export function importFiles(
  _desk: Desk,
  _author: Author,
  _files: readonly FileGiven[],
  _options: ImportOptions = {},
): Imported {
  throw new Error('to be written');
}
