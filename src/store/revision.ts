import { canonical } from './canonical.ts';
import { sha256 } from './sha256.ts';
import type { RevisionRow } from './tables.ts';

/** The part of a revision that may be erased. */
export interface Payload {
  readonly batch: string;
  readonly undoes: string | null;
  readonly reason: string | null;
  /** The whole record; null for an erase. */
  readonly body: unknown;
}

export const payloadText = (payload: Payload): string => canonical(payload);

export function readPayload(text: string): Payload {
  // Only this program writes payloads, from this type; verify hashes the stored bytes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Payload;
}

export const readParents = (text: string): readonly string[] => {
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as string[];
};

/** sha256(salt ‖ payload), which stays when the two are erased. */
export const bodyHashOf = (salt: Uint8Array, payload: string): string => sha256(salt, payload);

export type HashedColumns = Pick<
  RevisionRow,
  | 'schema'
  | 'desk'
  | 'number'
  | 'entity'
  | 'entity_id'
  | 'ref'
  | 'kind'
  | 'parents'
  | 'recorded_at'
  | 'recorded_by'
  | 'body_hash'
  | 'previous'
>;

/** The hash that is a revision's id (DESIGN §4); `parents` is the JSON text as stored. */
export function revisionHash(columns: HashedColumns): string {
  // An array of texts, whole numbers and null is in JSON.stringify's form what RFC 8785 asks for.
  return sha256(
    JSON.stringify([
      columns.schema,
      columns.desk,
      columns.number,
      columns.entity,
      columns.entity_id,
      columns.ref,
      columns.kind,
      readParents(columns.parents),
      columns.recorded_at,
      columns.recorded_by,
      columns.body_hash,
      columns.previous,
    ]),
  );
}
