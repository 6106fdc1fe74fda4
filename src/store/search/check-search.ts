import { leastPrefix } from '../../text/search/search-query.ts';
import type { Desk } from '../desk.ts';
import { statementFor } from '../query.ts';

type Place = readonly [word: string, seq: number, column: string, offset: number];

/**
 * What is wrong with the full-text index of the file, null where nothing is: its settings, the
 * words it holds against those that the log gives, and what it answers when it is asked for each.
 * `rebuilt` is a desk from rebuiltDesk. Reads word by word: nothing is held.
 */
export function searchFault(rebuilt: Desk): string | null {
  return settingsFault(rebuilt) ?? wordsFault(rebuilt) ?? answersFault(rebuilt);
}

/** Settings that nobody made: of another form the index is not read, with others it is read wrongly. */
function settingsFault({ db }: Desk): string | null {
  const settings = (schema: 'main' | 'temp'): string =>
    JSON.stringify(
      db.prepare(`SELECT k, v FROM ${schema}.search_index_config ORDER BY k`).raw().all(),
    );
  return settings('main') === settings('temp')
    ? null
    : 'search_index_config has other settings than this program gives it';
}

function wordsFault(rebuilt: Desk): string | null {
  const expected = placesIn(rebuilt, 'temp');
  const found = placesIn(rebuilt, 'main');
  try {
    const place = firstApart(expected, found);
    if (!place) return null;
    const [word, seq] = place;
    return `search_index differs from what the log gives, first at the word ${word} of entry ${seq}`;
  } finally {
    // A query that is not read to its end keeps the desk open.
    for (const places of [expected, found]) places.return?.();
  }
}

/** A search finds its way to a word by other pages than a list of all words. */
function answersFault(rebuilt: Desk): string | null {
  let beginning = { letters: '', entries: new Set<number>() };
  for (const { word, entries } of eachWord(rebuilt)) {
    if (!isAnswered(rebuilt, `"${word}"`, entries)) return notFound(word);
    const letters = Array.from(word).slice(0, leastPrefix);
    if (letters.length < leastPrefix) continue;
    if (letters.join('') !== beginning.letters) {
      if (!isBeginningAnswered(rebuilt, beginning)) return notFound(beginning.letters);
      beginning = { letters: letters.join(''), entries: new Set() };
    }
    for (const entry of entries) beginning.entries.add(entry);
  }
  return isBeginningAnswered(rebuilt, beginning) ? null : notFound(beginning.letters);
}

const notFound = (word: string): string =>
  `search_index holds the word ${word}, but does not find it where it stands`;

interface Beginning {
  readonly letters: string;
  readonly entries: ReadonlySet<number>;
}

const isBeginningAnswered = (desk: Desk, { letters, entries }: Beginning): boolean =>
  letters === '' || isAnswered(desk, `"${letters}"*`, entries);

/** Whether the index finds just these entries. */
function isAnswered({ db }: Desk, expression: string, entries: ReadonlySet<number>): boolean {
  const ask = 'SELECT rowid FROM main.search_index WHERE search_index MATCH ?';
  const found: readonly unknown[] = statementFor(db, ask).pluck().all(expression);
  return (
    found.length === entries.size &&
    found.every((seq) => typeof seq === 'number' && entries.has(seq))
  );
}

/** The words that the log gives, in their order, with the entries they stand in. */
function* eachWord(rebuilt: Desk): Iterable<{
  readonly word: string;
  readonly entries: ReadonlySet<number>;
}> {
  let word: string | null = null;
  let entries = new Set<number>();
  const places = placesIn(rebuilt, 'temp');
  try {
    for (let place = next(places); place; place = next(places)) {
      const [here, seq] = place;
      if (word !== null && here !== word) {
        yield { word, entries };
        entries = new Set();
      }
      word = here;
      entries.add(seq);
    }
  } finally {
    places.return?.();
  }
  if (word !== null) yield { word, entries };
}

const placesIn = ({ db }: Desk, schema: 'main' | 'temp'): Iterator<Place> =>
  db
    .prepare<[], Place>(`SELECT term, doc, col, "offset" FROM ${schema}.search_word`)
    .raw()
    .iterate();

/** The first place that only one of two lists in the same order has. */
function firstApart(these: Iterator<Place>, those: Iterator<Place>): Place | undefined {
  for (;;) {
    const [one, other] = [next(these), next(those)];
    if (!one || !other) return one ?? other;
    if (one.some((part, at) => part !== other[at])) return isBefore(one, other) ? one : other;
  }
}

function next(places: Iterator<Place>): Place | undefined {
  const step = places.next();
  return step.done ? undefined : step.value;
}

const isBefore = ([word, seq]: Place, [otherWord, otherSeq]: Place): boolean =>
  word === otherWord ? seq <= otherSeq : word < otherWord;
