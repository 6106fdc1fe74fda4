import { compareRefs } from '../domain/ref.ts';
import { few } from './few.ts';
import { inOrder } from './label.ts';
import type { Step } from './touched.ts';

/** How a claim was read before a batch and after it. */
export interface Moved {
  readonly story: string;
  readonly ref: string;
  readonly was: string;
  readonly is: string;
}

/** Says at the end of a batch which claims it has moved in stories to which it does not write. */
export interface MovedClaims {
  note(step: Step): void;
  /** After the last step. */
  moved(claim: Moved): void;
  sentences(): readonly string[];
}

export function movedClaims(): MovedClaims {
  const written = new Set<string>();
  const claims: Moved[] = [];
  return {
    note({ address }) {
      if (address.story !== null) written.add(address.story);
    },
    moved(claim) {
      if (!written.has(claim.story)) claims.push(claim);
    },
    sentences() {
      const sorted = claims.toSorted((a, b) =>
        a.story === b.story ? compareRefs(a.ref, b.ref) : a.story < b.story ? -1 : 1,
      );
      const differ = sorted.filter(({ was, is }) => was !== is);
      const alike = sorted.filter(({ was, is }) => was === is);
      return [...few(differ, standingWords, moreWords), ...countedOtherwise(alike)];
    },
  };
}

const named = ({ story, ref }: Moved): string => `${story} ${ref}`;

const standingWords = (claim: Moved): string =>
  `${named(claim)}: was ${claim.was}, is ${claim.is}.`;

const moreWords = (count: number): string =>
  count === 1
    ? 'One more claim of another story has another standing now.'
    : `${count} more claims of other stories have another standing now.`;

const countedOtherwise = (claims: readonly Moved[]): readonly string[] =>
  claims.length === 0
    ? []
    : [
        `The standing is the same, but origins are counted otherwise: ${inOrder(claims.map(named))}.`,
      ];
