import type { Taken } from './dates.ts';
import { doubtsAbout } from './doubts.ts';
import { foundDate, type FoundDate } from './found-date.ts';
import { namesSource } from './names-source.ts';
import { dayFrom, exists, type Point, pointText, shifted } from './point.ts';
import { typedEdtf } from './typed-edtf.ts';

/** A date as written, read: EDTF of the subset that the desk stores, and a date of the calendar. */
export interface DateReading {
  readonly edtf: string;
  readonly basis: 'stated' | 'inferred' | 'external';
  /** Where the date comes from, when that was typed in brackets behind it. */
  readonly note?: string;
  /** Doubts about the reading; nothing else. */
  readonly warnings: readonly string[];
  /** What the document's date gave: the year, the whole day, or nothing. */
  readonly taken: Taken;
  /** The part that was read, where the text says more than a date; else null. */
  readonly part: string | null;
}

/** A date, or why there is none to store, with the part of the text that is meant. */
export type DateFinding =
  | { readonly kind: 'date'; readonly reading: DateReading }
  /** It counts from the document's date, which is not known. */
  | { readonly kind: 'needs-day'; readonly part: string }
  /** The calendar has no such day. */
  | { readonly kind: 'impossible'; readonly part: string }
  /** A date of the lunar Hijri calendar, which is not converted. */
  | { readonly kind: 'foreign'; readonly part: string }
  | { readonly kind: 'none' };

/**
 * Finds the date in a text as people write it, in Arabic, Turkish, Persian or English, typed alone
 * or in a sentence: EDTF, 11.6.2024 (day before month), 11 Haziran, الثلاثاء 11 حزيران / يونيو,
 * two days ago, دیروز, -3d. `on` is the document's date (YYYY-MM-DD), from which missing years,
 * weekdays and relative words are counted. What stands in brackets behind a date alone says where
 * it comes from.
 */
export function findDate(text: string, on: string | null = null): DateFinding {
  return find(text, dayOn(on));
}

function find(text: string, on: Point | null): DateFinding {
  const typed = latinDigits(text.replace(/\p{Cf}/gu, '')).trim();
  // In Persian digits a year of the Persian calendar is one, which EDTF does not have.
  const isPersian = /^[۱][۳۴][۰-۹]{2}(?![۰-۹])/u.test(text.trim());
  return (
    (isPersian ? null : fromEdtf(typed, on)) ??
    fromSteps(typed, on) ??
    withNote(text, on) ??
    fromWords(text, on)
  );
}

/** The reading of the date in a text, or null where it has none that can be stored. */
export function readDate(text: string, on: string | null = null): DateReading | null {
  const finding = findDate(text, on);
  return finding.kind === 'date' ? finding.reading : null;
}

function dayOn(on: string | null): Point | null {
  const day = on !== null && /^\d{4}-\d\d-\d\d$/u.test(on) ? dayFrom(on) : null;
  return day && exists(day) ? day : null;
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

function fromEdtf(text: string, on: Point | null): DateFinding | null {
  const read = typedEdtf(text);
  if (read === null) return null;
  if (read === 'impossible') return { kind: 'impossible', part: text };
  const warnings = doubtsAbout({ ...read, isGuessed: false }, on);
  return found({ edtf: read.edtf, basis: 'stated', warnings, taken: null, part: null });
}

const found = (reading: DateReading): DateFinding => ({ kind: 'date', reading });

/** -3d, +2d, -1w: so many days or weeks from the document's date. */
function fromSteps(text: string, on: Point | null): DateFinding | null {
  const [, sign, count, unit] = /^([-+−])(\d{1,4}) ?([dw])$/u.exec(text) ?? [];
  if (count === undefined) return null;
  if (on === null) return { kind: 'needs-day', part: text };
  const days = Number(count) * (unit === 'w' ? 7 : 1) * (sign === '+' ? 1 : -1);
  const point = shifted(on, days);
  if (!exists(point)) return { kind: 'impossible', part: text };
  const warnings = doubtsAbout({ first: point, last: point, isGuessed: false }, on);
  return found({ edtf: pointText(point), basis: 'inferred', warnings, taken: 'day', part: null });
}

/** 15.6 (Enab Baladi): where a date alone comes from; brackets with a date in them are no source. */
function withNote(text: string, on: Point | null): DateFinding | null {
  const [, date = '', note = ''] = /^([^()]{1,80})\(([^()]{1,200})\)[.\s]*$/u.exec(text) ?? [];
  const isSource = namesSource(note) && foundDate(note, on)?.isWhole !== true;
  const finding = isSource ? find(date, on) : null;
  if (finding?.kind !== 'date' || finding.reading.part !== null) return null;
  return found({ ...finding.reading, basis: 'external', note: note.trim() });
}

function fromWords(text: string, on: Point | null): DateFinding {
  const date = foundDate(text, on);
  return date ? findingOf(date) : { kind: 'none' };
}

function findingOf({ chosen, doubts, part, isWhole }: FoundDate): DateFinding {
  const { edtf, why, taken } = chosen;
  if (edtf === null) return { kind: why ?? 'impossible', part };
  return found({
    edtf,
    basis: taken === null ? 'stated' : 'inferred',
    warnings: [...new Set(doubts)],
    taken,
    part: isWhole ? null : part,
  });
}
