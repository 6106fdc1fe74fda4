import { type RawBuilder, sql } from 'kysely';

import type { Entity } from '../../domain/record.ts';
import { type Address, encodePart, entityIdOf } from '../address.ts';
import { canonical } from '../canonical.ts';
import type { Desk } from '../desk.ts';
import { eachRow, rows } from '../query.ts';
import { readParents, readPayload } from '../revision.ts';
import type { RevisionRow } from '../tables.ts';

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
  /** These three are null where the words of the entry were erased, or where there are none. */
  readonly batch: string | null;
  readonly undoes: string | null;
  readonly reason: string | null;
}

export interface FieldChange {
  readonly field: string;
  /** undefined where the field was, or is, not there. */
  readonly old: unknown;
  readonly new: unknown;
}

export type RevisionOfRecord = Revision & { readonly changes: readonly FieldChange[] };

/** Every revision of a record, oldest first, with what it changed. */
export function historyOf(desk: Desk, address: Address): readonly RevisionOfRecord[] {
  const found = rows(
    desk,
    desk.query
      .selectFrom('revision')
      .selectAll()
      .where('entity', '=', address.entity)
      .where('entity_id', '=', entityIdOf(address))
      .orderBy('seq'),
  );
  const bodies = new Map(found.map((revision) => [revision.id, bodyOf(revision)]));
  return found.map((revision) => {
    const parent = readParents(revision.parents).at(-1);
    const before = (parent === undefined ? undefined : bodies.get(parent)) ?? {};
    return { ...revisionFrom(revision), changes: changesBetween(before, bodyOf(revision)) };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function bodyOf({ payload }: RevisionRow): Fields {
  const body = payload === null ? null : readPayload(payload).body;
  // A body is a record or null.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (body ?? {}) as Fields;
}

function changesBetween(before: Fields, after: Fields): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null))
    .map((field) => ({ field, old: before[field], new: after[field] }));
}

export interface LogFilter {
  readonly story?: string;
  readonly limit?: number;
}

/** The entries of the log, newest first; with a story those of its records and reports. */
export function* logEntries(desk: Desk, filter: LogFilter = {}): Iterable<Revision> {
  for (const revision of eachRow(desk, selectLog(filter))) yield revisionFrom(revision);
}

function selectLog({ story, limit = -1 }: LogFilter): RawBuilder<RevisionRow> {
  if (story === undefined) {
    return sql<RevisionRow>`select * from revision order by seq desc limit ${limit}`;
  }
  const slug = encodePart(story);
  // '0' follows '/': all ids that begin with the slug and a slash.
  return sql<RevisionRow>`
    select * from revision
    where (entity_id >= ${`${slug}/`} and entity_id < ${`${slug}0`} and ${ofStories})
      or (entity = 'story' and entity_id = ${slug})
      or (entity = 'report' and payload ->> '$.body.story' = ${story})
    order by seq desc limit ${limit}`;
}

const storyEntities: readonly Entity[] = [
  'document',
  'claim',
  'claimLink',
  'statement',
  'statementLink',
  'question',
  'verdict',
];
const ofStories = sql`entity in (${sql.join(storyEntities)})`;

function revisionFrom(row: RevisionRow): Revision {
  const { batch, undoes, reason } =
    row.payload === null ? { batch: null, undoes: null, reason: null } : readPayload(row.payload);
  return {
    seq: row.seq,
    id: row.id,
    desk: row.desk,
    number: row.number,
    kind: row.kind,
    entity: row.entity,
    entityId: row.entity_id,
    ref: row.ref,
    recordedAt: row.recorded_at,
    receivedAt: row.received_at,
    recordedBy: row.recorded_by,
    batch,
    undoes,
    reason,
  };
}
