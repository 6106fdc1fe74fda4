import { forgetRows } from './row-cache.ts';

/**
 * Who puts text that runs from right to left into the order of the screen.
 * - `app`: this program reorders and shapes; the terminal draws cell by cell.
 * - `words`: as `app`, and what a terminal that turns each Arabic word around would turn is turned
 *   beforehand, so that it comes out right.
 * - `terminal`: rows in logical order, wrapped and padded; the terminal reorders each line itself.
 * - `off`: logical order, nothing done: for output that is data.
 */
export type BidiMode = 'app' | 'words' | 'terminal' | 'off';

let mode: BidiMode = 'off';

/** How rows are laid out from now on; a process draws on one terminal. */
export function setDisplay(next: BidiMode): void {
  if (next === mode) return;
  mode = next;
  forgetRows();
}

export const displayMode = (): BidiMode => mode;
