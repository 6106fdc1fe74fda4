import { sql } from 'kysely';

import type { Contents } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';
import { rows } from '../query.ts';
import { eachValue, type Stored, storedWith } from '../records.ts';
import { contentsWith, type Part } from './story-part.ts';

/**
 * Of a story these claims with all that their boards show and all that `derive` needs for them:
 * their statements and those that bear on them or retract one, the claims that links join to them
 * with their statements, documents, questions, verdicts, and the sources reached.
 * @throws Problem (notFound) when there is no such story.
 */
export function claimContents(desk: Desk, slug: string, claimIds: readonly string[]): Contents {
  const part = derivedPart(desk, slug, claimIds);
  const on = { column: 'claim', values: claimIds };
  const documents = new Set((part.statement ?? []).map(({ body }) => body.document ?? ''));
  return contentsWith(desk, slug, {
    ...part,
    claim: withClaimsOf(desk, slug, part),
    document: storedWith(desk, 'document', slug, { column: 'id', values: documents }),
    question: storedWith(desk, 'question', slug, on),
    verdict: storedWith(desk, 'verdict', slug, on),
  });
}

/** The same with only what `derive` needs. */
export const derivationContents = (
  desk: Desk,
  slug: string,
  claimIds: readonly string[],
): Contents => contentsWith(desk, slug, derivedPart(desk, slug, claimIds));

/** The claims, and those on which a statement that bears on them stands. */
function withClaimsOf(desk: Desk, slug: string, part: Part): readonly Stored<'claim'>[] {
  const here = new Set((part.claim ?? []).map(({ body }) => body.id));
  const elsewhere = (part.statement ?? []).map(({ body }) => body.claim);
  const values = new Set(elsewhere.filter((id) => !here.has(id)));
  return [...(part.claim ?? []), ...storedWith(desk, 'claim', slug, { column: 'id', values })];
}

function derivedPart(desk: Desk, slug: string, claimIds: readonly string[]): Part {
  const claimLink = distinct([
    ...storedWith(desk, 'claimLink', slug, { column: 'from_id', values: claimIds }),
    ...storedWith(desk, 'claimLink', slug, { column: 'to_id', values: claimIds }),
  ]);
  const linked = claimLink.flatMap(({ body }) => [body.from, body.to]);
  const claims = new Set([...claimIds, ...linked]);
  const own = storedWith(desk, 'statement', slug, { column: 'claim', values: claims });
  const { links, retracting } = linksOn(desk, slug, own);
  const bearing = storedWith(desk, 'statement', slug, {
    column: 'id',
    values: bearingOn(desk, slug, claimIds),
  });
  const statement = distinct([...own, ...retracting, ...bearing]);
  const here = new Set(statement.map(({ body }) => body.id));
  return {
    claim: storedWith(desk, 'claim', slug, { column: 'id', values: claims }),
    claimLink,
    statement,
    statementLink: links.filter(({ body }) => here.has(body.from) && here.has(body.to)),
  };
}

function linksOn(
  desk: Desk,
  slug: string,
  statements: readonly Stored<'statement'>[],
): { links: readonly Stored<'statementLink'>[]; retracting: readonly Stored<'statement'>[] } {
  const values = new Set(statements.map(({ body }) => body.id));
  const links = distinct([
    ...storedWith(desk, 'statementLink', slug, { column: 'from_id', values }),
    ...storedWith(desk, 'statementLink', slug, { column: 'to_id', values }),
  ]);
  const outside = links.flatMap(({ body: { rel, from } }) =>
    rel === 'retracts' && !values.has(from) ? [from] : [],
  );
  const retracting = storedWith(desk, 'statement', slug, { column: 'id', values: outside });
  return { links, retracting };
}

/** Ids of the statements whose bearsOn names one of the claims. */
function bearingOn(desk: Desk, slug: string, claimIds: readonly string[]): readonly string[] {
  const query = sql<{ id: string }>`
    select p.id from ${eachValue(claimIds)} pointer as p
    where p.target_entity = 'claim' and p.target_story = ${slug} and p.target = v.value
      and p.field = 'bearsOn'`;
  return rows(desk, query).map(({ id }) => id);
}

function distinct<S extends Stored>(records: readonly S[]): readonly S[] {
  return [...new Map(records.map((record) => [record.address.id, record])).values()];
}
