import { spawnSync } from 'node:child_process';

import { spawn } from '@lydell/node-pty';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The least of several measurements, in milliseconds: what the work costs without what disturbs it. */
export function least(times: number, measure: () => number): number {
  return Math.min(...Array.from({ length: times }, measure));
}

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
