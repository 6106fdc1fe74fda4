import { expect, test } from 'vitest';

import { lastDay } from '../../src/domain/last-day.ts';

test.each([
  ['2024-06-24', '2024-06-24'],
  ['2024-06-24~', '2024-06-24'],
  ['2024-06', '2024-06-30'],
  ['2024-06-11/2024-06-13', '2024-06-13'],
  ['../2024-06-05', '2024-06-05'],
  ['2024-06-24T22:30Z', '2024-06-25'],
  ['2024-06-24/..', null],
])('the last day that %s may be, in Istanbul, is %s', (edtf, day) => {
  expect(lastDay(edtf, 'Europe/Istanbul')).toBe(day);
});
