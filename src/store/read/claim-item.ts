import type { Claim } from '../../domain/claim.ts';
import type { Standing } from '../../domain/standing.ts';

type Named = Pick<Claim, 'id' | 'kind' | 'text'> & { readonly ref: string };

/** One item of `claims --json` (DESIGN §8). */
export type ClaimItem = { readonly story: string } & Named & Standing;

export function claimItem(story: string, claim: Named, standing: Standing): ClaimItem {
  const { id, kind, text, ref } = claim;
  return {
    story,
    ref,
    id,
    kind,
    text,
    standing: standing.standing,
    confirm: standing.confirm,
    deny: standing.deny,
    statements: standing.statements,
    counted: standing.counted,
    changes: standing.changes,
    orderUnknown: standing.orderUnknown,
    circular: standing.circular,
    related: standing.related,
    restsOnContested: standing.restsOnContested,
    contradictsClaims: standing.contradictsClaims,
    mayHaveChanged: standing.mayHaveChanged,
    latest: standing.latest,
  };
}

/** The standing in an item. */
export function standingIn(item: ClaimItem): Standing {
  const { story: _, ref: __, id: ___, kind: ____, text: _____, ...standing } = item;
  return standing;
}
