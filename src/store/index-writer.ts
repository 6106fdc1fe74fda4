import { type Entity, entityKinds, type Records } from '../domain/record.ts';
import { formatRef } from '../domain/ref.ts';
import type { Source } from '../domain/source.ts';
import type { Address } from './address.ts';
import type { Desk } from './desk.ts';
import { columnsOf } from './index-columns.ts';
import { type Pointer, pointersOf } from './pointer.ts';
import { statementFor } from './query.ts';
import { idColumn, tableOf } from './records.ts';
import { searchWriter } from './search/search-writer.ts';
import { skeletonsOf, spellingsOf } from './spelling.ts';
import type { HeadColumns } from './tables.ts';

type Body = Records[Entity];

/** A record as the index shall show it. */
export interface Shown {
  readonly address: Address;
  readonly body: Body;
  readonly head: HeadColumns;
  /** C01, S31-7f0c; null for kinds without refs. */
  readonly ref: string | null;
}

type Run = (...values: readonly (string | number | null)[]) => void;

/** Writes the index tables of one desk with statements compiled once. */
export interface IndexWriter {
  /** Puts a record in, or in the place of what was there (`before`). */
  put(shown: Shown, before: Body | null): void;
  /** Notes a number that was given. */
  putRef(story: string, letter: string, number: number, id: string): void;
  /** Makes what was put findable; to be called when a batch is complete. */
  complete(): void;
}

export function indexWriter(desk: Desk): IndexWriter {
  const upserts = new Map<Entity, Run>();
  const runner = (text: string): Run => {
    const statement = statementFor(desk.db, text);
    return (...values) => void statement.run(...values);
  };
  const addRef = runner('INSERT INTO ref (story, letter, number, id) VALUES (?, ?, ?, ?)');
  const side = sideTables(runner);
  const search = searchWriter(desk);
  return {
    put({ address, body, head, ref }, before) {
      const { entity } = address;
      search.put({ address, body, seq: head.seq }, before && shownSeq(desk, address));
      const row = {
        ...keyOf(address),
        ...head,
        ...refColumn(entity, ref),
        ...columnsOf(entity, body),
      };
      let upsert = upserts.get(entity);
      if (!upsert) {
        upsert = runner(upsertText(entity, Object.keys(row), Object.keys(keyOf(address))));
        upserts.set(entity, upsert);
      }
      upsert(...Object.values(row));
      side.pointers(address, before && pointersOf(entity, before), pointersOf(entity, body));
      if (entity === 'source') side.spellings(asSource(before), asSource(body));
    },
    putRef: (story, letter, number, id) => addRef(story, letter, number, id),
    complete: () => search.complete(),
  };
}

/** The revision that the index shows of a record. */
function shownSeq(desk: Desk, address: Address): number | null {
  const key = keyOf(address);
  const where = Object.keys(key).map((column) => `${column} = ?`);
  const text = `SELECT seq FROM ${tableOf[address.entity]} WHERE ${where.join(' AND ')}`;
  const seq: unknown = statementFor(desk.db, text)
    .pluck()
    .get(...Object.values(key));
  return typeof seq === 'number' ? seq : null;
}

/** The ref of a new record with this number, as it is written. */
export const refText = (entity: Entity, number: number | null | undefined): string | null => {
  const { letter } = entityKinds[entity];
  return letter === null || number === null || number === undefined
    ? null
    : formatRef(letter, number);
};

// Only sources are handed in.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asSource = <B extends Body | null>(body: B) => body as B & Source;

const keyOf = ({ entity, story, id }: Address): Record<string, string> =>
  entityKinds[entity].ofDesk || entity === 'story'
    ? { [idColumn(entity)]: id }
    : { story: story ?? '', id };

const refColumn = (entity: Entity, ref: string | null): Record<string, string> =>
  entityKinds[entity].letter === null ? {} : { ref: ref ?? '' };

function upsertText(entity: Entity, columns: readonly string[], key: readonly string[]): string {
  const set = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO ${tableOf[entity]} (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set.join(', ')}`;
}

/** The tables that hold several rows a record: changed only where they differ from before. */
function sideTables(runner: (text: string) => Run): {
  pointers(address: Address, before: readonly Pointer[] | null, after: readonly Pointer[]): void;
  spellings(before: Source | null, after: Source): void;
} {
  const pointerKey = ['target_entity', 'target_story', 'target', 'entity', 'story', 'id', 'field'];
  const spellingKey = ['folded', 'source', 'spelling', 'whole'];
  const pointer = pairOf(runner, 'pointer', pointerKey);
  const spelling = pairOf(runner, 'source_spelling', spellingKey);
  const bones = pairOf(runner, 'source_skeleton', ['skeleton', 'source', 'spelling']);
  return {
    pointers({ entity, story, id }, before, after) {
      const rowsOf = (pointers: readonly Pointer[]): (string | number)[][] =>
        pointers.map((to) => [
          to.entity,
          to.entity === 'source' ? '' : (story ?? ''),
          to.id,
          entity,
          story ?? '',
          id,
          to.field,
        ]);
      exchange(pointer, before && rowsOf(before), rowsOf(after));
    },
    spellings(before, after) {
      exchange(spelling, before && spellingRows(before), spellingRows(after));
      exchange(bones, before && skeletonRows(before), skeletonRows(after));
    },
  };
}

const spellingRows = (source: Source): (string | number)[][] =>
  spellingsOf(source).map((one) => [one.folded, source.id, one.spelling, one.whole]);

const skeletonRows = (source: Source): string[][] =>
  skeletonsOf(source).map((one) => [one.skeleton, source.id, one.spelling]);

interface Pair {
  readonly insert: Run;
  readonly remove: Run;
}

const pairOf = (runner: (text: string) => Run, table: string, key: readonly string[]): Pair => ({
  // A record may name another twice in one field, or have a name twice.
  insert: runner(
    `INSERT INTO ${table} (${key.join(', ')}) VALUES (${key.map(() => '?').join(', ')})
     ON CONFLICT DO NOTHING`,
  ),
  remove: runner(
    `DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
  ),
});

function exchange(
  { insert, remove }: Pair,
  before: readonly (string | number)[][] | null,
  after: readonly (string | number)[][],
): void {
  if (before) {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    for (const row of before) remove(...row);
  }
  for (const row of after) insert(...row);
}
