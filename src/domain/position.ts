import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import { before } from './day.ts';
import type { Span } from './edtf.ts';
import type { Eligibility } from './eligible.ts';
import { grouped } from './grouped.ts';
import type { Stance } from './statement.ts';

/** A named speaker's stance on the claim now (rule 5); null where the order cannot be known. */
export type Positions = ReadonlyMap<string, Stance | null>;

/** Positions by the lead of the speaker. Unnamed and unknown speakers have none. */
export function positionsOn(given: ClaimCase, { eligible, setAside }: Eligibility): Positions {
  const { statements, joined } = given;
  const positioned = [...statements.values()].filter(
    ({ id, speaker }) => eligible.has(id) && !setAside.has(id) && joined.named(speaker),
  );
  const bySpeaker = grouped(positioned, ({ speaker }) => joined.lead(speaker));
  return new Map([...bySpeaker].map(([speaker, said]) => [speaker, positionOf(said, given)]));
}

function positionOf(said: readonly StatementOnFile[], given: ClaimCase): Stance | null {
  return onlyStance(said) ?? onlyStance(lastOf(said, given));
}

function onlyStance(said: readonly StatementOnFile[]): Stance | null {
  const stance = said[0]?.stance;
  return stance !== undefined && said.every((one) => one.stance === stance) ? stance : null;
}

/** The dated statements with no dated one after them: none begins after such a one ends. */
function lastOf(said: readonly StatementOnFile[], { spanOf }: ClaimCase): StatementOnFile[] {
  const latestStart = said.reduce(
    (latest, one) => Math.max(latest, spanOf(one)?.start ?? -Infinity),
    -Infinity,
  );
  const last: Span = { start: latestStart, end: latestStart };
  return said.filter((one) => {
    const span = spanOf(one);
    return span !== null && !before(span, last);
  });
}
