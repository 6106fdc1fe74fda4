import { createHash } from 'node:crypto';

import type { Database } from 'better-sqlite3';

/** 'gain' in ASCII: what a desk says it is in the header of its file. */
export const applicationId = 0x6761696e;

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Tables, indexes, views and triggers, sorted; indexes of keys and SQLite's statistics left out. */
export const schemaObjects = (db: Database): readonly SchemaObject[] =>
  db
    .prepare<[], SchemaObject>(
      `SELECT type, name, sql FROM main.sqlite_schema
       WHERE sql IS NOT NULL AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
       ORDER BY type, name, sql`,
    )
    .all();

/** Tables that are no index: they are read from the file itself. */
const notIndexes: ReadonlySet<string> = new Set(['revision', 'desk']);

/** What an index of the log consists of: tables before the full-text index over them. */
const order = ['table', 'virtual', 'index'] as const;
type IndexKind = (typeof order)[number];

export interface IndexObject {
  readonly kind: IndexKind;
  readonly name: string;
  readonly sql: string;
}

/**
 * The tables that can be made from the log, and the indexes on them, in an order in which they can
 * be made; the tables that a full-text index keeps for itself come with it.
 */
export function indexObjects(db: Database): readonly IndexObject[] {
  const objects = db
    .prepare<[], IndexObject & { readonly on: string }>(
      `SELECT coalesce(l.type, s.type) AS kind, s.name, s.sql, s.tbl_name AS "on"
       FROM main.sqlite_schema AS s LEFT JOIN pragma_table_list AS l
         ON l.schema = 'main' AND l.name = s.name AND s.type = 'table'
       WHERE s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite_%' ORDER BY s.rowid`,
    )
    .all();
  return order.flatMap((kind) =>
    objects.filter((one) => one.kind === kind && !notIndexes.has(one.on)),
  );
}

/** A hash of the whole schema: a trigger dropped and made again word for word leaves it as it was. */
export function fingerprint(objects: readonly SchemaObject[]): string {
  const rows = objects.map(({ type, name, sql }) => [type, name, sql]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** What `found` has too much, too little or otherwise than `expected`, in words. */
export function schemaDifference(
  found: readonly SchemaObject[],
  expected: readonly SchemaObject[],
): string {
  const sqlOf = (objects: readonly SchemaObject[]): Map<string, string> =>
    new Map(objects.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
  const [here, there] = [sqlOf(found), sqlOf(expected)];
  const differences = [
    ...[...there.keys()].filter((name) => !here.has(name)).map((name) => `${name} is missing`),
    ...[...here.keys()].filter((name) => !there.has(name)).map((name) => `${name} was added`),
    ...[...here]
      .filter(([name, sql]) => there.has(name) && there.get(name) !== sql)
      .map(([name]) => `${name} was changed`),
  ];
  return differences.join(', ');
}
