import { answering } from '../store/desk-problem.ts';
import { closeDesk, type Desk, type DeskMode, type Fill, openDesk } from '../store/desk.ts';
import { type Call, has } from './call.ts';
import { deskPath } from './desk-path.ts';

/** Opens the command's desk for reading, as it was at --known-at, uses it, closes it. */
export async function reading<T>(call: Call, use: (desk: Desk) => T): Promise<T> {
  if (!has(call, 'known-at')) return using(deskPath(call), 'read', use);
  // What looks back loads what derives and checks anew; most commands need none of it.
  const { knownThen } = await import('./known-then.ts');
  return using(deskPath(call), 'read', (desk) => knownThen(call, desk, use));
}

/** Opens a desk, uses it, closes it; what SQLite says on the way is told as a problem. */
export const using = <T>(file: string, mode: DeskMode, use: (desk: Desk) => T, fill?: Fill): T =>
  answering(file, () => {
    const desk = openDesk(file, mode, undefined, fill);
    try {
      return use(desk);
    } finally {
      closeDesk(desk);
    }
  });
