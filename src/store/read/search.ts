import type { Records } from '../../domain/record.ts';
import { byFirstWord, type Mark, matches, type Pattern } from '../../text/search/match.ts';
import { queryWords } from '../../text/search/search-query.ts';
import { answering } from '../desk-problem.ts';
import type { Desk } from '../desk.ts';
import { checkIndexed } from '../indexed.ts';
import { statementFor } from '../query.ts';
import { type Stored, storedAt } from '../records.ts';
import { namedByRef } from '../search/named-by-ref.ts';
import { searchExpression } from '../search/search-expression.ts';
import { searchFields } from '../search/search-fields.ts';
import { foundRecords } from '../search/search-found.ts';
import { type Named, namedSources } from '../search/search-sources.ts';
import { sourcesBehind } from '../search/search-text.ts';
import type { Clock } from './clock.ts';
import { coveredBy } from './search-cover.ts';
import { asKnownAt } from './story-contents.ts';

/** The kinds of records that are searched. */
export const hitKinds = ['source', 'claim', 'statement', 'document', 'question'] as const;
export type HitKind = (typeof hitKinds)[number];

/** A record that was found. */
export type SearchHit = { readonly [K in HitKind]: HitOf<K> }[HitKind];

interface HitOf<K extends HitKind> {
  readonly kind: K;
  /** Slug; null for a source. */
  readonly story: string | null;
  readonly id: string;
  /** C01, S06, D1, Q2; of a source its id. */
  readonly ref: string;
  /** A held or a withdrawn record is found as well. */
  readonly state: 'live' | 'held' | 'withdrawn';
  /** The claim it is, or that it is about. */
  readonly claim: { readonly id: string; readonly ref: string } | null;
  /** Where it was found: the place in the record (text.original), or speaker, outlet, via. */
  readonly field: string;
  /** All of that field, as it was written; of speaker, outlet and via the name of the source. */
  readonly text: string;
  /** What was looked for in `text`: whole words, in UTF-16 units, in order, none touching another. */
  readonly marks: readonly Mark[];
  readonly lang?: string;
  readonly record: Records[K];
}

export interface SearchResult {
  /** What was looked for, folded; none where the text has neither letter nor digit. */
  readonly words: readonly string[];
  /**
   * Claim by claim, the one with the newest change first: the claim itself where it was found, then
   * what is about it, the newest first. What is about no claim stands by itself.
   */
  readonly hits: readonly SearchHit[];
  /** Whether there are older ones beside these. */
  readonly more: boolean;
  /**
   * Whether a name in it leads to more sources and spellings than one search looks for, so that
   * there may be others; what has the words themselves is found in any case.
   */
  readonly isCut: boolean;
}

export interface SearchOptions {
  /** Slug: the records of this story, and the sources that they name. */
  readonly story?: string;
  /** At most so many hits, the newest. */
  readonly limit?: number;
  readonly clock?: Clock;
}

/**
 * The records in which every word of `text` occurs, in any order and any spelling; the last word
 * may be cut short. Where words are the name of a source, its statements and its other names are
 * found as well; a ref finds the record that bears it. Any text will do.
 * @throws Problem: damaged (the index cannot be read), configuration (it lacks what an older program wrote)
 */
export function search(desk: Desk, text: string, options: SearchOptions = {}): SearchResult {
  const { clock: { knownAt, ...clock } = {}, ...rest } = options;
  return answering(desk.file, () => {
    if (knownAt !== undefined)
      return asKnownAt(desk, knownAt, (past) => found(past, text, { ...rest, clock }));
    checkIndexed(desk);
    return found(desk, text, { ...rest, clock });
  });
}

function found(
  desk: Desk,
  text: string,
  { story, limit = 50, clock = {} }: SearchOptions,
): SearchResult {
  const words = queryWords(text);
  if (words.length === 0) return { words: [], hits: [], more: false, isCut: false };
  const parts = namedSources(desk, words);
  const isCovered = coveredBy(desk, story, clock.publicAt);
  const hits: SearchHit[] = [];
  const patterns = parts.map(patternOf);
  const expression = searchExpression(desk, parts, story);
  const named = namedByRef(desk, text, story);
  for (const stored of once(named, foundRecords(desk, expression, limit + 1))) {
    if (!isCovered(stored)) continue;
    hits.push(hitOf(desk, stored, { parts, patterns }));
    if (hits.length > limit) break;
  }
  const kept = hits.slice(0, limit);
  return {
    words: words.map((word) => word.text),
    hits: byClaim(kept),
    more: hits.length > limit,
    isCut: parts.some((part) => part.isCut),
  };
}

/** First these records, then the others that are none of them. */
function* once(first: readonly Stored[], others: Iterable<Stored>): Iterable<Stored> {
  yield* first;
  for (const one of others) if (!first.some(({ seq }) => seq === one.seq)) yield one;
}

const patternOf = ({ words, phrases }: Named): Pattern => ({
  words,
  phrases: byFirstWord(phrases),
});

interface Aim {
  readonly parts: readonly Named[];
  readonly patterns: readonly Pattern[];
}

function hitOf(desk: Desk, stored: Stored, aim: Aim): SearchHit {
  const { address, body, ref } = stored;
  const { entity: kind, story, id } = address;
  // Only records of these kinds are in the search index, each with a body of its kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return {
    kind,
    story,
    id,
    ref: ref ?? id,
    state: body.state,
    claim: claimOf(desk, stored),
    ...whereFound(desk, stored, aim),
    record: body,
  } as SearchHit;
}

type Place = Pick<SearchHit, 'field' | 'text' | 'marks' | 'lang'>;

/** The first of the fields in which most of what was looked for is, as it was typed if it can be. */
function whereFound(desk: Desk, stored: Stored, { parts, patterns }: Aim): Place {
  const places = searchFields(stored.address.entity, stored.body).map((one) => ({
    ...one,
    ...matches(one.text, patterns),
  }));
  const [best] = places.toSorted((a, b) => b.patterns - a.patterns || b.typed - a.typed);
  if (best && best.patterns > 0) {
    const { field, text, marks, lang } = best;
    return { field, text, marks, ...(lang === undefined ? {} : { lang }) };
  }
  return (
    sourcePlace(desk, stored, parts) ?? {
      field: best?.field ?? '',
      text: best?.text ?? '',
      marks: [],
    }
  );
}

/** The source behind a statement that was looked for by one of its names. */
function sourcePlace(desk: Desk, { address, body }: Stored, parts: readonly Named[]): Place | null {
  const meant = new Set(parts.flatMap(({ sources }) => sources));
  const behind = sourcesBehind(address.entity, body).find(({ id }) => meant.has(id));
  if (!behind) return null;
  const source = storedAt(desk, { entity: 'source', story: null, id: behind.id });
  const text = source?.body.name ?? behind.id;
  return { field: behind.field, text, marks: [{ from: 0, to: text.length }] };
}

function claimOf(desk: Desk, { address, body, ref: own }: Stored): SearchHit['claim'] {
  if (address.entity === 'claim') return { id: address.id, ref: own ?? '' };
  const id = 'claim' in body ? body.claim : undefined;
  if (id === undefined) return null;
  const onFile: unknown = statementFor(desk.db, refOfClaim).pluck().get(address.story, id);
  return { id, ref: typeof onFile === 'string' ? onFile : id };
}

const refOfClaim = 'SELECT ref FROM claim WHERE story = ? AND id = ?';

/** Brings together what is about one claim; the claim itself comes first. */
function byClaim(hits: readonly SearchHit[]): readonly SearchHit[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const key = JSON.stringify(
      hit.claim ? [hit.story, hit.claim.id] : [hit.kind, hit.story, hit.id, 0],
    );
    const group = groups.get(key) ?? [];
    groups.set(key, hit.kind === 'claim' ? [hit, ...group] : [...group, hit]);
  }
  return [...groups.values()].flat();
}
