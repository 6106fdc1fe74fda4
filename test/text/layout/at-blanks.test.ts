import fc from 'fast-check';
import { expect, test } from 'vitest';

import { atBlanks } from '../../../src/text/layout/at-blanks.ts';
import { width } from '../../../src/text/width.ts';

test.each([
  ['They met at the base.', 10, 'They met\nat the\nbase.'],
  ['They met.', 10, 'They met.'],
  ['See /a/long/path/desk.db there', 10, 'See\n/a/long/path/desk.db\nthere'],
  ['one\ntwo three four', 9, 'one\ntwo three\nfour'],
  ['    at main (cli.ts:1)', 12, '    at main\n(cli.ts:1)'],
  ['التقى الطرفان هناك', 8, 'التقى\nالطرفان\nهناك'],
  ['', 10, ''],
])('%s in %i cells', (text, cells, broken) => {
  expect(atBlanks(text, cells)).toBe(broken);
});

test('no word is cut or lost, and no line with two words is too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zğ前م]{1,30}$/u), { maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (words, cells) => {
        const lines = atBlanks(words.join(' '), cells).split('\n');
        expect(lines.flatMap((line) => line.split(' ')).filter(Boolean)).toEqual(words);
        expect(lines.filter((line) => line.includes(' ') && width(line) > cells)).toEqual([]);
      },
    ),
  );
});
