import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';

/** A folder of this test's own, taken away at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty desk on a real file, closed and taken away at the end of the test. */
export function emptyDesk(file = join(temporaryFolder(), 'desk.db')): Desk {
  const desk = openDesk(file, 'write');
  onTestFinished(() => closeDesk(desk));
  return desk;
}

/** A desk that is closed at the end of the test. */
export function readDesk(file: string): Desk {
  const desk = openDesk(file, 'read');
  onTestFinished(() => closeDesk(desk));
  return desk;
}
