import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { derive } from '../src/domain/derive.ts';
import { contentsOf } from '../test/support/contents.ts';
import { firstFrame, least, nodeTime, workTime } from './measure.ts';
import { madeStory, oneClaim, type Size } from './story-file.ts';

/** A figure beside its peer of the same run, both in milliseconds, and what their ratio may be. */
interface Figure {
  readonly what: string;
  readonly time: number;
  readonly peer: string;
  readonly peerTime: number;
  readonly goal: number;
}

const program = 'dist/gainsay.js';
const whole: Size = { claims: 10_000, statements: 100_000 };
const tenth: Size = { claims: 1_000, statements: 10_000 };
const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'));
const env = { ...process.env, XDG_DATA_HOME: folder, GAINSAY_BY: 'bench', TERM: 'xterm-256color' };

/** Imports a made story into a new desk; the milliseconds that takes. */
function imported(name: string, size: Size): number {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(madeStory(size)));
  return nodeTime([program, '--desk', join(folder, `${name}.db`), 'import', file], env);
}

function derivedIn(chained: boolean): number {
  const contents = contentsOf({ ...oneClaim(1000, chained) });
  return least(20, () => workTime(() => derive(contents)));
}

async function figures(): Promise<readonly Figure[]> {
  const bare = least(15, () => nodeTime(['-e', '0']));
  const peer = { peer: 'node -e 0', peerTime: bare };
  const run = (...words: readonly string[]): number =>
    least(7, () => nodeTime([program, ...words], env));
  run('demo');
  const frames: number[] = [];
  for (let at = 0; at < 7; at += 1)
    frames.push(await firstFrame([program, 'demo'], 'CONFIRMS', env));
  const tenthTime = imported('tenth', tenth);
  const wholeTime = imported('whole', whole);
  const desk = ['--desk', join(folder, 'whole.db')];
  const example = ['--desk', join(folder, 'gainsay', 'example.db')];
  return [
    { what: 'first frame of demo', time: Math.min(...frames), ...peer, goal: 5 },
    {
      what: 'claims --json, 10,000 claims',
      time: run(...desk, 'claims', '--json'),
      ...peer,
      goal: 6,
    },
    {
      what: 'import 100,000 statements',
      time: wholeTime,
      peer: 'import 10,000',
      peerTime: tenthTime,
      goal: 12,
    },
    { what: 'derive 1,000 statements, flat', time: derivedIn(false), ...peer, goal: 0.25 },
    { what: 'derive 1,000 statements, one chain', time: derivedIn(true), ...peer, goal: 0.5 },
    { what: 'headless command', time: run(...example, 'claims', '--json'), ...peer, goal: 2.5 },
    { what: '--help', time: run('--help'), ...peer, goal: 1.6 },
  ];
}

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(14))).join('');

try {
  const rows = (await figures()).map(({ what, time, peer, peerTime, goal }) =>
    line([
      what,
      `${time.toFixed(1)} ms`,
      peer,
      `${peerTime.toFixed(1)} ms`,
      `${(time / peerTime).toFixed(2)} ×`,
      `≤ ${goal} ×`,
    ]),
  );
  process.stdout.write(
    `${[line(['', 'time', 'peer', 'its time', 'ratio', 'goal']), ...rows].join('\n')}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
