import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type ExitName, Problem } from '../domain/problem.ts';

export interface WriteOptions {
  /** Whether a file that is there already may be replaced. */
  readonly force?: boolean;
}

/**
 * Writes a whole file, readable by its owner only, or leaves everything as it was: what is at the
 * path is at any moment the old file or the new one, also when the disk is full or power fails.
 * @throws Problem: exists (a file is there and `force` is not given, or what is there is no plain
 * file), notFound (no such folder), permission, disk
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): void {
  checkTarget(path, options);
  const bytes = Buffer.from(content);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeDurably(temporary, bytes);
    if (options.force) renameSync(temporary, path);
    else linkSync(temporary, path); // Unlike a rename, a link never takes the place of a file.
    syncFolder(dirname(path));
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Whether a file may be written at a path, asked before work is done for it.
 * @throws Problem as writeFile does, as far as that can be told beforehand
 */
export function checkTarget(path: string, { force = false }: WriteOptions = {}): void {
  if (besideDesk.test(path) && isDatabase(path.replace(besideDesk, ''))) throw isDesk(path);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (!there.isFile()) {
    throw new Problem(
      'exists',
      `${path} is no plain file (a link, a folder or a device).`,
      elsewhere,
    );
  }
  if (!force || isDatabase(path)) throw force ? isDesk(path) : isThere(path);
}

/** What SQLite keeps beside a desk in use: a file put there would be read as part of it. */
const besideDesk = /-(?:wal|shm|journal)$/u;

const isDesk = (path: string): Problem =>
  new Problem(
    'exists',
    `${path} is a desk, or belongs to one, and is not written over.`,
    elsewhere,
  );

function isDatabase(path: string): boolean {
  const start = Buffer.alloc(16);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, start, 0, 16, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return false; // What cannot be read is told when it is written.
  }
  return start.toString('latin1') === 'SQLite format 3\0';
}

const elsewhere = 'Name another file.';

const isThere = (path: string): Problem =>
  new Problem(
    'exists',
    `${path} is there already.`,
    'Name another file, or overwrite it with --force.',
  );

function writeDurably(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
    if (fstatSync(file).size !== bytes.length) throw new Error(`${path} was cut short`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The name of a new file outlives a power cut only when its folder is written too. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const causes: Readonly<Record<string, readonly [ExitName, (path: string) => string]>> = {
  ENOENT: ['notFound', (path) => `There is no folder ${dirname(path)}.`],
  ENOTDIR: ['notFound', (path) => `${dirname(path)} is no folder.`],
  EACCES: ['permission', (path) => `You may not write to ${dirname(path)}.`],
  EPERM: ['permission', (path) => `You may not write to ${dirname(path)}.`],
  EROFS: ['permission', (path) => `${dirname(path)} is on a disk that is read-only.`],
};

function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return isThere(path);
  const cause = causes[code];
  if (cause) return new Problem(cause[0], cause[1](path), elsewhere);
  return new Problem(
    'disk',
    `${path} was not written: ${String(error)}.`,
    'Make room, or name another disk.',
  );
}
