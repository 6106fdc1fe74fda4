import { openSqlite } from '../../src/host.ts';
import { closeDesk, type Desk } from '../../src/store/desk.ts';
import { readDesk } from './desk.ts';

/** Changes the file behind the back of its guards, and puts these up again word for word. */
export function tampered(desk: Desk, change: string): Desk {
  closeDesk(desk);
  const db = openSqlite(desk.file);
  const triggers = db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all() as { readonly name: string; readonly sql: string }[];
  // As another program may, that knows nothing of what SQLite keeps for itself.
  db.unsafeMode(true);
  db.pragma('foreign_keys = OFF');
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(change);
  for (const { sql } of triggers) db.exec(sql);
  db.close();
  return readDesk(desk.file);
}
