import { openSqlite } from '../host.ts';
import type { Desk } from './desk.ts';
import { fillFromLog } from './fill-index.ts';
import { indexObjects } from './schema.ts';

/**
 * A second connection to a desk on which every index table and summary is made anew in memory from
 * the log, as far as it was received by `until` (UTC ms); all that reads a desk reads this one.
 * The file is not written to. Close it with closeDesk.
 */
export function rebuiltDesk(desk: Desk, until?: number): Desk {
  const db = openSqlite(desk.db.name, { readonly: true, timeout: 5000 });
  const rebuilt: Desk = { ...desk, mode: 'read', db, copy: null };
  try {
    db.pragma('trusted_schema = OFF');
    // The references of the index tables lead out of the temporary ones.
    db.pragma('foreign_keys = OFF');
    db.pragma('temp_store = MEMORY');
    // One transaction: nobody's write comes in between.
    db.exec('BEGIN');
    makeTables(rebuilt);
    fillFromLog(rebuilt, until);
    return rebuilt;
  } catch (error) {
    db.close();
    throw error;
  }
}

// Temporary tables come first wherever a name is looked up.
function makeTables({ db }: Desk): void {
  for (const { sql } of indexObjects(db)) {
    db.exec(
      sql
        .replace(/^CREATE TABLE /u, 'CREATE TEMP TABLE ')
        .replace(/^CREATE (VIRTUAL TABLE|INDEX) /u, 'CREATE $1 temp.'),
    );
  }
}
