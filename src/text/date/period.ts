import type { Element, ElementReader, Which } from './element.ts';
import { does, type Term } from './terms.ts';

const shifts: Readonly<Record<Which, number>> = { latest: 0, this: 0, last: -1, next: 1 };

/** Words that are a whole year by themselves. */
const years: ReadonlyMap<string, number> = new Map([
  ['بارسال', -1],
  ['امسال', 0],
]);

/** Last week, bu ay, العام الماضي: a whole week, month or year by the document's date. */
export const periodAt: ElementReader = (terms, at) => {
  const [first, second] = [terms[at], terms[at + 1]];
  const year = years.get(first?.text ?? '');
  if (year !== undefined) return period(at, at + 1, { unit: 'year', shift: year });
  if (first?.unit?.many === 1 && first.unit.unit !== 'day') {
    const which = whichOf(second);
    return which && period(at, at + 2, { unit: first.unit.unit, shift: shifts[which] });
  }
  const which = whichOf(first);
  if (!which || second?.unit?.many !== 1 || second.unit.unit === 'day') return null;
  return period(at, at + 2, { unit: second.unit.unit, shift: shifts[which] });
};

const period = (
  from: number,
  end: number,
  { unit, shift }: { readonly unit: 'week' | 'month' | 'year' | 'day'; readonly shift: number },
): Element => ({ from, end, weekday: null, meant: { type: 'period', unit, shift } });

/** Which of many a word asks for, or null. */
export function whichOf(term: Term | undefined): Exclude<Which, 'latest'> | null {
  if (does(term, 'last')) return 'last';
  if (does(term, 'next')) return 'next';
  return does(term, 'this') ? 'this' : null;
}
