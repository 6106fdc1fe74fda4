import type { Element, ElementReader, Period, Which } from './element.ts';
import { does, type Term, termAt } from './terms.ts';

const shifts: Readonly<Record<Which, number>> = { latest: 0, this: 0, last: -1, next: 1 };

/** Last week, bu ay, العام الماضي: a whole week, month or year by the document's date. */
export const periodAt: ElementReader = (terms, at) => {
  const [first, second] = [termAt(terms, at), termAt(terms, at + 1)];
  if (does(first, 'last-year', 'this-year')) {
    const shift = does(first, 'last-year') ? -1 : 0;
    return element(at, at + 1, { type: 'period', unit: 'year', shift }, true);
  }
  if (isBeforeLast(terms, at + 1) && first.unit?.many === 1 && first.unit.unit !== 'day') {
    const end = placeOfBefore(terms, at + 1) + 2;
    return element(at, end, { type: 'period', unit: first.unit.unit, shift: -2 }, false);
  }
  const meant = periodOf(whichBehind(second), first) ?? periodOf(whichOf(first), second);
  const isPersian = [first, second].some(({ text }) => persianUnits.has(text));
  return meant && element(at, at + 2, meant, isPersian);
};

/** After next, بعد المقبل. */
export const isAfterNext = (terms: readonly Term[], at: number): boolean =>
  does(termAt(terms, at), 'after') && does(termAt(terms, at + 1), 'next');

/** Before last, قبل الماضي, ما قبل الماضي. */
export function isBeforeLast(terms: readonly Term[], at: number): boolean {
  const place = placeOfBefore(terms, at);
  return does(termAt(terms, place), 'before') && does(termAt(terms, place + 1), 'last');
}

const placeOfBefore = (terms: readonly Term[], at: number): number =>
  termAt(terms, at).text === 'ما' ? at + 1 : at;

const persianUnits = new Set(['ماه', 'سال']);

const element = (from: number, end: number, meant: Period, isPersian: boolean): Element => ({
  from,
  end,
  weekday: null,
  meant,
  doubts: isPersian ? [`a ${meant.unit} of the Persian calendar may be meant`] : [],
});

function periodOf(which: Which | null, { unit }: Term): Period | null {
  return which && unit?.many === 1 && unit.unit !== 'day'
    ? { type: 'period', unit: unit.unit, shift: shifts[which] }
    : null;
}

/** By how many weeks, months or years a period at this place is shifted, and where it ends. */
export function shiftAt(
  terms: readonly Term[],
  at: number,
  unit: Period['unit'],
): { readonly shift: number; readonly end: number } | null {
  // Turkish says “next week” in one word as well.
  if (unit === 'week' && termAt(terms, at).text === 'haftaya') return { shift: 1, end: at + 1 };
  const period = periodAt(terms, at);
  if (period?.meant.type !== 'period' || period.meant.unit !== unit) return null;
  return { shift: period.meant.shift, end: period.end };
}

const asking = ['last', 'next', 'this'] as const;

/** Which of many a word asks for, or null. */
export const whichOf = (term: Term): Exclude<Which, 'latest'> | null =>
  asking.find((which) => does(term, which)) ?? null;

/** Which of many a word asks for that stands behind: هفته قبل, but not قبل هفته. */
export function whichBehind(term: Term): Exclude<Which, 'latest'> | null {
  if (does(term, 'it-last')) return 'last';
  return does(term, 'it-next') ? 'next' : whichOf(term);
}
