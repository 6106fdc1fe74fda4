import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Desk, isThere } from '../store/desk.ts';
import type { Call } from './call.ts';
import { deskPath } from './desk-path.ts';
import { writingTo } from './writing.ts';

/**
 * Opens the command's desk for writing that will be taken back. Where there is none, one in a
 * folder for temporary files stands in for it, so that nothing is left behind.
 */
export function trying<T>(call: Call, use: (desk: Desk) => T): T {
  const file = deskPath(call);
  if (isThere(file)) return writingTo(file, use);
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  try {
    return writingTo(join(folder, 'desk.db'), use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
