import type { Desk } from './desk.ts';
import { statementFor } from './query.ts';
import { indexObjects } from './schema.ts';
import { searchFault } from './search/check-search.ts';

/** How each table's rows are named in a sentence: by these columns. */
const keys: Readonly<Record<string, readonly string[]>> = {
  story: ['slug'],
  source: ['id'],
  source_link: ['id'],
  ref: ['story', 'letter', 'number', 'id'],
  pointer: ['entity', 'story', 'id', 'field', 'target'],
  source_spelling: ['source', 'spelling', 'folded'],
  source_skeleton: ['source', 'spelling', 'skeleton'],
  batch: ['id'],
  claim_summary: ['story', 'claim'],
  search_text: ['seq'],
  indexed: ['one'],
};
const keyInStory: readonly string[] = ['story', 'id'];

export interface Difference {
  readonly table: string;
  readonly what: string;
}

/**
 * Where the index tables of the file are not what the log gives. `rebuilt` is a desk from
 * rebuiltDesk: its temporary tables hold what should be there.
 */
export function* checkIndex(rebuilt: Desk): Iterable<Difference> {
  for (const { kind, name } of indexObjects(rebuilt.db)) {
    if (kind !== 'table') continue;
    const expected = exceptRows(rebuilt, `temp.${name}`, `main.${name}`);
    const found = new Map(
      exceptRows(rebuilt, `main.${name}`, `temp.${name}`).map((row) => [keyOf(name, row), row]),
    );
    for (const row of expected) {
      const key = keyOf(name, row);
      const other = found.get(key);
      found.delete(key);
      yield { table: name, what: `${name} ${key} ${other ? differing(row, other) : 'is missing'}` };
    }
    for (const key of found.keys())
      yield { table: name, what: `${name} ${key} is on no entry of the log` };
  }
  const fault = searchFault(rebuilt);
  if (fault !== null) yield { table: 'search_index', what: fault };
}

type Row = Readonly<Record<string, unknown>>;

const exceptRows = (desk: Desk, these: string, those: string): readonly Row[] =>
  // Rows of a table are objects of its columns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  statementFor(desk.db, `SELECT * FROM ${these} EXCEPT SELECT * FROM ${those}`).all() as Row[];

const keyOf = (table: string, row: Row): string =>
  (keys[table] ?? keyInStory).map((column) => String(row[column])).join(' ');

const differing = (expected: Row, found: Row): string => {
  const columns = Object.keys(expected).filter((column) => expected[column] !== found[column]);
  return `has another ${columns.join(', ')} than the log gives`;
};
