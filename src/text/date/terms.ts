import { lexicon, longestPhrase, type Meaning, nothing } from './lexicon.ts';
import type { Role } from './role.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A number, a mark, or a word or several in a row with what they can mean. */
export interface Term extends Omit<Token, 'kind'>, Meaning {
  readonly kind: Token['kind'];
  /** Null where it is no number. */
  readonly number: number | null;
}

/** A text as the readers of dates see it. */
export const termsOf = (text: string): readonly Term[] => {
  const tokens = tokensOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const { found, length } = termsAt(tokens, at);
    terms.push(...found);
    at += length;
  }
  return terms;
};

/** Whether a term can do something beside a date. */
export const does = (term: Term | undefined, ...roles: readonly Role[]): boolean =>
  term !== undefined && roles.some((role) => term.roles.has(role));

export const isMark = (term: Term | undefined, marks: string): boolean =>
  term?.kind === 'mark' && marks.includes(term.text);

interface Read {
  readonly found: readonly Term[];
  readonly length: number;
}

function termsAt(tokens: readonly Token[], at: number): Read {
  const token = tokens[at];
  if (token === undefined) return { found: [], length: 1 };
  if (token.kind === 'number') return alone({ ...nothing, ...token, number: Number(token.text) });
  return phraseAt(tokens, at, token.text) ?? byStem(tokens, at, token) ?? alone(plain(token));
}

const alone = (term: Term): Read => ({ found: [term], length: 1 });
const plain = (token: Token): Term => ({ ...nothing, ...token, number: null });

/** The longest phrase of the lexicon that begins here; `first` stands for the first word. */
function phraseAt(tokens: readonly Token[], at: number, first: string): Read | null {
  let phrase = first;
  let best: Read | null = null;
  for (let length = 1; length <= longestPhrase; length++) {
    const meaning = lexicon().get(phrase);
    const [from, to] = [tokens[at], tokens[at + length - 1]];
    if (meaning && from && to) {
      const { suffix, end } = to;
      const term = { ...from, ...meaning, text: phrase, suffix, end, number: null };
      best = { found: [term], length };
    }
    const next = tokens[at + length];
    // A suffix ends a phrase: what stands behind it is another.
    if (next?.kind !== 'word' || to?.suffix !== '') break;
    phrase += ` ${next.text}`;
  }
  return best;
}

const turkishEndings =
  /^(haziran|temmuz|agustos|eylul|subat|nisan|mayis|kasim)(d[ae]|t[ae]|d[ae]n|t[ae]n|d[ae]ki|t[ae]ki|n?[iu]n|y?[aeiu])$/u;

/** A word with what is written onto it: و and, ب in, a Turkish ending. */
function byStem(tokens: readonly Token[], at: number, token: Token): Read | null {
  const [, stem, ending = ''] = turkishEndings.exec(token.text) ?? [];
  const month = stem === undefined ? undefined : lexicon().get(stem);
  if (month) return alone({ ...token, ...month, text: stem ?? '', suffix: ending, number: null });
  for (const [letter, role, least] of prefixes) {
    const rest = token.text.startsWith(letter) ? token.text.slice(letter.length) : '';
    const read = rest.length < least ? null : phraseAt(tokens, at, rest);
    const named = read?.found[0];
    if (read && named && (role === 'and' || named.month || named.weekday)) {
      const before: Term = {
        ...plain(token),
        text: letter,
        end: token.start,
        roles: new Set([role]),
      };
      return { found: [before, ...read.found], length: read.length };
    }
  }
  return null;
}

const prefixes: readonly (readonly [letter: string, role: Role, least: number])[] = [
  ['و', 'and', 2],
  ['ب', 'in', 4],
  ['ل', 'in', 4],
  ['ف', 'in', 4],
];
