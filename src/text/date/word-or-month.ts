import type { Element } from './element.ts';
import { type Term, termAt } from './terms.ts';

/** Names that are commoner as a word when they are not capitalised: you may, they march. */
const words = new Set(['may', 'march', 'mars']);

// Folded: an arrow, a seal or love, yesterday or “de”, an avalanche.
const persianThings = ['تير', 'مهر', 'دي', 'بهمن'];

/** Names that are a thing as well, which can be counted: 5 ocak (mines), 11 جوان (youths). */
const things = new Set(['ocak', 'ekim', 'aralik', 'جوان', 'مي', ...persianThings]);

/** Whether the name of a month is the name of a thing as well, which can be counted. */
export const isThing = ({ text }: Term): boolean => things.has(text);

const isLatin = (text: string): boolean => /^[a-z]/u.test(text);

/** Whether a name is a month only where a year stands at it, or nothing else stands in the text. */
export const needsNumber = ({ text, month, isCapital, suffix }: Term): boolean =>
  persianThings.includes(text) ||
  (isLatin(text) &&
    !isCapital &&
    suffix === '' &&
    (month?.isShort === true || words.has(text) || things.has(text)));

/** A month by itself that is not written as a name may be a word that was typed. */
export const loneDoubts = (term: Term): readonly string[] =>
  (words.has(term.text) || things.has(term.text) || term.text === 'مارس') && !term.isCapital
    ? [`“${term.printed}” is also an ordinary word`]
    : [];

/** What a name with a day beside it, but no year, leaves open. */
export function mayBeWord(term: Term): Pick<Element, 'needsWhole' | 'doubtInText'> {
  const isLower = isLatin(term.text) && !term.isCapital;
  if (things.has(term.text) && (isLower || !isLatin(term.text))) {
    return { doubtInText: `“${term.printed}” may be the word here, not the month` };
  }
  return needsNumber(term) && isLatin(term.text) ? { needsWhole: true } : {};
}

/** وقتل 5 مارس الفساد: behind the verb its object stands, which begins with the article. */
export function mayBeVerb(
  terms: readonly Term[],
  end: number,
): Pick<Element, 'doubtInText'> | null {
  const [month, object] = [termAt(terms, end - 1), termAt(terms, end)];
  const isVerb = month.text === 'مارس' && object.isKnown !== true && object.text.startsWith('ال');
  return isVerb ? { doubtInText: `“${month.printed}” may be the word here, not the month` } : null;
}
