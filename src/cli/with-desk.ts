import { answering } from '../store/desk-problem.ts';
import { closeDesk, type Desk, type DeskMode, openDesk } from '../store/desk.ts';
import { asKnownAt } from '../store/read/story-contents.ts';
import type { Call } from './call.ts';
import { knownAtOf } from './clock.ts';
import { deskPath } from './desk-path.ts';

/** Opens the command's desk for reading, as it was at --known-at, uses it, closes it. */
export const reading = <T>(call: Call, use: (desk: Desk) => T): T =>
  using(deskPath(call), 'read', (desk) => {
    const moment = knownAtOf(call, desk);
    return moment === undefined ? use(desk) : asKnownAt(desk, moment, use);
  });

/** Opens the command's desk for writing, makes it where there is none, uses it, closes it. */
export const writing = <T>(call: Call, use: (desk: Desk) => T): T =>
  using(deskPath(call), 'write', use);

/** Opens a desk, uses it, closes it; what SQLite says on the way is told as a problem. */
export const using = <T>(file: string, mode: DeskMode, use: (desk: Desk) => T): T =>
  answering(file, () => {
    const desk = openDesk(file, mode);
    try {
      return use(desk);
    } finally {
      closeDesk(desk);
    }
  });
