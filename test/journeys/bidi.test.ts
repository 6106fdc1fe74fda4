import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { bundle, openTerminal, run, workFolder } from '../support/gainsay.ts';
import { Terminal, type TerminalAnswers } from '../support/terminal.ts';

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

/** A word of the original that is read in full below the board: as stored, and as letters join. */
const stored = 'حميميم';
const joined = 'ﺣﻤﻴﻤﻴﻢ';
const fromRight = Array.from(joined).toReversed().join('');

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
    .split(/\u001b\[(?:\?(?:1049|2004|2026|25|7)[hl]|\d*;?\d*H|K|2J|[\d;]*m)/u)
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

  test('is asked and told on the alternate screen, before that is cleared', async () => {
    const terminal = demoIn({ env: { VTE_VERSION: '7006' }, answers: { bdsm: 1 } });
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    expect(terminal.raw).toContain(`\u001b[?1049h${asked}\u001b[H\u001b[8l\u001b[2J`);
    expect(terminal.raw).toMatch(/\[H.\[8h.\[H.\[2J.\[\?25h.\[\?1049l/u);
  });

  test('that was thought to be another is given back what it was not asked for', async () => {
    const setting = { env: { VTE_VERSION: '7006' }, answers: { bdsm: 0, name: 'XTerm(379)' } };
    const terminal = demoIn(setting as Setting);
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    expect(switches(terminal.raw)).toBe(`${asked}\u001b[8l\u001b[8h`);
  });
});

/** What tmux says when it is asked for allow-passthrough. */
function tmuxSaying(passes: string): Readonly<Record<string, string>> {
  const folder = workFolder();
  writeFileSync(join(folder, 'tmux'), `#!/bin/sh\necho ${passes}\n`, { mode: 0o755 });
  return { TMUX: `${folder}/socket,1,0`, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
}

describe.skipIf(process.platform === 'win32')('behind tmux and screen', () => {
  const inTmux = { name: 'tmux 3.3a' };

  test('VTE is told through tmux, row by row', async () => {
    const env = { ...tmuxSaying('on'), VTE_VERSION: '7006' };
    const terminal = demoIn({ env, answers: inTmux });
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    const [told, undone] =
      terminal.raw.split('\u001b[2J\u001b[?25h\u001b[?1049l')[0]?.split('CONFIRMS') ?? [];
    expect(told).toContain('\u001bPtmux;\u001b\u001b7\u001b\u001b[1H\u001b\u001b[8l');
    expect(undone).toContain('\u001bPtmux;\u001b\u001b7\u001b\u001b[1H\u001b\u001b[8h');
    expect(undone).not.toContain('[8l');
  });

  test('and gets one column where tmux hands nothing on', async () => {
    const env = { ...tmuxSaying('off'), VTE_VERSION: '7006' };
    const terminal = demoIn({ env, answers: inTmux });
    await terminal.sees('CONFIRMS');
    await terminal.gets(stored);
    expect(terminal.raw).not.toContain('[8l');
    await leave(terminal);
  });

  test('VTE is told through screen', async () => {
    const terminal = demoIn({ env: { STY: '1.pts-0.host', VTE_VERSION: '7006' } });
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    expect(terminal.raw).toContain('\u001bP\u001b7\u001b[1H\u001b[8l\u001b[2H\u001b[8l');
    expect(terminal.raw).toContain('\u001bP\u001b7\u001b[1H\u001b[8h\u001b[2H\u001b[8h');
  });
});

describe.skipIf(process.platform === 'win32')('who lays out the Arabic', () => {
  const vte = { bdsm: 1 } as const;
  const seen: readonly (readonly [string, Setting, shows: string, not: string])[] = [
    ['the program, where the terminal is told not to', { answers: vte }, fromRight, stored],
    ['the program, where nothing is known', { answers: null }, fromRight, stored],
    ['both, word by word, in kitty', { answers: { name: 'kitty(0.26.5)' } }, joined, fromRight],
    ['the terminal, in iTerm2', { answers: { name: 'iTerm2 3.4.15' } }, stored, joined],
    ['the terminal, where one asks for it', { words: ['--bidi', 'terminal'] }, stored, joined],
    ['nobody, where one asks for that', { words: ['--bidi', 'off'] }, stored, joined],
    [
      'the program, where one asks for it in iTerm2',
      { answers: { name: 'iTerm2 3.4.15' }, env: { GAINSAY_BIDI: 'app' } },
      fromRight,
      stored,
    ],
  ];

  test.each(seen)('%s', async (_, setting, shows, not) => {
    const terminal = demoIn(setting);
    await terminal.sees(shows);
    expect(terminal.text()).not.toContain(not);
    await leave(terminal);
  });

  test.each(['off', 'terminal'])('--bidi %s sends the terminal nothing', async (way) => {
    const terminal = demoIn({ env: { VTE_VERSION: '7006' }, answers: vte, words: ['--bidi', way] });
    await terminal.sees('CONFIRMS');
    await leave(terminal);
    expect(switches(terminal.raw)).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('answers that come late', () => {
  test('switch the terminal and draw anew, and land in no field, however they are cut', async () => {
    const terminal = demoIn({ answers: null });
    await terminal.sees(fromRight);
    terminal.send('AIt r');
    await terminal.sees('It r');
    terminal.send('ain\u001b[8;');
    await terminal.sees('It rain');
    const before = terminal.raw.length;
    terminal.send('1$yed all d\u001bP>|VTE(7');
    await terminal.gets('\u001b[H\u001b[8l\u001b[2J');
    terminal.send('600)\u001b\\ay\u001b[?65;1');
    await terminal.sees('It rained all day');
    terminal.send(';9c long.');
    await terminal.sees('It rained all day long.');
    const anew = terminal.raw.slice(terminal.raw.indexOf('\u001b[2J', before));
    expect(anew).toContain('EXAMPLE DESK');
    terminal.send('\u0003\u0003\u0003y');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.raw).toContain('\u001b[H\u001b[8h\u001b[H\u001b[2J\u001b[?25h\u001b[?1049l');
  });

  test('what a terminal that lays out by itself says last is obeyed', async () => {
    const terminal = demoIn({ answers: null });
    await terminal.sees(fromRight);
    terminal.send('\u001bP>|iTerm2 3.4.15\u001b\\\u001b[?62c');
    await terminal.sees(stored);
    expect(terminal.text()).not.toContain(fromRight);
    await leave(terminal);
  });
});

describe.skipIf(process.platform === 'win32')('doctor at a terminal', () => {
  const doctorIn = (setting: Setting): Terminal =>
    openTerminal(workFolder(), ['doctor', ...(setting.words ?? [])], {
      env: { ...bare, ...setting.env },
      answers: setting.answers ?? null,
      columns: 120,
      rows: 50,
    });

  test('tells the terminal by its answers, and lays the card out as the desk would be', async () => {
    const terminal = doctorIn({ answers: { bdsm: 1, name: 'VTE(7600)' } });
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.text()).toMatch(/VTE .*, which calls itself VTE\(7600\), 120×50/u);
    expect(terminal.text()).toContain('BDSM (mode 8) was set');
    expect(terminal.text()).toContain(Array.from('ﺍﻟﻮﻃﻦ').toReversed().join(''));
    expect(terminal.raw).toMatch(/\[8l {2}\S/u);
    expect(terminal.raw.lastIndexOf('\u001b[8h')).toBeGreaterThan(terminal.raw.lastIndexOf('[8l'));
  });

  test('inside tmux, which it asks, it tells both', async () => {
    const env = { ...tmuxSaying('off'), VTE_VERSION: '7006' };
    const terminal = doctorIn({ env, answers: { name: 'tmux 3.3a' } });
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.text()).toMatch(/terminal +VTE .*, in tmux 3\.3a, 120×50/u);
    expect(terminal.text()).toContain('left to the terminal, in one column');
    expect(terminal.text()).toContain('allow-passthrough');
    expect(terminal.text()).not.toContain('│ THREE');
  });

  test('where the card would be turned over afterwards, a key is waited for', async () => {
    const terminal = doctorIn({ answers: { name: 'Konsole 22.12.3' } });
    await terminal.sees('Press a key');
    expect(terminal.raw).toContain(konsole(false));
    expect(terminal.raw).not.toContain(konsole(true));
    terminal.send(' ');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.raw).toContain(konsole(true));
  });

  test('and Ctrl-C or a signal leaves it as it was', async () => {
    const terminal = doctorIn({ answers: { name: 'Konsole 22.12.3' } });
    await terminal.sees('Press a key');
    terminal.kill('SIGTERM');
    expect(await terminal.ended).toMatchObject({ exitCode: 143 });
    expect(terminal.raw).toContain(konsole(true));
  });

  /** The same from a shell that then reads a line, and says what it got. */
  const doctorFrom = (answers: TerminalAnswers): Terminal => {
    const desk = join(workFolder(), 'desk.db');
    const script = `node "${bundle}" --desk "${desk}" doctor; read -r line; echo "got<$line>"`;
    return new Terminal('/bin/sh', ['-c', script], { env: bare, answers, columns: 120, rows: 50 });
  };

  test('an answer that takes its time is waited for, and is not left to the shell', async () => {
    const terminal = doctorFrom({ bdsm: 1, name: 'VTE(7600)', after: 1200 });
    await terminal.sees('If a line looks otherwise');
    terminal.send('typed\r');
    await terminal.ended;
    expect(terminal.text()).toContain('which calls itself VTE(7600)');
    expect(terminal.text()).toContain('got<typed>');
  });

  test('one that answers nothing is waited for no longer than a moment', async () => {
    const terminal = doctorIn({ answers: null });
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.text()).toContain('unknown: nothing tells that it reorders');
  });
});

describe.skipIf(process.platform === 'win32')('a list that is printed to a terminal', () => {
  async function sourcesIn(env: Readonly<Record<string, string>>): Promise<string> {
    const folder = workFolder();
    run(folder, ['add', 'source', '--kind', 'outlet', '--name', stored]);
    const terminal = openTerminal(folder, ['sources'], { env: { ...bare, ...env }, columns: 100 });
    await terminal.ended;
    // oxlint-disable-next-line no-control-regex
    expect(terminal.raw).not.toMatch(/\u001b/u);
    return terminal.text();
  }

  test('is put in order where nothing else could do that, and sends nothing', async () => {
    expect(await sourcesIn({ XTERM_VERSION: 'XTerm(379)' })).toContain(fromRight);
  });

  test('and is left to every terminal that may', async () => {
    expect(await sourcesIn({ VTE_VERSION: '7006' })).toContain(stored);
    expect(await sourcesIn({})).toContain(stored);
    expect(await sourcesIn({ GAINSAY_BIDI: 'app' })).toContain(fromRight);
  });
});
