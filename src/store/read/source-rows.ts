import { sql } from 'kysely';

import type { SourceOnFile } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { storedIn } from '../records.ts';
import { sourceOnFile } from './on-file.ts';

/** A source with the number of statements that it makes and that are not withdrawn. */
export type SourceRow = SourceOnFile & { readonly statements: number };

/**
 * The sources of the desk by id, withdrawn ones left out unless they count as live; with a story
 * those that its records name.
 */
export function sourceRows(desk: Desk, story?: string): readonly SourceRow[] {
  const speaking = new Map(spokenBy(desk, story).map(({ speaker, n }) => [speaker, n]));
  const named = story === undefined ? null : new Set(namedIn(desk, story));
  return storedIn(desk, 'source', null)
    .filter(({ body }) => named === null || named.has(body.id))
    .map((stored) => sourceOnFile(desk, stored))
    .filter(({ state, pointedTo }) => state !== 'withdrawn' || pointedTo)
    .map((source) => ({ ...source, statements: speaking.get(source.id) ?? 0 }));
}

function spokenBy(desk: Desk, story?: string): { readonly speaker: string; readonly n: number }[] {
  const where = story === undefined ? sql`true` : sql`story = ${story}`;
  return rows(
    desk,
    sql<{ speaker: string; n: number }>`
      select speaker, count(*) as n from statement
      where ${where} and state <> 'withdrawn' group by speaker`,
  );
}

function namedIn(desk: Desk, story: string): readonly string[] {
  const query = desk.query
    .selectFrom('pointer')
    .select('target')
    .distinct()
    .where('target_entity', '=', 'source')
    .where('target_story', '=', '')
    .where('story', '=', story);
  return rows(desk, query).map(({ target }) => target);
}
