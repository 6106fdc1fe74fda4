import { sql } from 'kysely';

import type { Entity, Records } from '../domain/record.ts';
import type { Address } from './address.ts';
import { sameToRules } from './derived-fields.ts';
import type { Desk } from './desk.ts';
import { pointersOf } from './pointer.ts';
import { rows } from './query.ts';
import { linkedWith } from './read/sources-reached.ts';
import { eachValue, stateAt, storedWith } from './records.ts';

/** One record as it was (null: not at all) and as it is. */
export interface Step<E extends Entity = Entity> {
  readonly address: Address;
  readonly before: Records[E] | null;
  readonly after: Records[E];
}

/** Ids by the story they belong to. */
type ByStory = Map<string, Set<string>>;

/** Collects what changes in a batch, and says at its end which claims must be derived anew. */
export interface Touched {
  note(step: Step): void;
  claims(): ReadonlyMap<string, ReadonlySet<string>>;
}

interface Marks {
  readonly claims: ByStory;
  /** Claims that only a withdrawn state makes hang on what points to them. */
  readonly pointedTo: ByStory;
  /** Statements whose own claim, and whose retracted ones, are touched. */
  readonly statements: ByStory;
  readonly sources: Set<string>;
  readonly stories: Set<string>;
}

type Note<E extends Entity> = (marks: Marks, step: Step<E>) => void;

export function touched(desk: Desk): Touched {
  const marks: Marks = {
    claims: new Map(),
    pointedTo: new Map(),
    statements: new Map(),
    sources: new Set(),
    stories: new Set(),
  };
  return {
    note: (step) => noteStep(marks, step),
    claims() {
      addWithdrawn(desk, marks);
      addOfStatements(desk, marks);
      addOfSources(desk, marks);
      for (const story of marks.stories) addAll(marks.claims, story, allClaims(desk, story));
      return marks.claims;
    },
  };
}

function noteStep<E extends Entity>(marks: Marks, step: Step<E>): void {
  // The table is keyed by the entity the step is of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const note = notes[step.address.entity] as Note<E>;
  note(marks, step);
}

const notes: { readonly [E in Entity]: Note<E> } = {
  story: ({ stories }, { before, after }) => {
    if (before && !sameToRules('story', before, after)) stories.add(after.slug);
  },
  // Nothing on file names a source before it is there.
  source: ({ sources }, { before, after }) => {
    if (before && differs('source', before, after)) sources.add(after.id);
  },
  sourceLink: ({ sources }, { after }) => void sources.add(after.from).add(after.to),
  document: () => undefined,
  claim: ({ claims }, { address, after }) => addAll(claims, address.story, [after.id]),
  claimLink: ({ claims }, { address, after }) =>
    addAll(claims, address.story, [after.from, after.to]),
  statement: ({ claims, pointedTo, statements }, { address, before, after }) => {
    if (before && !differs('statement', before, after)) return;
    for (const one of before ? [before, after] : [after]) {
      addAll(claims, address.story, [one.claim, ...one.bearsOn]);
    }
    if (before) addAll(statements, address.story, [after.id]);
    addAll(pointedTo, address.story, after.bearsOn);
  },
  statementLink: ({ statements }, { address, after }) =>
    addAll(statements, address.story, [after.from, after.to]),
  question: ({ pointedTo }, { address, before, after }) =>
    addAll(pointedTo, address.story, [before?.claim ?? [], after.claim ?? []].flat()),
  verdict: ({ pointedTo }, { address, before, after }) =>
    addAll(pointedTo, address.story, [before?.claim ?? [], after.claim].flat()),
};

const differs = <E extends Entity>(entity: E, a: Records[E], b: Records[E]): boolean =>
  a.state !== b.state || !sameToRules(entity, a, b);

function addAll(to: ByStory, story: string | null, ids: Iterable<string>): void {
  const known = to.get(story ?? '') ?? new Set();
  for (const id of ids) known.add(id);
  if (known.size > 0) to.set(story ?? '', known);
}

function addWithdrawn(desk: Desk, { pointedTo, claims }: Marks): void {
  for (const [story, ids] of pointedTo) {
    for (const id of ids) {
      const isWithdrawn = stateAt(desk, { entity: 'claim', story, id }) === 'withdrawn';
      if (isWithdrawn) addAll(claims, story, [id]);
    }
  }
}

function addOfStatements(desk: Desk, { statements, claims }: Marks): void {
  for (const [story, ids] of statements) {
    const retracted = storedWith(desk, 'statementLink', story, { column: 'from_id', values: ids })
      .filter(({ body }) => body.rel === 'retracts')
      .map(({ body }) => body.to);
    addAll(claims, story, claimsOf(desk, story, new Set([...ids, ...retracted])));
  }
}

const claimsOf = (desk: Desk, story: string, statements: Iterable<string>): readonly string[] =>
  rows(
    desk,
    sql<{ claim: string }>`
      select distinct s.claim from ${eachValue([...statements])} statement as s
      where s.story = ${story} and s.id = v.value`,
  ).map(({ claim }) => claim);

/** Claims of the statements that a change of these sources reaches: theirs, and of what is part of them. */
function addOfSources(desk: Desk, { sources, claims }: Marks): void {
  if (sources.size === 0) return;
  const named = rows(
    desk,
    sql<{ story: string; claim: string }>`
      select distinct s.story, s.claim
      from ${eachValue([...reachedBy(desk, sources)])} pointer as p
      cross join statement as s
      where p.target_entity = 'source' and p.target_story = '' and p.target = v.value
        and p.entity = 'statement' and p.field in ('speaker', 'outlet', 'characterisedBy')
        and s.story = p.story and s.id = p.id`,
  );
  for (const { story, claim } of named) addAll(claims, story, [claim]);
}

/** These sources, those joined with them, and those whose partOf or usedBy leads to one. */
function reachedBy(desk: Desk, sources: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set(sources);
  // Step by step for all at once: a group of thousands is walked through once.
  for (let next: readonly string[] = [...reached]; next.length > 0;) {
    const further = [...holdersOf(desk, next), ...linkedWith(desk, next)];
    next = [...new Set(further)].filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
  }
  return reached;
}

/** Sources that are part of one of these, or used by it. */
const holdersOf = (desk: Desk, sources: readonly string[]): readonly string[] =>
  rows(
    desk,
    sql<{ id: string }>`
      select distinct p.id from ${eachValue(sources)} pointer as p
      where p.target_entity = 'source' and p.target_story = '' and p.target = v.value
        and p.entity = 'source'`,
  ).map(({ id }) => id);

const allClaims = (desk: Desk, story: string): readonly string[] =>
  rows(desk, desk.query.selectFrom('claim').select('id').where('story', '=', story)).map(
    ({ id }) => id,
  );

/** The other ends of these claims' links. */
export function linkedClaims(
  desk: Desk,
  story: string,
  claims: readonly string[],
): readonly string[] {
  return ['from_id', 'to_id'].flatMap((column) =>
    storedWith(desk, 'claimLink', story, { column, values: claims }).flatMap(({ body }) => [
      body.from,
      body.to,
    ]),
  );
}

/** Withdrawn claims that the statements of these claims bear on: whether they count hangs on them. */
export function namedByStatementsOf(
  desk: Desk,
  story: string,
  claims: readonly string[],
): readonly string[] {
  const withdrawn = desk.query.selectFrom('claim').select('id').where('story', '=', story);
  // A literal, as the index of the withdrawn asks for.
  const found = rows(desk, withdrawn.where(sql<boolean>`state = 'withdrawn'`));
  const candidates = found.map(({ id }) => id);
  if (candidates.length === 0) return [];
  const named = storedWith(desk, 'statement', story, { column: 'claim', values: claims }).flatMap(
    ({ body }) => pointersOf('statement', body).filter(({ field }) => field === 'bearsOn'),
  );
  const ids = new Set(named.map(({ id }) => id));
  return candidates.filter((id) => ids.has(id));
}
