import { fold } from './fold.ts';

/** A date as typed, read: EDTF (not yet checked against the calendar where it was typed so). */
export interface DateReading {
  readonly edtf: string;
  readonly basis: 'stated' | 'inferred' | 'external';
  /** Where the date comes from, when that was typed in brackets behind it. */
  readonly note?: string;
  /** Doubts about the reading; nothing else. */
  readonly warnings: readonly string[];
}

interface Numbers {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

type Reader = (text: string, on: string | null) => Omit<DateReading, 'note'> | null;

const day = 86_400_000;

/**
 * Reads a date as people type it: EDTF, 11.6.2024, 11/6, 11 June 2024, 11 Haziran, 11 حزيران,
 * yesterday, -3d. What stands in brackets behind it says where the date comes from. `on` is the
 * document's date (YYYY-MM-DD), which missing years and relative words need. Null: no date in it.
 */
export function readDate(typed: string, on: string | null = null): DateReading | null {
  const [, text = '', from = ''] =
    /^\s*(.*?)\s*(?:\(([^()]*)\)\s*)?$/su.exec(latinDigits(typed)) ?? [];
  for (const read of readers) {
    const reading = read(text, on);
    if (reading) {
      const note = from.trim();
      return note === '' ? reading : { ...reading, basis: 'external', note };
    }
  }
  return null;
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

const stated = (edtf: string, warnings: readonly string[] = []): ReturnType<Reader> => ({
  edtf,
  basis: 'stated',
  warnings,
});

const readers: readonly Reader[] = [
  (text) => (/^(?:\[|\.\.\/)?\d{4}(?:[-?~%/,T].*)?$/u.test(text) ? stated(text) : null),
  (text, on) => fromNumbers(/^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4})?)?$/u.exec(text), on),
  (text, on) => fromMonthName(text, on),
  (text, on) => fromRelative(text, on),
];

function fromNumbers(match: RegExpExecArray | null, on: string | null): ReturnType<Reader> {
  if (!match) return null;
  const [, d, m, y] = match;
  return withYear({ day: Number(d), month: Number(m) }, y, on);
}

function fromMonthName(text: string, on: string | null): ReturnType<Reader> {
  const words = fold(text).split(' ');
  const at = words.findIndex((_, index) => monthAt(words, index) !== null);
  const found = at < 0 ? null : monthAt(words, at);
  if (!found) return null;
  const around = [...words.slice(0, at), ...words.slice(at + found.length)];
  const d = around.find((word) => /^\d{1,2}$/u.test(word));
  const y = around.find((word) => /^\d{4}$/u.test(word));
  const unread = around.filter((word) => word !== d && word !== y && !weekdays().has(word));
  if (unread.length > 0) return null;
  return withYear({ day: d === undefined ? null : Number(d), month: found.month }, y, on);
}

/** Two words first: كانون الثاني is one month's name. */
function monthAt(words: readonly string[], at: number): { month: number; length: number } | null {
  for (const length of [2, 1]) {
    const month = months().get(words.slice(at, at + length).join(' '));
    if (month !== undefined && at + length <= words.length) return { month, length };
  }
  return null;
}

const languages = ['en', 'tr', 'ar-SY', 'ar-EG', 'ar-MA', 'ar-DZ'];
const styles = languages.flatMap((language) =>
  (['long', 'short'] as const).map((style) => ({ language, style })),
);

// Made when the first date is read, for it takes longer than drawing a screen.
const months = once(() =>
  namesOf(
    'month',
    count(12, (month) => Date.UTC(2024, month, 15)),
  ),
);
const weekdays = once(() =>
  namesOf(
    'weekday',
    count(7, (d) => Date.UTC(2024, 5, 9 + d)),
  ),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const count = (most: number, at: (index: number) => number): readonly number[] =>
  Array.from({ length: most }, (_, index) => at(index));

/** Folded names of months or weekdays, counted from 1 in the order of the moments given. */
function namesOf(
  part: 'month' | 'weekday',
  moments: readonly number[],
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { language, style } of styles) {
    const format = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' });
    for (const [index, moment] of moments.entries()) {
      const name = fold(format.format(moment));
      names.set(name, names.get(name) ?? index + 1);
    }
  }
  return names;
}

/** A missing year is the latest that puts the date not after the document's. */
function withYear(
  given: Omit<Numbers, 'year'>,
  typedYear: string | undefined,
  on: string | null,
): ReturnType<Reader> {
  if (typedYear !== undefined)
    return inCalendar({ ...given, year: Number(typedYear) }, 'stated', on);
  if (on === null) return null;
  const year = Number(on.slice(0, 4));
  const first = inCalendar({ ...given, year }, 'inferred', on);
  const isAfter = first !== null && first.edtf > on;
  return isAfter ? inCalendar({ ...given, year: year - 1 }, 'inferred', on) : first;
}

function inCalendar(
  { year, month, day: d }: Numbers,
  basis: 'stated' | 'inferred',
  on: string | null,
): ReturnType<Reader> {
  const at = new Date(Date.UTC(year, month - 1, d ?? 1));
  if (at.getUTCMonth() !== month - 1 || month < 1 || d === 0) return null;
  const edtf = at.toISOString().slice(0, d === null ? 7 : 10);
  return { edtf, basis: 'stated', warnings: doubts(at.getTime(), basis, on) };
}

function doubts(at: number, basis: 'stated' | 'inferred', on: string | null): readonly string[] {
  const seen = on === null ? null : Date.parse(on);
  const warnings: string[] = [];
  if (basis === 'inferred' && seen !== null && seen - at > 183 * day) {
    warnings.push('the year was not given, and this lies more than six months back');
  }
  const year = new Date(at).getUTCFullYear();
  if (year < 1900) warnings.push('before 1900');
  if (seen !== null && at - seen > 2 * 366 * day) {
    warnings.push('more than two years after the document');
  }
  return warnings;
}

const relative: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['bugun', 0],
  ['اليوم', 0],
  ['yesterday', 1],
  ['dun', 1],
  ['امس', 1],
]);

function fromRelative(text: string, on: string | null): ReturnType<Reader> {
  const back = /^-(\d{1,3})d$/u.exec(text)?.[1] ?? relative.get(fold(text));
  if (back === undefined || on === null) return null;
  return stated(new Date(Date.parse(on) - Number(back) * day).toISOString().slice(0, 10));
}
