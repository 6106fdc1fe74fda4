import { expect, test } from 'vitest';

import { firstPage, story } from '../support/report.ts';

const contested = [{}, { stance: 'deny', speaker: 'alwatan' }];

/** The lines under "Easily misread" of a story whose C01 is contested by S01 and S02. */
function misread(more: Parameters<typeof story>[0]): string[] {
  const page = firstPage([
    story({ ...more, statements: [...contested, ...(more.statements ?? [])] }),
  ]);
  const [, lines = ''] = /## Easily misread\n\n([\s\S]*?)\n\n##/u.exec(page) ?? [];
  return lines.split('\n').filter((line) => line !== '');
}

test('nothing is easily misread: no heading', () => {
  expect(misread({})).toEqual([]);
  expect(firstPage([story({ statements: contested })])).not.toContain('Easily misread');
});

const claims = [
  { id: 'C1', text: 'It happened.' },
  { id: 'C2', text: 'The talks are under way.', short: 'Talks under way' },
];

test('a denial of another claim is no denial of this one', () => {
  const other = { claim: 'C2', bearsOn: ['C1'], stance: 'deny' };
  expect(misread({ claims, statements: [{ ...other, speaker: 'ministry' }] })).toEqual([
    '- **The ministry** did not deny C01 in the words on file: it denies C02, talks under way [S03].',
  ]);
  expect(misread({ claims, statements: [{ ...other, speaker: 'minister' }] })).toEqual([
    '- **The minister** did not deny C01 in the words on file: The minister denies C02, talks under way [S03].',
  ]);
  // Al-Watan has a counted statement on the claim: nobody will take the one for the other.
  expect(misread({ claims, statements: [{ ...other, speaker: 'alwatan' }] })).toEqual([]);
});

test('a second-hand statement is its carrier’s word alone, unless its origin counts anyway', () => {
  const bare = {
    speaker: 'ministry',
    outlet: 'star',
    stance: 'deny',
    directness: 'characterised',
    characterisedBy: 'site',
  };
  expect(misread({ statements: [bare] })).toEqual([
    "- **Star**: that The ministry denied C01 is a site not named's word alone [S03]; not counted.",
  ]);
  const linked = [{ from: 'S3', rel: 'same-origin', to: 'S2' }];
  expect(misread({ statements: [bare], statementLinks: linked })).toEqual([
    '- **al-Watan and Star** carry one origin, The ministry [S02, S03].',
  ]);
});

test('who takes no position is named, with the manner of the silence', () => {
  const neutral = { stance: 'neutral', speaker: 'u-star' };
  expect(misread({ statements: [neutral] })).toEqual([
    '- **Star’s sources** take no position on C01 [S03].',
  ]);
  expect(misread({ statements: [{ ...neutral, silence: 'declined' }] })).toEqual([
    '- **Star’s sources** declined to comment on C01 [S03].',
  ]);
});

test('a silence that its speaker has ended is no longer told', () => {
  const ended = misread({
    statements: [
      { stance: 'neutral', speaker: 'minister' },
      { stance: 'confirm', speaker: 'minister' },
    ],
    statementLinks: [{ from: 'S4', rel: 'reverses', to: 'S3', change: 'hardening' }],
  });
  expect(ended).toEqual([]);
});

test('another account is no denial', () => {
  const account = { stance: 'deny', directness: 'incompatible', speaker: 'ministry' };
  expect(misread({ statements: [account] })).toEqual([
    '- **The ministry** denied nothing: it gave another account [S03].',
  ]);
  expect(misread({ statements: [{ ...account, published: { edtf: '2024-06-01' } }] })).toEqual([
    '- **The ministry** denied nothing: it gave another account [S03], published before what it differs from [S01].',
  ]);
});

test('repeats carry one origin', () => {
  expect(
    misread({
      statements: [{ speaker: 'ministry' }],
      statementLinks: [{ from: 'S3', rel: 'repeats', to: 'S1' }],
    }),
  ).toEqual(['- **Star and The ministry** carry one origin, Star [S01, S03].']);
});

test('the origin is the one that repeats nothing, whichever was entered first', () => {
  expect(
    misread({
      statements: [{ speaker: 'ministry' }],
      statementLinks: [{ from: 'S1', rel: 'repeats', to: 'S3' }],
    }),
  ).toEqual(['- **Star and The ministry** carry one origin, The ministry [S01, S03].']);
  expect(
    misread({
      statements: [{ speaker: 'ministry' }, { speaker: 'minister', outlet: 'site' }],
      statementLinks: [{ from: 'S4', rel: 'repeats', to: 'S3' }],
    }),
  ).toEqual(['- **The ministry and a site not named** carry one origin, The ministry [S03, S04].']);
});

test('a position that was left, and an earlier wording, are told as such', () => {
  expect(
    misread({
      statements: [
        { speaker: 'minister', stance: 'deny' },
        { speaker: 'minister', stance: 'confirm' },
        { speaker: 'ministry', wording: 'ffffffffffffffff' },
      ],
      statementLinks: [{ from: 'S4', rel: 'reverses', to: 'S3', change: 'full' }],
    }),
  ).toEqual([
    '- **The ministry** spoke to an earlier wording of C01 [S05]; not counted.',
    '- **The minister** has since said otherwise on C01 [S04]; what was said before is not counted [S03].',
  ]);
});
