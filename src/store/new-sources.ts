import type { Source } from '../domain/source.ts';
import type { Desk } from './desk.ts';
import { likelySame } from './likely-same.ts';
import { likelyWords, strayWords } from './likely-words.ts';
import type { Step } from './touched.ts';

/** Notes the sources that a batch adds, and asks at its end which of them may be here twice. */
export interface NewSources {
  note(step: Step): void;
  /** Sources that one file tells apart: no two of them are asked about. */
  apart(ids: Iterable<string>): void;
  sentences(): readonly string[];
}

export function newSources(desk: Desk): NewSources {
  const added = new Map<string, Source>();
  const told: ReadonlySet<string>[] = [];
  return {
    note({ before, after }) {
      if (before === null && 'names' in after) added.set(after.id, after);
    },
    apart: (ids) => void told.push(new Set(ids)),
    sentences() {
      const asked = new Set<string>();
      const isAnswered = (a: string, b: string): boolean =>
        asked.has(pairOf(a, b)) || told.some((ids) => ids.has(a) && ids.has(b));
      return [...added.values()].flatMap((source) => {
        const likely = likelySame(desk, source, (id) => isAnswered(source.id, id));
        for (const one of likely) asked.add(pairOf(source.id, one.source.id));
        return [...strayWords(source), ...likely.map((one) => likelyWords(source, one))];
      });
    },
  };
}

const pairOf = (a: string, b: string): string => JSON.stringify([a, b].toSorted());
