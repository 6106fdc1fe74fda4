import { expect, test } from 'vitest';

import { compareRefs, formatRef, parseRef } from '../../src/domain/ref.ts';

test('claims and statements have at least two digits, the others one', () => {
  expect([formatRef('C', 1), formatRef('S', 100), formatRef('D', 1), formatRef('Q', 12)]).toEqual([
    'C01',
    'S100',
    'D1',
    'Q12',
  ]);
});

test('a ref is read in any case and with any zeros in front', () => {
  expect(parseRef('s001')).toEqual({ letter: 'S', number: 1, rest: '' });
  expect(parseRef('S31-7f0c')).toEqual({ letter: 'S', number: 31, rest: '7f0c' });
  expect(parseRef('C01')?.number).toBe(1);
});

test('what is no ref is not read as one', () => {
  for (const text of ['', 'S', '12', 'S1234567890123456', 'Sx1', 'S1-7F0C', 'S1-7f0']) {
    expect(parseRef(text)).toBeNull();
  }
});

test('refs are sorted by number, then by the rest', () => {
  expect(['S10', 'S2', 'S31-7f0c', 'S31', 'S1'].toSorted(compareRefs)).toEqual([
    'S1',
    'S2',
    'S10',
    'S31',
    'S31-7f0c',
  ]);
});
