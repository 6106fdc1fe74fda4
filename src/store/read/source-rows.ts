import type { SourceOnFile } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';

/** A source with the number of statements it makes that are not withdrawn. */
export type SourceRow = SourceOnFile & { readonly statements: number };

export function sourceRows(_desk: Desk, _story?: string): readonly SourceRow[] {
  throw new Error('to be written');
}
