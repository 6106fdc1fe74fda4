import { sql } from 'kysely';

import { entities, type Entity } from '../domain/record.ts';
import { parseRef } from '../domain/ref.ts';
import { addressFrom } from './address.ts';
import { batchKindOf } from './batch.ts';
import type { Desk } from './desk.ts';
import { shownOf } from './fork.ts';
import { type IndexWriter, indexWriter } from './index-writer.ts';
import { noteIndexed } from './indexed.ts';
import { ownHashes } from './own.ts';
import { queryBuilder, rows, run } from './query.ts';
import { readPayload } from './revision.ts';
import { summarise } from './summary.ts';
import type { BatchRow, RevisionRow } from './tables.ts';
import { headsOf } from './versions.ts';

/**
 * Fills empty index tables and summaries from the log, as far as it was received by `until` (UTC
 * ms); to be called in a transaction.
 */
export function fillFromLog(desk: Desk, until: number = Number.MAX_SAFE_INTEGER): void {
  fillIndex(desk, until);
  fillBatches(desk, until);
  for (const story of rows(desk, queryBuilder.selectFrom('story').select('slug'))) {
    const claims = queryBuilder.selectFrom('claim').select('id').where('story', '=', story.slug);
    summarise(
      desk,
      story.slug,
      rows(desk, claims).map(({ id }) => id),
    );
  }
  noteIndexed(desk, until);
}

type LogRow = Pick<
  RevisionRow,
  'seq' | 'id' | 'entity' | 'entity_id' | 'kind' | 'ref' | 'parents' | 'recorded_at' | 'payload'
>;

const atOnce = 2000;

/** The revisions of each record together, in the order of the log. */
function* eachRecord(desk: Desk, until: number): Iterable<readonly LogRow[]> {
  let record: LogRow[] = [];
  let last: LogRow | undefined;
  for (;;) {
    const page = logPage(desk, until, last);
    for (const revision of page) {
      if (last && (last.entity !== revision.entity || last.entity_id !== revision.entity_id)) {
        yield record;
        record = [];
      }
      record.push(revision);
      last = revision;
    }
    if (page.length < atOnce) break;
  }
  if (record.length > 0) yield record;
}

// By pages: nothing can be written while a query is being read.
function logPage(desk: Desk, until: number, after: LogRow | undefined): readonly LogRow[] {
  return rows(
    desk,
    queryBuilder
      .selectFrom('revision')
      .select(['seq', 'id', 'entity', 'entity_id', 'kind', 'ref', 'parents'])
      .select(['recorded_at', 'payload'])
      .where('received_at', '<=', until)
      .where(
        sql<boolean>`(entity, entity_id, seq) > (${after?.entity ?? ''}, ${after?.entity_id ?? ''}, ${after?.seq ?? 0})`,
      )
      .orderBy('entity')
      .orderBy('entity_id')
      .orderBy('seq')
      .limit(atOnce),
  );
}

function fillIndex(desk: Desk, until: number): void {
  const index = indexWriter(desk);
  for (const record of eachRecord(desk, until)) {
    const [first] = record;
    const entity = entities.find((one) => one === first?.entity);
    if (first && entity) putRecord(index, entity, record);
    else if (first?.entity === 'report') putReport(index, first);
  }
  index.complete();
}

function putRecord(index: IndexWriter, entity: Entity, record: readonly LogRow[]): void {
  const address = addressFrom(entity, record[0]?.entity_id ?? '');
  const given = record.filter(({ ref }) => ref !== null).toSorted(earliestFirst);
  for (const { ref } of given) putNumber(index, address.story ?? '', ref, address.id);
  const shown = shownOf(entity, headsOf(record));
  if (shown) index.put({ address, ...shown, ref: given[0]?.ref ?? null }, null);
}

const earliestFirst = (a: LogRow, b: LogRow): number =>
  a.recorded_at - b.recorded_at || (a.id < b.id ? -1 : 1);

function putReport(index: IndexWriter, { payload, ref, entity_id }: LogRow): void {
  const body = payload === null ? null : readPayload(payload).body;
  if (typeof body === 'object' && body !== null && 'story' in body) {
    putNumber(index, String(body.story), ref, entity_id);
  }
}

function putNumber(index: IndexWriter, story: string, text: string | null, id: string): void {
  const ref = text === null ? null : parseRef(text);
  if (ref) index.putRef(story, ref.letter, ref.number, id);
}

function fillBatches(desk: Desk, until: number): void {
  const own = ownHashes(desk);
  let batch: BatchRow | undefined;
  const close = (): void => {
    if (batch) run(desk, queryBuilder.insertInto('batch').values(batch));
  };
  for (let after = 0, more = true; more;) {
    const page = batchPage(desk, until, after);
    for (const { seq, id, kind, payload } of page) {
      after = seq;
      if (!own.has(id) || payload === null) continue;
      const read = readPayload(payload);
      if (batch?.id === read.batch) {
        batch = { ...batch, last_seq: seq };
        continue;
      }
      close();
      batch = { id: read.batch, first_seq: seq, last_seq: seq, ...batchKindOf(kind, read) };
    }
    more = page.length === atOnce;
  }
  close();
}

const batchPage = (desk: Desk, until: number, after: number) =>
  rows(
    desk,
    queryBuilder
      .selectFrom('revision')
      .select(['seq', 'id', 'kind', 'payload'])
      .where('seq', '>', after)
      .where('received_at', '<=', until)
      .orderBy('seq')
      .limit(atOnce),
  );
