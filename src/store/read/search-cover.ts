import type { Statement } from '../../domain/statement.ts';
import type { Desk } from '../desk.ts';
import { row } from '../query.ts';
import type { Stored } from '../records.ts';
import { publicBy } from './story-contents.ts';
import { storyAt } from './story-part.ts';

/** Whether a record belongs to what a search covers: a story's records and sources, what was public. */
export function coveredBy(
  desk: Desk,
  story: string | undefined,
  publicAt: string | undefined,
): (stored: Stored) => boolean {
  const wasPublic = new Map<string, (statement: Statement) => boolean>();
  const isPublic = (slug: string, day: string, statement: Statement): boolean => {
    const known = wasPublic.get(slug) ?? publicBy(storyAt(desk, slug).zone, day);
    wasPublic.set(slug, known);
    return known(statement);
  };
  return ({ address, body }) => {
    if (address.entity === 'source')
      return story === undefined || isNamedIn(desk, story, address.id);
    if (publicAt === undefined || address.entity !== 'statement') return true;
    // A statement's address leads to a statement.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return isPublic(address.story ?? '', publicAt, body as Statement);
  };
}

const isNamedIn = (desk: Desk, story: string, source: string): boolean =>
  row(
    desk,
    desk.query
      .selectFrom('pointer')
      .select('id')
      .where('target_entity', '=', 'source')
      .where('target_story', '=', '')
      .where('target', '=', source)
      .where('story', '=', story)
      .limit(1),
  ) !== undefined;
