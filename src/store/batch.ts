import { v7 } from 'uuid';

import { Problem } from '../domain/problem.ts';
import type { Author } from './address.ts';
import { answering } from './desk-problem.ts';
import type { Desk } from './desk.ts';
import { checkIndexed, noteIndexed } from './indexed.ts';
import { type Entry, openLog } from './log.ts';
import { versionOf } from './migrate.ts';
import { run } from './query.ts';
import type { Payload } from './revision.ts';
import type { BatchKind, BatchRow } from './tables.ts';

/** What one revision of the batch says; who and why are the batch's own. */
export type BatchEntry = Omit<Entry, 'by' | 'payload'> & {
  readonly body: unknown;
  /** Instead of the author's. */
  readonly reason?: string | undefined;
  /** The batch that an undo or a redo takes back. */
  readonly undoes?: string | undefined;
};

/** The log, open for one batch under the write lock. */
export interface Pen {
  readonly id: string;
  /** UTC ms, the same for the whole batch. */
  readonly recordedAt: number;
  append(entry: BatchEntry): { readonly seq: number; readonly hash: string };
}

export interface BatchOptions {
  /** Does everything and takes it back at the end. */
  readonly dryRun?: boolean;
}

/**
 * Runs `act` in one immediate transaction with the log open. All is taken back when it throws,
 * when it appends nothing, and in a dry run.
 * @throws Problem (locked, disk, permission, damaged) as SQLite has it, configuration where a program
 * of another version is at the desk as well, and what `act` throws.
 */
export function inBatch<T>(
  desk: Desk,
  author: Author,
  act: (pen: Pen) => T,
  { dryRun = false }: BatchOptions = {},
): T {
  checkName(author.by);
  return answering(desk.file, () => {
    desk.db.exec('BEGIN IMMEDIATE');
    try {
      checkVersion(desk);
      checkIndexed(desk);
      const { pen, close } = openPen(desk, author);
      const result = act(pen);
      desk.db.exec(close() && !dryRun ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      // A full disk rolls back by itself.
      if (desk.db.inTransaction) desk.db.exec('ROLLBACK');
      throw error;
    }
  });
}

/** Whoever wrote on would do so without what a newer program has added. */
function checkVersion({ db, file, version }: Desk): void {
  if (versionOf(db) === version) return;
  throw new Problem(
    'configuration',
    `${file} was brought up to date by a newer gainsay while it was open here. Nothing was saved.`,
    'Start this one again (update it, where it says so), and enter it there.',
  );
}

function checkName(by: string): void {
  if (/\S/u.test(by) && !/[\p{Cc}\p{Cs}]/u.test(by)) return;
  throw new Problem(
    'usage',
    'The name of who writes is empty or has control characters.',
    'Give it with --by NAME.',
  );
}

function openPen(desk: Desk, author: Author): { pen: Pen; close: () => boolean } {
  const log = openLog(desk);
  const id = v7();
  let batch: BatchRow | undefined;
  const append = ({
    body,
    reason,
    undoes,
    ...entry
  }: BatchEntry): { seq: number; hash: string } => {
    const payload: Payload = {
      batch: id,
      undoes: undoes ?? null,
      reason: reason ?? author.reason ?? null,
      body,
    };
    const added = log.append({ ...entry, by: author.by, payload });
    const first = batch ?? { id, first_seq: added.seq, ...batchKindOf(entry.kind, payload) };
    batch = { ...first, last_seq: added.seq };
    return added;
  };
  const close = (): boolean => {
    if (batch) {
      run(desk, desk.query.insertInto('batch').values(batch));
      noteIndexed(desk);
    }
    return batch !== undefined;
  };
  return { pen: { id, recordedAt: log.recordedAt, append }, close };
}

const kindsOfTheirOwn: Readonly<Record<string, BatchKind>> = {
  report: 'report',
  receive: 'receive',
  erase: 'erase',
};

/** What undo and redo need to know of a batch, from its first revision. */
export function batchKindOf(
  kind: string,
  { reason, undoes }: Pick<Payload, 'reason' | 'undoes'>,
): Pick<BatchRow, 'kind' | 'undoes'> {
  if (undoes !== null) return { kind: reason === 'redo' ? 'redo' : 'undo', undoes };
  const byReason = reason === 'example' ? 'example' : reason?.startsWith('import ') && 'import';
  return { kind: kindsOfTheirOwn[kind] ?? (byReason || 'edit'), undoes };
}
