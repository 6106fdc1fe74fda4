import { saysMore } from './says-more.ts';
import { does, termAt, termsOf } from './terms.ts';

/** Whether brackets can say where a date is from: (Enab Baladi), not (GMT+3), not (or July). */
export function namesSource(text: string): boolean {
  const terms = termsOf(text);
  const goesOn = does(termAt(terms, 0), 'or', 'and', 'not', 'to');
  const isSaid = terms.some((term) => term.kind === 'word' && saysMore(term) && !does(term, 'utc'));
  return isSaid && !goesOn;
}
