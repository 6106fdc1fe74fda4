import { sql } from 'kysely';

import type { SourceLink } from '../../domain/link.ts';
import type { QueryWord } from '../../text/search/search-query.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { storedWith } from '../records.ts';
import { spellingsOf } from '../spelling.ts';

/** Consecutive words of a query; where they are a spelling of sources, these with their spellings. */
export interface Named {
  readonly words: readonly QueryWord[];
  /** Ids, of the sources joined with them as well. */
  readonly sources: readonly string[];
  /** Folded words of every other spelling. */
  readonly spellings: readonly (readonly string[])[];
}

const longestName = 8;
const mostSpellings = 24;

/** A query parted into names of sources, the longest first from its beginning on, and single words. */
export function namedSources(desk: Desk, words: readonly QueryWord[]): readonly Named[] {
  const bearers = bearersOf(desk, words);
  const parts: Named[] = [];
  for (let at = 0; at < words.length;) {
    const name = lengths(words, at).find((length) => bearers.has(textOf(words, at, length)));
    const part = words.slice(at, at + (name ?? 1));
    const sources = joinedWith(desk, bearers.get(textOf(words, at, name ?? 1)) ?? []);
    parts.push({ words: part, sources, spellings: otherSpellings(desk, sources, part) });
    at += part.length;
  }
  return parts;
}

/** The lengths that a name may have from a word on, the longest first. */
const lengths = (words: readonly QueryWord[], at: number): readonly number[] => {
  const most = Math.min(longestName, words.length - at);
  return Array.from({ length: most }, (_, less) => most - less);
};

const textOf = (words: readonly QueryWord[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');

/** The sources that bear a run of these words as their name, by the run. */
function bearersOf(
  desk: Desk,
  words: readonly QueryWord[],
): ReadonlyMap<string, readonly string[]> {
  const runs = words.flatMap((_, at) =>
    lengths(words, at).map((length) => textOf(words, at, length)),
  );
  const found = rows(
    desk,
    sql<{ folded: string; source: string }>`
      select distinct p.folded, p.source
      from json_each(${JSON.stringify(runs)}) as v cross join source_spelling as p
      where p.folded = v.value and p.whole = 1`,
  );
  const bearers = new Map<string, string[]>();
  for (const { folded, source } of found) {
    bearers.set(folded, [...(bearers.get(folded) ?? []), source]);
  }
  return bearers;
}

/** These sources, and those that same-as links which are not withdrawn join with them. */
function joinedWith(desk: Desk, ids: readonly string[]): readonly string[] {
  const joined = new Set(ids);
  // A set hands out what is added to it while it is walked.
  for (const id of joined) {
    for (const { from, to } of joinsOf(desk, id)) joined.add(from).add(to);
  }
  return [...joined];
}

const joinsOf = (desk: Desk, id: string): readonly SourceLink[] =>
  ['from_id', 'to_id']
    .flatMap((column) => storedWith(desk, 'sourceLink', null, { column, values: [id] }))
    .map(({ body }) => body)
    .filter(({ rel, state }) => rel === 'same-as' && state === 'live');

function otherSpellings(
  desk: Desk,
  sources: readonly string[],
  typed: readonly QueryWord[],
): readonly (readonly string[])[] {
  const own = textOf(typed, 0, typed.length);
  const stored = storedWith(desk, 'source', null, { column: 'id', values: sources });
  const spellings = stored
    .flatMap(({ body }) => spellingsOf(body))
    .filter(({ whole, folded }) => whole === 1 && folded !== own);
  const texts = new Set(spellings.map(({ folded }) => folded));
  return [...texts].slice(0, mostSpellings).map((text) => text.split(' '));
}
