import { spawnSync } from 'node:child_process';

import { spawn } from '@lydell/node-pty';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What some work takes, in milliseconds, measured once. */
export type Measure = () => number | Promise<number>;

/** Milliseconds of two works done in turn, so that whatever else the machine does slows both alike. */
export async function inTurn(
  times: number,
  one: Measure,
  other: Measure,
): Promise<readonly [number, number]> {
  const taken: [number, number][] = [];
  for (let at = 0; at < times; at += 1) taken.push([await one(), await other()]);
  return [middle(taken.map(([first]) => first)), middle(taken.map(([, second]) => second))];
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Milliseconds a Node with these words takes from start to end. */
export function nodeTime(words: readonly string[], env: Environment = process.env): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('node', [...words], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`node ${words.join(' ')}: ${stderr.toString()}`);
  return performance.now() - start;
}

/** Milliseconds until a program in a terminal of 80 by 24 has drawn something. */
export function firstFrame(
  words: readonly string[],
  drawn: string,
  env: Environment,
): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const terminal = spawn('node', [...words], { cols: 80, rows: 24, env: { ...env } });
    let seen = '';
    terminal.onData((text) => {
      seen += text;
      if (!seen.includes(drawn)) return;
      resolve(performance.now() - start);
      terminal.kill();
    });
  });
}

/** Milliseconds a piece of work takes in this process. */
export function workTime(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
