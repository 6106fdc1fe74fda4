import { replaced, type Replacement, type Traced } from './traced.ts';

const mayDiffer = /\u200d|\u20e3|\ufe0e|\ufe0f|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;

/**
 * Where one terminal joins code points into one picture, another draws each by itself and takes more
 * cells: what is sent is only what takes as many in both.
 */
const steps: readonly Replacement[] = [
  // A family is drawn as its members, each of its two cells.
  [
    /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu,
    none,
  ],
  // A selector makes a sign of one cell one of two, or the other way round, where it is obeyed.
  [/[\ufe0e\ufe0f]/gu, none],
  // A skin colour is part of the picture before it, or a square of two cells beside it.
  [/(?<=\p{Extended_Pictographic})\p{Emoji_Modifier}/gu, none],
  [/\p{Emoji_Modifier}/gu, () => '■'],
  // The digit of a keycap says all that it says, in one cell.
  [/(?<=[0-9#*])\u20e3/gu, none],
  // Two letters of a flag are two cells, joined or not; one left alone is one or two.
  [/\p{Regional_Indicator}{2}|\p{Regional_Indicator}/gu, flagOrLetter],
];

/** Emoji as every terminal draws them in the same cells; for display only. */
export const emojiApart = (given: Traced): Traced =>
  mayDiffer.test(given.text) ? steps.reduce(replaced, given) : given;

function none(): string {
  return '';
}

function flagOrLetter(match: string): string {
  const [first = '', second] = Array.from(match);
  if (second !== undefined) return match;
  return String.fromCodePoint((first.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41);
}
