import type { Source } from '../domain/source.ts';
import { strayLetters } from '../text/names/look-alike.ts';
import type { Likely } from './likely-same.ts';
import { allNames } from './spelling.ts';

type Named = Pick<Source, 'id' | 'name'>;

/** A sentence with the question and the two commands that answer it. */
export function likelyWords(added: Named, { source, inOtherLetters }: Likely): string {
  const why = inOtherLetters ? 'the same name in other letters' : 'the same name';
  const link = (rel: string): string =>
    `gainsay add link ${inShell(added.id)} ${rel} ${inShell(source.id)}`;
  return `${added.name} may be ${source.name}, which is on file: ${why}. One source: ${link('same-as')}. Two: ${link('not-same-as')}.`;
}

/** An argument that every shell takes as it is. */
const inShell = (id: string): string =>
  /^[\w.:@-]+$/u.test(id) ? id : `'${id.replaceAll("'", String.raw`'\''`)}'`;

/** A sentence for each spelling in which letters look like others and are of another alphabet. */
export const strayWords = (source: Pick<Source, 'name' | 'names'>): readonly string[] =>
  allNames(source).flatMap((name) => {
    const letters = strayLetters(name).map(({ letter, alphabet }) => `a ${alphabet} ${letter}`);
    return letters.length === 0
      ? []
      : [`“${name}” has ${letters.join(', ')} among letters of another alphabet.`];
  });
