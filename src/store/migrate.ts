import { chmodSync, existsSync } from 'node:fs';

import type { Database } from 'better-sqlite3';

import { Problem } from '../domain/problem.ts';
import type { Migration } from '../host.ts';
import { openSqlite } from '../host.ts';
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
 * first, beside itself, as FILE.before-N; afterwards all of its index tables are emptied, and
 * filled anew from the log by `fill`, so that a migration may add and change them as it likes.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  file: string,
  fill: () => void,
): void {
  const newest = migrations.at(-1)?.version ?? 0;
  const from = versionOf(db);
  if (from >= newest) return;
  if (from > 0) backUp(db, unused(`${file}.before-${newest}`));
  db.transaction(() => {
    // Another process may have been quicker.
    const missing = migrations.filter(({ version }) => version > versionOf(db));
    for (const { sql, version } of missing) {
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version}`);
    }
    if (from > 0 && missing.length > 0) {
      emptyIndex(db);
      fill();
    }
  }).immediate();
}

function emptyIndex(db: Database): void {
  const indexes = indexObjects(db);
  const hasText = indexes.some(({ name }) => name === 'search_index');
  if (hasText) db.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')");
  for (const { kind, name } of indexes) if (kind === 'table') db.exec(`DELETE FROM ${name}`);
}

/** A name that no file has: the backup of an attempt that failed is kept as well. */
function unused(name: string): string {
  const names = [name, ...Array.from({ length: 99 }, (_, at) => `${name}-${at + 1}`)];
  return names.find((one) => !existsSync(one)) ?? name;
}

function backUp(db: Database, target: string): void {
  db.prepare('VACUUM INTO ?').run(target);
  chmodSync(target, 0o600);
}

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
