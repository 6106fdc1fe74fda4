import { sql } from 'kysely';

import { joinSources } from '../domain/joined.ts';
import { isNamed, type Source } from '../domain/source.ts';
import { mayBeOneName } from '../text/names/same-name.ts';
import type { Desk } from './desk.ts';
import { rows } from './query.ts';
import { sourcesReached } from './read/sources-reached.ts';
import { storedWith } from './records.ts';
import { allNames, asRead, foldName, skeletonsOf } from './spelling.ts';

/** A source on file that another one may be. */
export interface Likely {
  readonly source: Source;
  /** Whether a name is the same but for its letters: another script, another alphabet's letter. */
  readonly inOtherLetters: boolean;
}

type Asked = Pick<Source, 'id' | 'kind' | 'name' | 'names'>;

/**
 * The live sources of the same kind that bear one of these names, or one that may be the same in
 * other letters, those with the very name first. Left out is what a live link, of whatever rel,
 * has answered, and what `isAnswered` says of ids; of joined ones one is given. Only ever a
 * question: a person decides.
 */
export function likelySame(
  desk: Desk,
  asked: Asked,
  isAnswered: (id: string) => boolean = () => false,
): readonly Likely[] {
  if (!isNamed(asked.kind)) return [];
  const found = spelledAlike(desk, asked);
  if (found.size === 0) return [];
  for (const id of answered(desk, asked.id)) found.delete(id);
  for (const id of found.keys()) if (isAnswered(id)) found.delete(id);
  const stored = storedWith(desk, 'source', null, { column: 'id', values: found.keys() });
  const likely = stored
    .map(({ body }) => ({ source: body, inOtherLetters: found.get(body.id) ?? true }))
    .toSorted((a, b) => Number(a.inOtherLetters) - Number(b.inOtherLetters));
  return oneOfEach(desk, likely).slice(0, mostAsked);
}

/** More questions about one source nobody answers. */
const mostAsked = 5;

/** Ids of the sources, and whether it is only in other letters that their names are alike. */
function spelledAlike(desk: Desk, asked: Asked): Map<string, boolean> {
  const names = allNames(asked);
  const found = new Map<string, boolean>();
  for (const { source, spelling } of candidates(desk, asked)) {
    const isSame = names.some((name) => foldName(name) === foldName(spelling));
    const isLike = isSame || names.some((name) => mayBeOneName(asRead(name), asRead(spelling)));
    if (isLike) found.set(source, !isSame && (found.get(source) ?? true));
  }
  return found;
}

/** A file may call a thousand sources by one name. */
const mostLookedAt = 100;

const candidates = (
  desk: Desk,
  asked: Asked,
): readonly { readonly source: string; readonly spelling: string }[] => {
  const folded = allNames(asked).flatMap((name) => [foldName(name), foldName(asRead(name))]);
  const bones = skeletonsOf(asked).map(({ skeleton }) => skeleton);
  return rows(
    desk,
    sql<{ source: string; spelling: string }>`
      select a.source, a.spelling from (
        select * from (
          select p.source, p.spelling from json_each(${JSON.stringify(folded)}) as v
            cross join source_spelling as p on p.folded = v.value and p.whole = 1
          limit ${mostLookedAt})
        union
        select * from (
          select k.source, k.spelling from json_each(${JSON.stringify(bones)}) as v
            cross join source_skeleton as k on k.skeleton = v.value
          limit ${mostLookedAt})
      ) as a cross join source as s on s.id = a.source
      where s.state = 'live' and s.kind = ${asked.kind} and s.id <> ${asked.id}
      order by a.source`,
  );
};

/** Ids of the sources that a live link joins with this one, or keeps apart from it. */
function answered(desk: Desk, id: string): readonly string[] {
  const links = ['from_id', 'to_id'].flatMap((column) =>
    storedWith(desk, 'sourceLink', null, { column, values: [id] }),
  );
  return links
    .filter(({ body }) => body.state === 'live')
    .map(({ body }) => (body.from === id ? body.to : body.from));
}

function oneOfEach(desk: Desk, likely: readonly Likely[]): readonly Likely[] {
  if (likely.length < 2) return likely;
  const reached = sourcesReached(
    desk,
    likely.map(({ source }) => source.id),
  );
  const { lead } = joinSources(reached.sources, reached.sourceLinks);
  const first = new Map(likely.toReversed().map((one) => [lead(one.source.id), one]));
  return likely.filter((one) => first.get(lead(one.source.id)) === one);
}
