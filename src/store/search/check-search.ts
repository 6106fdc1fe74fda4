import type { Desk } from '../desk.ts';

type Place = readonly [word: string, seq: number, column: string, offset: number];

/**
 * Where the full-text index of the file first differs from what the log gives; null where it does
 * nowhere. `rebuilt` is a desk from rebuiltDesk. Reads both word by word: nothing is held.
 */
export function searchFault(rebuilt: Desk): string | null {
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
