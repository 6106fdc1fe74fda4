/** The tables of the desk file as Kysely sees them; migrations/sqlite creates them. */
export interface Tables {
  readonly revision: RevisionRow;
}

export interface RevisionRow {
  readonly seq: number;
  readonly received_at: number;
  readonly id: string;
  readonly desk: string;
  readonly number: number;
  readonly schema: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly ref: string | null;
  readonly kind: string;
  readonly parents: string;
  readonly recorded_at: number;
  readonly recorded_by: string;
  readonly salt: Uint8Array | null;
  readonly payload: string | null;
  readonly previous: string | null;
  readonly body_hash: string;
}
