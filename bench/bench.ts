import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { derive } from '../src/domain/derive.ts';
import { contentsOf } from '../test/support/contents.ts';
import { drawingAgain, layingOut } from './layout.ts';
import { firstFrame, inTurn, type Measure, nodeTime, workTime } from './measure.ts';
import { searchFigures } from './search.ts';
import { madeStory, oneClaim, type Size } from './story-file.ts';

/** A figure, what it is measured beside in the same run, and what their ratio may be. */
interface Figure {
  readonly what: string;
  readonly measure: Measure;
  readonly peer: string;
  readonly measurePeer: Measure;
  readonly times: number;
  readonly goal: number;
}

const program = 'dist/gainsay.js';
const whole: Size = { claims: 10_000, statements: 100_000 };
const tenth: Size = { claims: 1_000, statements: 10_000 };
/** The goals of searching are for 1,000,000, which take minutes to make. */
const searched = Number(process.env['BENCH_ROWS'] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'));
const env = { ...process.env, XDG_DATA_HOME: folder, GAINSAY_BY: 'bench', TERM: 'xterm-256color' };

/** Imports a made story into a new desk; the milliseconds that takes. */
function imported(name: string, size: Size): number {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(madeStory(size)));
  return nodeTime([program, '--desk', join(folder, `${name}.db`), 'import', file], env);
}

/** Deriving one claim in a program that runs already, as at each entry: the least of five. */
function deriving(chained: boolean): Measure {
  const contents = contentsOf({ ...oneClaim(1000, chained) });
  return () => Math.min(...Array.from({ length: 5 }, () => workTime(() => derive(contents))));
}

const bare = { peer: 'node -e 0', measurePeer: () => nodeTime(['-e', '0']), times: 15 };
const run =
  (...words: readonly string[]): Measure =>
  () =>
    nodeTime([program, ...words], env);
const example = ['--desk', join(folder, 'gainsay', 'example.db')];
const large = ['--desk', join(folder, 'whole.db')];

/** In this order: the first makes the example desk, the second the large one. */
const figures: readonly Figure[] = [
  {
    ...bare,
    what: 'first frame of demo',
    measure: () => firstFrame([program, 'demo'], 'CONFIRMS', env),
    goal: 5,
  },
  {
    what: 'import 100,000 statements',
    measure: () => imported('whole', whole),
    peer: 'import 10,000',
    measurePeer: () => imported('tenth', tenth),
    times: 1,
    goal: 12,
  },
  {
    ...bare,
    what: 'claims --json, 10,000 claims',
    measure: run(...large, 'claims', '--json'),
    goal: 6,
  },
  { ...bare, what: 'derive 1,000 statements, flat', measure: deriving(false), goal: 0.25 },
  { ...bare, what: 'derive 1,000 statements, one chain', measure: deriving(true), goal: 0.5 },
  { ...bare, what: 'lay out 10,000 mixed characters', measure: layingOut, goal: 0.7 },
  { ...bare, what: 'draw 1,000 known rows again', measure: drawingAgain, goal: 0.35 },
  {
    ...bare,
    what: 'headless command',
    measure: run(...example, 'claims', '--json'),
    goal: 2.5,
  },
  { ...bare, what: '--help', measure: run('--help'), goal: 1.6 },
];

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(14))).join('');

const print = (cells: readonly string[]): boolean => process.stdout.write(`${line(cells)}\n`);

try {
  print(['', 'time', 'peer', 'its time', 'ratio', 'goal']);
  for (const { what, measure, peer, measurePeer, times, goal } of figures) {
    const [time, peerTime] = await inTurn(times, measure, measurePeer);
    const ratio = `${(time / peerTime).toFixed(2)} ×`;
    print([what, `${time.toFixed(1)} ms`, peer, `${peerTime.toFixed(1)} ms`, ratio, `≤ ${goal} ×`]);
  }
  print([`search ${searched} statements`, 'p95', '', '', '', 'goal']);
  for (const { what, p95, goal } of searchFigures(folder, searched)) {
    print([what, `${p95.toFixed(2)} ms`, '', '', '', `≤ ${goal} ms`]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
