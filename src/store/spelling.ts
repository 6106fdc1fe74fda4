import type { Source } from '../domain/source.ts';
import { fold } from '../text/fold.ts';
import { likenessKeys } from '../text/names/likeness.ts';
import { inLatinLetters, strayLetters } from '../text/names/look-alike.ts';

export interface Spelling {
  readonly folded: string;
  readonly spelling: string;
  /** 1: the whole name; 0: from a later word of it on. */
  readonly whole: number;
}

/** A spelling by what is left of it in every script, in one way to read it. */
export interface Bones {
  readonly skeleton: string;
  readonly spelling: string;
}

type Named = Pick<Source, 'name' | 'names'>;

/** How a name is looked for: folded; a name without letters or digits stands for itself. */
export const foldName = (name: string): string => fold(name) || name.trim();

/** A name as a reader takes it, whatever alphabet a letter of it is from. */
export const asRead = (name: string): string =>
  strayLetters(name).length > 0 ? inLatinLetters(name) : name;

/** Every spelling of a source once, its name first. */
export const allNames = ({ name, names }: Named): readonly string[] => [
  ...new Set([name, ...names.map((one) => one.name)]),
];

/** Every way to begin typing one of a source's names. */
export function spellingsOf(source: Named): readonly Spelling[] {
  return allNames(source).flatMap((spelling) => {
    const words = foldName(spelling).split(' ');
    return words.map((_, index) => ({
      folded: words.slice(index).join(' '),
      spelling,
      whole: index === 0 ? 1 : 0,
    }));
  });
}

/** The skeletons of a source's names, by which they are found in other letters. */
export const skeletonsOf = (source: Named): readonly Bones[] =>
  allNames(source).flatMap((spelling) =>
    likenessKeys(asRead(spelling)).map((skeleton) => ({ skeleton, spelling })),
  );
