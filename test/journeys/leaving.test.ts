import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { bundle, openTerminal, workFolder } from '../support/gainsay.ts';
import { Terminal } from '../support/terminal.ts';

const restored = ['\u001b[?1049l', '\u001b[?2004l', '\u001b[?25h', '\u001b[8h'];

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
    await next.sees(/A draft \(claim “A claim that was never …”\) is kept from last time: press A/u);
    next.send('A');
    await next.sees('A claim that was never saved');
    next.send('\u001b');
    await next.sees('Kept as a draft');
    next.send('qy');
    expect(await next.ended).toMatchObject({ exitCode: 0 });
  });

  test('Ctrl-Z gives the shell back, fg the board', async () => {
    const folder = workFolder();
    const shell = new Terminal('bash', ['--norc', '-i'], {
      cwd: folder,
      answers: { bdsm: 1 },
      env: { XDG_DATA_HOME: join(folder, 'data'), GAINSAY_BY: 'reporter', PS1: 'ready> ' },
    });
    await shell.sees('ready>');
    shell.send(`node "${bundle}" demo\r`);
    await shell.sees('CONFIRMS');
    shell.send('\u001a');
    await shell.sees('Stopped');
    expect(shell.isFullScreen()).toBe(false);
    expect(shell.raw.lastIndexOf('\u001b[8h')).toBeGreaterThan(shell.raw.lastIndexOf('\u001b[8l'));
    shell.send('fg\r');
    await shell.sees('CONFIRMS');
    expect(shell.raw.lastIndexOf('\u001b[8l')).toBeGreaterThan(shell.raw.lastIndexOf('\u001b[8h'));
    shell.send('q');
    await shell.sees(/fg[^]*ready>/u);
    shell.send('exit\r');
    await shell.ended;
  });
});
