import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';

import { Problem } from '../domain/problem.ts';
import { type Migration, openSqlite, proveSqlite, shippedMigrations } from '../host.ts';
import { answering, noDesk } from './desk-problem.ts';
import { isBehind } from './indexed.ts';
import { checkSchema, kindOf, migrate, refill, versionOf } from './migrate.ts';
import { noPlaceFor } from './no-place.ts';
import { queryBuilder } from './query.ts';
import type { Tables } from './tables.ts';

export type DeskMode = 'read' | 'write';

/** One open desk file. */
export interface Desk {
  readonly file: string;
  readonly mode: DeskMode;
  readonly db: Database;
  /** Builds queries; query.ts runs them on `db`. */
  readonly query: Kysely<Tables>;
  /** The version it had when it was opened. */
  readonly version: number;
  /** Folder of the private copy that is read instead, where the desk's own cannot be written to. */
  readonly copy: string | null;
}

/** Fills the emptied index tables of a desk from its log. */
export type Fill = (desk: Desk) => void;

/**
 * Opens a desk. `write` makes the file (0600) and its folder where there is none, and with `fill`
 * (fillFromLog, which few commands need to have loaded) brings an older desk to this version after
 * a backup.
 * @throws Problem: notFound (read, no file or an empty one), badContent (no desk; the file is not touched),
 * configuration (a newer version, or an older one to be read), damaged (the schema is not a desk's), permission, locked, disk.
 */
export function openDesk(
  file: string,
  mode: DeskMode,
  migrations: readonly Migration[] = shippedMigrations(),
  fill?: Fill,
): Desk {
  return answering(file, () => {
    if (mode === 'write') createFile(file);
    if (!existsSync(file)) throw missing(file);
    if (!statSync(file).isFile()) throw noDesk(file);
    const copy = mode === 'read' && !isWritable(dirname(file)) ? privateCopy(file) : null;
    const opened = { file, mode, copy, query: queryBuilder };
    try {
      const path = copy ? join(copy, 'desk.db') : file;
      return openDatabase(path, opened, { migrations, fill });
    } catch (error) {
      if (copy) rmSync(copy, { recursive: true });
      throw error;
    }
  });
}

export function closeDesk({ db, copy }: Desk): void {
  db.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
}

/**
 * Whether there is a desk at a path, or anything else that is not to be written over. An empty file
 * is none: a desk whose making was cut short, or a name that somebody kept for one.
 */
export const isThere = (file: string): boolean => existsSync(file) && !isEmpty(file);

function isEmpty(file: string): boolean {
  const state = statSync(file);
  return state.isFile() && state.size === 0;
}

const start = 'Run gainsay to start one, gainsay demo to see the example, or ';

const missing = (file: string): Problem =>
  new Problem('notFound', `There is no desk at ${file}.`, `${start}name another with --desk FILE.`);

const emptyFile = (file: string): Problem =>
  new Problem(
    'notFound',
    `There is no desk at ${file} yet: the file is empty.`,
    `${start}enter something: gainsay add story, or gainsay import FILE.`,
  );

// SQLite would make the file, and its -wal and -shm after it, readable for others.
function createFile(file: string): void {
  if (existsSync(file)) {
    // Empty: a desk whose making was cut short, or a file that somebody made for one.
    if (isEmpty(file)) chmodSync(file, 0o600);
    return;
  }
  const obstacle = noPlaceFor(file);
  if (obstacle) throw obstacle;
  // Without SQLite nothing would become of the file.
  proveSqlite();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600));
  } catch (error) {
    // Another process was quicker: its file is as good.
    if (!existsSync(file)) throw error;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A desk in WAL mode cannot be read, not even by a reader, where -shm cannot be made beside it. */
function privateCopy(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  try {
    copyFileSync(file, join(folder, 'desk.db'));
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, join(folder, 'desk.db-wal'));
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return folder;
}

/** What a desk has to be like, and how an older one becomes so. */
interface Newest {
  readonly migrations: readonly Migration[];
  readonly fill: Fill | undefined;
}

function openDatabase(path: string, opened: Opened, { migrations, fill }: Newest): Desk {
  const { file, mode } = opened;
  const db = openSqlite(path, { readonly: mode === 'read', timeout: 5000 });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('synchronous = FULL');
    const kind = kindOf(db);
    if (kind === 'other') throw noDesk(file);
    if (kind === 'empty' && mode === 'read') throw emptyFile(file);
    if (kind === 'desk') checkDesk(opened, db, { migrations, fill });
    setPragmas(db);
    const desk = { ...opened, db, version: migrations.at(-1)?.version ?? 0 };
    if (mode === 'write') prepareForWriting(desk, { migrations, fill });
    return desk;
  } catch (error) {
    db.close();
    throw error;
  }
}

type Opened = Omit<Desk, 'db' | 'version'>;

/** @throws Problem for a desk that is damaged, of a newer version, or older and left so. */
function checkDesk({ file, mode }: Opened, db: Database, { migrations, fill }: Newest): void {
  checkSchema(db, migrations, file);
  const isOlder = versionOf(db) < (migrations.at(-1)?.version ?? 0);
  if (isOlder && (mode === 'read' || !fill)) throw older(file);
}

function prepareForWriting(desk: Desk, { migrations, fill }: Newest): void {
  const { db, file } = desk;
  migrate(db, migrations, file, () => fill?.(desk));
  checkSchema(db, migrations, file);
  db.pragma('journal_mode = WAL');
  if (fill && isBehind(desk)) catchUp(desk, fill);
}

/** Makes the index tables anew where an older program has written without them. */
function catchUp(desk: Desk, fill: Fill): void {
  const { db } = desk;
  db.transaction(() => {
    // Another process may have been quicker.
    if (isBehind(desk)) refill(db, () => fill(desk));
  }).immediate();
}

const older = (file: string): Problem =>
  new Problem(
    'configuration',
    `${file} was written by an older gainsay.`,
    'Open it once with gainsay --desk FILE in a terminal, or with any command that writes: that keeps a backup beside it and brings it up to date.',
  );

function setPragmas(db: Database): void {
  for (const pragma of [
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    'cell_size_check = ON',
    'mmap_size = 0',
    'busy_timeout = 5000',
    'cache_size = -65536',
    'temp_store = MEMORY',
  ]) {
    db.pragma(pragma);
  }
}
