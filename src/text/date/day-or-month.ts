import type { Element } from './element.ts';
import { skip, skipBack } from './skip.ts';
import { isMark, type Term, termAt } from './terms.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** What came before this year is told in another calendar. */
const earliest = 1500;

/**
 * A date with the doubt which of its numbers is the month, where slashes part them and both could
 * be: 11/06/2024 is written for 6 November as well. A weekday beside it settles that, and figures
 * of the Arabic and Persian scripts are only written day before month.
 */
export function withOrderDoubt(terms: readonly Term[], element: Element): Element {
  const { from, meant, doubts = [] } = element;
  const [day, month] = [termAt(terms, from), termAt(terms, from + 2)];
  const isOpen =
    isMark(termAt(terms, from + 1), '/') && isEither(day, month) && !hasWeekday(terms, element);
  if (!isOpen || meant.type !== 'calendar' || (meant.year ?? 0) < earliest) return element;
  const words = `${day.number} ${months[(month.number ?? 0) - 1]}: day before month`;
  return { ...element, doubts: [words, ...doubts] };
}

const isEither = (a: Term, b: Term): boolean =>
  a.number !== b.number && [a, b].every(canBeMonth) && /^\d/u.test(a.printed);

const canBeMonth = ({ number }: Term): boolean => number !== null && number >= 1 && number <= 12;

const hasWeekday = (terms: readonly Term[], { from, end }: Element): boolean =>
  [skipBack(terms, from, [], '(,،'), skip(terms, end, [], '(),،')].some(
    (at) => termAt(terms, at).weekday !== undefined,
  );
