import { type ClaimCase, isLive } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Joined } from './joined.ts';

/** Rules 2 and 4: what may count, and what a full reversal sets aside. Ids of statements. */
export interface Eligibility {
  readonly eligible: ReadonlySet<string>;
  readonly setAside: ReadonlySet<string>;
}

export function eligibilityOf(given: ClaimCase): Eligibility {
  const eligible = new Set<string>();
  for (const [id, statement] of given.statements) {
    if (isEligible(statement, given)) eligible.add(id);
  }
  const setAside = given.links.filter(
    ({ rel, change, from }) => rel === 'reverses' && change === 'full' && eligible.has(from),
  );
  return { eligible, setAside: new Set(setAside.map(({ to }) => to)) };
}

const isEligible = (statement: StatementOnFile, given: ClaimCase): boolean =>
  isLive(statement) &&
  isOfPresentWording(statement, given) &&
  !given.retracted.has(statement.id) &&
  statement.stance !== 'neutral' &&
  isFirstHand(statement, given.joined) &&
  isInScope(statement);

/** A claim whose heads differ in wording has no present one. */
export const isOfPresentWording = (
  statement: Pick<StatementOnFile, 'wording'>,
  { claim }: Pick<ClaimCase, 'claim'>,
): boolean => !claim.forked && statement.wording === claim.wording;

/** Rule 2: the words are there, or the word "denied" is that of the statement's own outlet. */
export function isFirstHand(statement: StatementOnFile, joined: Joined): boolean {
  if (statement.directness === 'explicit' || statement.directness === 'incompatible') return true;
  if (statement.directness === 'implied' || statement.characterisedBy === undefined) return false;
  return ownOutlets(statement, joined).includes(joined.lead(statement.characterisedBy));
}

function ownOutlets({ outlet, speaker }: StatementOnFile, joined: Joined): readonly string[] {
  if (outlet !== undefined) return [joined.lead(outlet)];
  const kind = joined.kind(speaker);
  if (kind === 'outlet') return [joined.lead(speaker)];
  return kind === 'unnamed' ? joined.usedBy(speaker) : [];
}

/** Rule 2: to confirm less, or to deny more, than the claim says still bears on all of it. */
export const isInScope = ({ scope, stance }: Pick<StatementOnFile, 'scope' | 'stance'>): boolean =>
  scope === 'same' ||
  (scope === 'narrower' && stance === 'confirm') ||
  (scope === 'broader' && stance === 'deny');
