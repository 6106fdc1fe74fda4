import { grouped } from '../domain/grouped.ts';
import type { Line } from './inline.ts';

/** What the first page tells of one origin, and to whose account of the claim it belongs. */
export interface OriginTold {
  readonly line: Line;
  readonly stance: 'confirm' | 'deny';
  /** Those for and those against; where figures differ, those of one figure and those of others. */
  readonly account: string;
}

/**
 * Which lines stand on the first page: of each claim the first of every account, together or not
 * at all, so that no page shows one side alone; only when every claim has its own the second of
 * each, and so on, up to `room` lines in all.
 */
export function shownOrigins(
  claims: readonly (readonly OriginTold[])[],
  room: number,
): ReadonlySet<OriginTold> {
  const rounds = claims.map(roundsOf);
  let left = room;
  const shown = new Set<OriginTold>();
  const take = (lines: readonly OriginTold[]): void => {
    for (const one of lines) shown.add(one);
    left -= lines.length;
  };
  const bare = rounds.filter(([first = []]) => {
    const fits = first.length <= left;
    if (fits) take(first);
    return !fits;
  });
  if (bare.length > 0) return shown;
  const last = Math.max(0, ...rounds.map(({ length }) => length));
  for (let round = 1; round < last; round += 1) {
    take(rounds.flatMap((own) => own[round] ?? []).slice(0, left));
  }
  return shown;
}

/** The first of every account, the second of every account that has one, and so on. */
function roundsOf(told: readonly OriginTold[]): readonly (readonly OriginTold[])[] {
  const accounts = [...grouped(told, ({ account }) => account).values()];
  const longest = Math.max(0, ...accounts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    accounts.flatMap((account) => account[round] ?? []),
  );
}
