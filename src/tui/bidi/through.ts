import type { Answers } from './answers.ts';
import type { BidiSwitch, Environment } from './terminals.ts';

/** A program between this one and the terminal that keeps a screen of its own. */
export type Multiplexer = 'tmux' | 'screen';

/** Only what is innermost answers; variables may be left over from what is around it. */
export function multiplexerOf({ name, bdsm }: Answers, env: Environment): Multiplexer | null {
  if (name !== null) return name.startsWith('tmux ') ? 'tmux' : null;
  if (bdsm !== null && bdsm > 0) return null;
  if (env['TMUX']) return 'tmux';
  return env['STY'] ? 'screen' : null;
}

const wraps: Readonly<Record<Multiplexer, (codes: string) => string>> = {
  tmux: (codes) => `\u001bPtmux;${codes.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`,
  screen: (codes) => `\u001bP${codes}\u001b\\`,
};

/** As many rows as any screen has; what lies below the last one stays on the last one. */
const rows = 240;
/** GNU screen drops a string of more than 255 bytes. */
const rowsAtOnce = 16;

/** One side of a switch, as the terminal around a multiplexer gets it. */
export function through(
  multiplexer: Multiplexer | null,
  bidi: BidiSwitch,
  side: 'off' | 'on',
): string {
  if (!multiplexer) return bidi[side];
  const wrap = wraps[multiplexer];
  return bidi.byRow ? onEveryRow(bidi[side]).map(wrap).join('') : wrap(bidi[side]);
}

/**
 * The rows of the terminal are the multiplexer's, with its status line and its other panes. To clear
 * them would wipe those, so each row is set where it stands, and the cursor is put back.
 */
function onEveryRow(code: string): readonly string[] {
  return Array.from({ length: rows / rowsAtOnce }, (_, chunk) => {
    const set = Array.from(
      { length: rowsAtOnce },
      (__, row) => `\u001b[${chunk * rowsAtOnce + row + 1}H${code}`,
    );
    return `\u001b7${set.join('')}\u001b8`;
  });
}
