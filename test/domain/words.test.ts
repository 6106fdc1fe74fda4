import { describe, expect, test } from 'vitest';

import { type Board, boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import { type Locale, localeOf } from '../../src/domain/locale.ts';
import { standings } from '../../src/domain/standing.ts';
import { standingBrief, standingWords } from '../../src/domain/words.ts';
import { contentsOf } from '../support/contents.ts';
import { shipped, story, update } from '../support/report.ts';

type Parts = Parameters<typeof story>[0];

function boardOn(parts: Parts): { readonly board: Board; readonly locale: Locale } {
  const contents = contentsOf(story(parts));
  const derived = derive(contents).get('C1');
  if (!derived) throw new Error('C1 was not derived');
  return { board: boardOf(contents, 'C1', derived), locale: localeOf(contents.story) };
}

const deny = { stance: 'deny' };
const second = {
  speaker: 'ministry',
  outlet: 'star',
  directness: 'characterised',
  characterisedBy: 'alwatan',
};
const unnamed = { speaker: 'u-star', attribution: 'unnamed' };
const unknown = { speaker: 'site' };
const twice = [
  { speaker: 'minister', published: { edtf: '2024-06-11' } },
  { ...deny, speaker: 'minister', published: { edtf: '2024-06-28' } },
];
const unordered = [
  { speaker: 'minister', published: undefined },
  { ...deny, speaker: 'minister', published: undefined },
];
const figures = (...values: readonly object[]): Parts => ({
  claims: [{ id: 'C1', kind: 'figure', text: 'How many came.' }],
  statements: values.map((value, index) => ({
    value,
    speaker: ['star', 'alwatan', 'ministry'][index],
  })),
});

/** Each standing with every wording it has: DESIGN §5's table. */
const table: readonly (readonly [string, Parts])[] = [
  ['Contradicted: 1 origin for, 1 against', { statements: [{}, { ...deny, speaker: 'alwatan' }] }],
  [
    'Contradicted: 2 origins for, 1 against (gives another account)',
    {
      statements: [
        {},
        { speaker: 'alwatan' },
        { ...deny, speaker: 'ministry', directness: 'incompatible' },
      ],
    },
  ],
  [
    'Contradicted: 1 origin for (hedged only), 2 against',
    {
      statements: [
        { modality: 'hedged' },
        { ...deny, speaker: 'ministry', modality: 'hedged' },
        { ...deny, speaker: 'alwatan' },
      ],
    },
  ],
  [
    'Contradicted: 1 origin for, 1 against (hedged only; gives another account)',
    {
      statements: [
        {},
        { ...deny, speaker: 'alwatan', modality: 'hedged', directness: 'incompatible' },
      ],
    },
  ],
  [
    'Figures differ: 12 people (Star), at least 1,030 people (al-Watan)',
    figures(
      { min: 12, max: 12, unit: 'people' },
      { min: 1030, unit: 'people', qualifier: 'at least' },
    ),
  ],
  [
    'Figures differ: 12 to 20 (Star and al-Watan), 30.5 or more (The ministry)',
    figures({ min: 12, max: 20 }, { min: 12, max: 20 }, { min: 30.5 }),
  ],
  ['Figures differ: up to 5 (Star), 9 (al-Watan)', figures({ max: 5 }, { min: 9, max: 9 })],
  [
    'One origin for (unnamed); a denial is known only second hand',
    { statements: [unnamed, { ...second, ...deny }] },
  ],
  [
    'Two origins against (named); a confirmation is known only second hand',
    { statements: [deny, { ...deny, speaker: 'alwatan' }, { ...second }] },
  ],
  ['The minister has said both; since 28 June: denies', { statements: twice }],
  ['At least two origins for, none against', { statements: [{}, { speaker: 'alwatan' }] }],
  ['1 to 3 origins for, perhaps one; none against', { statements: [{}, unnamed, unknown] }],
  ['One origin for (named), none against', { statements: [{}] }],
  ['One origin for (unnamed), none against', { statements: [unnamed] }],
  ['One origin for (unknown), none against', { statements: [unknown] }],
  ['One origin for, none against', { statements: [{ modality: 'hedged' }] }],
  [
    'One origin for (in their own words), none against',
    {
      claims: [{ id: 'C1', text: 'He is open to talks.', subject: 'minister' }],
      statements: [{ speaker: 'minister' }],
    },
  ],
  ['One origin against (named); nobody on file confirms', { statements: [deny] }],
  ['Two origins against; nobody on file confirms', { statements: [deny, { ...deny, ...unnamed }] }],
  ['The minister has said both; which came last is not known', { statements: unordered }],
  [
    'One origin for (named), none against. The minister has said both; which came last is not known',
    { statements: [...unordered, { speaker: 'alwatan' }] },
  ],
  ['No one takes a position', { statements: [{ stance: 'neutral' }] }],
  ['Only second-hand, implied or partial statements', { statements: [{ directness: 'implied' }] }],
  ['Nothing on file', { statements: [] }],
];

describe('the standing of a claim in words', () => {
  test.each(table)('%s', (words, parts) => {
    const { board, locale } = boardOn(parts);
    expect(standingWords(board, locale)).toBe(words);
  });

  test('two speakers who have both moved the same way get a sentence each', () => {
    const { board, locale } = boardOn({
      statements: [
        ...twice,
        { speaker: 'ministry', published: { edtf: '2024-06-11' } },
        { ...deny, speaker: 'ministry', said: { edtf: '2024-07-02', basis: 'external' } },
      ],
    });
    expect(standingWords(board, locale)).toBe(
      'The minister has said both; since 28 June: denies. The ministry has said both; since 2 July°: denies',
    );
  });

  test('every standing has its words', () => {
    const told = new Set(table.map(([, parts]) => boardOn(parts).board.derived.standing.standing));
    expect([...told].toSorted()).toEqual([...standings].toSorted());
  });

  test('the bold line of a report leaves named, unnamed and unknown to the sentence behind it', () => {
    const { board, locale } = boardOn({ statements: [unnamed, { ...second, ...deny }] });
    expect(standingWords(board, locale, { mark: false })).toBe(
      'One origin for; a denial is known only second hand',
    );
  });
});

test('lists tell the standing without names', () => {
  const brief = (parts: Parts): string => {
    const { board, locale } = boardOn(parts);
    return standingBrief(board.derived.standing, locale);
  };
  expect(brief({ statements: twice })).toBe('Position changed');
  expect(brief({ statements: unordered })).toBe('Both were said; which came last is not known');
  expect(brief(figures({ min: 1, max: 1 }, { min: 2, max: 2 }))).toBe('Figures differ');
  expect(brief({ statements: [unnamed] })).toBe('One origin for, none against');
});

test('no word of the table says that a claim is confirmed, true or false', () => {
  for (const files of [[shipped], [shipped, update]]) {
    const contents = contentsOf(...files);
    for (const [id, derived] of derive(contents)) {
      const words = standingWords(boardOf(contents, id, derived), localeOf(contents.story));
      expect(words).not.toMatch(
        /\b(?:confirmed|independent|fact|true|false|score|debunk|liar)\b/iu,
      );
    }
  }
});
