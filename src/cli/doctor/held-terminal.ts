import { lifecycle } from '../../tui/lifecycle.ts';
import { keyPressed } from './key-pressed.ts';

/** The terminal while it is in raw mode, without a screen of its own. */
export interface HeldTerminal {
  /** Sends codes, and says which undo them when the terminal is given back. */
  readonly change: (codes: string, undo: string) => void;
  /** Resolves with the next key. */
  readonly key: () => Promise<void>;
}

const nothing = (): void => undefined;

/** Uses the terminal, and gives it back as it was, whatever way that ends. */
export async function holdingTerminal<T>(use: (terminal: HeldTerminal) => Promise<T>): Promise<T> {
  let undone = '';
  const codes = { entering: () => '', leaving: () => undone };
  const life = lifecycle({ onResume: nothing, onEnd: nothing }, codes);
  life.enter();
  try {
    return await use({
      change: (sent, undo) => {
        undone = undo;
        process.stdout.write(sent);
      },
      key: () => keyPressed(process.stdin),
    });
  } finally {
    life.leave();
    life.dispose();
  }
}
