import type { Entity } from '../domain/record.ts';

/** A new record that wants a ref. */
export interface RefWish {
  readonly entity: Entity;
  readonly story: string;
  /** From askedNumber. */
  readonly asked: number | null;
}

/** Gives numbers to new records, file by file, for the time of one batch. */
export interface RefBook {
  /**
   * Numbers for the new records of one file, in its order (null for kinds without refs): what is
   * asked for and borne by nobody is reserved first, the first asker wins; every other gets the
   * number after the highest ever used or reserved (DESIGN §3).
   */
  give(wishes: readonly RefWish[]): readonly (number | null)[];
}
