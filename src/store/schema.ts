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
