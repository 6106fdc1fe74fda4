import { foundWords } from '../../domain/found-words.ts';
import { nameInText, nameOf, type SourcesById } from '../../domain/source-name.ts';
import type { Statement } from '../../domain/statement.ts';
import type { SearchHit } from './search.ts';

/** What a hit shows: the text it was found in with its marks, and where in the record that stands. */
export interface HitWords extends Pick<SearchHit, 'text' | 'marks'> {
  /** In words; empty where it is what the record says. */
  readonly place: string;
}

/** Found by the name of a source, which stands beside it, a statement shows what it says. */
export function hitWords(hit: SearchHit, sources: SourcesById): HitWords {
  const { field, text, marks } = hit;
  const place = foundWords(field);
  if (hit.kind === 'source') {
    const isOther = field === 'name' && text !== nameOf(hit.id, sources);
    return { place: isOther ? foundWords('names') : place, text, marks };
  }
  const isByName = ['speaker', 'outlet', 'via'].includes(field);
  if (hit.kind !== 'statement' || !isByName) return { place, text, marks };
  return {
    place: place === '' ? '' : `${place} ${hopCalled(text, hit.record, sources)}`,
    text: wordsOf(hit.record),
    marks: [],
  };
}

/** The name under which the hop goes that is on file under another one. */
function hopCalled(name: string, { via }: Statement, sources: SourcesById): string {
  const hops = via.flatMap(({ source }) => sources.get(source) ?? []);
  const hop = hops.find((one) => one.names.some((other) => other.name === name));
  return hop ? nameInText(hop.id, sources) : name;
}

const wordsOf = ({ translation, text, note }: Statement): string =>
  translation?.text ?? text?.original ?? note ?? '';
