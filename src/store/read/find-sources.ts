import { sql } from 'kysely';

import type { SourceOnFile } from '../../domain/contents.ts';
import { joinSources } from '../../domain/joined.ts';
import { collator } from '../../text/collate.ts';
import { likeness, type Likeness, likenessKeys } from '../../text/names/likeness.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { allNames, asRead, foldName } from '../spelling.ts';
import { sourcesReached } from './sources-reached.ts';

/** A source as some typed letters find it. */
export interface FoundByName {
  readonly source: SourceOnFile;
  /** Its spellings, and those of the sources it is joined with. */
  readonly names: readonly string[];
  /** All but `by-name` are suggestions. */
  readonly found: 'by-name' | Likeness;
}

export interface FindOptions {
  readonly limit: number;
  /** Language (BCP 47) in whose order sources of one rank come; English by default. */
  readonly lang?: string;
  /** Joined sources one by one; else of each group the one that fits best stands for all. */
  readonly apart?: boolean;
}

/**
 * Live sources of which a name, or a later word of one, begins with what was typed, in any script:
 * the very name first, then whole names; below them those that bear the typed name in other
 * letters, then those that do but for a word such as “agency”, for three of which there is room
 * however many begin so. Nothing typed gives the first by name.
 */
export function findSources(
  desk: Desk,
  text: string,
  { limit, lang = 'en', apart = false }: FindOptions,
): readonly FoundByName[] {
  const { compare } = collator(lang);
  const begun = spelledSo(desk, foldName(text)).toSorted(
    (a, b) =>
      b.isExact - a.isExact ||
      b.whole - a.whole ||
      compare(a.name, b.name) ||
      (a.source < b.source ? -1 : 1),
  );
  // More than are shown, for joined ones become one.
  const ids = new Map<string, FoundByName['found']>(
    begun.slice(0, limit * 4).map(({ source }) => [source, 'by-name']),
  );
  for (const [id, how] of likeNamed(desk, text)) if (!ids.has(id)) ids.set(id, how);
  const all = foundSources(desk, ids, apart);
  const named = all.filter(({ found }) => found === 'by-name');
  const like = all.filter(({ found }) => found !== 'by-name').slice(0, mostLike);
  return [...named.slice(0, Math.max(1, limit - like.length)), ...like].slice(0, limit);
}

interface Spelled {
  readonly source: string;
  readonly name: string;
  readonly whole: number;
  readonly isExact: number;
}

function spelledSo(desk: Desk, typed: string): readonly Spelled[] {
  return rows(
    desk,
    sql<Spelled>`
      select p.source, s.name, max(p.whole) as whole, max(p.folded = ${typed}) as isExact
      from source_spelling as p cross join source as s on s.id = p.source
      where p.folded >= ${typed} and p.folded < ${`${typed}\u{10ffff}`} and s.state = 'live'
      group by p.source`,
  );
}

/** The live sources that may bear this name, by id, those that do in other letters first. */
export function likeNamed(desk: Desk, text: string): ReadonlyMap<string, Likeness> {
  const read = asRead(text);
  const found = rows(
    desk,
    sql<{ source: string; spelling: string }>`
      select distinct k.source, k.spelling
      from json_each(${JSON.stringify(likenessKeys(read))}) as v
        cross join source_skeleton as k on k.skeleton = v.value
        cross join source as s on s.id = k.source
      where s.state = 'live' order by k.source limit ${mostLookedAt}`,
  ).map(({ source, spelling }) => ({ source, how: likeness(read, asRead(spelling)) }));
  const like = new Map<string, Likeness>();
  for (const rank of ranks) {
    for (const { source, how } of found)
      if (how === rank && !like.has(source)) like.set(source, rank);
  }
  return like;
}

/** What says most first. */
const ranks = ['in-other-letters', 'but-for-a-word'] as const satisfies readonly Likeness[];

/** A file may call a thousand sources by one name. */
const mostLookedAt = 200;

/**
 * Names of at most three live sources that may be what a text means though none is spelled so: its
 * name in other letters, or but for a word such as “agency”. For a sentence that says nothing was
 * found.
 */
export function sourcesLike(desk: Desk, text: string): readonly string[] {
  return foundSources(desk, likeNamed(desk, text), false)
    .filter(({ names }) => !names.some((name) => foldName(name) === foldName(text)))
    .slice(0, mostLike)
    .map(({ source }) => source.name);
}

/** Of suggestions more say nothing. */
const mostLike = 3;

function foundSources(
  desk: Desk,
  ids: ReadonlyMap<string, FoundByName['found']>,
  apart: boolean,
): readonly FoundByName[] {
  const { sources, sourceLinks } = sourcesReached(desk, ids.keys());
  const { lead } = joinSources(sources, sourceLinks);
  const groupOf = (id: string): string => (apart ? id : lead(id));
  const found = new Map<string, FoundByName>();
  for (const [id, how] of ids) {
    const group = groupOf(id);
    const source = sources.find((one) => one.id === id);
    if (!source || found.has(group)) continue;
    const joined = sources.filter((one) => groupOf(one.id) === group);
    const names = [source, ...joined].flatMap(allNames);
    found.set(group, { source, names: [...new Set(names)], found: how });
  }
  return [...found.values()];
}
