import { describe, expect, test } from 'vitest';

import { noDateWords, readsAs, typedDate } from '../../src/domain/typed-date.ts';

const on = '2024-06-24';

describe('a date typed into a field', () => {
  test.each([
    ['met on 11 June 2024 in Hmeimim', '2024-06-11', 'only “11 June 2024” was read'],
    ['صرّح المتحدث أمس للوكالة', '2024-06-23', 'only “أمس” was read'],
    ['Bakan 11 Haziran’da konuştu', '2024-06-11', 'only “11 Haziran’da” was read'],
    ['۱۱ ژوئن در پایگاه', '2024-06-11', 'only “۱۱ ژوئن” was read'],
  ])('that says more is read with a doubt that names the part: %s', (text, edtf, doubt) => {
    expect(typedDate(text, on).reading).toMatchObject({ edtf, warnings: [doubt] });
  });

  test.each([
    'on Tuesday, 11 June',
    'the 11th of June',
    'يوم الثلاثاء الموافق 11 حزيران 2024',
    '11 Haziran Salı günü',
    'روز سه‌شنبه ۱۱ ژوئن',
    ' 11 June 2024. ',
  ])('the words that go with a date are no more: %s', (text) => {
    expect(typedDate(text, on).reading).toMatchObject({ edtf: '2024-06-11', warnings: [] });
  });

  test.each([
    ['soon', on, 'no date that this program reads stands in it'],
    ['', on, 'no date that this program reads stands in it'],
    ['Monday', null, '“Monday” counts from a day that is not known here'],
    ['31 June 2024', on, 'the calendar has no “31 June 2024”'],
    [
      '۲۲ رمضان',
      on,
      '“۲۲ رمضان” is of the lunar Hijri calendar, which is not converted: its days differ by country',
    ],
  ])('without one says why: %s', (text, seen, why) => {
    expect(typedDate(text, seen)).toMatchObject({ reading: null, problem: why });
  });

  test.each([
    ['11 June', 'year'],
    ['13/5', 'year'],
    ['June', 'year'],
    ['الثلاثاء 11 حزيران', 'year'],
    ['11 Haziran', 'year'],
    ['Monday', 'day'],
    ['tomorrow', 'day'],
    ['-3d', 'day'],
    ['قبل أيام', 'day'],
    ['geçen hafta', 'day'],
  ])(
    'without a day to count from says whether the year or all of it is missing: %s',
    (text, lacks) => {
      const { problem, ...rest } = typedDate(text, null);
      expect(rest).toEqual({ reading: null, lacks });
      expect(problem).toContain(lacks === 'year' ? 'has no year' : 'counts from a day');
    },
  );

  test.each(['soon', '31.2.2024', '11 رمضان 1445'])('lacks no day where it is none: %s', (text) => {
    expect(typedDate(text, null)).toMatchObject({ reading: null, lacks: null });
  });
});

describe('a date after its document', () => {
  const doubts = (text: string, field?: string): readonly string[] | undefined =>
    typedDate(text, on, field).reading?.warnings;

  test.each([
    '6.11.2024',
    'tomorrow',
    'غدا',
    'yarın',
    'July 2024',
    '2024-06-25/..',
    '25-27.6.2024',
  ])('is doubted where it was published or said: %s', (text) => {
    expect(doubts(text, 'published')).toEqual(['lies after the document']);
    expect(doubts(text, 'said')).toEqual(['lies after the document']);
  });

  test.each(['24.6.2024', 'today', 'June 2024', '2024', '../2024-06-30', '2024-06-24/2024-06-26'])(
    'is none where a part of it does not: %s',
    (text) => {
      expect(doubts(text, 'published')).toEqual([]);
    },
  );

  test('is no matter where it is what a claim is about, or when no document is known', () => {
    expect(doubts('6.11.2024', 'about')).toEqual([]);
    expect(doubts('6.11.2024', 'due')).toEqual([]);
    expect(doubts('6.11.2024')).toEqual([]);
    expect(typedDate('6.11.2024', null, 'published').reading?.warnings).toEqual([]);
  });

  test('is not doubted twice', () => {
    expect(doubts('6.11.2031', 'published')).toEqual(['more than two years after the document']);
  });
});

test('a file is told what it would have to say, as far as that is known', () => {
  expect(readsAs('11 June 2024')).toBe(', though it reads as 2024-06-11');
  expect(readsAs('11 June')).toBe('');
  expect(readsAs('soon')).toBe('');
  expect(readsAs(20240611)).toBe('');
  expect(noDateWords({ kind: 'none' })).toBe('no date that this program reads stands in it');
});
