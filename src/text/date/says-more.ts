import { does, type Term } from './terms.ts';

/** Whether a term says something that a date with the words that go with it does not. */
export const saysMore = (term: Term): boolean =>
  term.kind !== 'mark' &&
  (term.month !== undefined ||
    term.weekday !== undefined ||
    !does(term, 'link', 'of', 'in', 'month-word', 'year-word', 'at'));
