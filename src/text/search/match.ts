import { fold } from '../fold.ts';
import type { QueryWord } from './search-query.ts';
import { withAlef } from './tanwin.ts';

/** A part of a text, in UTF-16 units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** One thing that a search looks for: every one of these words, or one of these phrases. */
export interface Pattern {
  readonly words: readonly QueryWord[];
  /** Folded words that stand one behind the other, by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

type Phrase = readonly string[];

/** Phrases as a pattern has them: a name may have thousands, and a text few words. */
export function byFirstWord(phrases: readonly Phrase[]): Pattern['phrases'] {
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const known = byWord.get(first);
    if (known) known.push(phrase);
    else byWord.set(first, [phrase]);
  }
  return byWord;
}

export interface Matched {
  /** The words found, whole, in the order of the text; none touches another. */
  readonly marks: readonly Mark[];
  /** How many of the patterns have something in this text, and how many the words themselves. */
  readonly patterns: number;
  readonly typed: number;
}

interface Word {
  readonly folded: string;
  /** With the alef of a tanwin, where it ends in one. */
  readonly spelled: string | null;
  /** What stands in the text for it. */
  readonly part: RegExpExecArray;
}

/**
 * Where a text as it was written has what is looked for: its words are folded one by one, so that
 * the places are those of the text itself.
 */
export function matches(text: string, patterns: readonly Pattern[]): Matched {
  const words = wordsWithPlaces(text);
  const typed = patterns.map((pattern) => typedMarks(words, pattern.words));
  const phrases = patterns.map((pattern) => phraseMarks(words, pattern.phrases));
  const isFound = (at: number): boolean =>
    [typed, phrases].some((marks) => (marks[at] ?? []).length > 0);
  return {
    marks: merged([...typed, ...phrases].flat()),
    patterns: patterns.filter((_, at) => isFound(at)).length,
    typed: typed.filter((marks) => marks.length > 0).length,
  };
}

const isMatch = ({ forms, isPrefix }: QueryWord, { folded, spelled }: Word): boolean =>
  [folded, spelled].some(
    (word) =>
      word !== null && forms.some((form) => (isPrefix ? word.startsWith(form) : word === form)),
  );

/** Where the words stand one behind the other; where they nowhere do, each of them by itself. */
function typedMarks(words: readonly Word[], typed: readonly QueryWord[]): readonly Mark[] {
  const together = runs(words, typed);
  if (together.length > 0) return together;
  const apart = typed.map((word) => runs(words, [word]));
  return apart.every((marks) => marks.length > 0) ? apart.flat() : [];
}

const phraseMarks = (words: readonly Word[], phrases: Pattern['phrases']): readonly Mark[] =>
  words.flatMap(({ folded }, at) =>
    (phrases.get(folded) ?? []).flatMap((phrase) =>
      runAt(words, at, phrase, (word, here) => word === here.folded),
    ),
  );

/** The places at which consecutive words are what is asked for, one by one. */
const runs = (words: readonly Word[], asked: readonly QueryWord[]): readonly Mark[] =>
  words.flatMap((_, at) => runAt(words, at, asked, isMatch));

function runAt<T>(
  words: readonly Word[],
  at: number,
  asked: readonly T[],
  isMet: (one: T, word: Word) => boolean,
): readonly Mark[] {
  const [first, last] = [words[at], words[at + asked.length - 1]];
  const isHere =
    last !== undefined &&
    words.slice(at, at + asked.length).every((word, next) => {
      const one = asked[next];
      return one !== undefined && isMet(one, word);
    });
  return first && isHere ? [{ from: placeOf(first).from, to: placeOf(last).to }] : [];
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1);
    if (!last || mark.from >= last.to) apart.push({ from: mark.from, to: mark.to });
    else if (mark.to > last.to) apart[apart.length - 1] = { from: last.from, to: mark.to };
  }
  return apart;
}

// Folding takes dots between Arabic letters away, so they part no words; signs such as № and the one
// for the rial become letters.
// Not more than a few at a time, so that no text takes long.
const dot =
  /(?<=\p{Script=Arabic}[\p{M}\p{Cf}ـ.·•]{0,8})[.·•](?=[\p{M}\p{Cf}ـ.·•]{0,8}\p{Script=Arabic})/u
    .source;
const run = new RegExp(`(?:[\\p{L}\\p{N}\\p{M}\\p{Cf}\\p{So}\\uFDFC]|${dot})+`, 'gu');
/** What parts the words around it, or stands for several. */
const manifold = new RegExp(`[\\p{So}\\uFDFC\\u02B9-\\u02BF]|${dot}`, 'u');

/**
 * The words of a text, folded, with their places; what folds to several words is one place. The
 * text is folded as a whole, which is quicker, where every place surely gives one word.
 */
function wordsWithPlaces(text: string): readonly Word[] {
  const parts = [...text.matchAll(run)];
  const folded = fold(text).split(' ');
  const isPlain = !manifold.test(text) && text.normalize('NFKC') === text;
  return isPlain && parts.length === folded.length
    ? parts.map((part, at) => ({ folded: folded[at] ?? '', spelled: withAlef(part[0]), part }))
    : parts.flatMap((part) =>
        fold(part[0])
          .split(' ')
          .map((word) => ({ folded: word, spelled: withAlef(part[0]), part })),
      );
}

/** Without the invisible characters around it. */
function placeOf({ part: { 0: part, index } }: Word): Mark {
  const before = /^\p{Cf}*/u.exec(part)?.[0].length ?? 0;
  let to = part.length;
  while (isInvisible.test(lastOf(part, to))) to -= lastOf(part, to).length;
  return { from: index + before, to: index + to };
}

const isInvisible = /^\p{Cf}$/u;

/** The character that ends at an offset. */
const lastOf = (text: string, to: number): string =>
  Array.from(text.slice(Math.max(0, to - 2), to)).at(-1) ?? '';
