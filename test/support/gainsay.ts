import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Terminal, type TerminalOptions } from './terminal.ts';

export const bundle = resolve('dist/gainsay.js');

/** A folder of its own for a desk, its reports and what the program keeps. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), 'gainsay-journey-'));

const environmentIn = (folder: string) => ({
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_CONFIG_HOME: join(folder, 'config'),
  GAINSAY_DESK: join(folder, 'desk.db'),
  GAINSAY_BY: 'reporter',
});

/** The built program in a terminal, started in the folder. */
export function openTerminal(
  folder: string,
  args: readonly string[] = [],
  options: TerminalOptions = {},
): Terminal {
  const env = { ...environmentIn(folder), ...options.env };
  return new Terminal(process.execPath, [bundle, ...args], { ...options, cwd: folder, env });
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built program without a terminal. */
export function run(folder: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    env: { ...process.env, ...environmentIn(folder) },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

/** The desk of the example, the only one that `demo` has made in this folder. */
export function exampleDesk(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return join(folder, files.find((name) => name.endsWith('.db')) ?? '');
}
