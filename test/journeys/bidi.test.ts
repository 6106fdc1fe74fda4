import { describe, expect, test } from 'vitest';

import { openTerminal, workFolder } from '../support/gainsay.ts';
import type { Terminal, TerminalAnswers } from '../support/terminal.ts';

/** No variable of the terminal that the tests themselves run in. */
const bare = {
  VTE_VERSION: undefined,
  KONSOLE_VERSION: undefined,
  MLTERM: undefined,
  KITTY_WINDOW_ID: undefined,
  XTERM_VERSION: undefined,
  TERM_PROGRAM: undefined,
  LC_TERMINAL: undefined,
  TMUX: undefined,
  STY: undefined,
  GAINSAY_BIDI: undefined,
};

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly answers?: TerminalAnswers | null;
  readonly words?: readonly string[];
}

function demoIn({ env = {}, answers = {}, words = [] }: Setting): Terminal {
  const options = { env: { ...bare, ...env }, answers, columns: 100, rows: 30 };
  return openTerminal(workFolder(), ['demo', ...words], options);
}

async function leave(terminal: Terminal): Promise<void> {
  terminal.send('q');
  expect(await terminal.ended).toMatchObject({ exitCode: 0 });
}

/** Everything that is sent but colours, cursor moves, clearing and the modes of any full screen. */
const switches = (raw: string): string =>
  raw
    // oxlint-disable-next-line no-control-regex
    .split(/\u001b\[(?:\?(?:1049|2004|2026|25)[hl]|\d*;?\d*H|K|2J|[\d;]*m)/u)
    // oxlint-disable-next-line no-control-regex
    .filter((part) => /[\u001b\u0007]/u.test(part))
    .join('');

const asked = '\u001b[8$p\u001b[>0q\u001b[c';
const konsole = (is: boolean): string => `\u001b]50;BidiRenderingEnabled=${is}\u0007`;
const mlterm = (is: boolean): string => `\u001b]5379;use_ctl=${is}\u0007`;

const kinds: readonly (readonly [string, Setting, sent: string])[] = [
  ['VTE', { answers: { bdsm: 1, name: 'VTE(7600)' } }, '\u001b[8l\u001b[8h'],
  [
    'an older VTE, which tells no name',
    { env: { VTE_VERSION: '7006' }, answers: { bdsm: 1 } },
    '\u001b[8l\u001b[8h',
  ],
  ['a VTE that was told before not to reorder', { answers: { bdsm: 2 } }, '\u001b[8l'],
  ['mintty', { answers: { bdsm: 1, name: 'mintty 3.6.1' } }, '\u001b[8l\u001b[8h'],
  ['Konsole', { answers: { name: 'Konsole 22.12.3' } }, konsole(false) + konsole(true)],
  [
    'mlterm',
    { env: { TERM: 'mlterm', MLTERM: '3.9.0' }, answers: { bdsm: 0 } },
    mlterm(false) + mlterm(true),
  ],
  ['kitty', { answers: { bdsm: 0, name: 'kitty(0.26.5)' } }, ''],
  ['iTerm2', { answers: { name: 'iTerm2 3.4.15' } }, ''],
  ['Terminal.app', { env: { TERM_PROGRAM: 'Apple_Terminal' } }, ''],
  ['xterm', { answers: { bdsm: 0, name: 'XTerm(379)' } }, ''],
  ['foot', { answers: { name: 'foot(1.13.1)' } }, ''],
  ['Alacritty', { env: { TERM: 'alacritty' } }, ''],
  ['one that answers nothing and tells nothing', { answers: null }, ''],
];

describe.skipIf(process.platform === 'win32')('a terminal that reorders by itself', () => {
  test.each(kinds)('%s is sent what it obeys, and what undoes it', async (_, setting, sent) => {
    const terminal = demoIn(setting);
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    expect(switches(terminal.raw)).toBe(asked + sent);
  });
});
