import type { Source } from '../domain/source.ts';
import { fold } from '../text/fold.ts';

export interface Spelling {
  readonly folded: string;
  readonly spelling: string;
  /** 1: the whole name; 0: from a later word of it on. */
  readonly whole: number;
}

/** How a name is looked for: folded; a name without letters or digits stands for itself. */
export const foldName = (name: string): string => fold(name) || name.trim();

/** Every way to begin typing one of a source's names. */
export function spellingsOf({ name, names }: Pick<Source, 'name' | 'names'>): readonly Spelling[] {
  const spellings = [...new Set([name, ...names.map((one) => one.name)])];
  return spellings.flatMap((spelling) => {
    const words = foldName(spelling).split(' ');
    return words.map((_, index) => ({
      folded: words.slice(index).join(' '),
      spelling,
      whole: index === 0 ? 1 : 0,
    }));
  });
}
