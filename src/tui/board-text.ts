import type { Board } from '../domain/board.ts';
import { shortOf } from '../domain/claim-name.ts';
import { localeOf } from '../domain/locale.ts';
import type { Story } from '../domain/story.ts';
import { rowOf } from '../text/layout/row.ts';
import { sentence } from '../text/layout/sentence.ts';
import { inAscii, textOf, wantsAscii } from './paint.ts';
import { boardRows } from './screens/board-rows.ts';

/**
 * The board as plain text, for what is no terminal: the same rows as on the screen, all of them, in
 * logical order; with ASCII signs where the environment asks for them.
 */
export function boardText(board: Board, story: Story, columns = 80): string {
  const { claim } = board;
  const title = sentence` gainsay  ${story.title} › ${claim.ref} ${shortOf(claim)}`;
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
  const text = `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  return wantsAscii(process.env) ? inAscii(text) : text;
}
