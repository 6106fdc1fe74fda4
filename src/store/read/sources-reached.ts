import { sql } from 'kysely';

import type { SourceOnFile } from '../../domain/contents.ts';
import type { SourceLink } from '../../domain/link.ts';
import type { Desk } from '../desk.ts';
import { row, rows } from '../query.ts';
import { eachValue, type Stored, storedWith } from '../records.ts';
import { sourceOnFile } from './on-file.ts';

export interface SourcesReached {
  readonly sources: readonly SourceOnFile[];
  readonly sourceLinks: readonly SourceLink[];
}

/**
 * These sources and all they lead to by partOf, usedBy and live same-as links, by id; with every
 * link, of whatever rel and state, whose two ends are among them.
 */
export function sourcesReached(desk: Desk, ids: Iterable<string>): SourcesReached {
  const hasLinks = row(desk, desk.query.selectFrom('source_link').select('id').limit(1));
  const found = new Map<string, Stored<'source'>>();
  const links = new Map<string, SourceLink>();
  const asked = new Set<string>();
  let next = new Set(ids);
  while (next.size > 0) {
    for (const id of next) asked.add(id);
    const stored = storedWith(desk, 'source', null, { column: 'id', values: next });
    for (const one of stored) found.set(one.body.id, one);
    const touching = hasLinks ? linksTouching(desk, next) : [];
    for (const { address, body } of touching) links.set(address.id, body);
    const led = [
      ...stored.flatMap(({ body: { partOf, usedBy } }) => [partOf ?? [], usedBy ?? []].flat()),
      ...touching.flatMap(({ body }) => (isJoin(body) ? [body.from, body.to] : [])),
    ];
    next = new Set(led.filter((id) => !asked.has(id)));
  }
  return {
    sources: [...found.values()]
      .map((one) => sourceOnFile(desk, one))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    sourceLinks: [...links.values()].filter(({ from, to }) => found.has(from) && found.has(to)),
  };
}

const isJoin = ({ rel, state }: SourceLink): boolean => rel === 'same-as' && state === 'live';

function linksTouching(desk: Desk, ids: ReadonlySet<string>): readonly Stored<'sourceLink'>[] {
  return ['from_id', 'to_id'].flatMap((column) =>
    storedWith(desk, 'sourceLink', null, { column, values: ids }),
  );
}

/** The other ends of all links of these sources, of whatever rel and state. */
export const linkedWith = (desk: Desk, ids: readonly string[]): readonly string[] =>
  rows(
    desk,
    sql<{ id: string }>`
      select l.to_id as id from ${eachValue(ids)} source_link as l
        indexed by source_link_from where l.from_id = v.value
      union
      select l.from_id as id from ${eachValue(ids)} source_link as l
        indexed by source_link_to where l.to_id = v.value`,
  ).map(({ id }) => id);
