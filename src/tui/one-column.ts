import { displayMode } from '../text/layout/display.ts';

/**
 * Whether the sides of a board stand one at a time: on a narrow screen, and on a terminal that puts
 * each whole row into its own order, since it would swap the words of two columns side by side.
 */
export const isOneColumn = (columns: number): boolean =>
  columns < 60 || displayMode() === 'terminal';
