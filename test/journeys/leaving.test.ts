import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { bundle, openTerminal, workFolder } from '../support/gainsay.ts';
import { Terminal } from '../support/terminal.ts';

const restored = ['\u001b[?1049l', '\u001b[?2004l', '\u001b[?25h', '\u001b[?7h', '\u001b[8h'];

/* oxlint-disable no-control-regex -- what a terminal is sent begins with one */
const drawnAnew = /\u001b\[8l[^]*CONFIRMS/u;
const leftAndDrawnAnew = /\u001b\[\?1049l[^]*\u001b\[\?1049h[^]*CONFIRMS/u;
/* oxlint-enable no-control-regex */

/** The program in a shell that writes down the terminal's modes before and after. */
function inShell(folder: string): Terminal {
  const script = `stty -g > before; node "${bundle}" demo; echo $? > code; stty -g > after`;
  const fails = "process.on('SIGUSR2', () => { throw new Error('boom') })";
  return new Terminal('/bin/sh', ['-c', script], {
    cwd: folder,
    answers: { bdsm: 1 },
    env: {
      XDG_DATA_HOME: join(folder, 'data'),
      GAINSAY_BY: 'reporter',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fails)}`,
    },
  });
}

/** The process that the shell has started. */
const childOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);

const ways: readonly (readonly [
  name: string,
  leave: (terminal: Terminal) => void,
  code: number,
])[] = [
  ['q', (terminal) => terminal.send('q'), 0],
  ['Ctrl-C twice', (terminal) => terminal.send('\u0003\u0003'), 0],
  ...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const).map(
    (signal) =>
      [
        signal,
        (terminal: Terminal) => process.kill(childOf(terminal.pid), signal),
        128 + constants.signals[signal],
      ] as const,
  ),
  ['an error of its own', (terminal) => process.kill(childOf(terminal.pid), 'SIGUSR2'), 1],
];

describe.skipIf(process.platform !== 'linux')('leaving', () => {
  test.each(ways)('by %s leaves the terminal as it was', async (_, leave, code) => {
    const folder = workFolder();
    const terminal = inShell(folder);
    await terminal.sees('CONFIRMS');
    await terminal.gets('\u001b[8l');
    leave(terminal);
    await terminal.ended;
    for (const sequence of restored) expect(terminal.raw).toContain(sequence);
    expect(terminal.isFullScreen()).toBe(false);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();
    expect(read('after')).toBe(read('before'));
    expect(read('code')).toBe(String(code));
  });

  test('what was typed before the program was killed is offered at the next start', async () => {
    const folder = workFolder();
    const terminal = inShell(folder);
    await terminal.sees('CONFIRMS');
    terminal.send('AA claim that was never saved');
    await terminal.sees('never saved');
    process.kill(childOf(terminal.pid), 'SIGTERM');
    await terminal.ended;
    const next = openTerminal(folder, ['demo']);
    await next.sees(
      /A draft \(claim “A claim that was never .*”\) is kept from last time: press A/u,
    );
    next.send('A');
    await next.sees('A claim that was never saved');
    next.send('\u001b');
    await next.sees('Kept as a draft');
    next.send('qy');
    expect(await next.ended).toMatchObject({ exitCode: 0 });
  });

  /** The program started from a shell with job control, once it shows the board. */
  async function inBash(): Promise<Terminal> {
    const folder = workFolder();
    const shell = new Terminal('bash', ['--norc', '-i'], {
      cwd: folder,
      answers: { bdsm: 1 },
      env: { XDG_DATA_HOME: join(folder, 'data'), GAINSAY_BY: 'reporter', PS1: 'ready> ' },
    });
    await shell.sees('ready>');
    shell.send(`node "${bundle}" demo\r`);
    await shell.sees('CONFIRMS');
    await shell.gets('\u001b[8l');
    return shell;
  }

  const isLast = (raw: string, one: string, other: string): boolean =>
    raw.lastIndexOf(one) > raw.lastIndexOf(other);

  async function bringBack(shell: Terminal): Promise<boolean> {
    const before = shell.raw.length;
    shell.send('fg\r');
    await shell.sees('CONFIRMS');
    await shell.gets(drawnAnew, before);
    expect(isLast(shell.raw, '\u001b[8l', '\u001b[8h')).toBe(true);
    expect(isLast(shell.raw, '\u001b[?7l', '\u001b[?7h')).toBe(true);
    // In a cooked terminal this would be echoed, and wait for Enter.
    shell.send('?');
    await shell.sees('HELP: KEYS HERE');
    shell.send('\u001b');
    await shell.sees('CONFIRMS');
    shell.send('q');
    await shell.sees(/ready>[^]*ready>/u);
    shell.send('exit\r');
    await shell.ended;
    return shell.isFullScreen();
  }

  const isGivenBack = (shell: Terminal): void => {
    expect(shell.isFullScreen()).toBe(false);
    expect(isLast(shell.raw, '\u001b[8h', '\u001b[8l')).toBe(true);
    expect(isLast(shell.raw, '\u001b[?7h', '\u001b[?7l')).toBe(true);
  };

  test('Ctrl-Z gives the shell back, fg the board', async () => {
    const shell = await inBash();
    shell.send('\u001a');
    await shell.sees('Stopped');
    isGivenBack(shell);
    expect(await bringBack(shell)).toBe(false);
  });

  test('SIGTSTP from outside is like Ctrl-Z, and again after fg', async () => {
    const shell = await inBash();
    const program = childOf(shell.pid);
    process.kill(program, 'SIGTSTP');
    await shell.sees('Stopped');
    isGivenBack(shell);
    const before = shell.raw.length;
    shell.send('fg\r');
    await shell.gets(drawnAnew, before);
    process.kill(program, 'SIGTSTP');
    await shell.sees(/Stopped[^]*Stopped/u);
    isGivenBack(shell);
    expect(await bringBack(shell)).toBe(false);
  });

  test('after SIGSTOP, which nobody is told of, fg brings the board and its keys back', async () => {
    const shell = await inBash();
    process.kill(childOf(shell.pid), 'SIGSTOP');
    await shell.sees('Stopped');
    expect(await bringBack(shell)).toBe(false);
  });

  test.each([
    ['Ctrl-Z', (terminal: Terminal) => terminal.send('\u001a')],
    ['SIGTSTP', (terminal: Terminal) => process.kill(terminal.pid, 'SIGTSTP')],
  ])('%s where no shell could say fg: the board comes back by itself', async (_, stop) => {
    const terminal = openTerminal(workFolder(), ['demo'], { answers: { bdsm: 1 } });
    await terminal.sees('CONFIRMS');
    const before = terminal.raw.length;
    stop(terminal);
    await terminal.gets(leftAndDrawnAnew, before);
    await terminal.sees('CONFIRMS');
    terminal.send('q');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });
});
