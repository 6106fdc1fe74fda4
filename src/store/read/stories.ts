import { sql } from 'kysely';

import type { StoryOnFile } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { storedIn } from '../records.ts';
import { storyOnFile } from './on-file.ts';

/** A story with the numbers of its claims, of its statements that are not withdrawn, and of its contested claims. */
export type StoryRow = StoryOnFile & {
  readonly claims: number;
  readonly statements: number;
  readonly contested: number;
};

/** The stories of the desk by slug, withdrawn ones left out unless they count as live. */
export function stories(desk: Desk): readonly StoryRow[] {
  const statements = rows(
    desk,
    sql<{ story: string; n: number }>`
      select story, count(*) as n from statement where state <> 'withdrawn' group by story`,
  );
  const claims = rows(
    desk,
    sql<{ story: string; n: number; contested: number }>`
      select story, count(*) as n, sum(contested) as contested from claim_summary group by story`,
  );
  return storedIn(desk, 'story', null)
    .map((stored) => storyOnFile(desk, stored))
    .filter(({ state, pointedTo }) => state !== 'withdrawn' || pointedTo)
    .map((story) => {
      const own = claims.find((one) => one.story === story.slug);
      return {
        ...story,
        claims: own?.n ?? 0,
        statements: statements.find((one) => one.story === story.slug)?.n ?? 0,
        contested: own?.contested ?? 0,
      };
    });
}
