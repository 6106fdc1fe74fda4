import { expect, test } from 'vitest';

import { listLanguage, nameOrder, titleOrder } from '../../src/domain/name-order.ts';

const names = (lang: string, ...given: readonly string[]): readonly string[] =>
  given
    .map((name, index) => ({ id: `s${index}`, name }))
    .toSorted(nameOrder(lang))
    .map(({ name }) => name);

test('names stand in the order of the language', () => {
  expect(names('tr', 'Çağdaş', 'Cumhuriyet', 'Dünya', 'Cz')).toEqual([
    'Cumhuriyet',
    'Cz',
    'Çağdaş',
    'Dünya',
  ]);
  expect(names('en', 'Cz', 'Çağdaş', 'ab', 'Z')).toEqual(['ab', 'Çağdaş', 'Cz', 'Z']);
  expect(names('ar', 'Star', 'الوطن')).toEqual(['الوطن', 'Star']);
});

test('those of one name stand by id', () => {
  const same = ['b', 'a', 'B'].map((id) => ({ id, name: 'Star' }));
  expect(same.toSorted(nameOrder('en')).map(({ id }) => id)).toEqual(['B', 'a', 'b']);
});

test('lists of the whole desk are in the language of its only story, else in English', () => {
  const story = (slug: string, title: string, lang: string) => ({ slug, title, lang });
  const [cem, cz] = [story('a', 'çam', 'tr'), story('b', 'cz', 'tr')];
  expect(listLanguage([cem])).toBe('tr');
  expect(listLanguage([cem, cz])).toBe('en');
  expect(listLanguage([])).toBe('en');
  expect([cz, cem].toSorted(titleOrder([cz, cem]))).toEqual([cem, cz]);
});
