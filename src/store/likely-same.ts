import { sql } from 'kysely';

import { joinSources } from '../domain/joined.ts';
import { isNamed, type Source } from '../domain/source.ts';
import { likeness, type Likeness } from '../text/names/likeness.ts';
import { inLatinLetters, looksLatin } from '../text/names/look-alike.ts';
import type { Desk } from './desk.ts';
import { rows } from './query.ts';
import { sourcesReached } from './read/sources-reached.ts';
import { storedWith } from './records.ts';
import { allNames, asRead, foldName, skeletonsOf } from './spelling.ts';

/** A source on file that another one may be. */
export interface Likely {
  readonly source: Source;
  /** In other letters: in another script, or with another alphabet's letter. */
  readonly how: 'same-name' | Likeness;
}

type Asked = Pick<Source, 'id' | 'kind' | 'name' | 'names'>;

/**
 * The live outlets, people and institutions that bear one of these names, or one that may be the
 * same in other letters or but for a word such as “agency”: those with the very name first, and of
 * one rank those of the same kind. Left out is what a live link, of whatever rel, has answered, and
 * what `isAnswered` says of ids; of joined ones one is given. Only ever a question: a person decides.
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
  const other = ({ source }: Likely): number => Number(source.kind !== asked.kind);
  const likely = stored
    .map(({ body }): Likely => ({ source: body, how: found.get(body.id) ?? 'but-for-a-word' }))
    .toSorted((a, b) => ranks.indexOf(a.how) - ranks.indexOf(b.how) || other(a) - other(b));
  return oneOfEach(desk, likely).slice(0, mostAsked);
}

/** More questions about one source nobody answers. */
const mostAsked = 5;

/** What says most comes first. */
const ranks = ['same-name', 'in-other-letters', 'but-for-a-word'] as const;

/** Ids of the sources, each with the most that one of its names says. */
function spelledAlike(desk: Desk, asked: Asked): Map<string, Likely['how']> {
  const names = allNames(asked);
  const found = new Map<string, Likely['how']>();
  for (const { source, spelling } of candidates(desk, asked)) {
    const ways = new Set([found.get(source), ...names.map((name) => alike(name, spelling))]);
    const how = ranks.find((rank) => ways.has(rank));
    if (how) found.set(source, how);
  }
  return found;
}

function alike(a: string, b: string): Likely['how'] | null {
  if (foldName(a) === foldName(b)) return 'same-name';
  const isSeenSo = lookedAs(a).some((one) => lookedAs(b).includes(one));
  return isSeenSo ? 'in-other-letters' : likeness(asRead(a), asRead(b));
}

/** A name folded as it is read and, where all its letters look Latin (ВВС), as it is seen. */
const lookedAs = (name: string): readonly string[] => [
  foldName(asRead(name)),
  ...(looksLatin(name) ? [foldName(inLatinLetters(name))] : []),
];

/** A file may call a thousand sources by one name. */
const mostLookedAt = 100;

const kinds = ['outlet', 'person', 'institution'] as const;

interface Candidate {
  readonly source: string;
  readonly spelling: string;
}

/** Those of the same kind first: a thousand people of one name hide no outlet. */
function candidates(desk: Desk, asked: Asked): readonly Candidate[] {
  const same = candidatesOf(desk, asked, [asked.kind]);
  if (same.length >= mostLookedAt) return same;
  const others = kinds.filter((kind) => kind !== asked.kind);
  return [...same, ...candidatesOf(desk, asked, others)];
}

const candidatesOf = (
  desk: Desk,
  asked: Asked,
  ofKinds: readonly Source['kind'][],
): readonly Candidate[] => {
  const folded = allNames(asked).flatMap((name) => [foldName(name), ...lookedAs(name)]);
  const bones = skeletonsOf(asked).map(({ skeleton }) => skeleton);
  const among = sql`s.state = 'live' and s.id <> ${asked.id}
    and s.kind in (select value from json_each(${JSON.stringify(ofKinds)}))`;
  return rows(
    desk,
    sql<Candidate>`
      select a.source, a.spelling from (
        select * from (
          select p.source, p.spelling from json_each(${JSON.stringify(folded)}) as v
            cross join source_spelling as p on p.folded = v.value and p.whole = 1
            cross join source as s on s.id = p.source and ${among}
          limit ${mostLookedAt})
        union
        select * from (
          select k.source, k.spelling from json_each(${JSON.stringify(bones)}) as v
            cross join source_skeleton as k on k.skeleton = v.value
            cross join source as s on s.id = k.source and ${among}
          limit ${mostLookedAt})
      ) as a
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
