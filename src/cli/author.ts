import { userInfo } from 'node:os';

import { Problem } from '../domain/problem.ts';
import type { Author } from '../store/address.ts';
import { type Call, textOf } from './call.ts';

/** Who makes an entry: --by, else GAINSAY_BY, else the login name; and the reason, where given. */
export function author(call: Call): Author {
  const by = (textOf(call, 'by') ?? (process.env['GAINSAY_BY'] || loginName())).trim();
  if (by === '') throw new Problem('usage', 'The name given with --by is empty.');
  const reason = textOf(call, 'reason');
  if (reason?.trim() === '') throw new Problem('usage', 'The reason given with --reason is empty.');
  return reason === undefined ? { by } : { by, reason };
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    throw new Problem(
      'configuration',
      `This computer does not tell your login name (${String(error)}).`,
      'Give your name with --by NAME or in GAINSAY_BY.',
    );
  }
}
