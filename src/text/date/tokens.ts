import { fold } from '../fold.ts';

/** A word, a number or a mark of a text, and where it stands there (UTF-16 units). */
export interface Token {
  /** Folded; a mark as it stands. */
  readonly text: string;
  /** As it stands in the text. */
  readonly printed: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What an apostrophe parts from it, folded: da in Haziran'da. */
  readonly suffix: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

// A number with its ordinal ending and its suffix; a longer one; a word with its suffix; a mark.
const pieces =
  /(\p{Nd}{1,9}(?!\p{Nd}))(?:(?:st|nd|rd|th)(?![\p{L}\p{M}]))?(?:['’ʼ‘](\p{L}{1,12})(?!\p{L}))?|\p{Nd}+|([\p{L}\p{M}\p{Cf}ـ]+)(?:['’ʼ](\p{L}{1,6})(?!\p{L}))?|[^\s\p{Cf}]/giu;

// Folded, a hundred would be the Persian May or the Persian word for a month.
const hundred = /^م[اأ]?ئة$/u;

/** The tokens of a text in its order; what folds to nothing is left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // One at a time: all matches of a long text together would be many times its size.
  for (const match of text.matchAll(pieces)) {
    const token = tokenOf(match);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): Token | null {
  const [whole, number, after = '', word, suffix = ''] = match;
  const [start, end] = [match.index, match.index + whole.length];
  if (number !== undefined) {
    const text = fold(number);
    return {
      kind: 'number',
      text,
      printed: whole,
      suffix: fold(after),
      isCapital: false,
      start,
      end,
    };
  }
  if (word === undefined) {
    return { kind: 'mark', text: whole, printed: whole, suffix: '', isCapital: false, start, end };
  }
  const text = hundred.test(word) ? 'مئة' : fold(word);
  if (text === '') return null;
  const isCapital = /^\p{Lu}/u.test(word);
  return { kind: 'word', text, printed: whole, suffix: fold(suffix), isCapital, start, end };
}
