import { describe, expect, test } from 'vitest';

import { inLatinLetters, strayLetters } from '../../../src/text/names/look-alike.ts';

describe('letters that stand in a word of another alphabet', () => {
  test.each([
    ['\u0410l-Watan', '\u0410', 'Cyrillic'],
    ['Star \u039Dews', '\u039D', 'Greek'],
    ['Le M\u043Ende', '\u043E', 'Cyrillic'],
    ['Комм\u0065рсантъ', 'e', 'Latin'],
  ])('%s has %s, which is %s', (name, letter, alphabet) => {
    expect(strayLetters(name)).toEqual([{ letter, alphabet }]);
  });

  test('a letter is named once, several are all named', () => {
    expect(strayLetters('\u0410l-W\u0430t\u0430n \u0391').map(({ letter }) => letter)).toEqual([
      '\u0410',
      '\u0430',
    ]);
    expect(strayLetters('L\u0435 M\u03BFnde').map(({ alphabet }) => alphabet)).toEqual([
      'Cyrillic',
      'Greek',
    ]);
  });

  test.each([
    'al-Watan',
    'Коммерсантъ',
    'Η Καθημερινή',
    'الوطن',
    'هآرتس Haaretz',
    'הארץ',
    'Aydınlık',
    'Россия 24 RTR',
    'Ελλάδα Press',
    '',
    '21',
  ])('%s is sound', (name) => {
    expect(strayLetters(name)).toEqual([]);
  });
});

test('a name in letters that look like Latin ones is read as it looks', () => {
  expect(inLatinLetters('\u0410l-W\u0430t\u0430n')).toBe('Al-Watan');
  expect(inLatinLetters('Ѕtаr')).toBe('Star');
  expect(inLatinLetters('الوطن')).toBe('الوطن');
});
