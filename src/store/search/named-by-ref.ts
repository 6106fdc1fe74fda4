import { entities, entityKinds } from '../../domain/record.ts';
import { parseRef } from '../../domain/ref.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { storedAt, type Stored } from '../records.ts';

/** The records that a text names by their ref (S06, c1), in one story or in all of them. */
export function namedByRef(desk: Desk, text: string, story?: string): readonly Stored[] {
  const ref = parseRef(text.trim());
  const entity = entities.find((one) => ref !== null && entityKinds[one].letter === ref.letter);
  if (!ref || !entity) return [];
  const numbered = desk.query
    .selectFrom('ref')
    .select(['story', 'id'])
    .where(
      'story',
      'in',
      story === undefined ? desk.query.selectFrom('story').select('slug') : [story],
    )
    .where('letter', '=', ref.letter)
    .where('number', '=', ref.number);
  return rows(desk, numbered).flatMap((row) => storedAt(desk, { entity, ...row }) ?? []);
}
