import { storedDeskId } from './desk-id.ts';
import type { Desk } from './desk.ts';
import { row, rows } from './query.ts';

/**
 * Hashes of this desk's own revisions: what `previous` reaches back to from the newest revision of
 * the desk id that writes this file (DESIGN §4), through the desks it was copied from.
 */
export function ownHashes(desk: Desk): ReadonlySet<string> {
  const all = rows(desk, desk.query.selectFrom('revision').select(['id', 'previous']));
  const previous = new Map(all.map((revision) => [revision.id, revision.previous]));
  const own = new Set<string>();
  let hash = newestOwn(desk);
  while (hash !== null && previous.has(hash) && !own.has(hash)) {
    own.add(hash);
    hash = previous.get(hash) ?? null;
  }
  return own;
}

function newestOwn(desk: Desk): string | null {
  const here = storedDeskId(desk);
  if (!here) return null;
  const query = desk.query.selectFrom('revision').select('id').where('desk', '=', here.id);
  return row(desk, query.orderBy('number', 'desc').limit(1))?.id ?? here.copied;
}
