import { sql } from 'kysely';

import type { SourceOnFile } from '../../domain/contents.ts';
import { joinSources } from '../../domain/joined.ts';
import { collator } from '../../text/collate.ts';
import { mayBeOneName } from '../../text/names/same-name.ts';
import { skeleton } from '../../text/names/skeleton.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { allNames, asRead, foldName } from '../spelling.ts';
import { sourcesReached } from './sources-reached.ts';

/** A source as some typed letters find it. */
export interface FoundByName {
  readonly source: SourceOnFile;
  /** Its spellings, and those of the sources it is joined with. */
  readonly names: readonly string[];
  /** Found only as the same name in other letters: a suggestion. */
  readonly inOtherLetters: boolean;
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
 * letters. Nothing typed gives the first by name.
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
  const ids = new Map(begun.slice(0, limit * 4).map(({ source }) => [source, false]));
  for (const id of likeNamed(desk, text)) if (!ids.has(id)) ids.set(id, true);
  return foundSources(desk, ids, apart).slice(0, limit);
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

/** Ids of the live sources that may bear this name, by what is left of it in every script. */
export function likeNamed(desk: Desk, text: string): readonly string[] {
  const bones = skeleton(asRead(text));
  if (bones === null) return [];
  const found = rows(
    desk,
    sql<{ source: string; spelling: string }>`
      select k.source, k.spelling
      from source_skeleton as k cross join source as s on s.id = k.source
      where k.skeleton = ${bones} and s.state = 'live' order by k.source`,
  );
  const like = found.filter(({ spelling }) => mayBeOneName(asRead(text), asRead(spelling)));
  return [...new Set(like.map(({ source }) => source))];
}

/**
 * Names of at most three live sources that may be what a text means though none is spelled so: its
 * name in other letters. For a sentence that says nothing was found.
 */
export function sourcesLike(desk: Desk, text: string): readonly string[] {
  const ids = new Map(likeNamed(desk, text).map((id) => [id, true]));
  return foundSources(desk, ids, false)
    .filter(({ names }) => !names.some((name) => foldName(name) === foldName(text)))
    .slice(0, mostLike)
    .map(({ source }) => source.name);
}

const mostLike = 3;

function foundSources(
  desk: Desk,
  ids: ReadonlyMap<string, boolean>,
  apart: boolean,
): readonly FoundByName[] {
  const { sources, sourceLinks } = sourcesReached(desk, ids.keys());
  const { lead } = joinSources(sources, sourceLinks);
  const groupOf = (id: string): string => (apart ? id : lead(id));
  const found = new Map<string, FoundByName>();
  for (const [id, inOtherLetters] of ids) {
    const group = groupOf(id);
    const source = sources.find((one) => one.id === id);
    if (!source || found.has(group)) continue;
    const joined = sources.filter((one) => groupOf(one.id) === group);
    const names = [source, ...joined].flatMap(allNames);
    found.set(group, { source, names: [...new Set(names)], inOtherLetters });
  }
  return [...found.values()];
}
