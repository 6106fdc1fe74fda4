import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a run of the built program ended. */
interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  /** A folder of its own, in which the desk and all that is written lies. */
  readonly folder: string;
  readonly desk: string;
  /** Runs the built program on this desk. */
  readonly run: (...words: readonly string[]) => Ended;
  /** The same with text on stdin. */
  readonly runWith: (input: string, ...words: readonly string[]) => Ended;
  /** What it prints when all goes well; throws what it says otherwise. */
  readonly ok: (...words: readonly string[]) => string;
  /** The same, read as JSON. */
  // The caller says what it expects, and compares it.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  readonly json: <T>(...words: readonly string[]) => T;
}

const program = resolve('dist/gainsay.js');
export const storyFile = resolve('data/hmeimim.json');
export const updateFile = resolve('data/hmeimim-update.json');

/** A command line with a desk of its own, which is not there yet. */
export function commandLine(env: Readonly<Record<string, string>> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'));
  const desk = join(folder, 'desk.db');
  const runWith = (input: string, ...words: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync('node', [program, ...words], {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        XDG_DATA_HOME: join(folder, 'data'),
        GAINSAY_DESK: desk,
        GAINSAY_BY: 'reporter',
        ...env,
      },
    });
    return { exit: status, out: stdout, err: stderr };
  };
  const run = (...words: readonly string[]): Ended => runWith('', ...words);
  const ok = (...words: readonly string[]): string => {
    const { exit, out, err } = run(...words);
    if (exit !== 0) throw new Error(`${words.join(' ')} ended with ${exit}: ${err}`);
    return out.trimEnd();
  };
  // As above.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const json = <T>(...words: readonly string[]): T => JSON.parse(ok(...words, '--json')) as T;
  return { folder, desk, run, runWith, ok, json };
}

let shipped: string | undefined;

/** A command line with the shipped story on its desk, imported once and copied from then on. */
export function withStory(env: Readonly<Record<string, string>> = {}): CommandLine {
  const line = commandLine(env);
  shipped ??= importedDesk();
  copyFileSync(shipped, line.desk);
  return line;
}

function importedDesk(): string {
  const line = commandLine();
  line.ok('import', storyFile);
  return line.desk;
}
