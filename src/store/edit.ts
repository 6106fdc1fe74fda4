import type { Entity } from '../domain/record.ts';
import type { Address, Author, Saved } from './address.ts';
import type { Desk } from './desk.ts';

/** A record in the shape of a file: without `id` it gets a UUIDv7, a `ref` in it asks for that ref. */
export interface NewRecord {
  readonly entity: Entity;
  /** Slug; null for source and sourceLink, its own slug or null for a story. */
  readonly story: string | null;
  readonly record: unknown;
}

export type StateKind = 'hold' | 'release' | 'withdraw' | 'reinstate';

export function add(_desk: Desk, _author: Author, _records: readonly NewRecord[]): Saved {
  throw new Error('to be written');
}

export function edit(
  _desk: Desk,
  _author: Author,
  _address: Address,
  _fields: Readonly<Record<string, unknown>>,
): Saved {
  throw new Error('to be written');
}

export function setState(_desk: Desk, _author: Author, _address: Address, _kind: StateKind): Saved {
  throw new Error('to be written');
}

export function accept(_desk: Desk, _author: Author, _address: Address): Saved {
  throw new Error('to be written');
}
