import { fold } from '../fold.ts';

/** A word, a number or a mark of a text, and where it stands there (UTF-16 units). */
export interface Token {
  /** Folded; a mark as it stands. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What an apostrophe parts from it, folded: da in Haziran'da. */
  readonly suffix: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

const pieces =
  /(?<number>\p{Nd}{1,9}(?!\p{Nd}))(?:(?:st|nd|rd|th)(?![\p{L}\p{M}]))?(?:['’ʼ‘](?<after>\p{L}{1,12})(?!\p{L}))?|\p{Nd}+|(?<word>[\p{L}\p{M}\p{Cf}ـ]+)(?:['’ʼ](?<suffix>\p{L}{1,6})(?!\p{L}))?|[^\s\p{Cf}]/giu;

/** The tokens of a text in its order; what folds to nothing is left out. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(pieces)].flatMap((match) => tokenOf(match) ?? []);

function tokenOf(match: RegExpExecArray): Token | null {
  const [whole] = match;
  const { number, after, word, suffix } = match.groups ?? {};
  const place = { start: match.index, end: match.index + whole.length };
  if (number !== undefined) {
    return {
      kind: 'number',
      text: fold(number),
      suffix: fold(after ?? ''),
      isCapital: false,
      ...place,
    };
  }
  if (word === undefined)
    return { kind: 'mark', text: whole, suffix: '', isCapital: false, ...place };
  const text = fold(word);
  if (text === '') return null;
  const isCapital = /^\p{Lu}/u.test(word);
  return { kind: 'word', text, suffix: fold(suffix ?? ''), isCapital, ...place };
}
