import type { Entity, Records } from '../../domain/record.ts';
import type { Address } from '../address.ts';
import type { Desk } from '../desk.ts';
import { statementFor } from '../query.ts';
import { searchText } from './search-text.ts';

/** Where a record stands in the search index: the revision shown, and its text. */
interface Place {
  readonly address: Address;
  readonly body: Records[Entity];
  readonly seq: number;
}

/** Keeps the search index of a desk in step with its records, for one batch. */
export interface SearchWriter {
  /** Puts a record in, in the place of its revision `before` (null: it was not there). */
  put(place: Place, before: number | null): void;
  /** Brings what was put into the index: the end of the batch. */
  complete(): void;
}

/**
 * Words are put into the full-text index at the end, in the order of the log: every step back in
 * that order makes it write out what it has gathered, which for a long import is most of the time.
 */
export function searchWriter(desk: Desk): SearchWriter {
  const prepare = (text: string) => statementFor(desk.db, text);
  const insertText = prepare('INSERT INTO search_text (seq, words) VALUES (?, ?)');
  const removeText = prepare('DELETE FROM search_text WHERE seq = ?');
  const gone: number[] = [];
  let indexed: number | undefined;
  const lastIndexed = (): number =>
    (indexed ??= Number(prepare('SELECT max(seq) FROM search_text').pluck().get() ?? 0));
  return {
    put({ address, body, seq }, before) {
      const last = lastIndexed();
      // A revision is never changed, and so are its words.
      if (before === seq) return;
      if (before !== null && before <= last) gone.push(before);
      else if (before !== null) removeText.run(before);
      const words = searchText(address, body);
      if (words === null) return;
      insertText.run(seq, words);
      if (seq <= last) prepare(addOne).run(seq, words);
    },
    complete() {
      for (const seq of gone.toSorted((a, b) => a - b)) {
        // The full-text index reads there what it has to take out.
        prepare('DELETE FROM search_index WHERE rowid = ?').run(seq);
        removeText.run(seq);
      }
      if (indexed === undefined) return;
      const { changes } = prepare(addNew).run(indexed);
      // Where most of the index is new it is brought into one piece, in which words are found sooner.
      if (changes >= leastMerged && changes >= indexed / 2) prepare(mergeAll).run();
    },
  };
}

/** Fewer rows are merged on the way as it is. */
const leastMerged = 5000;
const mergeAll = "INSERT INTO search_index (search_index) VALUES ('optimize')";
const addOne = 'INSERT INTO search_index (rowid, words) VALUES (?, ?)';
const addNew = `INSERT INTO search_index (rowid, words)
  SELECT seq, words FROM search_text WHERE seq > ? ORDER BY seq`;
