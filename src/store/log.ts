import { randomBytes } from 'node:crypto';

import { deskIdForWriting } from './desk-id.ts';
import type { Desk } from './desk.ts';
import { row, statementFor } from './query.ts';
import { bodyHashOf, type Payload, payloadText, revisionHash } from './revision.ts';
import type { RevisionRow } from './tables.ts';

/** Number of the form in which payloads are written now. */
const schemaNumber = 1;

/** A revision as its writer knows it. */
export interface Entry {
  readonly entity: string;
  readonly entityId: string;
  readonly ref: string | null;
  readonly kind: string;
  /** Hashes of all heads of the record. */
  readonly parents: readonly string[];
  readonly by: string;
  readonly payload: Payload;
}

/** The end of the log, held open for one batch. */
export interface Log {
  /** UTC ms: later than everything on file, the same for the whole batch. */
  readonly recordedAt: number;
  append(entry: Entry): { readonly seq: number; readonly hash: string };
}

interface End {
  readonly seq: number;
  readonly number: number;
  readonly previous: string | null;
}

/** Opens the log for one batch; to be called under the write lock. */
export function openLog(desk: Desk): Log {
  const { id, copied } = deskIdForWriting(desk);
  const last = lastEntry(desk);
  const own = lastOwnEntry(desk, id);
  const recordedAt = Math.max(Date.now(), (last?.received_at ?? 0) + 1);
  const insert = statementFor(desk.db, insertText(desk));
  let end: End = {
    seq: last?.seq ?? 0,
    number: own?.number ?? 0,
    previous: own?.id ?? copied,
  };
  return {
    recordedAt,
    append(entry) {
      const revision = revisionAfter(end, { desk: id, recordedAt, entry });
      insert.run(...Object.values(revision));
      end = { seq: revision.seq, number: revision.number, previous: revision.id };
      return { seq: revision.seq, hash: revision.id };
    },
  };
}

const lastEntry = (desk: Desk): Pick<RevisionRow, 'seq' | 'received_at'> | undefined =>
  row(
    desk,
    desk.query
      .selectFrom('revision')
      .select(['seq', 'received_at'])
      .orderBy('seq', 'desc')
      .limit(1),
  );

function lastOwnEntry(desk: Desk, id: string): Pick<RevisionRow, 'number' | 'id'> | undefined {
  const query = desk.query.selectFrom('revision').select(['number', 'id']).where('desk', '=', id);
  return row(desk, query.orderBy('number', 'desc').limit(1));
}

interface Occasion {
  readonly desk: string;
  readonly recordedAt: number;
  readonly entry: Entry;
}

function revisionAfter(end: End, { desk, recordedAt, entry }: Occasion): RevisionRow {
  const salt = randomBytes(16);
  const payload = payloadText(entry.payload);
  const hashed = {
    desk,
    number: end.number + 1,
    schema: schemaNumber,
    entity: entry.entity,
    entity_id: entry.entityId,
    ref: entry.ref,
    kind: entry.kind,
    parents: JSON.stringify(entry.parents.toSorted()),
    recorded_at: recordedAt,
    recorded_by: entry.by,
    body_hash: bodyHashOf(salt, payload),
    previous: end.previous,
  };
  const stored = { seq: end.seq + 1, received_at: recordedAt, id: revisionHash(hashed) };
  return { ...stored, ...hashed, salt, payload };
}

const sample: RevisionRow = {
  seq: 0,
  received_at: 0,
  id: '',
  desk: '',
  number: 0,
  schema: 0,
  entity: '',
  entity_id: '',
  ref: null,
  kind: '',
  parents: '',
  recorded_at: 0,
  recorded_by: '',
  body_hash: '',
  previous: null,
  salt: null,
  payload: null,
};

/** The INSERT with its columns in the order of revisionAfter, compiled once. */
const insertText = (desk: Desk): string =>
  desk.query.insertInto('revision').values(sample).compile().sql;
