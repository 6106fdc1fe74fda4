import { rmSync } from 'node:fs';

import type { ExitName } from '../../domain/problem.ts';
import { shippedStory } from '../../host.ts';
import { importFiles } from '../../store/import.ts';
import { stories } from '../../store/read/stories.ts';
import { author } from '../author.ts';
import { type Call, has } from '../call.ts';
import { examplePath } from '../desk-path.ts';
import { enter } from '../enter.ts';
import { using } from '../with-desk.ts';

/** `demo`: the shipped story on a desk of its own, kept until --reset. */
export async function demo(call: Call): Promise<ExitName> {
  const file = examplePath(call);
  if (has(call, 'reset')) remove(file);
  prepare(file, call);
  return enter(call, file, true);
}

function prepare(file: string, call: Call): void {
  using(file, 'write', (desk) => {
    if (stories(desk).length > 0) return;
    importFiles(desk, { by: author(call).by }, [shippedStory.first()], { example: true });
  });
}

/** SQLite's own two files would be taken for those of the next desk of that name. */
function remove(file: string): void {
  for (const ending of ['', '-wal', '-shm', '.draft']) rmSync(file + ending, { force: true });
}
