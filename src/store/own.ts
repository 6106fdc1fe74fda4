import { storedDeskId } from './desk-id.ts';
import type { Desk } from './desk.ts';
import { rows } from './query.ts';

/**
 * Hashes of this desk's own revisions: what `previous` reaches back to from the newest revision of
 * the desk id that writes this file (DESIGN §4), through the desks it was copied from.
 */
export function ownHashes(desk: Desk): ReadonlySet<string> {
  const here = storedDeskId(desk);
  const all = rows(
    desk,
    desk.query.selectFrom('revision').select(['id', 'previous', 'desk', 'number']),
  );
  const previous = new Map(all.map((revision) => [revision.id, revision.previous]));
  let newest: (typeof all)[number] | undefined;
  for (const revision of all) {
    if (revision.desk !== here?.id) continue;
    if (!newest || revision.number > newest.number) newest = revision;
  }
  const own = new Set<string>();
  let hash = newest?.id ?? here?.copied ?? null;
  while (hash !== null && previous.has(hash) && !own.has(hash)) {
    own.add(hash);
    hash = previous.get(hash) ?? null;
  }
  return own;
}
