import { withOrderDoubt } from './day-or-month.ts';
import { calendar, type Element, type ElementReader } from './element.ts';
import { thingNumbered } from './numbered.ts';
import { inItsCalendar } from './persian-year.ts';
import { skip, skipBack } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';
import { yearNumber, yearOfTwo } from './year.ts';

/** Dates in figures: 2024-06-11, 11.6.2024 (day before month), 11-13.6.2024, 11/6, 6.2024. */
export const numericAt: ElementReader = (terms, at) =>
  termAt(terms, at).kind !== 'number' || goesOn(terms, at) ? null : inFigures(terms, at);

function inFigures(terms: readonly Term[], at: number): Element | null {
  const element = daysTo(terms, at) ?? dateAt(terms, at);
  if (!element) return null;
  const doubts = [...(element.doubts ?? []), ...thingNumbered(terms, at)];
  return inItsCalendar(terms, { ...element, doubts });
}

function dateAt(terms: readonly Term[], at: number): Element | null {
  const numbers = numbersFrom(terms, at);
  const base = { from: at, weekday: null, end: at + numbers.length * 2 - 1 };
  const [a, b, c] = numbers;
  if (!a || !b || numbers.length > 3) return null;
  if (!c) return monthAndYear(base, a, b) ?? dayAndMonth(terms, base, [a, b]);
  const whole = threeNumbers(base, [a, b, c]);
  return whole && withOrderDoubt(terms, whole);
}

/** 11-13.6.2024, 11.–13.6.2024: the first day before the date of the last. */
function daysTo(terms: readonly Term[], at: number): Element | null {
  const first = termAt(terms, at);
  const join = isMark(termAt(terms, at + 1), '.') ? at + 2 : at + 1;
  const isSpan = hasFigures(first, 1, 2) && isMark(termAt(terms, join), '-–');
  const last = isSpan && isMark(termAt(terms, join + 2), '.') ? dateAt(terms, join + 1) : null;
  if (last?.meant.type !== 'calendar' || last.meant.days.length === 0) return null;
  const days = [first.number ?? 0, ...last.meant.days];
  return { ...last, from: at, meant: { ...last.meant, days, dayJoin: 'span' } };
}

/** Whether a number belongs to a longer one: the 6 of 1.2.6.4. */
function goesOn(terms: readonly Term[], at: number): boolean {
  const [before, after] = [termAt(terms, at - 1), termAt(terms, at + 1)];
  if (!isMark(before, './-,:') || termAt(terms, at - 2).kind !== 'number') return false;
  return isTight(terms, at - 1) && (!isMark(after, './-') || after.text === before.text);
}

/** Whether a mark stands at what is on both sides of it without a blank. */
const isTight = (terms: readonly Term[], at: number): boolean =>
  termAt(terms, at - 1).end === termAt(terms, at).start &&
  termAt(terms, at).end === termAt(terms, at + 1).start;

/** Numbers in a row parted by one and the same mark: a date has two or three. */
function numbersFrom(terms: readonly Term[], at: number): readonly Term[] {
  const found = [termAt(terms, at)];
  const mark = termAt(terms, at + 1);
  if (!isMark(mark, './-–')) return found;
  for (let next = at + 2; found.length < 4 && isGoingOn(terms, next, at + 1); next += 2) {
    found.push(termAt(terms, next));
  }
  return found;
}

/** Whether a number stands here behind the same mark as the first, set in the same way. */
const isGoingOn = (terms: readonly Term[], at: number, first: number): boolean =>
  termAt(terms, at).kind === 'number' &&
  termAt(terms, at - 1).text === termAt(terms, first).text &&
  isTight(terms, at - 1) === isTight(terms, first) &&
  termAt(terms, at - 2).suffix === '';

type Base = Pick<Element, 'from' | 'end' | 'weekday'>;

/** 6/2024 and 2024/6 alone: elsewhere they number decrees and issues. */
function monthAndYear(base: Base, a: Term, b: Term): Element | null {
  const [month, year] = hasFigures(a, 4) ? [b, a] : [a, b];
  if (!hasFigures(month, 1, 2) || !hasFigures(year, 4)) return null;
  const meant = calendar({ months: [month.number ?? 0], year: year.number });
  return { ...base, needsWhole: true, meant };
}

function threeNumbers(base: Base, [a, b, c]: readonly [Term, Term, Term]): Element | null {
  if (!hasFigures(b, 1, 2)) return null;
  if (hasFigures(a, 4) && hasFigures(c, 1, 2)) return { ...base, meant: date(c, b, a.number) };
  if (!hasFigures(a, 1, 2)) return null;
  if (hasFigures(c, 4)) return { ...base, meant: date(a, b, c.number) };
  return hasFigures(c, 2) ? withShortYear(base, [a, b, c]) : null;
}

function withShortYear(base: Base, [a, b, c]: readonly [Term, Term, Term]): Element {
  const { year, doubts } = yearOfTwo(c);
  return { ...base, meant: date(a, b, year), doubts };
}

const date = (day: Term, month: Term, year: number | null): Element['meant'] =>
  calendar({ days: [day.number ?? 0], months: [month.number ?? 0], year });

/** 11/6 may also be a fraction, a score or a figure: only alone, or where a date is announced. */
function dayAndMonth(
  terms: readonly Term[],
  base: Base,
  [a, b]: readonly [Term, Term],
): Element | null {
  const isDate = hasFigures(a, 1, 2) && hasFigures(b, 1, 2);
  if (!isDate || does(termAt(terms, base.from - 1), 'at')) return null;
  const end = isMark(termAt(terms, base.end), '.') ? base.end + 1 : base.end;
  const before = termAt(terms, skipBack(terms, base.from, [], '(,'));
  const after = termAt(terms, skip(terms, end, [], ')'));
  const isAnnounced = [before, after].some((term) => announces.has(term.text));
  const isDay = isAnnounced || before.weekday !== undefined || does(before, 'since');
  const year = yearNumber(terms, end);
  const meant = date(a, b, year);
  const whole = { ...base, meant, needsWhole: !isDay };
  return year === null
    ? { ...whole, end, doubts: decimalDoubts(terms, base.from) }
    : { ...whole, end: end + 1 };
}

/** 3.5 by itself; in 3.5. and 03.05 the figures are a date. */
function decimalDoubts(terms: readonly Term[], at: number): readonly string[] {
  const [a, mark, b] = [termAt(terms, at), termAt(terms, at + 1), termAt(terms, at + 2)];
  const isDecimal = isMark(mark, '.') && hasFigures(a, 1) && hasFigures(b, 1);
  return isDecimal && !isMark(termAt(terms, at + 3), '.')
    ? [`“${a.printed}.${b.printed}” may be a number`]
    : [];
}

const announces = new Set([
  'بتاريخ',
  'تاريخ',
  'يوم',
  'tarihinde',
  'tarihli',
  'gunu',
  'dated',
  'مورخ',
]);
