import { boardOf, type Board } from '../domain/board.ts';
import { derive } from '../domain/derive.ts';
import { Problem } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import type { Desk } from '../store/desk.ts';
import { claimContents } from '../store/read/claim-contents.ts';
import { type ClaimRow, claimRows } from '../store/read/claim-rows.ts';
import type { Call } from './call.ts';
import { coveredStories } from './chosen-story.ts';
import { cells, printRows, say } from './output.ts';
import { printStories } from './run/stories.ts';

/** Draws a board as lines of text. */
export type DrawBoard = (board: Board, story: Story, columns?: number) => string;

/** Prints the board of the first contested claim; of several stories, which there are. */
export function printBoard(call: Call, desk: Desk, draw: DrawBoard): void {
  const [story, ...others] = coveredStories(call, desk);
  if (!story) return say('This desk has no story yet. Begin one with gainsay add story.');
  if (others.length > 0) return printStories(call, desk);
  const claim = firstClaim(desk, story.slug);
  if (!claim) return say(`${story.title} has no claim yet. Add one with gainsay add claim.`);
  printRows(boardTextOf(desk, claim, draw));
}

/** The board of a claim as it stands now, as text. */
function boardTextOf(
  desk: Desk,
  { story, id }: Pick<ClaimRow, 'story' | 'id'>,
  draw: DrawBoard,
): string {
  const contents = claimContents(desk, story, [id]);
  const derived = derive(contents, [id]).get(id);
  if (!derived) throw new Problem('notFound', `The claim ${id} is withdrawn.`);
  return draw(boardOf(contents, id, derived), contents.story, cells()).trimEnd();
}

function firstClaim(desk: Desk, story: string): ClaimRow | undefined {
  for (const contestedOnly of [true, false]) {
    for (const claim of claimRows(desk, { story, contestedOnly, limit: 1 })) return claim;
  }
  return undefined;
}
