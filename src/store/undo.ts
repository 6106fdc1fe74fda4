import type { Author, Saved } from './address.ts';
import type { Desk } from './desk.ts';

/** What an undo or redo wrote. */
export interface Undone extends Saved {
  /** The batch that was taken back (by redo: the undo that was). */
  readonly undoes: string;
  /** Sentences: "took back S31, deny by Star on C01". */
  readonly was: readonly string[];
}

export interface UndoOffer {
  readonly batch: string;
  readonly recordedAt: number;
  readonly what: string;
}

export function undo(_desk: Desk, _author: Author): Undone {
  throw new Error('to be written');
}

export function redo(_desk: Desk, _author: Author): Undone {
  throw new Error('to be written');
}

export function nextUndo(_desk: Desk): UndoOffer | null {
  throw new Error('to be written');
}
