import { expect, test } from 'vitest';

import { collator } from '../../src/text/collate.ts';

const sorted = (lang: string, names: readonly string[]): readonly string[] =>
  names.toSorted(collator(lang).compare);

test('Turkish letters have their places in the Turkish alphabet', () => {
  const names = ['Zaman', 'Ümit', 'Uğur', 'İzmir', 'Iğdır', 'Çetin', 'Cem', 'Dünya'];
  expect(sorted('tr', names)).toEqual([
    'Cem',
    'Çetin',
    'Dünya',
    'Iğdır',
    'İzmir',
    'Uğur',
    'Ümit',
    'Zaman',
  ]);
  expect(sorted('tr', ['çam', 'cz'])).toEqual(['cz', 'çam']);
  expect(sorted('en', ['çam', 'cz'])).toEqual(['çam', 'cz']);
});

test('Arabic comes first in Arabic and last in English; a hamza does not part a name', () => {
  expect(sorted('ar', ['Star', 'الوطن', 'أحمد'])).toEqual(['أحمد', 'الوطن', 'Star']);
  expect(sorted('en', ['الوطن', 'Star'])).toEqual(['Star', 'الوطن']);
});

test.each(['xx-foo', 'qqq', 'abcd'])('%s, no language known here, sorts as English', (lang) => {
  expect(sorted(lang, ['b', 'ä', 'a'])).toEqual(['a', 'ä', 'b']);
});

test('one collator is made a language', () => {
  expect(collator('tr')).toBe(collator('tr'));
});
