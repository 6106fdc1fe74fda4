import type { Address } from '../address.ts';
import type { Desk } from '../desk.ts';
import type { Body } from '../write.ts';

export interface RecordOnFile {
  readonly record: Body;
  /** C01; null for kinds without refs. */
  readonly ref: string | null;
}

export function recordAt(_desk: Desk, _address: Address): RecordOnFile {
  throw new Error('to be written');
}
