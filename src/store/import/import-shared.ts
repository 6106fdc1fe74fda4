import type { Desk } from '../desk.ts';
import { keepersOf } from '../kept.ts';
import { rows } from '../query.ts';

/**
 * Whether records of another story lead to a source: by naming it, or a source that is part of it,
 * used by it, or joined with it.
 */
export function isSharedBeyond(desk: Desk, story: string, source: string): boolean {
  const reached = new Set([source]);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) {
    for (const keeper of keepersOf(desk, { entity: 'source', story: null, id })) {
      if (keeper.entity === 'source') reached.add(keeper.id);
      else if (keeper.story !== story) return true;
    }
    for (const other of joinedWith(desk, id)) reached.add(other);
  }
  return false;
}

function joinedWith(desk: Desk, id: string): readonly string[] {
  const links = desk.query
    .selectFrom('source_link')
    .select(['from_id', 'to_id'])
    .where('rel', '=', 'same-as')
    .where('state', '=', 'live');
  return [
    ...rows(desk, links.where('from_id', '=', id)).map(({ to_id }) => to_id),
    ...rows(desk, links.where('to_id', '=', id)).map(({ from_id }) => from_id),
  ];
}
