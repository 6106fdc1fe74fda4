import type { Entity, Records } from '../../domain/record.ts';
import { fold } from '../../text/fold.ts';
import { allWithAlef } from '../../text/search/tanwin.ts';
import type { Address } from '../address.ts';
import { type Pointer, pointersOf } from '../pointer.ts';
import { sha256 } from '../sha256.ts';
import { searchFields } from './search-fields.ts';

/** The fields of a statement that name the sources behind it. */
const sourceFields: readonly string[] = ['speaker', 'outlet', 'via'];

// Folding leaves letters and digits alone, so no word of a text or of a query begins with these.
const [sourceSign, storySign] = ['\uE000', '\uE001'];
const digits = 12;

const named = (sign: string, id: string): string => sign + sha256(id).slice(0, digits);

/** The word that stands in the search index for a source, whatever its name. */
export const sourceWord = (id: string): string => named(sourceSign, id);

/** The word that stands for a story (null: for what belongs to the desk). */
export const storyWord = (story: string | null): string => named(storySign, story ?? '');

/** What the search index holds of a record; null where there is nothing to be found by. */
export function searchText<E extends Entity>(
  { entity, story, id }: Address & { readonly entity: E },
  record: Records[E],
): string | null {
  const texts = searchFields(entity, record).map(({ text }) => text);
  const words = [...texts.map(fold), ...new Set(texts.flatMap(allWithAlef))];
  const behind = entity === 'source' ? [{ id }] : sourcesBehind(entity, record);
  const sources = behind.map((source) => sourceWord(source.id));
  const all = [...words, ...new Set(sources)].filter((part) => part !== '');
  return all.length === 0 ? null : [...all, storyWord(story)].join(' ');
}

/** Who speaks in a statement and who carried it on; nobody behind other records. */
export const sourcesBehind = <E extends Entity>(
  entity: E,
  record: Records[E],
): readonly Pointer[] =>
  entity === 'statement'
    ? pointersOf(entity, record).filter(({ field }) => sourceFields.includes(field))
    : [];
