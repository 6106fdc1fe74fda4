import { expect, test } from 'vitest';

import { boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import type { ReasonWords } from '../../src/domain/language.ts';
import { localeOf } from '../../src/domain/locale.ts';
import { notCountedWords, reasonWords } from '../../src/domain/reason-words.ts';
import { contentsOf, type StoryFile } from '../support/contents.ts';
import { shipped, story } from '../support/report.ts';

/** Why the statement with this ref is not counted on the first claim. */
function told(file: StoryFile, ref: string): { short: string | null; words: ReasonWords | null } {
  const contents = contentsOf(file);
  const claim = contents.claims[0]?.id ?? '';
  const derived = derive(contents).get(claim);
  if (!derived) throw new Error(`${claim} was not derived`);
  const board = boardOf(contents, claim, derived);
  const entry = [...board.confirm, ...board.deny, ...board.neutral].find(
    ({ statement }) => statement.ref === ref,
  );
  if (!entry) throw new Error(`no ${ref} on the board`);
  const locale = localeOf(contents.story);
  return { short: notCountedWords(entry, board, locale), words: reasonWords(entry, board, locale) };
}

test('a bare "denied" is its carrier’s word', () => {
  expect(told(shipped, 'S06')).toEqual({
    short: 'NOT COUNTED: "denied": Arabi21\'s word',
    words: {
      short: '"denied": Arabi21\'s word',
      full: '"denied" is Arabi21\'s word',
      again: "Arabi21's",
    },
  });
});

test('what counts, and who takes no position, has no reason', () => {
  expect(told(shipped, 'S01')).toEqual({ short: null, words: null });
  expect(told(shipped, 'S07')).toEqual({ short: null, words: null });
});

const deny = { stance: 'deny' };
const bare = { directness: 'characterised', characterisedBy: 'site', speaker: 'ministry' };
const minister = { speaker: 'minister' };

test.each([
  ['"confirmed" is a site not named\'s word', [bare]],
  ['implied, not said', [{ directness: 'implied' }]],
  ['speaks of something narrower', [{ ...deny, scope: 'narrower' }]],
  ['speaks of something wider', [{ scope: 'broader' }]],
  ['speaks of something beside the claim', [{ scope: 'adjacent' }]],
  ['since reversed by S02', [minister, { ...minister, ...deny }], 'full'],
  ['an earlier position of the same speaker', [minister, { ...minister, ...deny }]],
  ['entered against an earlier wording of the claim', [{ wording: 'ffffffffffffffff' }]],
  ['retracted', [{}, { stance: 'neutral' }], 'retracts'],
  ['held: read it again', [{ state: 'held', stateReason: 'read it again' }]],
  ['held', [{ state: 'held' }]],
  [
    'the speaker has said both, and which came last is not known',
    [minister, { ...minister, ...deny, published: { edtf: '2024-06-10' } }],
  ],
  [
    'no date, and the speaker has said both',
    [
      { ...minister, published: undefined },
      { ...minister, ...deny },
    ],
  ],
  ['repeats what does not count', [{}, { directness: 'implied', speaker: 'alwatan' }], 'repeats'],
] as const)('%s', (full, rows, rel?: string) => {
  const file = story({
    statements: rows,
    statementLinks:
      rel === 'full'
        ? [{ from: 'S2', rel: 'reverses', to: 'S1', change: 'full' }]
        : rel === 'repeats'
          ? [{ from: 'S1', rel, to: 'S2' }]
          : rel === undefined
            ? []
            : [{ from: 'S2', rel, to: 'S1' }],
  });
  expect(told(file, 'S01').words?.full).toBe(full);
});
