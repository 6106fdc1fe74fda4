import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

/** One open desk file. */
export interface Desk {
  readonly file: string;
  readonly mode: 'read' | 'write';
  readonly db: Database;
  /** Builds queries; they are compiled and run on `db`, never through a driver of its own. */
  readonly query: Kysely<Tables>;
}

export function openDesk(_file: string, _mode: 'read' | 'write'): Desk {
  throw new Error('to be written');
}

export function closeDesk(desk: Desk): void {
  desk.db.close();
}
