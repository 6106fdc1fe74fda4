import { sql } from 'kysely';

import { withProclitics } from '../../text/search/proclitics.ts';
import type { QueryWord } from '../../text/search/search-query.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { eachValue, storedWith } from '../records.ts';
import { allNames, foldName } from '../spelling.ts';

/** Consecutive words of a query; where they are a name of sources, these with their other names. */
export interface Named {
  readonly words: readonly QueryWord[];
  /** Ids, of the sources joined with them as well. */
  readonly sources: readonly string[];
  /** Folded words of every other spelling, in Arabic also with what is written in one with it. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether there are more sources or spellings than one search looks for. */
  readonly isCut: boolean;
}

const longestName = 8;
/** Sources and phrases in one search: so many take the full-text index 10 to 50 ms. */
const mostAlternatives = 2000;
/** Spellings looked through for those that differ, for each that is wanted. */
const mostAlike = 4;

/**
 * A query parted into names of sources, the longest first from its beginning on, and single words;
 * what stands in it twice is one part.
 */
export function namedSources(desk: Desk, words: readonly QueryWord[]): readonly Named[] {
  const bearers = bearersOf(desk, words);
  const parts = partsOf(words, (text) => bearers.has(text));
  const names = parts.filter((part) => bearers.has(textOf(part)));
  const most = Math.floor(mostAlternatives / Math.max(1, names.length));
  return parts.map((part) => alternatives(desk, part, bearers.get(textOf(part)) ?? [], most));
}

function partsOf(
  words: readonly QueryWord[],
  isName: (text: string) => boolean,
): readonly (readonly QueryWord[])[] {
  const parts = new Map<string, readonly QueryWord[]>();
  for (let at = 0; at < words.length;) {
    const name = lengths(words, at).find((length) => isName(textOf(words.slice(at, at + length))));
    const part = words.slice(at, at + (name ?? 1));
    // The first one is the stricter: only the last word of a query may be cut short.
    if (!parts.has(textOf(part))) parts.set(textOf(part), part);
    at += part.length;
  }
  return [...parts.values()];
}

/** The lengths that a name may have from a word on, the longest first. */
const lengths = (words: readonly QueryWord[], at: number): readonly number[] => {
  const most = Math.min(longestName, words.length - at);
  return Array.from({ length: most }, (_, less) => most - less);
};

const textOf = (words: readonly QueryWord[]): string => words.map(({ text }) => text).join(' ');

/** The sources that bear a run of these words as their name, by the run. */
function bearersOf(
  desk: Desk,
  words: readonly QueryWord[],
): ReadonlyMap<string, readonly string[]> {
  const runs = words.flatMap((_, at) =>
    lengths(words, at).map((length) => textOf(words.slice(at, at + length))),
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
    const known = bearers.get(folded);
    if (known) known.push(source);
    else bearers.set(folded, [source]);
  }
  return bearers;
}

/** A part with at most so many sources and phrases; the words themselves are looked for anyway. */
function alternatives(
  desk: Desk,
  words: readonly QueryWord[],
  bearers: readonly string[],
  most: number,
): Named {
  const joined = joinedWith(desk, bearers, most);
  const sources = joined.slice(0, most);
  const phrases: (readonly string[])[] = [];
  const others = otherNames(desk, sources, textOf(words), most * mostAlike);
  for (const name of others.names) {
    const forms = phrasesOf(name.split(' '));
    if (sources.length + phrases.length + forms.length > most) {
      return { words, sources, phrases, isCut: true };
    }
    phrases.push(...forms);
  }
  return { words, sources, phrases, isCut: others.isCut || joined.length > most };
}

/** A name as it may stand in a text: in Arabic with what is written in one with its first word. */
const phrasesOf = ([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] =>
  withProclitics(first, true).map((form) => [form, ...rest]);

/** These sources, and those that same-as links which are not withdrawn join with them: the nearest. */
function joinedWith(desk: Desk, ids: readonly string[], most: number): readonly string[] {
  const joined = new Set(ids);
  for (let next = ids; next.length > 0 && joined.size <= most;) {
    next = sameAs(desk, next).filter((id) => !joined.has(id));
    for (const id of next) joined.add(id);
  }
  return [...joined];
}

const sameAs = (desk: Desk, ids: readonly string[]): readonly string[] =>
  rows(
    desk,
    sql<{ id: string }>`
      select l.to_id as id from ${eachValue(ids)} source_link as l
        indexed by source_link_from
        where l.from_id = v.value and l.rel = 'same-as' and l.state = 'live'
      union
      select l.from_id as id from ${eachValue(ids)} source_link as l
        indexed by source_link_to
        where l.to_id = v.value and l.rel = 'same-as' and l.state = 'live'`,
  ).map(({ id }) => id);

interface OtherNames {
  /** Folded, each once. */
  readonly names: readonly string[];
  readonly isCut: boolean;
}

/** What else these sources are called: the name of each first, then of each the next spelling. */
function otherNames(
  desk: Desk,
  sources: readonly string[],
  typed: string,
  most: number,
): OtherNames {
  const stored = storedWith(desk, 'source', null, { column: 'id', values: sources });
  const spellings = stored.map(({ body }) => allNames(body));
  const longest = Math.max(0, ...spellings.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    spellings.flatMap((names) => names[at] ?? []),
  ).flat();
  const names = new Set(inTurn.slice(0, most).map(foldName));
  names.delete(typed);
  return { names: [...names], isCut: inTurn.length > most };
}
