import { claimRels, isSymmetric, sourceRels, statementRels } from '../../domain/link.ts';
import { Problem } from '../../domain/problem.ts';
import type { Entity } from '../../domain/record.ts';
import type { Address } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import type { NewRecord } from '../../store/edit.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { resolveSource } from '../../store/read/resolve-source.ts';
import type { Call } from '../call.ts';
import { type Draft, isDraft } from './at-path.ts';
import { draftFrom } from './draft.ts';
import type { Destination } from './new-records.ts';

const linkEntities = ['sourceLink', 'claimLink', 'statementLink'] as const;
type LinkEntity = (typeof linkEntities)[number];

const relsOf: Readonly<Record<LinkEntity, readonly string[]>> = {
  sourceLink: sourceRels,
  claimLink: claimRels,
  statementLink: statementRels,
};

const endOf: Readonly<Record<LinkEntity, Entity>> = {
  sourceLink: 'source',
  claimLink: 'claim',
  statementLink: 'statement',
};

/** A link from its three words and options, or from stdin; the rel says what it joins. */
export function linkEntry(
  call: Call,
  given: Draft | null,
  { desk, story }: Destination,
): NewRecord {
  const [from, rel, to] = call.arguments;
  const draft = given ?? { ...draftFrom('link', call, { desk, story, on: null }), from, rel, to };
  const entity = entityOf(draft['rel']);
  const isOfSources = entity === 'sourceLink';
  const end = (value: unknown): unknown =>
    typeof value !== 'string'
      ? value
      : isOfSources
        ? resolveSource(desk, value)
        : resolveRef(desk, value, story).id;
  return {
    entity,
    story: isOfSources ? null : (story ?? null),
    record: { ...draft, from: end(draft['from']), to: end(draft['to']) },
  };
}

/**
 * The kind of link that a rel makes.
 * @throws Problem usage where there is no such rel
 */
function entityOf(rel: unknown): LinkEntity {
  const entity = linkEntities.find((one) => relsOf[one].some((known) => known === rel));
  if (entity) return entity;
  throw new Problem(
    'usage',
    typeof rel === 'string'
      ? `There is no link “${rel}”.`
      : 'A link takes three words: FROM REL TO.',
    `Statements: ${statementRels.join(', ')}. Claims: ${claimRels.join(', ')}. Sources: ${sourceRels.join(', ')}.`,
  );
}

/** FROM REL TO of a link that was saved, by refs where its ends have them, as withdraw takes it. */
export function nameOfLink(desk: Desk, { entity, story }: Address, record: unknown): string {
  if (!isDraft(record)) return '';
  const [from, rel, to] = [record['from'], record['rel'], record['to']].map(String);
  const [first, last] =
    isSymmetric(rel ?? '') && (to ?? '') < (from ?? '') ? [to, from] : [from, to];
  const name = (id = ''): string =>
    entity === 'sourceLink'
      ? id
      : (recordAt(desk, { entity: endOfLink(entity), story, id }).ref ?? id);
  return `${name(first)} ${rel} ${name(last)}`;
}

const endOfLink = (entity: Entity): Entity =>
  entity === 'claimLink' ? endOf.claimLink : endOf.statementLink;
