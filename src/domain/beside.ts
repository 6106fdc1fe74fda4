import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Count } from './counted.ts';
import { isFirstHand, isInScope, isOfPresentWording } from './eligible.ts';
import type { BesideReason } from './standing.ts';

type Test = (statement: StatementOnFile, given: ClaimCase, count: Count) => boolean;

const takesSides: Test = ({ stance }) => stance !== 'neutral';

const outOfScope =
  (scope: StatementOnFile['scope']): Test =>
  (statement) =>
    statement.stance !== 'neutral' && statement.scope === scope && !isInScope(statement);

/** Its named speaker has another position, or one that nobody can tell. */
const isOutvoted: Test = ({ id, stance, speaker }, { joined }, { stands }) =>
  stance !== 'neutral' && joined.named(speaker) && !stands(id);

/** Rule 12, the first that fits: why a statement does not count. */
const reasons: readonly (readonly [BesideReason, Test])[] = [
  ['withdrawn', ({ state }) => state === 'withdrawn'],
  ['held', ({ state }) => state === 'held'],
  ['two-versions', ({ forked }) => forked === true],
  ['earlier-wording', (statement, given) => !isOfPresentWording(statement, given)],
  ['retracted', ({ id }, { retracted }) => retracted.has(id)],
  ['set-aside', (statement, _, { setAside }) => setAside.has(statement.id)],
  ['narrower', outOfScope('narrower')],
  ['broader', outOfScope('broader')],
  ['adjacent', outOfScope('adjacent')],
  ['implied', ({ directness, stance }) => directness === 'implied' && stance !== 'neutral'],
  [
    'second-hand',
    (statement, { joined }) => statement.stance !== 'neutral' && !isFirstHand(statement, joined),
  ],
  ['date-unknown', (...all) => isOutvoted(...all) && all[1].spanOf(all[0]) === null],
  [
    'order-unknown',
    (...all) =>
      isOutvoted(...all) && all[2].positions.get(all[1].joined.lead(all[0].speaker)) === null,
  ],
  ['earlier-position', isOutvoted],
  ['repeats-uncounted', takesSides],
];

/** Why each statement of the claim that does not count is shown beside; by ref. */
export function besideOn(given: ClaimCase, count: Count): ReadonlyMap<string, BesideReason> {
  const counted = new Set(count.counted.map(({ id }) => id));
  const beside = new Map<string, BesideReason>();
  for (const statement of given.statements.values()) {
    if (counted.has(statement.id)) continue;
    const reason = reasons.find(([, test]) => test(statement, given, count))?.[0];
    if (reason) beside.set(statement.ref, reason);
  }
  return beside;
}
