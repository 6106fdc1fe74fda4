import type { Entity, Records } from '../domain/record.ts';
import type { Address } from './address.ts';
import type { Desk } from './desk.ts';
import { labelOf, labelOfStored } from './label.ts';
import { storedAt } from './records.ts';

type Describe<E extends Entity> = (body: Records[E], label: string, names: Names) => string;

interface Names {
  readonly source: (id: string) => string;
  readonly claim: (id: string) => string;
}

const itself = (_: unknown, label: string): string => label;

const descriptions: { readonly [E in Entity]: Describe<E> } = {
  story: ({ title }) => `the story “${title}”`,
  source: ({ name }) => `the source ${name}`,
  sourceLink: itself,
  document: ({ title }, label) => (title === undefined ? label : `${label}, ${title}`),
  claim: ({ short, text }, label) => `${label}, “${short ?? text}”`,
  claimLink: itself,
  statement: ({ stance, speaker, claim }, label, names) =>
    `${label}, ${stance} by ${names.source(speaker)} on ${names.claim(claim)}`,
  statementLink: itself,
  question: ({ text }, label) => `${label}, “${text}”`,
  verdict: ({ label, claim }, _, names) => `the verdict “${label}” on ${names.claim(claim)}`,
};

/** A record in a sentence: "S31, deny by Star on C01". */
export function describe(desk: Desk, address: Address): string {
  const stored = storedAt(desk, address);
  if (!stored) return address.id;
  // The table is keyed by the entity of the record.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const description = descriptions[address.entity] as Describe<Entity>;
  return description(stored.body, labelOfStored(desk, stored), {
    source: (id) => labelOf(desk, { entity: 'source', story: null, id }),
    claim: (id) => labelOf(desk, { entity: 'claim', story: address.story, id }),
  });
}

const deeds: Readonly<Record<string, string>> = {
  add: '',
  fix: 'the fix of ',
  correct: 'the correction of ',
  accept: 'the acceptance of ',
  hold: 'the hold of ',
  release: 'the release of ',
  withdraw: 'the withdrawal of ',
  reinstate: 'the reinstatement of ',
};

/** What was done to a record: "the correction of C01, “They met.”"; of an add the record alone. */
export const deedWords = (desk: Desk, kind: string, address: Address): string =>
  `${deeds[kind] ?? ''}${describe(desk, address)}`;
