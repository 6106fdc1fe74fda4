import { execFile } from 'node:child_process';

/**
 * Asks tmux whether it hands on what is meant for the terminal around it: its option
 * allow-passthrough, off unless it is set. Before version 3.3 it always did, and knows no option.
 */
export function askTmux(told: (passes: boolean) => void): void {
  const words = ['show-options', '-Apv', 'allow-passthrough'];
  execFile('tmux', words, { timeout: 1000 }, (_, out) => told(out.trim() !== 'off'));
}
