import { replaced, type Replacement, type Traced } from './traced.ts';

/** Signs beside an Arabic letter that belong to it: with them it is one letter of its own. */
const composed: Replacement = [
  /[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u0653-\u0655]/gu,
  (letter) => letter.normalize('NFC'),
];
/** Tashkeel, superscript alef, honorifics and the marks of the Quran. */
const signs: Replacement = [
  /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+/gu,
  () => '',
];

/**
 * Arabic text without its vowel signs, which terminals draw on the wrong letter or in a cell of
 * their own. For display only.
 */
export const withoutVowels = (given: Traced): Traced => [composed, signs].reduce(replaced, given);
