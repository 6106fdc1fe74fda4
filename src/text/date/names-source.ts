import { saysMore } from './says-more.ts';
import { does, termsOf } from './terms.ts';

/** Whether what stands in brackets can say where a date is from: (Enab Baladi), not (GMT+3). */
export const namesSource = (text: string): boolean =>
  termsOf(text).some((term) => term.kind === 'word' && saysMore(term) && !does(term, 'utc'));
