import type { Source } from '../domain/source.ts';
import { strayLetters } from '../text/names/look-alike.ts';
import { inShell } from './in-shell.ts';
import type { Likely } from './likely-same.ts';
import { allNames } from './spelling.ts';

type Asked = Pick<Source, 'id' | 'kind' | 'name'>;

const reasons: Readonly<Record<Likely['how'], string>> = {
  'same-name': 'the same name',
  'in-other-letters': 'the same name in other letters',
  'but-for-a-word': 'the same name but for what says which kind of outlet it is',
};

/**
 * A sentence with the question and the commands that answer it. Only sources of one kind can be
 * joined; two of different kinds are given one first.
 */
export function likelyWords(added: Asked, { source, how }: Likely): string {
  const [from, to] = [inShell(added.id), inShell(source.id)];
  const isOther = added.kind !== source.kind;
  const here = isOther ? `on file as ${withArticle(source.kind)}` : 'on file';
  const first = isOther
    ? `gainsay edit ${from} --kind ${source.kind} --reason "one source", then `
    : '';
  return `${added.name} may be ${source.name}, which is ${here}: ${reasons[how]}. One source: ${first}gainsay add link ${from} same-as ${to}. Two: gainsay add link ${from} not-same-as ${to}.`;
}

/** "an outlet", "a person". */
export const withArticle = (kind: string): string =>
  /^[aeiou]/u.test(kind) ? `an ${kind}` : `a ${kind}`;

/** A sentence for each spelling in which letters look like others and are of another alphabet. */
export const strayWords = (source: Pick<Source, 'name' | 'names'>): readonly string[] =>
  allNames(source).flatMap((name) => {
    const letters = strayLetters(name).map(({ letter, alphabet }) => `a ${alphabet} ${letter}`);
    return letters.length === 0
      ? []
      : [`“${name}” has ${letters.join(', ')} among letters of another alphabet.`];
  });
