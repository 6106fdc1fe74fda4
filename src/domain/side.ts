import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Count } from './counted.ts';
import type { Origins } from './origin.ts';
import type { Origin, Side } from './standing.ts';
import type { Stance } from './statement.ts';
import { Union } from './union.ts';

export interface SideOfClaim {
  readonly side: Side;
  readonly origins: readonly Origin[];
}

interface Gathered {
  readonly statements: StatementOnFile[];
  named: boolean;
}

/** Rule 8 for one stance: its origins as a range, and each with what it rests on. */
export function sideOf(
  stance: Stance,
  given: ClaimCase,
  count: Count,
  origins: Origins,
): SideOfClaim {
  const counted = count.counted.filter((statement) => statement.stance === stance);
  const originsById = new Map(counted.map((one) => [one.id, origins.ofCounted(one)]));
  const gathered = new Map<string, Gathered>();
  for (const statement of counted) {
    const names = isNamedFirst(statement, given, count);
    for (const origin of originsById.get(statement.id) ?? []) {
      const known = gathered.get(origin) ?? { statements: [], named: false };
      known.statements.push(statement);
      known.named ||= names;
      gathered.set(origin, known);
    }
  }
  const unknown = [...gathered.keys()].filter(origins.isUnknown).length;
  const high = gathered.size - unknown;
  const named = namedOf(gathered, takenAsOne(counted, given, count, originsById));
  return {
    side: { low: high > 0 ? Math.max(1, named) : named, high, unknown, named },
    origins: [...gathered].map(([origin, { statements, named: isNamed }]) => ({
      counted: statements.map(({ ref }) => ref),
      first: statements.filter(({ id }) => !count.repeats.repeats(id)).map(({ ref }) => ref),
      mark: markOf(statements, given, { isNamed, isUnknown: origins.isUnknown(origin) }),
    })),
  };
}

const isPlain = ({ modality, attribution }: StatementOnFile): boolean =>
  modality !== 'hedged' && modality !== 'conditional' && attribution !== 'unstated';

const isNamedFirst = (statement: StatementOnFile, { joined }: ClaimCase, count: Count): boolean =>
  joined.named(statement.speaker) && isPlain(statement) && !count.repeats.repeats(statement.id);

/**
 * Which origins of a side are taken as one: where the partOf chains of the named speakers of their
 * first-hand statements meet, or where possibly-same joins counted statements; both transitively.
 */
function takenAsOne(
  counted: readonly StatementOnFile[],
  given: ClaimCase,
  count: Count,
  originsById: ReadonlyMap<string, readonly string[]>,
): Union {
  const union = new Union();
  const met = new Set<string>();
  for (const { id, speaker } of counted) {
    if (!given.joined.named(speaker) || count.repeats.repeats(id) || met.has(speaker)) continue;
    // A named speaker's statements that repeat nothing have one origin: one of them stands for all.
    met.add(speaker);
    const chain = [...given.joined.chain(speaker)].map((name) => `part of ${name}`);
    union.uniteAll([...chain, ...(originsById.get(id) ?? [])]);
  }
  for (const { rel, from, to } of given.links) {
    const [a, b] = [originsById.get(from), originsById.get(to)];
    if (rel === 'possibly-same' && a && b) union.uniteAll([...a, ...b]);
  }
  return union;
}

function namedOf(gathered: ReadonlyMap<string, Gathered>, union: Union): number {
  const named = [...gathered].filter(([, one]) => one.named).map(([origin]) => union.find(origin));
  return new Set(named).size;
}

/** An origin is marked unnamed only when no named speaker is behind any of its statements. */
function markOf(
  statements: readonly StatementOnFile[],
  { joined }: ClaimCase,
  { isNamed, isUnknown }: { readonly isNamed: boolean; readonly isUnknown: boolean },
): Origin['mark'] {
  if (isNamed) return 'named';
  if (isUnknown) return 'unknown';
  return statements.some(({ speaker }) => joined.named(speaker)) ? null : 'unnamed';
}
