import { shortOf } from '../domain/claim-name.ts';
import { fold } from '../text/fold.ts';
import type { ClaimItem } from './model.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );

/** The existing claims that share the most words with what is typed, so that none is entered twice. */
export function nearestClaims(claims: readonly ClaimItem[], typed: string): readonly string[] {
  const wanted = wordsOf(typed);
  if (wanted.size === 0) return [];
  return claims
    .map((claim) => {
      const words = wordsOf(`${claim.short ?? ''} ${claim.text}`);
      return { claim, shared: [...wanted].filter((word) => words.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ claim }) => `${claim.ref} ${shortOf(claim)}`);
}
