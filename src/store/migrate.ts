import type { Database } from 'better-sqlite3';

import { Problem } from '../domain/problem.ts';
import type { Migration } from '../host.ts';
import { openSqlite } from '../host.ts';
import { backUp, removeCopy } from './backup.ts';
import {
  applicationId,
  fingerprint,
  indexObjects,
  schemaDifference,
  schemaObjects,
} from './schema.ts';

/** What kind of file a database is, told without writing to it. */
export type FileKind = 'desk' | 'empty' | 'other';

export function kindOf(db: Database): FileKind {
  if (numberOf(db, 'application_id') === applicationId) return 'desk';
  // A program that was stopped while it made a desk leaves a file without a single page.
  return numberOf(db, 'page_count') === 0 ? 'empty' : 'other';
}

export const versionOf = (db: Database): number => numberOf(db, 'user_version');

const numberOf = (db: Database, pragma: string): number =>
  Number(db.pragma(pragma, { simple: true }));

/**
 * Brings a database to the newest version in one transaction. A desk that has entries is backed up
 * first, beside itself, as FILE.before-N, and the backup taken away again where it was not needed;
 * afterwards all of its index tables are emptied, and filled anew from the log by `fill`, so that a
 * migration may add and change them as it likes.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  file: string,
  fill: () => void,
): void {
  const newest = migrations.at(-1)?.version ?? 0;
  if (versionOf(db) >= newest) return;
  let backup: string | null = null;
  const bringUp = db.transaction(() => {
    // Another process may have been quicker.
    const from = versionOf(db);
    const missing = migrations.filter(({ version }) => version > from);
    if (missing.length === 0) return;
    // Only now: the lock is held, so the file can be written, and by nobody else.
    if (from > 0) backup = backUp(db, `${file}.before-${newest}`);
    for (const one of missing) apply(db, one);
    if (from > 0) refill(db, fill);
  });
  try {
    bringUp.immediate();
  } catch (error) {
    if (backup !== null) removeCopy(backup);
    throw error;
  }
}

function apply(db: Database, { sql, version }: Migration): void {
  db.exec(sql);
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version}`);
}

/**
 * Makes all index tables anew by `fill`; to be called in a transaction.
 * @throws Problem (damaged) where the log holds what no desk wrote; as SQLite does
 */
export function refill(db: Database, fill: () => void): void {
  const indexes = indexObjects(db);
  if (indexes.some(({ name }) => name === 'search_index')) emptySearchIndex(db);
  // The last first: a table is emptied at once where no row is left that may refer to it.
  for (const { kind, name } of indexes.toReversed()) {
    if (kind === 'table') db.exec(`DELETE FROM ${name}`);
  }
  try {
    fill();
  } catch (error) {
    throw isOfFile(error) ? error : notFillable(db.name, error);
  }
}

/** Whether an error is told by itself: the disk is full, the pages are damaged. */
const isOfFile = (error: unknown): boolean =>
  error instanceof Problem ||
  (error instanceof Error &&
    'code' in error &&
    !String(error.code).startsWith('SQLITE_CONSTRAINT'));

const notFillable = (file: string, error: unknown): Problem =>
  new Problem(
    'damaged',
    `The log of ${file} holds an entry that no desk wrote: ${error instanceof Error ? error.message : String(error)}.`,
    'Run: gainsay verify, which names what is wrong, and go on with a backup. The file was left as it is.',
  );

/** Empties the full-text index, with the settings that SQLite reads before it will do anything. */
function emptySearchIndex(db: Database): void {
  // The tables that it keeps for itself are else not to be written to.
  db.unsafeMode(true);
  try {
    db.exec('DELETE FROM search_index_config');
    db.exec(`INSERT INTO search_index_config (k, v) VALUES ('version', ${searchIndexVersion})`);
  } finally {
    db.unsafeMode(false);
  }
  db.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')");
}

/** The form in which FTS5 keeps an index that was never asked to delete securely. */
const searchIndexVersion = 4;

/**
 * Refuses a desk of a newer program, and one whose schema is not, word for word, what the
 * migrations make: a trigger planted in a file that someone sends must not run.
 */
export function checkSchema(db: Database, migrations: readonly Migration[], file: string): void {
  const version = versionOf(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) {
    throw new Problem(
      'configuration',
      `${file} was written by a newer gainsay (desk version ${version}; this one knows ${newest}).`,
      'Update gainsay, then try again. The file was not touched.',
    );
  }
  const found = schemaObjects(db);
  const expected = expectedSchema(migrations, version);
  if (fingerprint(found) === fingerprint(expected)) return;
  throw new Problem(
    'damaged',
    `The tables of ${file} are not those of a desk: ${schemaDifference(found, expected)}.`,
    'Do not go on with this file; restore a backup.',
  );
}

function expectedSchema(
  migrations: readonly Migration[],
  version: number,
): ReturnType<typeof schemaObjects> {
  const scratch = openSqlite(':memory:');
  try {
    for (const migration of migrations) {
      if (migration.version <= version) scratch.exec(migration.sql);
    }
    return schemaObjects(scratch);
  } finally {
    scratch.close();
  }
}
