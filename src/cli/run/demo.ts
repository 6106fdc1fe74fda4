import { rmSync } from 'node:fs';

import type { ExitName } from '../../domain/problem.ts';
import { isThere } from '../../store/desk.ts';
import { author } from '../author.ts';
import { type Call, has } from '../call.ts';
import { examplePath } from '../desk-path.ts';
import { enter } from '../enter.ts';

/** `demo`: the shipped story on a desk of its own, kept until --reset. */
export async function demo(call: Call): Promise<ExitName> {
  const file = examplePath(call);
  if (has(call, 'reset')) remove(file);
  if (!isThere(file)) {
    const { makeExampleDesk } = await import('../example-desk.ts');
    makeExampleDesk(file, author(call).by);
  }
  return enter(call, file, true);
}

/** SQLite's own two files would be taken for those of the next desk of that name. */
function remove(file: string): void {
  for (const ending of ['', '-wal', '-shm', '.draft']) rmSync(file + ending, { force: true });
}
