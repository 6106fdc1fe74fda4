import { compareRefs } from '../domain/ref.ts';
import { decodePart, type Address } from './address.ts';
import type { Desk } from './desk.ts';
import { storedAt, type Stored } from './records.ts';

/** What a sentence calls a record: its ref, a source's name, a link by its ends. */
export function labelOf(desk: Desk, address: Address): string {
  const stored = storedAt(desk, address);
  return stored ? labelOfStored(desk, stored) : address.id;
}

export function labelOfStored(desk: Desk, { address, body, ref }: Stored): string {
  if (ref !== null) return ref;
  if ('rel' in body) return linkLabel(desk, address);
  if ('name' in body) return body.name;
  return 'title' in body && 'slug' in body ? `the story ${body.slug}` : `the verdict ${address.id}`;
}

const ends = { sourceLink: 'source', claimLink: 'claim', statementLink: 'statement' } as const;

/** "the link S26 repeats S06", of one that is on file or that is to be. */
export function linkLabel(desk: Desk, { entity, story, id }: Address): string {
  const parts = id.split(' ').map(decodePart);
  if (entity !== 'sourceLink' && entity !== 'claimLink' && entity !== 'statementLink') return id;
  const labels = [parts[0], parts.at(-1)].map((end) =>
    labelOf(desk, {
      entity: ends[entity],
      story: entity === 'sourceLink' ? null : story,
      id: end ?? '',
    }),
  );
  return entity === 'sourceLink'
    ? `the link of ${labels.join(' and ')}`
    : `the link ${labels[0]} ${parts[1]} ${labels[1]}`;
}

/** A label at the beginning of a sentence. */
export const atStart = (label: string): string => label.replace(/^the /u, 'The ');

/** Some names in a sentence, in the order of refs: "S01, S02 and 3 more". */
export const listed = (names: readonly string[]): string =>
  inOrder([...new Set(names)].toSorted(compareRefs));

/** The same of names that have an order of their own. */
export function inOrder(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}
