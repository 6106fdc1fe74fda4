/**
 * Indices of items in the order in which they stand from left to right, by their embedding levels:
 * from the highest level down to the lowest odd one, each run at that level or above it is turned
 * around (UAX #9, L2).
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
  const lowest = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(...levels, 0); level >= lowest; level -= 1) {
    for (let from = 0; from < order.length;) {
      const to = runEnd(order, levels, { from, level });
      turn(order, from, to);
      from = to + 1;
    }
  }
  return order;
}

/** Offset behind the run at `from` whose items are at the level or above it. */
function runEnd(
  order: readonly number[],
  levels: readonly number[],
  { from, level }: { readonly from: number; readonly level: number },
): number {
  let to = from;
  while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
  return to;
}

function turn(order: number[], from: number, to: number): void {
  order.splice(from, to - from, ...order.slice(from, to).toReversed());
}
