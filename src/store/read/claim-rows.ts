import type { ClaimKind } from '../../domain/claim.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Desk } from '../desk.ts';

/** A claim with its standing of now, from its summary. */
export interface ClaimRow {
  readonly story: string;
  readonly ref: string;
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly short?: string;
  readonly contested: boolean;
  readonly standing: Standing;
}

export interface ClaimFilter {
  readonly story?: string;
  readonly contestedOnly?: boolean;
  readonly limit?: number;
}

export function claimRows(_desk: Desk, _filter?: ClaimFilter): Iterable<ClaimRow> {
  throw new Error('to be written');
}

export function claimRowsJson(_desk: Desk, _filter?: ClaimFilter): Iterable<string> {
  throw new Error('to be written');
}
