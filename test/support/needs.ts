import type { TestContext } from 'vitest';

/**
 * For a test that compares with something from outside the project: where that is missing the test
 * is skipped and says so, but where CI=true it fails, since there everything is to be compared.
 */
export function needs({ skip }: TestContext, isHere: boolean, what: string): void {
  if (isHere) return;
  if (process.env['CI'] === 'true') throw new Error(`not here: ${what}`);
  process.stderr.write(`skipped, for want of ${what}\n`);
  skip(`not here: ${what}`);
}
