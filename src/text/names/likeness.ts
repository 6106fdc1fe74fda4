import { fold } from '../fold.ts';
import { withoutGenericWords } from './generic-words.ts';
import { readingsOf } from './readings.ts';
import { mayBeOneName } from './same-name.ts';
import { skeleton } from './skeleton.ts';

/**
 * How two names are alike: as one name in other letters, or only when words such as “agency” are
 * left aside. The second says less: it is a question, and no more.
 */
export type Likeness = 'in-other-letters' | 'but-for-a-word';

/** How two spellings that are not the same may be of one name; null where they may not. */
export function likeness(a: string, b: string): Likeness | null {
  if (mayBeOneName(a, b)) return 'in-other-letters';
  return isOneButForAWord(a, b) ? 'but-for-a-word' : null;
}

function isOneButForAWord(a: string, b: string): boolean {
  const [ofA, ofB] = [withoutGenericWords(a), withoutGenericWords(b)];
  if (!(ofA.isGeneric || ofB.isGeneric) || ofA.rest === null || ofB.rest === null) return false;
  if (areTwoMedia(ofA.media, ofB.media)) return false;
  return fold(ofA.rest) === fold(ofB.rest) || mayBeOneName(ofA.rest, ofB.rest);
}

/** A paper and a channel of one name are two; a word such as “news” says neither. */
const areTwoMedia = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((medium) => b.includes(medium));

/** By what a name is found: two that are alike have a key in common. */
export function likenessKeys(name: string): readonly string[] {
  const { rest, isGeneric } = withoutGenericWords(name);
  const names = rest !== null && isGeneric ? [name, rest] : [name];
  const bones = names.flatMap(readingsOf).flatMap((reading) => skeleton(reading.name) ?? []);
  // Too short for a skeleton, as AFP, a name is looked for as it stands.
  const own = rest !== null && skeleton(rest) === null ? [fold(rest)] : [];
  return [...new Set([...bones, ...own])];
}
