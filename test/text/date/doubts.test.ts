import { describe, expect, test } from 'vitest';

import { findDate, readDate } from '../../../src/text/date/written-date.ts';

const said = (text: string, on: string | null): unknown => {
  const { edtf, basis, warnings } = readDate(text, on) ?? {};
  return [edtf, basis, warnings];
};

const persian = (date: string): string => `converted from ${date} of the Persian calendar`;
const ends = 'ends after the document';
const lunar = 'a year of the lunar Hijri calendar may be meant';

describe('what is said of a date of the Persian calendar', () => {
  test.each([
    ['۲۲ خرداد ۱۴۰۳', '2024-06-11', 'stated', [persian('22 Khordad 1403')]],
    ['22 Khordad 1403', '2024-06-11', 'stated', [persian('22 Khordad 1403')]],
    ['22 Khordad 2024', '2024-06-11', 'stated', [persian('22 Khordad 1403')]],
    ['15 Bahman 2024', '2024-02-04', 'stated', [persian('15 Bahman 1402')]],
    ['۲۲ خرداد ماه', '2024-06-11', 'inferred', [persian('22 Khordad 1403')]],
    ['خرداد ۱۴۰۳', '2024-05-21/2024-06-20', 'stated', [persian('Khordad 1403')]],
    ['سال ۱۴۰۳', '2024-03-20/2025-03-20', 'stated', [persian('1403')]],
    [
      '۲۰ تا ۲۲ خرداد',
      '2024-06-09/2024-06-11',
      'inferred',
      [persian('20 Khordad 1403 and 22 Khordad 1403')],
    ],
    [
      'دوشنبه ۲۲ خرداد ۱۴۰۳',
      '2024-06-11',
      'stated',
      [persian('22 Khordad 1403'), '2024-06-11 is a Tuesday, not a Monday'],
    ],
    [
      '۱۵ خرداد ۴۲',
      '1963-06-05',
      'stated',
      ['the year 42 is read as 1342', persian('15 Khordad 1342')],
    ],
    [
      '۱۵ خرداد ۰۲',
      '2023-06-05',
      'stated',
      ['the year 02 is read as 1402', persian('15 Khordad 1402')],
    ],
    ['1403/3/22', '2024-06-11', 'stated', [lunar, persian('22 Khordad 1403')]],
    ['۱۴۰۳/۳/۲۲', '2024-06-11', 'stated', [persian('22 Khordad 1403')]],
    ['1403-03-22', '1403-03-22', 'stated', ['before 1900, or of another calendar']],
    ['۲۲ خرداد ۱۴۰۳ برابر با ۱۱ ژوئن ۲۰۲۴', '2024-06-11', 'stated', []],
    [
      '۲۲ خرداد ۱۴۰۳ برابر با ۱۲ ژوئن ۲۰۲۴',
      '2024-06-12',
      'stated',
      ['another date stands there: “۲۲ خرداد ۱۴۰۳”'],
    ],
    // Two months of two calendars are not two of one.
    ['خرداد/ژوئن ۲۰۲۴', '2024-06', 'stated', []],
  ])('%s', (text, edtf, basis, warnings) => {
    expect(said(text, '2024-06-24')).toEqual([edtf, basis, warnings]);
  });

  test.each(['1445/12/5', 'بتاريخ 1403/12/5', '5/12/1445هـ', '1445 AH', '۱۲ رمضان ۱۴۴۵'])(
    'a lunar Hijri date is not converted: %s',
    (text) => {
      expect(findDate(text, '2024-06-24').kind).toBe('foreign');
    },
  );

  test.each(['۳۰ اسفند ۱۴۰۲', '۳۱ مهر ۱۴۰۳', '32 Khordad 1403', '۱۴۰۳/۱۳/۱'])(
    'a day that it lacks is impossible: %s',
    (text) => {
      expect(findDate(text, '2024-06-24').kind).toBe('impossible');
    },
  );
});

describe('what is said of a span without its year', () => {
  test.each([
    ['11–13 June', '2024-06-11/2024-06-13', [ends]],
    ['28 May – 15 June', '2024-05-28/2024-06-15', [ends]],
    ['11 or 13 June', '[2024-06-11,2024-06-13]', [ends]],
    ['May–July', '2024-05/2024-07', [ends]],
    ['10–12 June', '2024-06-10/2024-06-12', []],
    [
      '۲۲ تا ۲۴ خرداد',
      '2024-06-11/2024-06-13',
      [persian('22 Khordad 1403 and 24 Khordad 1403'), ends],
    ],
  ])('%s, in a document of 12 June 2024', (text, edtf, warnings) => {
    expect(said(text, '2024-06-12')).toEqual([edtf, 'inferred', warnings]);
  });

  test('one that has not begun is of the year before', () => {
    expect(readDate('13–15 June', '2024-06-12')?.edtf).toBe('2023-06-13/2023-06-15');
  });
});

describe('what stands beside a date and is not counted', () => {
  test.each([
    ['on the eve of 11 June', '“on the eve of” beside it is not counted'],
    ['قبل يومين من 11 حزيران', '“قبل … يومين” before it is not counted'],
    ['قبل يومين من الاجتماع', '“الاجتماع” may be what it counts from'],
    ['half a month ago', '“half” before it is not counted'],
    ['her salı', 'every such day may be meant'],
    ['Friday the 13th', '“13th” beside it is not counted'],
    ['ثورة 25 يناير', '“ثورة” may be called by a day of another year'],
    ['في الثلث الأول من حزيران', '“الثلث” may be what is numbered'],
    ['neither 11 nor 12 June', '“11” before it is not read'],
    ['June 1, 2', '“2” behind it is not read'],
    ['اول ژوئن', '“اول” may be the beginning of the month'],
    ['سال گذشته', 'a year of the Persian calendar may be meant'],
    ['half a year ago', '“half” before it is not counted'],
    ['a week on Tuesday', '“week on” beside it is not counted'],
    ['Tuesday before last', '“before last” beside it is not counted'],
    ['بعد 11 حزيران بيومين', '“يومين” beside it is not counted'],
    ['last Friday in June 2023', 'the latest such day may be meant, not the last of the month'],
    ['الربع الثاني من 2024', '“الربع الثاني من” beside it is not counted'],
    ['bir sonraki salı', '“sonraki” beside it is not counted'],
    ['2024-06-11 or 12', '“or 12” beside it is not counted'],
    ['قبل شهر وأسبوع', '“أسبوع” beside it is not counted'],
    ['2,000 days ago', 'two numbers are named, and one of them was read'],
    ['from 11 June', '“from” may begin a span, and no end of it was read'],
    ['not on 10 June', '“not” may say that it is another'],
    ['11 June was not the date', '“was not” may say that it is another'],
    ['Did they meet on 11 June?', 'a question is asked'],
    ['11 June 2000 protesters', '“2000” may count “protesters”'],
    ['11 June 1930 GMT', '“1930” may be a time of day'],
    ['14 May elections 2023', '“2023” may be its year'],
    ['11 Jun 99999', '“99999” is not read as a year'],
    ['11 حزيران عام ألفين', '“عام ألفين” is not read as a year'],
    ['11 June 2O24', '“2” is not read as a year'],
    ['l1 June 2024', '“l” stands tight at “1”'],
    ['3.5', '“3.5” may be a number'],
    ['June 2023 or 2024', 'of the two, one says less: what they share is not read'],
    ['11 or 12 or 13 June', 'of the days from first to last one is meant'],
  ])('%s', (text, doubt) => {
    expect(readDate(text, '2024-06-24')?.warnings).toEqual([doubt]);
  });

  test('of two dates one without a year waits for the document, the other is read', () => {
    expect(said('3 March and again in April 2024', null)).toEqual([
      '2024-04',
      'stated',
      ['another date stands there: “3 March”'],
    ]);
  });
});
