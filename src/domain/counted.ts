import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import { type Eligibility, eligibilityOf } from './eligible.ts';
import { type Positions, positionsOn } from './position.ts';
import { followRepeats, type Repeats } from './repeat.ts';

/** Rules 2 to 6 applied to one claim. */
export interface Count extends Eligibility {
  readonly positions: Positions;
  readonly repeats: Repeats;
  /** Eligible, not set aside, and agreeing with its speaker's position. */
  readonly stands: (id: string) => boolean;
  /** The roots of a repeat that make it count. */
  readonly standingRoots: (id: string) => readonly string[];
  /** Its counted statements, in the order of the case. */
  readonly counted: readonly StatementOnFile[];
}

export function countOf(given: ClaimCase): Count {
  const eligibility = eligibilityOf(given);
  const positions = positionsOn(given, eligibility);
  const repeats = followRepeats(given);
  const stands = (id: string): boolean => {
    const statement = given.statements.get(id);
    if (!statement || !eligibility.eligible.has(id) || eligibility.setAside.has(id)) return false;
    return agrees(statement, given, positions);
  };
  const standingRoots = (id: string): readonly string[] => repeats.roots(id).filter(stands);
  const counts = ({ id }: StatementOnFile): boolean =>
    stands(id) && (!repeats.repeats(id) || repeats.roots(id).some(stands));
  const counted = [...given.statements.values()].filter(counts);
  return { ...eligibility, positions, repeats, stands, standingRoots, counted };
}

const agrees = (statement: StatementOnFile, { joined }: ClaimCase, positions: Positions): boolean =>
  !joined.named(statement.speaker) ||
  positions.get(joined.lead(statement.speaker)) === statement.stance;
