import { redo, undo, type Undone } from '../../store/undo.ts';
import { author } from '../author.ts';
import type { Call } from '../call.ts';
import { print } from '../output.ts';
import { sayListed } from '../saved.ts';
import { writing } from '../writing.ts';

/** `undo`: takes the newest batch back and says what that was. */
export const undoBatch = (call: Call): void =>
  writing(call, (desk) => printUndone(undo(desk, author(call))));

/** `redo`: does again what the newest undo took back. */
export const redoBatch = (call: Call): void =>
  writing(call, (desk) => printUndone(redo(desk, author(call))));

function printUndone(undone: Undone): void {
  for (const sentence of undone.was) print(sentence);
  sayListed(undone);
}
