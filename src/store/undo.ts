import { sql } from 'kysely';

import { Problem } from '../domain/problem.ts';
import type { Address, Author, Saved } from './address.ts';
import { type Compensation, compensationOf } from './compensation.ts';
import { deedWords, describe } from './describe.ts';
import type { Desk } from './desk.ts';
import { atStart } from './label.ts';
import { row, rows } from './query.ts';
import type { BatchRow } from './tables.ts';
import { write } from './write.ts';

/** What an undo or redo wrote. */
export interface Undone extends Saved {
  /** The batch that was taken back (by redo: the undo that was). */
  readonly undoes: string;
  /** Sentences: "took back S31, deny by Star on C01". */
  readonly was: readonly string[];
}

/** What `undo` would take back. */
export interface UndoOffer {
  readonly batch: string;
  readonly recordedAt: number;
  /** "S31, deny by Star on C01"; of many records the first, and how many more. */
  readonly what: string;
}

/**
 * Takes back the newest own batch that is not undone and has something to give back.
 * @throws Problem (badContent) when there is none.
 */
export function undo(desk: Desk, author: Author): Undone {
  return takeBack(desk, author, {
    reason: 'undo',
    find: undoable,
    words: (on, { was, address }) => deedWords(on, was, address),
    verb: 'took back',
    nothing: 'There is nothing to undo.',
  });
}

/**
 * Takes back the newest own undo, as long as nothing but undos, redos and reports has followed it.
 * @throws Problem (badContent) when there is none.
 */
export function redo(desk: Desk, author: Author): Undone {
  return takeBack(desk, author, {
    reason: 'redo',
    find: redoable,
    // What reinstates a record brings back the record, not the undo's withdrawal of it.
    words: (on, { kind, address }) => deedWords(on, kind === 'reinstate' ? 'add' : kind, address),
    verb: 'brought back',
    nothing: 'There is nothing to redo: nothing was undone since the last entry.',
  });
}

/** What `undo` would take back now, or null. */
export function nextUndo(desk: Desk): UndoOffer | null {
  const found = firstWithSomething(desk, undoable(desk));
  if (!found) return null;
  const { compensation, batch } = found;
  const [first, ...more] = compensation.changes;
  const what = first ? deedWords(desk, first.was, first.address) : '';
  const newest = desk.query
    .selectFrom('revision')
    .select('recorded_at')
    .where('seq', '=', batch.last_seq);
  return {
    batch: batch.id,
    recordedAt: row(desk, newest)?.recorded_at ?? 0,
    what: more.length === 0 ? what : `${what} and ${more.length} more`,
  };
}

interface Direction {
  readonly reason: 'undo' | 'redo';
  readonly find: (desk: Desk) => Iterable<BatchRow>;
  /** What happened to a record, in words. */
  readonly words: (desk: Desk, change: Change) => string;
  readonly verb: string;
  readonly nothing: string;
}

type Change = Compensation['changes'][number];

function takeBack(desk: Desk, author: Author, direction: Direction): Undone {
  const { reason, find, words, verb, nothing } = direction;
  const was: string[] = [];
  let undoes = '';
  const saved = write(desk, { by: author.by, reason }, (batch) => {
    const found = firstWithSomething(desk, find(desk));
    if (!found) throw new Problem('badContent', nothing);
    const { changes, left } = found.compensation;
    undoes = found.batch.id;
    for (const change of changes) {
      if (was.length < named) was.push(`${verb} ${words(desk, change)}`);
      batch.append({ ...change, undoes });
    }
    if (changes.length > named) was.push(`${verb} ${changes.length - named} more`);
    for (const address of left.slice(0, named)) batch.list(leftAlone(desk, address));
    if (left.length > named) batch.list(`${left.length - named} more were changed since.`);
  });
  return { ...saved, undoes, was };
}

/** Records that are told one by one. */
const named = 20;

const leftAlone = (desk: Desk, address: Address): string =>
  `${atStart(describe(desk, address))} was changed since and is left as it is.`;

function firstWithSomething(
  desk: Desk,
  batches: Iterable<BatchRow>,
): { readonly batch: BatchRow; readonly compensation: Compensation } | undefined {
  for (const batch of batches) {
    const compensation = compensationOf(desk, batch);
    if (compensation.changes.length > 0) return { batch, compensation };
  }
  return undefined;
}

const notRedone = sql`not exists (
  select 1 from batch as redo where redo.undoes = undo.id and redo.kind = 'redo')`;

/** Own batches that can be undone, newest first; one at a time, as the newest is most often the one. */
function* undoable(desk: Desk): Iterable<BatchRow> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const [batch] = rows(
      desk,
      sql<BatchRow>`
        select b.* from batch as b
        where b.first_seq < ${before} and b.kind in ('edit', 'import') and not exists (
          select 1 from batch as undo
          where undo.undoes = b.id and undo.kind = 'undo' and ${notRedone})
        order by b.first_seq desc limit 1`,
    );
    if (!batch) return;
    yield batch;
    before = batch.first_seq;
  }
}

/** Own undos that are not redone and that no entry has followed, newest first. */
const redoable = (desk: Desk): Iterable<BatchRow> =>
  rows(
    desk,
    sql<BatchRow>`
      select undo.* from batch as undo
      where undo.kind = 'undo' and ${notRedone} and undo.first_seq > (
        select coalesce(max(first_seq), 0) from batch
        where kind not in ('undo', 'redo', 'report', 'receive'))
      order by undo.first_seq desc`,
  );
