import { exitCode, type ExitName } from '../domain/problem.ts';
import { programVersion, shippedStory } from '../host.ts';
import { closeDesk, openDesk } from '../store/desk.ts';
import { author } from './author.ts';
import { bidiSetting } from './bidi.ts';
import { type Call, textOf } from './call.ts';
import { printBoard } from './plain-board.ts';
import { using } from './with-desk.ts';

/**
 * Opens a desk in the terminal; without one, prints its board as plain text.
 * @param demo whether it is the example desk, which the interface says in a banner
 */
export async function enter(call: Call, file: string, demo: boolean): Promise<ExitName> {
  // A dumb terminal cannot be drawn on: it gets the board as plain text, like a pipe.
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env['TERM'] === 'dumb') {
    const { boardText } = await import('../tui/board-text.ts');
    using(file, 'read', (desk) => printBoard(call, desk, boardText));
    return 'ok';
  }
  const by = author(call).by;
  const { startInterface } = await import('../tui/start.ts');
  const { fillFromLog } = await import('../store/fill-index.ts');
  const desk = openDesk(file, 'write', undefined, fillFromLog);
  try {
    const story = textOf(call, 'story');
    const about = { desk, file, author: by, demo, bidi: bidiSetting(call) };
    const options = { ...about, version: programVersion(), example: shippedStory.first };
    const code = await startInterface(story === undefined ? options : { ...options, story });
    return code === exitCode.ok ? 'ok' : 'failure';
  } finally {
    closeDesk(desk);
  }
}
