import { fold } from '../fold.ts';
import { dated, type Resolved } from './dates.ts';
import type { Element, ElementReader, NthWeekday } from './element.ts';
import { monthsAt } from './months.ts';
import { exists, type Point, shifted, startOf, weekdayOf } from './point.ts';
import { skip } from './skip.ts';
import { type Term, termAt } from './terms.ts';
import { yearAt } from './year.ts';

/** The first Friday of June 2024, الجمعة الأولى من حزيران, Haziran'ın ilk Salı günü. */
export const nthWeekdayAt: ElementReader = (terms, at) => {
  const named = weekdayIn(terms, at);
  if (!named) return monthOwning(terms, at);
  const place = skip(terms, named.end, ['link', 'of', 'in', 'month-word']);
  const month = place > named.end ? oneMonth(terms, place) : null;
  if (!month) return null;
  const { said, end, doubts = [] } = yearAt(terms, month.end);
  if (said.which !== 'latest') return null;
  const { weekday, nth, from } = named;
  const { year, yearShift } = said;
  const meant = { type: 'nth', weekday, nth, month: month.number, year, yearShift } as const;
  return { from, end, weekday: null, meant, doubts: [...doubts, ...mayBeLatest(terms, named)] };
};

function oneMonth(
  terms: readonly Term[],
  at: number,
): { readonly number: number; readonly end: number } | null {
  const read = monthsAt(terms, at);
  const [number, ...others] = read?.months ?? [];
  if (!read || number === undefined || others.length > 0) return null;
  return read.first.month?.isPersian === true ? null : { number, end: read.end };
}

/** “Last Friday in June talks” is the latest Friday. */
const mayBeLatest = (terms: readonly Term[], { from, end }: Named): readonly string[] =>
  termAt(terms, from).text === 'last' && termAt(terms, end).text === 'in'
    ? ['the latest such day may be meant, not the last of the month']
    : [];

interface Named {
  readonly weekday: number;
  readonly nth: number;
  readonly from: number;
  readonly end: number;
}

/** A weekday with the word before or behind it that says which of its month it is. */
function weekdayIn(terms: readonly Term[], at: number): Named | null {
  const [before, here, next] = [at - 1, at, at + 1].map((place) => termAt(terms, place));
  if (!before || !here || !next) return null;
  const ahead = orderOf(here);
  if (ahead !== null && next.weekday) {
    return { weekday: next.weekday.number, nth: ahead, from: at, end: at + 2 };
  }
  if (!here.weekday) return null;
  const weekday = here.weekday.number;
  const behind = ordersBehind.get(next.text) ?? null;
  if (behind !== null) return { weekday, nth: behind, from: at, end: at + 2 };
  const nth = orderOf(before);
  return nth === null ? null : { weekday, nth, from: at - 1, end: at + 1 };
}

/** Haziran'ın ilk Salı günü: the month stands before. */
function monthOwning(terms: readonly Term[], at: number): Element | null {
  const { month, suffix } = termAt(terms, at);
  const isOwner = /^n?[iu]n$/u.test(suffix) || termAt(terms, at + 1).text === 'ayinin';
  if (!month || month.isPersian === true || !isOwner) return null;
  const place = skip(terms, at + 1, ['month-word']);
  const nth = orderOf(termAt(terms, place));
  const { weekday } = termAt(terms, place + 1);
  if (nth === null || !weekday) return null;
  const meant = { type: 'nth', weekday: weekday.number, nth, month: month.number } as const;
  return {
    from: at,
    end: place + 2,
    weekday: null,
    meant: { ...meant, year: null, yearShift: null },
  };
}

/** The last is −1. */
const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([nth, words]) => words.split('|').map((word) => [fold(word), nth])));

const ordersBefore = table([
  [1, 'first|ilk|birinci|أول'],
  [2, 'second|ikinci|ثاني'],
  [3, 'third|üçüncü|ثالث'],
  [4, 'fourth|dördüncü|رابع'],
  [5, 'fifth|beşinci|خامس'],
  [-1, 'last|final|son|آخر'],
]);

// A masculine one would be the day of the month: الثلاثاء الأول من حزيران.
const ordersBehind = table([
  [1, 'الأولى'],
  [2, 'الثانية'],
  [3, 'الثالثة'],
  [4, 'الرابعة'],
  [-1, 'الأخيرة'],
]);

/** In words, or in figures with their ending: 3rd. */
function orderOf({ text, printed, number }: Term): number | null {
  if (number === null) return ordersBefore.get(text) ?? null;
  return /^\d(?:st|nd|rd|th)$/iu.test(printed) && number >= 1 && number <= 5 ? number : null;
}

/** The day, of the latest year that puts it not after the document's where none is given. */
export function nthDates(meant: NthWeekday, on: Point | null): Resolved {
  const { year, yearShift } = meant;
  if (year !== null) return daysOf(nthIn(meant, year), null);
  if (on === null) return 'needs-day';
  if (yearShift !== null) return daysOf(nthIn(meant, on.year + yearShift), 'year');
  const both = [on.year, on.year - 1].map((each) => nthIn(meant, each));
  return daysOf(both.find((day) => day && startOf(day) <= startOf(on)) ?? null, 'year');
}

const daysOf = (day: Point | null, taken: 'year' | null): Resolved =>
  day ? dated(day, { taken }) : 'impossible';

function nthIn({ weekday, nth, month }: NthWeekday, year: number): Point | null {
  const first = { year, month, day: 1 };
  if (nth < 0) {
    const last = shifted({ ...shifted({ year, month, day: null }, 1), day: 1 }, -1);
    return shifted(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = { ...first, day: 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 };
  return exists(day) ? day : null;
}
