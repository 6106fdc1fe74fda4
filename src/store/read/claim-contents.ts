import type { Contents } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';

export function claimContents(_desk: Desk, _slug: string, _claimIds: readonly string[]): Contents {
  throw new Error('to be written');
}
