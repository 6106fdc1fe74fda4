import { distance } from 'fastest-levenshtein';

/** The texts nearest to one that is not known, nearest first. */
export function nearest(text: string, known: Iterable<string>, most = 3): readonly string[] {
  return [...new Set(known)]
    .map((candidate) => ({ candidate, far: distance(text, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.ceil(candidate.length / 2)))
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** ` Near it are A, B.`, or nothing. */
export const nearestWords = (text: string, known: Iterable<string>): string => {
  const near = nearest(text, known);
  return near.length === 0 ? '' : ` The nearest on file: ${near.join(', ')}.`;
};
