import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Database } from 'better-sqlite3';

import { openSqlite } from '../host.ts';
import { applicationId } from './schema.ts';

/**
 * Copies a desk beside itself as `name` (0600), or as name-1 and so on where another one stands
 * there; a whole copy of the same log is as good. To be called while `holder` has the write lock,
 * so that nobody else makes one. The copy has its name once it is whole; what an earlier attempt
 * left unfinished is taken away.
 * @returns its path, where it was made now
 */
export function backUp(holder: Database, name: string): string | null {
  const target = freeName(name, (other) => isSameLog(holder, other));
  if (target === null) return null;
  const part = `${name}.part`;
  removeCopy(part);
  try {
    closeSync(openSync(part, 'wx', 0o600));
    copyInto(holder.name, part);
    sync(part);
    renameSync(part, target);
    sync(dirname(target));
  } catch (error) {
    removeCopy(part);
    throw error;
  }
  return target;
}

/** Takes away a copy, with what SQLite keeps beside one that it has not finished. */
export function removeCopy(file: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm'])
    rmSync(`${file}${ending}`, { force: true });
}

/** The first name that no file has; null where one on the way there is `asGood`. */
function freeName(name: string, asGood: (file: string) => boolean): string | null {
  for (let at = 0; ; at += 1) {
    const one = at === 0 ? name : `${name}-${at}`;
    if (!existsSync(one)) return one;
    if (asGood(one)) return null;
  }
}

// Who holds the write lock is in a transaction, in which SQLite makes no copy.
function copyInto(file: string, target: string): void {
  const reader = openSqlite(file, { readonly: true, timeout: 5000 });
  try {
    reader.prepare('VACUUM INTO ?').run(target);
  } finally {
    reader.close();
  }
}

/** Whether a file is a desk of the same version with the same newest entry. */
function isSameLog(desk: Database, file: string): boolean {
  try {
    const other = openSqlite(file, { readonly: true });
    try {
      return endOf(other) === endOf(desk);
    } finally {
      other.close();
    }
  } catch {
    return false;
  }
}

const endOf = (db: Database): string =>
  JSON.stringify([
    db.pragma('application_id', { simple: true }) === applicationId,
    db.pragma('user_version', { simple: true }),
    db.prepare('SELECT seq, id FROM revision ORDER BY seq DESC LIMIT 1').get(),
  ]);

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
