import type { Claim } from '../domain/claim.ts';
import type { Entity, Records } from '../domain/record.ts';
import type { Statement } from '../domain/statement.ts';
import { sameToRules } from './derived-fields.ts';
import type { HeadColumns } from './tables.ts';
import type { HeadVersion } from './versions.ts';

/** What the index shows of a record with these heads; undefined when it has none. */
export function shownOf(
  entity: Entity,
  heads: readonly HeadVersion[],
): { readonly body: Records[Entity]; readonly head: HeadColumns } | undefined {
  const [shown] = heads;
  if (!shown) return undefined;
  const bodies = heads.map(bodyOf);
  const body = bodyOf(shown);
  const state = bodies.some((one) => one.state === 'held') ? 'held' : body.state;
  const forked = heads.length > 1 && isForked(entity, bodies) ? 1 : 0;
  return { body, head: { seq: shown.seq, heads: heads.length, forked, state } };
}

// The log holds whole records only.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const bodyOf = ({ body }: HeadVersion): Records[Entity] => body as Records[Entity];

/**
 * Whether what the heads say differs where it counts (DESIGN §4, Versions): for a statement what
 * the derivation reads, or that one of them is withdrawn; for a claim its wording.
 */
function isForked(entity: Entity, bodies: readonly Records[Entity][]): boolean {
  const [first, ...others] = bodies;
  if (!first) return false;
  if (entity === 'claim') {
    return others.some((other) => wordingIn(other) !== wordingIn(first));
  }
  if (entity !== 'statement') return false;
  const withdrawn = bodies.filter(({ state }) => state === 'withdrawn').length;
  if (withdrawn > 0 && withdrawn < bodies.length) return true;
  return others.some((other) => !sameToRules(entity, statementIn(first), statementIn(other)));
}

// Called for claims, and for statements, alone.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const wordingIn = (body: Records[Entity]): string => (body as Claim).wording;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const statementIn = (body: Records[Entity]): Statement => body as Statement;
