import { mirrored } from './bidi.ts';

interface Drawn {
  readonly text: string;
}

const arabic = /\p{Script_Extensions=Arabic}/u;
const runsRight = /\p{Script=Arabic}|\p{Script=Hebrew}|(?=\p{Script_Extensions=Arabic})\p{Nd}/u;
const firstWithScript = new RegExp(`${runsRight.source}|\\p{L}`, 'u');
const endsWord = /[ \u2500-\u257f]/u;

/**
 * The glyphs of a row, from left to right, for a terminal that draws each word around which begins
 * with an Arabic letter: what it would turn is turned beforehand. A word ends at a blank or a drawn
 * line.
 */
export function turnedWords<G extends Drawn>(row: readonly G[]): readonly G[] {
  const turned: G[] = [];
  let word: G[] = [];
  for (const glyph of row) {
    if (endsWord.test(glyph.text)) {
      turned.push(...turnedWord(word), glyph);
      word = [];
    } else word.push(glyph);
  }
  return [...turned, ...turnedWord(word)];
}

function turnedWord<G extends Drawn>(word: readonly G[]): readonly G[] {
  if (!word.some(({ text }) => arabic.test(text))) return word;
  const turned = word.map((glyph) => ({ ...glyph, text: mirrored(glyph.text) })).toReversed();
  const [first = ''] = firstWithScript.exec(turned.map(({ text }) => text).join('')) ?? [];
  return runsRight.test(first) ? turned : word;
}
