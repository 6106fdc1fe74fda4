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

/** What stands before the first and behind the last term. */
const blank: Term = {
  ...nothing,
  kind: 'word',
  text: '',
  printed: '',
  suffix: '',
  isCapital: false,
  start: 0,
  end: 0,
  number: null,
};

/** The term at a place; a blank one outside the text. */
export const termAt = (terms: readonly Term[], at: number): Term => terms[at] ?? blank;

/** The words from one place up to another, as printed. */
export const printedOf = (terms: readonly Term[], from: number, end: number): string =>
  terms
    .slice(Math.max(0, from), end)
    .filter((term) => term.end > term.start)
    .map((term) => term.printed)
    .join(' ');

/** Whether a term can do something beside a date. */
export const does = (term: Term, ...roles: readonly Role[]): boolean =>
  term.roles.size > 0 && roles.some((role) => term.roles.has(role));

/** Whether a term is one of the marks. */
export const isMark = (term: Term, marks: string): boolean =>
  term.kind === 'mark' && marks.includes(term.text);

/** Whether a term is a number of as many figures. */
export const hasFigures = (term: Term, least: number, most = least): boolean =>
  term.kind === 'number' && term.text.length >= least && term.text.length <= most;

interface Read {
  readonly found: readonly Term[];
  readonly length: number;
}

function termsAt(tokens: readonly Token[], at: number): Read {
  const token = tokens[at];
  if (token === undefined) return { found: [], length: 1 };
  if (token.kind === 'number') return alone(plain(token, Number(token.text)));
  if (token.kind === 'mark') return alone(plain(token));
  return phraseAt(tokens, at, token.text) ?? byStem(tokens, at, token) ?? alone(plain(token));
}

const alone = (term: Term): Read => ({ found: [term], length: 1 });

/** A term that stands in no lexicon; written out, for a long text has a hundred thousand of them. */
function plain(token: Token, number: number | null = null): Term {
  const { kind, text, printed, suffix, isCapital, start, end } = token;
  return { roles: nothing.roles, kind, text, printed, suffix, isCapital, start, end, number };
}

/** The longest phrase of the lexicon that begins here; `first` stands for the first word. */
function phraseAt(tokens: readonly Token[], at: number, first: string): Read | null {
  const words = wordsFrom(tokens, at);
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(1, length).reduce((text, word) => `${text} ${word.text}`, first);
    const meaning = lexicon().get(phrase);
    if (meaning) return { found: [termOf(words.slice(0, length), phrase, meaning)], length };
  }
  return null;
}

/** The words in a row; a suffix ends a phrase, for what stands behind it is another. */
function wordsFrom(tokens: readonly Token[], at: number): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens.slice(at, at + longestPhrase)) {
    if (token.kind !== 'word') break;
    words.push(token);
    if (token.suffix !== '') break;
  }
  return words;
}

function termOf(words: readonly Token[], text: string, meaning: Meaning): Term {
  const printed = words.map((word) => word.printed).join(' ');
  const { kind, isCapital, start } = words[0] ?? blank;
  const { suffix, end } = words.at(-1) ?? blank;
  return { ...meaning, kind, text, printed, suffix, isCapital, start, end, number: null };
}

const turkishEndings =
  /^(haziran|temmuz|agustos|eylul|subat|nisan|mayis|kasim)(d[ae]|t[ae]|d[ae]n|t[ae]n|d[ae]ki|t[ae]ki|n?[iu]n|y?[aeiu])$/u;

/** A word with what is written onto it: و and, ب in, a Turkish or a Kurdish ending. */
const byStem = (tokens: readonly Token[], at: number, token: Token): Read | null =>
  withEnding(token) ?? withPrefix(tokens, at, token);

function withEnding(token: Token): Read | null {
  const [, stem = '', suffix = ''] =
    turkishEndings.exec(token.text) ?? /^(.{3,})(ي)$/u.exec(token.text) ?? [];
  const meaning = lexicon().get(stem);
  if (!meaning?.month) return null;
  return alone({ ...token, ...meaning, text: stem, suffix, number: null });
}

function withPrefix(tokens: readonly Token[], at: number, token: Token): Read | null {
  for (const { letter, role, least } of prefixes) {
    const rest = token.text.startsWith(letter) ? token.text.slice(letter.length) : '';
    const read = rest.length < least ? null : phraseAt(tokens, at, rest);
    if (read && (role === 'and' || read.found.some(isName))) {
      const roles = new Set([role]);
      const before = { ...plain(token), text: letter, end: token.start, roles };
      const found = read.found.map((term) => ({ ...term, printed: term.printed.slice(1) }));
      return { found: [before, ...found], length: read.length };
    }
  }
  return null;
}

/** A month, a weekday, or what counts days: بيومين, بثلاثة أيام. */
const isName = ({ month, weekday, unit, count }: Term): boolean =>
  [month, weekday, unit, count].some((one) => one !== undefined);

interface Prefix {
  readonly letter: string;
  readonly role: Role;
  /** Letters that must be left. */
  readonly least: number;
}

const prefixes: readonly Prefix[] = [
  { letter: 'و', role: 'and', least: 2 },
  { letter: 'ب', role: 'in', least: 4 },
  { letter: 'ل', role: 'in', least: 4 },
  { letter: 'ف', role: 'in', least: 4 },
];
