import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Board, boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import { localeOf } from '../../src/domain/locale.ts';
import { namedAsOne } from '../../src/domain/named-as-one.ts';
import { oneSources } from '../../src/domain/one-source.ts';
import { nameOf } from '../../src/domain/source-name.ts';
import { standingWords } from '../../src/domain/words.ts';
import { contentsOf } from '../support/contents.ts';
import { link } from '../support/one-claim.ts';
import { randomStory, type Row } from '../support/random-story.ts';
import { story } from '../support/report.ts';

const joined = [link('twin', 'same-as', 'star'), link('minister', 'same-as', 'wazir')];

/** Star and the minister are on file in Arabic as well. */
function boardOn(statements: readonly Row[], claim: Row = {}): Board {
  const file = story({ statements, claims: [{ id: 'C1', text: 'It happened.', ...claim }] });
  const sources = [
    ...(file['sources'] as Row[]),
    { id: 'twin', kind: 'outlet', name: 'ستار' },
    { id: 'wazir', kind: 'person', name: 'الوزير' },
  ];
  const contents = contentsOf({ ...file, sources, sourceLinks: joined });
  const derived = derive(contents).get('C1');
  if (!derived) throw new Error('C1 was not derived');
  return boardOf(contents, 'C1', derived);
}

const words = (board: Board): string =>
  standingWords(board, localeOf({ lang: 'en', zone: 'UTC', openedOn: '2024-06-01' }));

describe('on a board of joined sources', () => {
  test('each statement stands under the one name, whichever record it names', () => {
    const { confirm } = boardOn([{ speaker: 'twin' }, { speaker: 'star' }, { outlet: 'twin' }]);
    expect(confirm.map(({ heading }) => heading)).toEqual(['Star', 'Star', 'Star']);
    expect(confirm.map(({ described }) => described)).toEqual(['Star', 'Star', 'Star']);
    expect(confirm.map(({ statement }) => statement.speaker)).toEqual(['twin', 'star', 'star']);
  });

  test('an outlet is not its own carrier, and a hop stands once', () => {
    const via = ['star', 'alwatan', 'twin', 'alwatan'].map((source) => ({ source }));
    const [entry] = boardOn([{ speaker: 'minister', outlet: 'twin', via }]).confirm;
    expect(entry?.seenVia).toEqual(['alwatan']);
  });

  test('figures are told by the one name', () => {
    const value = (min: number): Row => ({ value: { min, max: min } });
    const board = boardOn(
      [
        { speaker: 'twin', ...value(20) },
        { speaker: 'star', ...value(20) },
        { speaker: 'alwatan', ...value(12) },
      ],
      { kind: 'figure' },
    );
    expect(words(board)).toBe('Figures differ: 20 (Star), 12 (al-Watan)');
  });

  test('who has said both has said so under one name, once', () => {
    const said = (speaker: string, stance: string, day: number): Row => ({
      speaker,
      stance,
      published: { edtf: `2024-06-${day}` },
    });
    const board = boardOn([
      said('wazir', 'confirm', 11),
      said('minister', 'deny', 12),
      said('wazir', 'confirm', 13),
    ]);
    expect(words(board)).toBe('The minister has said both; since 13 June: confirms');
  });

  test('they speak in their own words of whom the claim names by another record', () => {
    expect(words(boardOn([{ speaker: 'wazir' }], { subject: 'minister' }))).toBe(
      'One origin for (in their own words), none against',
    );
  });
});

test('nothing that a story is told from names a joined source by two ids', () => {
  fc.assert(
    fc.property(randomStory, (file) => {
      const contents = contentsOf(file);
      const sources = oneSources(contents.sources, contents.sourceLinks, 'en');
      const told = namedAsOne(contents, sources);
      const stands = new Set(told.sources.map(({ id }) => id));
      const named = [
        ...told.documents.map(({ carrier }) => carrier),
        ...told.claims.flatMap(({ subject }) => subject ?? []),
        ...told.statements.flatMap((one) => [
          one.speaker,
          ...[one.outlet ?? [], one.characterisedBy ?? []].flat(),
          ...one.via.map(({ source }) => source),
        ]),
      ];
      for (const id of named) expect(stands.has(id) || !sources.has(id)).toBe(true);
      for (const [at, one] of contents.statements.entries()) {
        const id = told.statements[at]?.speaker ?? '';
        expect(nameOf(id, sources)).toBe(nameOf(one.speaker, sources));
      }
      expect(contentsOf(file)).toEqual(contents);
    }),
    { numRuns: 200 },
  );
});

test('a story without joined sources is told as it stands', () => {
  const contents = contentsOf(story({ statements: [{}] }));
  const told = namedAsOne(contents, oneSources(contents.sources, [], 'en'));
  expect(told.statements).toEqual(contents.statements);
  expect(told.sources).toMatchObject(contents.sources);
});
