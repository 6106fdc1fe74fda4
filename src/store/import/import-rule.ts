import { canonical } from '../canonical.ts';
import type { PastRevision } from './import-known.ts';

/**
 * What an import does with a record that is already here (DESIGN §3, Import):
 * - same: the file says what the desk says
 * - again: an undo took an import of it back, so it is given again
 * - older: an import gave this content before, but not last
 * - changed: it says something else here than an import last gave it
 * - next: the file's content follows on what an import gave it
 */
export type Verdict = 'same' | 'again' | 'older' | 'changed' | 'next';

export interface Case {
  /** The file's content, or the part of it that counts. */
  readonly given: unknown;
  /** The same part of what the desk says. */
  readonly present: unknown;
  /** Everything that happened to the record, oldest first. */
  readonly past: readonly PastRevision[];
  /** The part that counts of a whole record. */
  readonly part: (body: unknown) => unknown;
}

/** The first rule that fits. */
export function verdictOn({ given, present, past, part }: Case): Verdict {
  const content = canonical(given);
  const now = canonical(present);
  if (content === now) return 'same';
  if (isUndoneImport(past)) return 'again';
  const imported = past.filter(isImport).map(({ body }) => canonical(part(body)));
  const last = imported.at(-1);
  if (last !== content && imported.includes(content)) return 'older';
  return now === last ? 'next' : 'changed';
}

const isImport = ({ reason }: Pick<PastRevision, 'reason'>): boolean =>
  reason !== null && (reason === 'example' || reason.startsWith('import '));

function isUndoneImport(past: readonly PastRevision[]): boolean {
  const last = past.at(-1);
  if (last?.reason !== 'undo') return false;
  return past.some((revision) => revision.batch === last.undoes && isImport(revision));
}
