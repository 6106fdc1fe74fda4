import { leastPrefix, type QueryWord } from '../../text/search/search-query.ts';
import type { Desk } from '../desk.ts';
import { statementFor } from '../query.ts';
import type { Named } from './search-sources.ts';
import { sourceWord, storyWord } from './search-text.ts';

/** More words with one beginning are looked up all at once, which takes longer where they are frequent. */
const mostCompleted = 200;

/**
 * What the full-text index is asked: every part of the query, in the story and among what belongs
 * to no story where one is given. Words are letters and digits, so nothing in them is an operator.
 */
export function searchExpression(desk: Desk, parts: readonly Named[], story?: string): string {
  const where = story === undefined ? [] : [anyOf([storyWord(story), storyWord(null)].map(quoted))];
  return [...parts.map((part) => partExpression(desk, part)), ...where].join(' AND ');
}

function partExpression(desk: Desk, { words, sources, phrases }: Named): string {
  const typed = words.map((word) => wordExpression(desk, word)).join(' AND ');
  return anyOf([
    words.length > 1 ? `(${typed})` : typed,
    ...sources.map((id) => quoted(sourceWord(id))),
    ...phrases.map((phrase) => quoted(phrase.join(' '))),
  ]);
}

const wordExpression = (desk: Desk, { forms, isPrefix }: QueryWord): string =>
  anyOf(isPrefix ? completions(desk, forms) : forms.map(quoted));

/**
 * Words on file that begin so. Asked for a beginning, the index gathers all places of all words
 * that have it before it gives the first; of words named one by one it gives the newest at once.
 * Beginnings of three letters it knows as if they were words.
 */
function completions(desk: Desk, forms: readonly string[]): readonly string[] {
  const completed: string[] = [];
  const whole: string[] = [];
  for (const form of forms) {
    const found =
      form.length === leastPrefix
        ? null
        : wordsBeginning(desk, form, mostCompleted - completed.length);
    if (found) completed.push(...found);
    else whole.push(form);
  }
  const some = [...completed.map(quoted), ...whole.map((form) => `${quoted(form)}*`)];
  return some.length > 0 ? some : forms.map(quoted);
}

/** The words of the index with a beginning; null where there are too many. */
function wordsBeginning(desk: Desk, beginning: string, most: number): readonly string[] | null {
  const next = statementFor(
    desk.db,
    'SELECT term FROM search_word WHERE term >= ? LIMIT 1',
  ).pluck();
  const found: string[] = [];
  for (let from = beginning; ;) {
    const word: unknown = next.get(from);
    if (typeof word !== 'string' || !word.startsWith(beginning)) return found;
    if (found.length >= most) return null;
    found.push(word);
    // No word of the index has this letter: the first one behind this one.
    from = `${word}\u0001`;
  }
}

const anyOf = (some: readonly string[]): string =>
  some.length === 1 ? (some[0] ?? '') : `(${some.join(' OR ')})`;

const quoted = (word: string): string => `"${word}"`;
