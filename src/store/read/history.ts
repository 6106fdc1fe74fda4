import type { Address } from '../address.ts';
import type { Desk } from '../desk.ts';

/** A revision as `history` and `log` show it (DESIGN §8). */
export interface Revision {
  readonly seq: number;
  readonly id: string;
  readonly desk: string;
  readonly number: number;
  readonly kind: string;
  readonly entity: string;
  readonly entityId: string;
  readonly ref: string | null;
  readonly recordedAt: number;
  readonly receivedAt: number;
  readonly recordedBy: string;
  readonly batch: string | null;
  readonly undoes: string | null;
  readonly reason: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

export type RevisionOfRecord = Revision & { readonly changes: readonly FieldChange[] };

export function historyOf(_desk: Desk, _address: Address): readonly RevisionOfRecord[] {
  throw new Error('to be written');
}

export interface LogFilter {
  readonly story?: string;
  readonly limit?: number;
}

/** Newest first. */
export function logEntries(_desk: Desk, _filter?: LogFilter): Iterable<Revision> {
  throw new Error('to be written');
}
