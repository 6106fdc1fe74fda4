import type { Board } from '../domain/board.ts';
import { shortOf } from '../domain/claim-name.ts';
import { localeOf } from '../domain/locale.ts';
import type { Story } from '../domain/story.ts';
import { rowOf } from '../text/row.ts';
import { textOf } from './paint.ts';
import { boardRows } from './screens/board-rows.ts';

/** The board as plain text, for what is no terminal: the same rows as on the screen, all of them. */
export function boardText(board: Board, story: Story, columns = 80): string {
  const title = ` gainsay  ${story.title} › ${board.claim.ref} ${shortOf(board.claim)}`;
  const rows = boardRows({
    board,
    locale: localeOf(story),
    spot: null,
    detailTop: 0,
    original: false,
    columns,
    rows: null,
  });
  const lines = [rowOf(title, columns), ...rows.map(textOf)];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
