import { fold } from '../fold.ts';
import { withProclitics } from './proclitics.ts';
import { withAlef } from './tanwin.ts';
import { endsInSuffix } from './turkish-suffix.ts';

/** One word that is looked for. */
export interface QueryWord {
  /** Folded, as it was typed. */
  readonly text: string;
  /** Folded; each of them will do. */
  readonly forms: readonly string[];
  /** Whether words that only begin so will do: the last one may be cut short. */
  readonly isPrefix: boolean;
}

const mostWords = 32;
const mostLetters = 200;
/** Shorter beginnings would find nearly everything. */
export const leastPrefix = 3;
const gaps = /[\s\p{Pd}/,;]+/u;
const apostrophes = /['’‘`´′＇\u02B9-\u02BF]/u;

/**
 * The words that a search looks for, at most 32 of at most 200 letters; none where there is neither
 * letter nor digit. A Turkish suffix behind an apostrophe is not asked for (Şam'da finds Şam), and
 * the word before it is whole.
 */
export function queryWords(text: string): readonly QueryWord[] {
  const typed = text.split(gaps).flatMap(wordsIn).slice(0, mostWords);
  return typed.map(({ word, spelled, isWhole }, at) => ({
    text: word,
    forms: [word, ...(spelled === null ? [] : [spelled])].flatMap((form) => withProclitics(form)),
    isPrefix: at === typed.length - 1 && !isWhole && word.length >= leastPrefix,
  }));
}

interface Typed {
  readonly word: string;
  /** With the alef that falls where it bears a tanwin: texts may leave the mark out. */
  readonly spelled: string | null;
  readonly isWhole: boolean;
}

function wordsIn(part: string): readonly Typed[] {
  const stem = withoutSuffix(part);
  const words = fold(stem ?? part)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => Array.from(word).slice(0, mostLetters).join(''));
  const spelled = words.length === 1 ? withAlef(stem ?? part) : null;
  const isLast = (at: number): boolean => at === words.length - 1;
  return words.map((word, at) => ({ word, spelled, isWhole: stem !== null && isLast(at) }));
}

/** What stands before a suffix that an apostrophe parts; null where there is none. */
function withoutSuffix(part: string): string | null {
  const pieces = part.split(apostrophes);
  const [last = ''] = pieces.slice(-1);
  const stem = part.slice(0, part.length - last.length - 1);
  return pieces.length > 1 && /[\p{L}\p{N}]/u.test(stem) && endsInSuffix(fold(last)) ? stem : null;
}
