import { isSymmetric } from '../../domain/link.ts';
import { Problem } from '../../domain/problem.ts';
import type { Entity } from '../../domain/record.ts';
import { claimRels, sourceRels, statementRels } from '../../domain/rels.ts';
import type { Address } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import type { NewRecord } from '../../store/edit.ts';
import { recordAt } from '../../store/read/record-at.ts';
import type { Call } from '../call.ts';
import { type Draft, isDraft } from './at-path.ts';
import { draftFrom } from './draft.ts';
import { linkEnd } from './link-end.ts';
import { relationLines } from './link-words.ts';
import type { Destination } from './new-records.ts';

const linkEntities = ['sourceLink', 'claimLink', 'statementLink'] as const;
type LinkEntity = (typeof linkEntities)[number];

const relsOf: Readonly<Record<LinkEntity, readonly string[]>> = {
  sourceLink: sourceRels,
  claimLink: claimRels,
  statementLink: statementRels,
};

const endOf = {
  sourceLink: 'source',
  claimLink: 'claim',
  statementLink: 'statement',
} as const satisfies Record<LinkEntity, Entity>;

/** A link from its three words and options, or from stdin; the rel says what it joins. */
export function linkEntry(
  call: Call,
  given: Draft | null,
  { desk, story }: Destination,
): NewRecord {
  const [from, rel, to] = call.arguments;
  const draft = given ?? { ...draftFrom('link', call, { desk, story, on: null }), from, rel, to };
  const { entity, rel: word } = relOf(draft['rel']);
  const joining = { rel: word, joins: endOf[entity] };
  const end = (value: unknown): unknown =>
    typeof value === 'string' ? linkEnd(value, joining, { desk, story }) : value;
  return {
    entity,
    story: entity === 'sourceLink' ? null : (story ?? null),
    record: { ...draft, from: end(draft['from']), to: end(draft['to']) },
  };
}

/**
 * A rel with the kind of link that it makes.
 * @throws Problem usage where there is no such rel
 */
function relOf(rel: unknown): { readonly entity: LinkEntity; readonly rel: string } {
  const entity = linkEntities.find((one) => relsOf[one].some((known) => known === rel));
  if (entity && typeof rel === 'string') return { entity, rel };
  throw new Problem(
    'usage',
    typeof rel === 'string'
      ? `There is no link “${rel}”.`
      : 'A link takes three words: FROM REL TO.',
    relationLines.join(' '),
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
