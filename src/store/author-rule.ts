import { Problem } from '../domain/problem.ts';
import type { Author } from './address.ts';

const ownWords = /^(?:import .*|example|undo|redo)$/su;

/**
 * The author with a reason that says something, or none.
 * @throws Problem (usage) when the reason is one that imports, undo and redo give themselves.
 */
export function authored({ by, reason }: Author): Author {
  if (reason === undefined || !/\S/u.test(reason)) return { by };
  if (ownWords.test(reason)) {
    throw new Problem(
      'usage',
      `The reason "${reason}" is one that the desk gives itself.`,
      'A reason may not begin with "import " nor be example, undo or redo: say it in other words.',
    );
  }
  if (/[\0\p{Cs}]/u.test(reason)) {
    throw new Problem(
      'usage',
      'The reason has a character that cannot be stored.',
      'Type it again.',
    );
  }
  return { by, reason };
}

/** @throws Problem (badContent) when there is no reason for what changes meaning. */
export function reasonFor(kind: string, { reason }: Author): string {
  if (reason !== undefined) return reason;
  throw new Problem('badContent', `To ${kind} needs a reason.`, 'Give it with --reason TEXT.');
}
