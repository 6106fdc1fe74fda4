import { markLeft } from '../width.ts';
import { mayRunRight } from './direction.ts';
import { displayMode } from './display.ts';

/**
 * A laid-out cell that has another one behind it in its row. A terminal that reorders whole rows
 * would take the number or the name behind Arabic along to its other side: LRM (UAX #9) parts them.
 */
export const keptApart = (cell: string): string =>
  displayMode() === 'terminal' && mayRunRight(cell) ? cell + markLeft : cell;
