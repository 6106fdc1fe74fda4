import { describe, expect, test } from 'vitest';

import { readDate } from '../../../src/text/date/written-date.ts';

const on = '2024-06-24';
const edtf = (typed: string): string | undefined => readDate(typed, on)?.edtf;

describe('a date as typed', () => {
  test.each([
    ['2024-06-11', '2024-06-11'],
    ['2024-06', '2024-06'],
    ['2024', '2024'],
    ['2024-06-11~', '2024-06-11~'],
    ['../2024-06-05', '../2024-06-05'],
    ['[2024-01,2024-12]', '[2024-01,2024-12]'],
    ['2024-06-11T10:00+03:00', '2024-06-11T10:00+03:00'],
    ['11.6.2024', '2024-06-11'],
    ['11/06/2024', '2024-06-11'],
    ['١١/٦/٢٠٢٤', '2024-06-11'],
    ['15.6', '2024-06-15'],
    ['15.6.', '2024-06-15'],
    ['11 June 2024', '2024-06-11'],
    ['11 Haziran', '2024-06-11'],
    ['11 حزيران', '2024-06-11'],
    ['الثلاثاء 11 حزيران', '2024-06-11'],
    ['5 كانون الثاني 2022', '2022-01-05'],
    ['June 2024', '2024-06'],
    ['yesterday', '2024-06-23'],
    ['dün', '2024-06-23'],
    ['-3d', '2024-06-21'],
  ])('%s is %s', (typed, expected) => {
    expect(edtf(typed)).toBe(expected);
  });

  test.each(['', 'soon', '31.2.2024', '0.6.2024', 'may be', '12.13.2024'])(
    '“%s” is none',
    (typed) => {
      expect(readDate(typed, on)).toBeNull();
    },
  );

  test('where it comes from may stand behind it', () => {
    expect(readDate('15.6 (Enab Baladi)', on)).toEqual({
      edtf: '2024-06-15',
      basis: 'external',
      note: 'Enab Baladi',
      warnings: [],
      taken: 'year',
      part: null,
    });
  });

  test('a missing year is the latest not after the document, with a doubt when that is long ago', () => {
    expect(readDate('30.6', on)).toMatchObject({ edtf: '2023-06-30' });
    expect(readDate('30.6', on)?.warnings).toHaveLength(1);
    expect(readDate('15.6', on)?.warnings).toEqual([]);
  });

  test('without a document there is no year to take and no day to count back from', () => {
    expect(readDate('15.6')).toBeNull();
    expect(readDate('yesterday')).toBeNull();
  });
});
