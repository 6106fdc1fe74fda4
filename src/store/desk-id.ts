import { statSync } from 'node:fs';

import { v7 } from 'uuid';

import type { Desk } from './desk.ts';
import { row, run } from './query.ts';
import type { DeskRow } from './tables.ts';

/** Under which desk id the file is written, and what its first entry follows. */
export type DeskId = Pick<DeskRow, 'id' | 'copied'>;

export const storedDeskId = (desk: Pick<Desk, 'db' | 'query'>): DeskRow | undefined =>
  row(desk, desk.query.selectFrom('desk').selectAll());

/**
 * The desk id for a write; to be called under the write lock. A file with another inode or birth
 * time than it remembers is a copy: it goes on under a new id, whose first `previous` is the newest
 * entry of the old one (DESIGN §4, Copies).
 */
export function deskIdForWriting(desk: Desk): DeskId {
  const stored = storedDeskId(desk);
  const here = marksOf(desk.file);
  if (stored && stored.inode === here.inode && stored.born === here.born) return stored;
  const fresh = { one: 1, id: v7(), ...here, copied: stored ? newestOf(desk, stored) : null };
  run(
    desk,
    desk.query
      .insertInto('desk')
      .values(fresh)
      .onConflict((conflict) => conflict.column('one').doUpdateSet(fresh)),
  );
  return fresh;
}

function marksOf(file: string): Pick<DeskRow, 'inode' | 'born'> {
  const { ino, birthtimeNs } = statSync(file, { bigint: true });
  return { inode: String(ino), born: String(birthtimeNs) };
}

/** Hash of the newest entry under this id; of what it was copied from while it has none. */
function newestOf(desk: Desk, { id, copied }: DeskId): string | null {
  const query = desk.query.selectFrom('revision').select('id').where('desk', '=', id);
  return row(desk, query.orderBy('number', 'desc').limit(1))?.id ?? copied;
}
