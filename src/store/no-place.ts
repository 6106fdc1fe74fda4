import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { Problem } from '../domain/problem.ts';

/**
 * Why no file can be made at a path at which there is none, whoever asks; null where nothing but
 * rights can stand in the way.
 */
export function noPlaceFor(file: string): Problem | null {
  const code = codeOf(() => statSync(file));
  if (code === 'ENAMETOOLONG') return problem(`The name ${file} is longer than this system takes.`);
  if (code === 'ELOOP') return problem(`${file} is a link that leads back to itself.`);
  if (code === 'ENOTDIR') return problem(`${dirname(file)} is a file, not a folder.`);
  const target = targetOf(file);
  return target === null ? null : problem(`${file} is a link to ${target}, which is not there.`);
}

const problem = (what: string): Problem =>
  new Problem('notFound', what, 'Name another file with --desk or GAINSAY_DESK.');

/** Where a link leads; null of what is none, and of what is not there. */
function targetOf(file: string): string | null {
  if (codeOf(() => lstatSync(file)) !== null) return null;
  return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : null;
}

/** What the system says against it; null where it does it. */
function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
  }
}
