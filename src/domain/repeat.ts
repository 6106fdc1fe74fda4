import type { ClaimCase } from './claim-case.ts';
import { compareRefs } from './ref.ts';

/** Where the repeats of a claim lead back to (rule 6). Ids of statements. */
export interface Repeats {
  readonly repeats: (id: string) => boolean;
  /** The statements a repeat ends at, by ref; a statement that repeats nothing is its own root. */
  readonly roots: (id: string) => readonly string[];
  /** Members of circles, dead ones included. */
  readonly circular: ReadonlySet<string>;
}

/** Follows the repeats back: through dead statements, never out of a circle. */
export function followRepeats(given: Pick<ClaimCase, 'links' | 'statements'>): Repeats {
  const targets = new Map<string, string[]>();
  for (const { rel, from, to } of given.links) {
    if (rel !== 'repeats') continue;
    const known = targets.get(from);
    if (known) known.push(to);
    else targets.set(from, [to]);
  }
  const roots = new Map<string, readonly string[]>();
  const circular = new Set<string>();
  const refOf = (id: string): string => given.statements.get(id)?.ref ?? id;
  const byRef = (a: string, b: string): number => compareRefs(refOf(a), refOf(b));
  for (const group of mutuallyReachable(targets)) {
    const [only = ''] = group;
    if (group.length > 1) {
      const lowest = group.reduce((a, b) => (byRef(b, a) < 0 ? b : a));
      for (const id of group) {
        circular.add(id);
        roots.set(id, [lowest]);
      }
    } else {
      roots.set(only, rootsThrough(targets.get(only) ?? [], roots, byRef));
    }
  }
  return {
    repeats: (id) => targets.has(id),
    roots: (id) => roots.get(id) ?? [id],
    circular,
  };
}

/** The roots of a repeat outside circles; those of its targets are known already. */
function rootsThrough(
  targets: readonly string[],
  roots: ReadonlyMap<string, readonly string[]>,
  byRef: (a: string, b: string) => number,
): readonly string[] {
  const of = (id: string): readonly string[] => roots.get(id) ?? [id];
  const [first, ...others] = targets;
  if (first === undefined || others.length === 0) return first === undefined ? [] : of(first);
  return [...new Set(targets.flatMap(of))].toSorted(byRef);
}

interface Visit {
  readonly id: string;
  readonly index: number;
  low: number;
  next: number;
}

/**
 * Groups of the statements with repeats that lead back to one another, each group after those it
 * leads to (Tarjan 1972, with a stack of its own: a chain of repeats may be 40,000 long).
 */
function mutuallyReachable(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = [];
  const open: string[] = [];
  const seen = new Map<string, number>();
  const closed = new Set<string>();
  const path: Visit[] = [];
  const enter = (id: string): void => {
    path.push({ id, index: seen.size, low: seen.size, next: 0 });
    seen.set(id, seen.size);
    open.push(id);
  };
  const leave = (visit: Visit): void => {
    path.pop();
    const above = path.at(-1);
    if (above) above.low = Math.min(above.low, visit.low);
    if (visit.low !== visit.index) return;
    const group = open.splice(open.lastIndexOf(visit.id));
    for (const id of group) closed.add(id);
    if (targets.has(visit.id)) groups.push(group);
  };
  const step = (visit: Visit): void => {
    const to = targets.get(visit.id)?.[visit.next];
    visit.next += 1;
    if (to === undefined) return leave(visit);
    const index = seen.get(to);
    if (index === undefined) return enter(to);
    if (!closed.has(to)) visit.low = Math.min(visit.low, index);
  };
  for (const start of targets.keys()) {
    if (!seen.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) step(visit);
  }
  return groups;
}
