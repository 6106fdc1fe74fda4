import type { Entity, Records } from '../domain/record.ts';
import type { Address, Author, Saved } from './address.ts';
import type { Desk } from './desk.ts';
import type { RefBook } from './ref-book.ts';

export type ChangeKind =
  | 'add'
  | 'fix'
  | 'correct'
  | 'accept'
  | 'hold'
  | 'release'
  | 'withdraw'
  | 'reinstate';

export type Body = Records[Entity];

/** One revision to append: the whole record as it shall be (state and wording included). */
export interface Change {
  readonly address: Address;
  readonly kind: ChangeKind;
  readonly body: Body;
  /** Number of its ref, for an `add` of a kind that has refs (batch.refs.give). */
  readonly ref?: number | null;
  /** Instead of the author's. */
  readonly reason?: string;
}

/** An open batch, under the write lock. */
export interface Batch {
  readonly id: string;
  /** UTC ms, the same for all of it. */
  readonly recordedAt: number;
  readonly refs: RefBook;
  /** Appends to the log and brings index, spellings and refs up to date at once. */
  append(change: Change): void;
  /** A sentence for Saved.listed. */
  list(sentence: string): void;
}

/**
 * The one door to the desk: takes the write lock, lets `make` read the desk and append, derives
 * the claims whose inputs were touched, commits. Nothing is written when `make` throws or when it
 * appends nothing; a dry run is rolled back at the end.
 */
export function write(
  _desk: Desk,
  _author: Author & { readonly undoes?: string },
  _make: (batch: Batch) => void,
  _options?: { readonly dryRun?: boolean },
): Saved {
  throw new Error('to be written');
}
