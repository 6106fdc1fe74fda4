import { foundWords } from '../../domain/found-words.ts';
import type { Statement } from '../../domain/statement.ts';
import type { SearchHit } from './search.ts';

/** What a hit shows: the text it was found in with its marks, and where in the record that stands. */
export interface HitWords extends Pick<SearchHit, 'text' | 'marks'> {
  /** In words; empty where it is what the record says. */
  readonly place: string;
}

/** Found by the name of a source, which stands beside it, a statement shows what it says. */
export function hitWords(hit: SearchHit): HitWords {
  const place = foundWords(hit.field);
  const isByName = ['speaker', 'outlet', 'via'].includes(hit.field);
  if (hit.kind !== 'statement' || !isByName) return { place, text: hit.text, marks: hit.marks };
  return {
    place: place === '' ? '' : `${place} ${hit.text}`,
    text: wordsOf(hit.record),
    marks: [],
  };
}

const wordsOf = ({ translation, text, note }: Statement): string =>
  translation?.text ?? text?.original ?? note ?? '';
