import { type RawBuilder, sql } from 'kysely';

import { type Entity, entityKinds, type Records } from '../domain/record.ts';
import { type Address, addressOf } from './address.ts';
import type { Desk } from './desk.ts';
import { eachRow, queryBuilder, rows, statementFor } from './query.ts';
import { readPayload } from './revision.ts';

/** A record as the index and the log hold it now. */
export interface Stored<E extends Entity = Entity> {
  readonly address: Address;
  readonly body: Records[E];
  /** C01; null for kinds without refs. */
  readonly ref: string | null;
  readonly seq: number;
  /** Hash of the revision that is shown, and how many heads there are. */
  readonly hash: string;
  readonly heads: number;
  readonly forked: boolean;
}

/** Name of the table of a record: the record in the singular, in snake_case. */
export const tableOf: Readonly<Record<Entity, string>> = {
  story: 'story',
  source: 'source',
  sourceLink: 'source_link',
  document: 'document',
  claim: 'claim',
  claimLink: 'claim_link',
  statement: 'statement',
  statementLink: 'statement_link',
  question: 'question',
  verdict: 'verdict',
};

/** The column with a record's own id. */
export const idColumn = (entity: Entity): string => (entity === 'story' ? 'slug' : 'id');

interface StoredRow {
  readonly story: string | null;
  readonly seq: number;
  readonly hash: string;
  readonly heads: number;
  readonly forked: number;
  readonly state: string;
  readonly ref: string | null;
  readonly payload: string | null;
}

/** How a query comes to its rows. */
interface Way {
  readonly among: RawBuilder<unknown>;
  readonly index: RawBuilder<unknown>;
}

const selectStored = (
  entity: Entity,
  where: RawBuilder<unknown>,
  { among, index }: Way = { among: sql``, index: sql`` },
): RawBuilder<StoredRow> => {
  const { ofDesk, letter } = entityKinds[entity];
  const story = ofDesk ? sql`null` : entity === 'story' ? sql`t.slug` : sql`t.story`;
  return sql<StoredRow>`
    select ${story} as story, t.seq, r.id as hash, t.heads, t.forked, t.state,
      ${letter === null ? sql`null` : sql`t.ref`} as ref, r.payload
    from ${among} ${sql.table(tableOf[entity])} as t ${index} join revision as r on r.seq = t.seq
    where ${where}`;
};

function storedFrom<E extends Entity>(entity: E, found: StoredRow): Stored<E> {
  const { story, payload, state, forked, ...rest } = found;
  // The door writes nothing but records of the entity's own schema.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const written = (payload === null ? {} : readPayload(payload).body) as Records[E];
  // Of several heads one may be held where the shown one is not.
  const body = written.state === state ? written : { ...written, state };
  const { ref, seq, hash, heads } = rest;
  const address = addressOf(entity, story, body);
  return { address, body, ref, seq, hash, heads, forked: forked === 1 };
}

/** What an address says of the row it leads to. */
const keyOf = ({ entity, story, id }: Address): readonly (string | null)[] =>
  entityKinds[entity].ofDesk || entity === 'story' ? [id] : [story, id];

const queriesAt = new Map<Entity, string>();

/** The query for a record at an address, written once a kind: searches ask for many. */
function queryAt(entity: Entity): string {
  const known = queriesAt.get(entity);
  if (known !== undefined) return known;
  const isAt =
    entityKinds[entity].ofDesk || entity === 'story'
      ? sql`t.${sql.ref(idColumn(entity))} = ${''}`
      : sql`t.story = ${''} and t.id = ${''}`;
  const text = selectStored(entity, isAt).compile(queryBuilder).sql;
  queriesAt.set(entity, text);
  return text;
}

/** The record at an address, or undefined. */
export function storedAt<E extends Entity>(
  desk: Desk,
  address: Address & { readonly entity: E },
): Stored<E> | undefined {
  const statement = statementFor(desk.db, queryAt(address.entity));
  // The query says what its rows are.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = statement.get(...keyOf(address)) as StoredRow | undefined;
  return found && storedFrom(address.entity, found);
}

/** Indexes by a column other than the id: left to choose, SQLite takes the key's first column. */
const indexes: Partial<Record<Entity, Readonly<Record<string, string>>>> = {
  sourceLink: { from_id: 'source_link_from', to_id: 'source_link_to' },
  claimLink: { from_id: 'claim_link_from', to_id: 'claim_link_to' },
  statement: { claim: 'statement_by_claim' },
  statementLink: { from_id: 'statement_link_from', to_id: 'statement_link_to' },
  question: { claim: 'question_by_claim' },
  verdict: { claim: 'verdict_by_claim' },
};

function indexFor(entity: Entity, column: string): RawBuilder<unknown> {
  const index = indexes[entity]?.[column];
  return index === undefined ? sql`` : sql`indexed by ${sql.ref(index)}`;
}

/**
 * The first part of a join that looks every value (`v.value`) up by itself: left to choose, SQLite
 * walks through the whole story.
 */
export const eachValue = (values: readonly string[]): RawBuilder<unknown> =>
  sql`json_each(${JSON.stringify(values)}) as v cross join`;

/** All records of a kind in a story (or of the desk, with null). */
export function storedIn<E extends Entity>(
  desk: Desk,
  entity: E,
  story: string | null,
): readonly Stored<E>[] {
  const where = story === null ? sql`true` : sql`t.story = ${story}`;
  return rows(desk, selectStored(entity, where)).map((found) => storedFrom(entity, found));
}

/** The records of a story (null: of the desk) whose column has one of these values. */
export function storedWith<E extends Entity>(
  desk: Desk,
  entity: E,
  story: string | null,
  where: { readonly column: string; readonly values: Iterable<string> },
): readonly Stored<E>[] {
  const values = [...new Set(where.values)];
  if (values.length === 0) return [];
  const isOne = sql`t.${sql.ref(where.column)} = v.value`;
  const condition = story === null ? isOne : sql`t.story = ${story} and ${isOne}`;
  const way = { among: eachValue(values), index: indexFor(entity, where.column) };
  const query = selectStored(entity, condition, way);
  return rows(desk, query).map((found) => storedFrom(entity, found));
}

/** State of a record by its address without reading its body; undefined where nothing is there. */
export function stateAt(desk: Desk, { entity, story, id }: Address): string | undefined {
  const inStory = !entityKinds[entity].ofDesk && entity !== 'story';
  const where = `${idColumn(entity)} = ?${inStory ? ' AND story = ?' : ''}`;
  // Asked for every record that a long import names: not built anew each time.
  const statement = statementFor(desk.db, `SELECT state FROM ${tableOf[entity]} WHERE ${where}`);
  // The column is in every table.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = statement.get(...(inStory ? [id, story] : [id])) as { state: string } | undefined;
  return found?.state;
}

/** Addresses and refs of a story's records of one kind that are not withdrawn, one by one. */
export const eachNotWithdrawn = (
  desk: Desk,
  entity: Exclude<Entity, 'story' | 'source' | 'sourceLink'>,
  story: string,
): IterableIterator<{ readonly id: string }> =>
  eachRow(
    desk,
    sql<{ id: string }>`
      select t.id from ${sql.table(tableOf[entity])} as t
      where t.story = ${story} and t.state <> 'withdrawn'`,
  );
