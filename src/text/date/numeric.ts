import { calendar, type Element, type ElementReader } from './element.ts';
import { skip, skipBack } from './skip.ts';
import { does, isMark, type Term } from './terms.ts';

/** Dates in figures: 2024-06-11, 11.6.2024 (day before month), 11/6, 6.2024. */
export const numericAt: ElementReader = (terms, at) => {
  const first = terms[at];
  if (first?.kind !== 'number' || !beginsDate(terms, at)) return null;
  return numericOf(terms, at, numbersFrom(terms, at));
};

/** Numbers in a row parted by one and the same mark: a date has two or three. */
function numbersFrom(terms: readonly Term[], at: number): readonly Term[] {
  const mark = terms[at + 1]?.text ?? '';
  const found: Term[] = [];
  for (let next = at; next < at + 8; next += 2) {
    const number = terms[next];
    if (number?.kind !== 'number') break;
    found.push(number);
    if (terms[next + 1]?.text !== mark || !'./-–'.includes(mark) || mark === '') break;
    if (number.suffix !== '') break;
  }
  return found;
}

const beginsDate = (terms: readonly Term[], at: number): boolean =>
  !(isMark(terms[at - 1], './-,:') && terms[at - 2]?.kind === 'number');

function numericOf(terms: readonly Term[], at: number, found: readonly Term[]): Element | null {
  const [a, b, c] = found;
  if (!a || !b || found.length > 3 || isLonger(a) || isLonger(b)) return null;
  const base = { from: at, weekday: null, end: at + found.length * 2 - 1 };
  if (c) return threeNumbers(base, [a, b, c]);
  if (a.text.length === 4 && b.text.length === 4) return null;
  if (a.text.length === 4) return { ...base, needsWhole: true, meant: month(b, a) };
  if (b.text.length === 4) return { ...base, needsWhole: true, meant: month(a, b) };
  return dayAndMonth(terms, base, [a, b]);
}

type Base = Pick<Element, 'from' | 'end' | 'weekday'>;

const isLonger = ({ text }: Term): boolean => text.length > 4 || text.length === 3;
const month = (m: Term, year: Term): Element['meant'] =>
  calendar({ months: [m.number ?? 0], year: year.number });

function threeNumbers(base: Base, [a, b, c]: readonly [Term, Term, Term]): Element | null {
  if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2) {
    return { ...base, meant: date(c, b, a.number ?? 0) };
  }
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (c.text.length === 4) return { ...base, meant: date(a, b, c.number ?? 0) };
  return c.text.length === 2 ? withShortYear(base, [a, b, c]) : null;
}

function withShortYear(base: Base, [a, b, c]: readonly [Term, Term, Term]): Element {
  const short = c.number ?? 0;
  const year = short < 50 ? 2000 + short : 1900 + short;
  return { ...base, meant: date(a, b, year), doubts: [`the year ${c.text} is read as ${year}`] };
}

const date = (day: Term, m: Term, year: number | null): Element['meant'] =>
  calendar({ days: [day.number ?? 0], months: [m.number ?? 0], year });

/** 11/6 may also be a fraction, a score or a figure: only alone, or where a date is announced. */
function dayAndMonth(
  terms: readonly Term[],
  base: Base,
  [a, b]: readonly [Term, Term],
): Element | null {
  if (a.text.length > 2 || b.text.length > 2) return null;
  const end = isMark(terms[base.end], './') ? base.end + 1 : base.end;
  const before = terms[skipBack(terms, base.from, [], '(,')];
  const after = terms[skip(terms, end, [], ')')];
  const isAnnounced =
    before?.weekday !== undefined ||
    announces.has(before?.text ?? '') ||
    announces.has(after?.text ?? '');
  const isDay = isAnnounced || does(before, 'since');
  return { ...base, end, meant: date(a, b, null), needsWhole: !isDay };
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
