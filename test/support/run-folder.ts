import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that a run of the tests writes stands in one folder, which is taken away at its end. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-tests-'));
  // As the folder it stands in: some tests run a part as another user.
  chmodSync(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
