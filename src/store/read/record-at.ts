import { Problem } from '../../domain/problem.ts';
import type { Address } from '../address.ts';
import type { Desk } from '../desk.ts';
import { entityWords } from '../parse-record.ts';
import { storedAt } from '../records.ts';
import type { Body } from '../write.ts';

export interface RecordOnFile {
  readonly record: Body;
  /** C01; null for kinds without refs. */
  readonly ref: string | null;
}

/**
 * A record as it stands now.
 * @throws Problem (notFound) when nothing is at the address.
 */
export function recordAt(desk: Desk, address: Address): RecordOnFile {
  const stored = storedAt(desk, address);
  if (stored) return { record: stored.body, ref: stored.ref };
  throw new Problem(
    'notFound',
    `There is no ${entityWords[address.entity]} ${address.id} on file.`,
  );
}
