import { sql } from 'kysely';

import { entities, type Entity } from '../../domain/record.ts';
import { addressFrom } from '../address.ts';
import type { Desk } from '../desk.ts';
import { rows, statementFor } from '../query.ts';
import { storedAt, type Stored } from '../records.ts';

const select = `SELECT rowid AS seq FROM search_index
  WHERE search_index MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?`;

const mostAtOnce = 500;

/**
 * The records that an expression of the full-text index finds, the newest changed first, as they
 * are asked for; `wanted` says how many that may be.
 */
export function* foundRecords(desk: Desk, expression: string, wanted: number): Iterable<Stored> {
  const atOnce = Math.min(wanted, mostAtOnce);
  const statement = statementFor(desk.db, select).pluck();
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    // Revisions are numbered.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const page = statement.all(expression, before, atOnce) as number[];
    yield* storedUnder(desk, page);
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) return;
    before = last;
  }
}

/** The records that these revisions are shown of, in their order. */
function* storedUnder(desk: Desk, revisions: readonly number[]): Iterable<Stored> {
  const found = rows(
    desk,
    sql<{ entity: string; entity_id: string }>`
      select r.entity, r.entity_id
      from json_each(${JSON.stringify(revisions)}) as v cross join revision as r
      where r.seq = v.value order by v.key`,
  );
  for (const { entity, entity_id } of found) {
    const stored = storedUnderName(desk, entity, entity_id);
    if (stored) yield stored;
  }
}

function storedUnderName(desk: Desk, name: string, entityId: string): Stored | undefined {
  const entity = entities.find((one): one is Entity => one === name);
  return entity && storedAt(desk, addressFrom(entity, entityId));
}
