import { expect, test } from 'vitest';

import { dateWords, dayWords, momentWords } from '../../src/domain/date-words.ts';
import { localeOf } from '../../src/domain/locale.ts';

const istanbul = localeOf({ lang: 'en', zone: 'Europe/Istanbul', openedOn: '2024-06-24' });
const words = (edtf: string, length: 'long' | 'short' = 'long'): string =>
  dateWords({ edtf, basis: 'stated' }, istanbul, length);

test.each([
  ['2024-06-15', '15 June', '15 Jun'],
  ['2023-08-09', '9 August 2023', '9 Aug 2023'],
  ['2024-06', 'June', 'Jun'],
  ['2023-12', 'December 2023', 'Dec 2023'],
  ['2024', '2024', '2024'],
  ['0099-01-02', '2 January 99', '2 Jan 99'],
  ['2024-06-28~', 'about 28 June', 'about 28 Jun'],
  ['2024-06?', 'June, uncertain', 'Jun, uncertain'],
  ['2023%', 'about 2023, uncertain', 'about 2023, uncertain'],
  ['2024-06-01/2024-06-05', '1 June to 5 June', '1–5 Jun'],
  ['2023-06-11/2023-06-12', '11 June to 12 June 2023', '11–12 Jun 2023'],
  ['2023-05-28/2023-06-03', '28 May to 3 June 2023', '28 May–3 Jun 2023'],
  ['2023-05/2023-06', 'May to June 2023', 'May–Jun 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023', '30 Dec 2022–2 Jan 2023'],
  ['2023-01-02/2023-01-05~', '2 January to about 5 January 2023', '2 Jan to about 5 Jan 2023'],
  ['../2024-06-20', 'no later than 20 June', 'no later than 20 Jun'],
  ['2024-06-20/..', 'from 20 June on', 'from 20 Jun on'],
  ['[2022-01,2022-12]', 'January or December 2022', 'Jan or Dec 2022'],
  ['[2022,2023]', '2022 or 2023', '2022 or 2023'],
  ['2024-06-24T22:30Z', '25 June, 01:30', '25 Jun, 01:30'],
])('%s reads %s, short %s', (edtf, long, short) => {
  expect(words(edtf)).toBe(long);
  expect(words(edtf, 'short')).toBe(short);
});

test('a date that the source does not state carries its mark', () => {
  const date = { edtf: '2024-06-15' } as const;
  expect(dateWords({ ...date, basis: 'external' }, istanbul)).toBe('15 June°');
  expect(dateWords({ ...date, basis: 'inferred' }, istanbul, 'short')).toBe('15 Jun°');
  expect(dateWords({ ...date, basis: 'stated' }, istanbul)).toBe('15 June');
});

test('a story without an opening day has no year of its own', () => {
  const anywhere = localeOf({ lang: 'en', zone: 'UTC' });
  expect(dayWords('2024-06-15', anywhere)).toBe('15 June 2024');
});

test('a language without a table is told in English for now', () => {
  expect(localeOf({ lang: 'en-GB', zone: 'UTC' }).language.tag).toBe('en');
  expect(localeOf({ lang: 'xx', zone: 'UTC' }).language.tag).toBe('en');
});

test('a moment has weekday, place and UTC, with the day where that is another', () => {
  expect(momentWords(Date.UTC(2024, 6, 1, 9), istanbul)).toBe(
    'Mon 1 July 2024, 12:00 Istanbul (09:00 UTC)',
  );
  expect(momentWords(Date.UTC(2024, 5, 30, 22, 5), istanbul)).toBe(
    'Mon 1 July 2024, 01:05 Istanbul (30 June 2024, 22:05 UTC)',
  );
  const utc = localeOf({ lang: 'en', zone: 'UTC' });
  expect(momentWords(Date.UTC(2024, 6, 1, 9), utc)).toBe('Mon 1 July 2024, 09:00 UTC');
  const far = localeOf({ lang: 'en', zone: 'America/Argentina/Buenos_Aires' });
  expect(momentWords(Date.UTC(2024, 6, 1, 9), far)).toContain('06:00 Buenos Aires');
});
