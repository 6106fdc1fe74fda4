import type { Board, BoardEntry } from '../domain/board.ts';
import type { QuestionOnFile } from '../domain/contents.ts';
import { type Area, areas, type Model, type Spot } from './model.ts';

/** How many entries each part of the board holds. */
const countIn = (board: Board, area: Area): number => board[area].length;

/** The statement under the cursor of the board, or null. */
export function entryAt({ board, spot }: Pick<Model, 'board' | 'spot'>): BoardEntry | null {
  if (!board || spot.area === 'questions') return null;
  return board[spot.area][spot.index] ?? null;
}

export const questionAt = ({ board, spot }: Pick<Model, 'board' | 'spot'>): QuestionOnFile | null =>
  board && spot.area === 'questions' ? (board.questions[spot.index] ?? null) : null;

/** The first entry of a board, as near as it gets to a spot that may be gone. */
export function nearestSpot(board: Board, { area, index }: Spot): Spot {
  const count = countIn(board, area);
  if (count > 0) return { area, index: Math.max(0, Math.min(index, count - 1)) };
  const other = areas.find((one) => countIn(board, one) > 0) ?? 'confirm';
  return { area: other, index: 0 };
}

/** Where a statement stands on the board, or null. */
export function spotOf(board: Board, statement: string): Spot | null {
  for (const area of ['confirm', 'deny', 'neutral', 'related'] as const) {
    const index = board[area].findIndex((entry) => entry.statement.id === statement);
    if (index >= 0) return { area, index };
  }
  return null;
}

/** One entry down or up: through the column, then the parts below or above it. */
export function stepped(board: Board, spot: Spot, by: 1 | -1): Spot {
  const index = spot.index + by;
  if (index >= 0 && index < countIn(board, spot.area)) return { ...spot, index };
  return by > 0 ? firstBelow(board, spot) : lastAbove(board, spot);
}

const below: readonly Area[] = ['neutral', 'related', 'questions'];

function firstBelow(board: Board, spot: Spot): Spot {
  const next = below.slice(below.indexOf(spot.area) + 1).find((area) => countIn(board, area) > 0);
  return next ? { area: next, index: 0 } : spot;
}

function lastAbove(board: Board, spot: Spot): Spot {
  const upward: readonly Area[] = [
    ...below.slice(0, Math.max(0, below.indexOf(spot.area))).toReversed(),
    ...(below.includes(spot.area) ? (['confirm', 'deny'] as const) : []),
  ];
  const next = upward.find((area) => countIn(board, area) > 0);
  return next ? { area: next, index: countIn(board, next) - 1 } : spot;
}

/** The column beside: denials to the right, confirmations to the left. */
export function sideways(board: Board, spot: Spot, by: 1 | -1): Spot {
  const area = by > 0 ? 'deny' : 'confirm';
  if (countIn(board, area) === 0 || spot.area === area) return spot;
  const index = below.includes(spot.area) ? 0 : spot.index;
  return { area, index: Math.min(index, countIn(board, area) - 1) };
}

/** For screens of one column: confirmations, denials and no position in turn. */
export function turned(board: Board, spot: Spot, by: 1 | -1): Spot {
  const columns: readonly Area[] = areas.filter((area) => countIn(board, area) > 0);
  const area = columns[columns.indexOf(spot.area) + by];
  return area ? { area, index: 0 } : spot;
}
