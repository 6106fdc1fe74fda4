import { describe, expect, test } from 'vitest';

import { persianDays, persianMonthOf } from '../../../src/text/date/persian-calendar.ts';
import { dayFrom, type Point, pointText } from '../../../src/text/date/point.ts';

const point = (year: number, month: number | null = null, day: number | null = null): Point => ({
  year,
  month,
  day,
});

function daysOf(persian: Point): string {
  const days = persianDays(persian);
  if (typeof days === 'string') return days;
  const [first, last] = [pointText(days.first), pointText(days.last)];
  return first === last ? first : `${first}/${last}`;
}

const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A moment as Intl has it in the Persian calendar. */
function intlDay(at: number): Readonly<Record<'year' | 'month' | 'day', number>> {
  const parts = format.formatToParts(at);
  const read = (part: string): number => Number(parts.find(({ type }) => type === part)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

describe('days of the Persian calendar', () => {
  test.each([
    [1403, 1, 1, '2024-03-20'],
    [1403, 3, 22, '2024-06-11'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1399, 12, 30, '2021-03-20'],
    // The revolution of 22 Bahman, and the nationalisation of oil of 29 Esfand.
    [1357, 11, 22, '1979-02-11'],
    [1329, 12, 29, '1951-03-20'],
    [1332, 5, 28, '1953-08-19'],
    [1401, 6, 25, '2022-09-16'],
  ])('%i/%i/%i is %s', (year, month, day, gregorian) => {
    expect(daysOf(point(year, month, day))).toBe(gregorian);
  });

  test.each([
    [1403, 3, '2024-05-21/2024-06-20'],
    [1403, 7, '2024-09-22/2024-10-21'],
    [1403, 12, '2025-02-19/2025-03-20'],
    [1402, 12, '2024-02-20/2024-03-19'],
  ])('%i/%i is %s', (year, month, gregorian) => {
    expect(daysOf(point(year, month))).toBe(gregorian);
  });

  test('a year is its days from first to last', () => {
    expect(daysOf(point(1403))).toBe('2024-03-20/2025-03-20');
    expect(daysOf(point(1402))).toBe('2023-03-21/2024-03-19');
  });

  test.each([
    [1402, 12, 30],
    [1403, 12, 31],
    [1403, 7, 31],
    [1403, 1, 32],
    [1403, 13, 1],
    [1403, 0, 1],
    [1403, 1, 0],
  ])('there is no %i/%i/%i', (year, month, day) => {
    expect(daysOf(point(year, month, day))).toBe('impossible');
  });

  test('a year that versions of Intl count apart is not converted', () => {
    expect(daysOf(point(1199))).toBe('foreign');
    expect(daysOf(point(1501))).toBe('foreign');
    expect(persianMonthOf(point(1820, 1, 1))).toBeNull();
    expect(persianMonthOf(point(2200, 1, 1))).toBeNull();
  });

  test('every day from 1900 to 2100 is the day that Intl has, and of its month', () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(1900, 0, 1); at <= Date.UTC(2100, 11, 31); at += 86_400_000) {
      const iso = new Date(at).toISOString().slice(0, 10);
      const { year, month, day } = intlDay(at);
      const back = persianMonthOf(dayFrom(iso));
      const isSame = back?.year === year && back.month === month;
      if (daysOf(point(year, month, day)) !== iso || !isSame) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  test('a day follows each day, and the last day of a year the first of the next', () => {
    for (let year = 1200; year < 1500; year++) {
      const [here, next] = [persianDays(point(year)), persianDays(point(year + 1))];
      if (typeof here === 'string' || typeof next === 'string') throw new Error(`no ${year}`);
      const gap = Date.parse(pointText(next.first)) - Date.parse(pointText(here.last));
      expect(gap).toBe(86_400_000);
    }
  });
});
