import { writeSync } from 'node:fs';
import { constants } from 'node:os';

import { suspension } from './suspension.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

export interface Lifecycle {
  readonly enter: () => void;
  readonly leave: () => void;
  /** Gives the terminal back to the shell until `fg`; where nobody could say `fg`, for a moment. */
  readonly suspend: () => void;
  /** Takes all handlers off again. */
  readonly dispose: () => void;
}

export interface LifecycleCalls {
  /** After `fg`, or a stop that did not come: the terminal shows nothing of ours any more. */
  readonly onResume: () => void;
  /** Before the process ends for a reason that nobody chose: drafts are kept. */
  readonly onEnd: () => void;
}

/** What a terminal is sent when it is taken over, and when it is given back. */
export interface TerminalCodes {
  readonly entering: () => string;
  readonly leaving: () => string;
}

/**
 * The alternate screen, cleared, with the cursor hidden, pastes marked and autowrap off: a row that a
 * terminal draws wider than it was thought ends at the edge, and no other row is written over. What
 * `inside` sends comes before the screen is cleared, on leaving too: where there is no alternate
 * screen (GNU screen has none unless it is told to), nothing of ours is left either.
 */
export const fullScreen = (inside: TerminalCodes): TerminalCodes => ({
  entering: () =>
    `\u001b[?1049h${inside.entering()}\u001b[2J\u001b[H\u001b[?25l\u001b[?2004h\u001b[?7l`,
  leaving: () =>
    `\u001b[?2026l\u001b[?2004l\u001b[0m${inside.leaving()}\u001b[H\u001b[2J\u001b[?25h\u001b[?1049l\u001b[?7h`,
});

/**
 * Whatever way the program is left, the terminal is as it was found: what the codes changed and raw
 * mode are restored, and the exit code says why it ended.
 */
export function lifecycle({ onResume, onEnd }: LifecycleCalls, codes: TerminalCodes): Lifecycle {
  let isIn = false;
  const enter = (): void => {
    if (isIn) return;
    isIn = true;
    process.stdin.setRawMode(true);
    process.stdin.resume();
    process.stdout.write(codes.entering());
  };
  const leave = (): void => {
    if (!isIn) return;
    isIn = false;
    quietly(() => writeSync(process.stdout.fd, codes.leaving()));
    quietly(() => process.stdin.setRawMode(false));
    process.stdin.pause();
  };
  const endBy = (signal: (typeof signals)[number]): void => {
    onEnd();
    leave();
    process.exit(128 + constants.signals[signal]);
  };
  const fail = (error: unknown): void => {
    onEnd();
    leave();
    process.stderr.write(`${failureText(error)}\n`);
    process.exit(1);
  };
  const comeBack = (): void => {
    // After SIGSTOP the shell has changed the terminal's mode, and this process has not heard of it.
    if (isIn) quietly(() => process.stdin.setRawMode(false));
    isIn = false;
    enter();
    onResume();
  };
  const stops = suspension({ leave, comeBack });
  const bySignal = signals.map((signal) => ({ signal, end: () => endBy(signal) }));
  // Without a reader there is nobody left to draw for.
  const gone = (): void => endBy('SIGHUP');
  for (const { signal, end } of bySignal) process.on(signal, end);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.on('exit', leave);
  process.stdout.on('error', gone);
  const dispose = (): void => {
    for (const { signal, end } of bySignal) process.off(signal, end);
    stops.dispose();
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
    process.off('exit', leave);
    process.stdout.off('error', gone);
  };
  return { enter, leave, suspend: stops.suspend, dispose };
}

/** A terminal that is gone cannot be restored, and that is no reason to stop restoring the rest. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

const failureText = (error: unknown): string => {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `gainsay stopped on an error of its own; your entries are saved, a draft is kept.\n${words}`;
};
