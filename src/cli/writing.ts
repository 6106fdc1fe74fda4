import type { Desk } from '../store/desk.ts';
import { fillFromLog } from '../store/fill-index.ts';
import type { Call } from './call.ts';
import { deskPath } from './desk-path.ts';
import { using } from './with-desk.ts';

/** Opens the command's desk for writing, makes it where there is none, uses it, closes it. */
export const writing = <T>(call: Call, use: (desk: Desk) => T): T => writingTo(deskPath(call), use);

/** Opens a desk for writing as `writing` does. */
export const writingTo = <T>(file: string, use: (desk: Desk) => T): T =>
  using(file, 'write', use, fillFromLog);
