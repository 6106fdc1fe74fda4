import type { Board, BoardEntry } from '../domain/board.ts';
import { outletOf } from '../domain/source-name.ts';
import type { Origin, Side } from '../domain/standing.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, plain, strong, inBrackets } from './inline.ts';
import { sourceInText } from './told.ts';

/** For each side its range, then each origin with the ways by which it reached the desk. */
export const originLines = (board: Board, edition: Edition): Line[] =>
  (['confirm', 'deny'] as const).flatMap((stance) => {
    const origins = board.derived.detail.origins[stance];
    if (origins.length === 0) return [];
    const told = origins.map((origin) => originLine(origin, board[stance], edition));
    return [rangeLine(board.derived.standing[stance], stance, edition), ...told];
  });

function rangeLine(side: Side, stance: 'confirm' | 'deny', { say }: Edition): Line {
  const { low, high, unknown } = side;
  const range = strong(say.claims.range(say.claims.originsOf[stance], low, high, unknown));
  const isOpen = low < high + unknown;
  return isOpen ? line`${range} ${say.claims.narrower}` : [range];
}

function originLine(origin: Origin, side: readonly BoardEntry[], edition: Edition): Line {
  const entries = side.filter(({ statement }) => origin.counted.includes(statement.ref));
  const { say } = edition;
  const told = entries.map((entry) => wayOf(entry, edition));
  const ways = new Map(told.map((way) => [plain(way), way])).values();
  return line`${joined([...ways], '; ')}${say.claims.oneOrigin(origin.mark)}${inBrackets(origin.counted)}`;
}

/** "al-Watan's unnamed sources → al-Watan → Enab Baladi" */
function wayOf({ statement, seenVia }: BoardEntry, edition: Edition): Line {
  const outlet = outletOf(statement, edition.sources);
  const stations = [statement.speaker, ...(outlet === null ? [] : [outlet]), ...seenVia];
  const way = [...new Set(stations)].map((id) => [sourceInText(id, edition)]);
  return joined(way, ' → ');
}
