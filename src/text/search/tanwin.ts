import { fold } from '../fold.ts';

const mark = '\u064B';
const ending = /(?:\u0627\u064B|\u064B\u0627)(?![\p{L}\p{M}])/u;
const words = /[\p{L}\p{M}\u0640]+(?:\u0627\u064B|\u064B\u0627)(?![\p{L}\p{M}])/gu;

/**
 * A word that ends in a tanwin alef (ضباطاً) folded with its alef, as it is written where the mark is
 * left out; null for any other. Folding takes both away.
 */
export const withAlef = (word: string): string | null =>
  ending.test(word) ? fold(word.replaceAll(mark, '')) : null;

/** The words of a text that end so, each with its alef. */
export const allWithAlef = (text: string): readonly string[] =>
  text.includes(mark) ? [...text.matchAll(words)].flatMap(([word]) => withAlef(word) ?? []) : [];
