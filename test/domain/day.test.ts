import { describe, expect, test } from 'vitest';

import { before, isoDay, spanOf } from '../../src/domain/day.ts';
import { isDay, isInstant, parseEdtf } from '../../src/domain/edtf.ts';

const days = (edtf: string, zone = 'UTC', exact = false): string[] => {
  const span = spanOf(edtf, zone, exact);
  if (!span) throw new Error(`${edtf} was not read`);
  return [span.start, span.end].map((at) => (Number.isFinite(at) ? isoDay(at) : String(at)));
};

describe('dates the desk reads', () => {
  test.each([
    ['2024', ['2024-01-01', '2024-12-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2024-06-11', ['2024-06-11', '2024-06-11']],
    ['2024-06-11?', ['2024-06-08', '2024-06-14']],
    ['2024-06~', ['2024-05-01', '2024-07-31']],
    ['2024%', ['2022-12-31', '2026-01-01']],
    ['2024-06-01/2024-06-05', ['2024-06-01', '2024-06-05']],
    ['2024-06-10~/2024-06-12', ['2024-06-07', '2024-06-12']],
    ['2024-06-15/2024-06', ['2024-06-15', '2024-06-30']],
    ['../2024-06-05', ['-Infinity', '2024-06-05']],
    ['2024-06-05/..', ['2024-06-05', 'Infinity']],
    ['[2022-01,2022-12]', ['2022-01-01', '2022-12-31']],
    ['0033-04-03', ['0033-04-03', '0033-04-03']],
  ])('%s', (edtf, expected) => {
    expect(days(edtf)).toEqual(expected);
  });

  test.each([
    '',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-6-1',
    '11.6.2024',
    '2024-06-11T25:00Z',
    '2024-06-11T12:60Z',
    '2024-06-11T12:00',
    '2024-06-11T12:00+24:00',
    '2024-06-11T12:00Z?',
    '2024-06-05/2024-06-01',
    '../..',
    '/2024',
    '2024/',
    '2024/2025/2026',
    '2024-06-11T12:00Z/2024-06-12',
    '[2022-12,2022-01]',
    '[2022-01]',
    '[2022-01,2022-02,2022-03]',
    '..',
    ' 2024',
    '٢٠٢٤',
  ])('and does not: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('a moment is read on the wall clock of the story', () => {
    expect(days('2024-06-24T22:30Z', 'Europe/Istanbul')).toEqual(['2024-06-25', '2024-06-25']);
    expect(spanOf('2024-06-24T22:30Z', 'UTC')).toEqual(spanOf('2024-06-25T01:30+03:00', 'UTC'));
    expect(spanOf('2024-06-24T22:30Z', 'Asia/Damascus')?.start).toBe(Date.UTC(2024, 5, 25, 1, 30));
    expect(spanOf('2024-06-24T10:00:05.250Z', 'America/New_York')?.start).toBe(
      Date.UTC(2024, 5, 24, 6, 0, 5, 250),
    );
  });

  test('a doubt does not widen where the exact span is asked for', () => {
    expect(days('2024-06-11~', 'UTC', true)).toEqual(['2024-06-11', '2024-06-11']);
  });
});

test('one date is before another when it ends before the other begins', () => {
  const isBefore = (a: string, b: string): boolean => {
    const [x, y] = [spanOf(a, 'UTC'), spanOf(b, 'UTC')];
    return x !== null && y !== null && before(x, y);
  };
  expect(isBefore('2024-06-11', '2024-06-12')).toBe(true);
  expect(isBefore('2024-06-11', '2024-06-11')).toBe(false);
  expect(isBefore('2024-06-11~', '2024-06-12')).toBe(false);
  expect(isBefore('2024-05', '2024-06-01')).toBe(true);
  expect(isBefore('2024-06-11/..', '2025')).toBe(false);
});

test('a day is a day, a moment has its offset', () => {
  expect([isDay('2024-06-24'), isDay('2024-06-31'), isDay('2024-06')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isInstant('2024-06-24T12:00+03:00'), isInstant('2024-06-24')]).toEqual([true, false]);
});
