import fc from 'fast-check';

import { claimKinds } from '../../src/domain/claim.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import {
  attributions,
  directnesses,
  modalities,
  scopes,
  stances,
} from '../../src/domain/statement.ts';
import type { StoryFile } from './contents.ts';

/** A record of a generated file; tests change it before they hand it on. */
export type Row = Record<string, unknown>;

export interface RandomStory extends StoryFile {
  readonly sources: Row[];
  readonly sourceLinks: Row[];
  readonly documents: Row[];
  readonly claims: Row[];
  readonly claimLinks: Row[];
  readonly statements: Row[];
  readonly statementLinks: Row[];
}

const sourceIds = ['p1', 'p2', 'p3', 'p4', 'u1', 'x1'];
const claimIds = ['C1', 'C2', 'C3'];
const statementIds = Array.from({ length: 9 }, (_, index) => `S${index + 1}`);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const date = fc
  .constantFrom(
    '2024-06-10',
    '2024-06-11',
    '2024-06-12~',
    '2024-06',
    '2024-05-30/2024-06-11',
    '../2024-06-11',
    '2024-06-11/..',
    '[2024-05,2024-07]',
    '2024-06-11T23:30Z',
  )
  .map((edtf) => ({ edtf }));

const withoutGaps = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const sourceRow = (id: string): fc.Arbitrary<Row> =>
  fc
    .record({
      id: fc.constant(id),
      kind: fc.constantFrom(
        ...(id.startsWith('p') ? sourceKinds.slice(0, 3) : sourceKinds.slice(3)),
      ),
      name: fc.constant(`Source ${id}`),
      partOf: maybe(fc.constantFrom('p1', 'p2', 'p3')),
      usedBy: maybe(fc.constantFrom('p1', 'p2')),
    })
    .map(withoutGaps);

const statementRow = (id: string): fc.Arbitrary<Row> =>
  fc
    .record({
      id: fc.constant(id),
      claim: fc.constantFrom('C1', 'C1', 'C1', 'C2'),
      wording: fc.constantFrom(undefined, undefined, undefined, 'ffffffffffffffff'),
      speaker: fc.constantFrom(...sourceIds),
      outlet: maybe(fc.constantFrom('p1', 'p2')),
      stance: fc.constantFrom('confirm', 'confirm', ...stances),
      directness: fc.constantFrom('explicit', 'explicit', 'explicit', ...directnesses),
      characterisedBy: fc.constantFrom('p1', 'p2'),
      scope: fc.constantFrom('same', 'same', 'same', ...scopes),
      bearsOn: fc.subarray(claimIds),
      modality: fc.constantFrom('asserted', ...modalities),
      attribution: fc.constantFrom('named', ...attributions),
      label: maybe(fc.constantFrom({ text: 'sources' }, { text: 'Sources!' }, { text: 'مصادر' })),
      published: maybe(date),
      said: fc.option(date, { nil: undefined, freq: 1 }),
      about: maybe(date),
      value: maybe(fc.constantFrom({ min: 12, max: 12 }, { min: 30 }, { max: 20, unit: 'dead' })),
      state: fc.constantFrom('live', 'live', 'live', 'live', 'held', 'withdrawn'),
    })
    .map(withoutGaps);

const statementLinkRow: fc.Arbitrary<Row> = fc
  .record({
    from: fc.constantFrom(...statementIds),
    to: fc.constantFrom(...statementIds),
    rel: fc.constantFrom(
      'repeats',
      'repeats',
      'repeats',
      'same-origin',
      'possibly-same',
      'attribution-conflict',
      'reverses',
      'retracts',
      'same-report',
    ),
    change: fc.constantFrom('full', 'full', 'softening'),
    state: fc.constantFrom('live', 'live', 'live', 'withdrawn'),
  })
  .map(({ change, ...row }) => (row.rel === 'reverses' ? { ...row, change } : row));

const claimRow = (id: string): fc.Arbitrary<Row> =>
  fc.record({ id: fc.constant(id), kind: fc.constantFrom(...claimKinds), text: fc.constant(id) });

const claimLinkRow: fc.Arbitrary<Row> = fc.record({
  from: fc.constantFrom(...claimIds),
  to: fc.constantFrom(...claimIds),
  rel: fc.constantFrom('contradicts', 'presupposes', 'related'),
});

/** Small dense stories in which every rule of the derivation has something to do. */
export const randomStory: fc.Arbitrary<RandomStory> = fc
  .record({
    sources: fc.tuple(...sourceIds.map(sourceRow)),
    claims: fc.tuple(...claimIds.map(claimRow)),
    claimLinks: fc.array(claimLinkRow, { maxLength: 3 }),
    statements: fc.tuple(...statementIds.map(statementRow)),
    statementLinks: fc.array(statementLinkRow, { maxLength: 10 }),
  })
  .map((parts) => ({
    story: { slug: 'random', title: 'Random', zone: 'Europe/Istanbul' },
    sourceLinks: [],
    documents: [],
    ...parts,
  }));
