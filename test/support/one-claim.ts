import { derive } from '../../src/domain/derive.ts';
import type { Derived, Standing } from '../../src/domain/standing.ts';
import { contentsOf } from './contents.ts';
import type { Row } from './random-story.ts';

export const sources: readonly Row[] = [
  { id: 'aydinlik', kind: 'outlet', name: 'Aydınlık' },
  { id: 'star', kind: 'outlet', name: 'Star' },
  { id: 'alwatan', kind: 'outlet', name: 'al-Watan' },
  { id: 'ministry', kind: 'institution', name: 'Ministry' },
  { id: 'minister', kind: 'person', name: 'Minister', partOf: 'ministry' },
  { id: 'spokesman', kind: 'person', name: 'Spokesman', partOf: 'ministry' },
  { id: 'u-star', kind: 'unnamed', name: 'Star’s sources', usedBy: 'star' },
  { id: 'x', kind: 'unknown', name: 'Not known' },
];

export interface Given {
  readonly statements: readonly Row[];
  readonly links?: readonly Row[];
  readonly claim?: Row;
  readonly claims?: readonly Row[];
  readonly claimLinks?: readonly Row[];
  readonly sourceLinks?: readonly Row[];
  readonly sources?: readonly Row[];
}

const withoutGaps = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Statements S1, S2 … on C1, by default confirmed by Aydınlık in its own voice on 11 June. */
export function deriveOne({ statements, links = [], claim = {}, ...more }: Given): Derived {
  const derived = derive(
    contentsOf({
      story: { slug: 's', title: 'S', zone: 'Europe/Istanbul' },
      sources: more.sources ?? sources,
      sourceLinks: more.sourceLinks ?? [],
      claims: [{ id: 'C1', text: 'It happened.', ...claim }, ...(more.claims ?? [])],
      claimLinks: more.claimLinks ?? [],
      statements: statements.map((row, index) =>
        withoutGaps({
          id: `S${index + 1}`,
          claim: 'C1',
          speaker: 'aydinlik',
          stance: 'confirm',
          attribution: 'own-voice',
          published: { edtf: '2024-06-11' },
          ...row,
        }),
      ),
      statementLinks: links,
    }),
  ).get('C1');
  if (!derived) throw new Error('C1 was not derived');
  return derived;
}

export const standing = (given: Given): Standing => deriveOne(given).standing;
export const deny = { stance: 'deny' };
export const undated = { published: undefined };
export const link = (from: string, rel: string, to: string, more: Row = {}): Row => ({
  from,
  rel,
  to,
  ...more,
});
