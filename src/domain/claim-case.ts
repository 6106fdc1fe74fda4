import type { ClaimOnFile, StatementOnFile } from './contents.ts';
import type { SpanReader } from './dated.ts';
import type { Joined } from './joined.ts';
import { repeatFault, statementLinkFault } from './link-rule.ts';
import type { StatementLink } from './link.ts';

/** One claim with what its derivation reads: the input of the rules 2 to 10 and 13. */
export interface ClaimCase {
  readonly claim: ClaimOnFile;
  readonly zone: string;
  readonly joined: Joined;
  readonly spanOf: SpanReader;
  /** Its statements of every state, by id, in the order of their refs. */
  readonly statements: ReadonlyMap<string, StatementOnFile>;
  /** Links between them that count by rule 1; repeats also where an end is dead. */
  readonly links: readonly StatementLink[];
  /** Ids of its statements that a live statement, on whatever claim, retracts. */
  readonly retracted: ReadonlySet<string>;
}

/** Rule 1: neither held nor withdrawn, and no fork. */
export const isLive = (statement: Pick<StatementOnFile, 'state' | 'forked'>): boolean =>
  statement.state === 'live' && !statement.forked;

/**
 * Rule 1 for a link on the claim: the link is live, its ends are, and it meets the rule of its rel.
 * Repeats are followed through dead statements.
 */
export function linkCounts(
  link: StatementLink,
  { statements, joined, spanOf }: Pick<ClaimCase, 'statements' | 'joined' | 'spanOf'>,
): boolean {
  const [from, to] = [statements.get(link.from), statements.get(link.to)];
  if (link.state !== 'live' || !from || !to) return false;
  if (link.rel === 'repeats') return from !== to && !repeatFault(from, to);
  const ground = { lead: joined.lead, spanOf };
  return isLive(from) && isLive(to) && !statementLinkFault(link, from, to, ground);
}
