import type { Database, Statement } from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

import type { Desk } from './desk.ts';
import type { Tables } from './tables.ts';

/** Kysely as a builder of SQL only: nothing it makes can run by itself. */
export const queryBuilder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Query<Row> = Compilable<Row> | RawBuilder<Row>;
type OnDesk = Pick<Desk, 'db'>;

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** A statement of this connection, prepared once. Not for a loop that runs while it is read. */
export function statementFor(db: Database, text: string): Statement {
  let known = prepared.get(db);
  if (!known) {
    known = new Map();
    prepared.set(db, known);
  }
  let statement = known.get(text);
  if (!statement) {
    statement = db.prepare(text);
    known.set(text, statement);
  }
  return statement;
}

const compiled = <Row>(query: Query<Row>): { sql: string; parameters: readonly unknown[] } =>
  // Both kinds compile themselves; only the raw one asks with what.
  query.compile(queryBuilder);

/** All rows of a query. */
export function rows<Row>(desk: OnDesk, query: Query<Row>): Row[] {
  const { sql, parameters } = compiled(query);
  // The query's own type says what its rows are.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return statementFor(desk.db, sql).all(...parameters) as Row[];
}

/** The first row of a query. */
export function row<Row>(desk: OnDesk, query: Query<Row>): Row | undefined {
  const { sql, parameters } = compiled(query);
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return statementFor(desk.db, sql).get(...parameters) as Row | undefined;
}

/** The rows of a query one by one, without holding them all; other queries may run meanwhile. */
export function eachRow<Row>(desk: OnDesk, query: Query<Row>): IterableIterator<Row> {
  const { sql, parameters } = compiled(query);
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return desk.db.prepare(sql).iterate(...parameters) as IterableIterator<Row>;
}

/** Runs a query that gives no rows back. */
export function run(desk: OnDesk, query: Query<unknown>): void {
  const { sql, parameters } = compiled(query);
  statementFor(desk.db, sql).run(...parameters);
}
