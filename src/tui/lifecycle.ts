import { writeSync } from 'node:fs';
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

export interface Lifecycle {
  readonly enter: () => void;
  readonly leave: () => void;
  /** Gives the terminal back to the shell until `fg`. */
  readonly suspend: () => void;
  /** Takes all handlers off again. */
  readonly dispose: () => void;
}

export interface LifecycleCalls {
  /** After `fg`: the terminal shows nothing of ours any more. */
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
 * The alternate screen, cleared, with the cursor hidden and pastes marked. What `inside` sends comes
 * before the screen is cleared, on leaving too: where there is no alternate screen (GNU screen has
 * none unless it is told to), nothing of ours is left either.
 */
export const fullScreen = (inside: TerminalCodes): TerminalCodes => ({
  entering: () => `\u001b[?1049h${inside.entering()}\u001b[2J\u001b[H\u001b[?25l\u001b[?2004h`,
  leaving: () =>
    `\u001b[?2026l\u001b[?2004l\u001b[0m${inside.leaving()}\u001b[H\u001b[2J\u001b[?25h\u001b[?1049l`,
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
  const suspend = (): void => {
    leave();
    process.kill(0, 'SIGTSTP');
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
  const resume = (): void => {
    if (isIn) return;
    enter();
    onResume();
  };
  const bySignal = signals.map((signal) => ({ signal, end: () => endBy(signal) }));
  // Without a reader there is nobody left to draw for.
  const gone = (): void => endBy('SIGHUP');
  for (const { signal, end } of bySignal) process.on(signal, end);
  process.on('SIGCONT', resume);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.on('exit', leave);
  process.stdout.on('error', gone);
  const dispose = (): void => {
    for (const { signal, end } of bySignal) process.off(signal, end);
    process.off('SIGCONT', resume);
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
    process.off('exit', leave);
    process.stdout.off('error', gone);
  };
  return { enter, leave, suspend, dispose };
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
