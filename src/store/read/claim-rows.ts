import { type RawBuilder, sql } from 'kysely';

import type { ClaimKind } from '../../domain/claim.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Desk } from '../desk.ts';
import { eachRow } from '../query.ts';
import type { SummaryRow } from '../tables.ts';
import { type ClaimItem, standingIn } from './claim-item.ts';

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

type Found = Pick<SummaryRow, 'item' | 'short' | 'contested'>;

/** The claims of a story, or of all, by slug and number of ref; withdrawn ones left out. */
export function* claimRows(desk: Desk, filter: ClaimFilter = {}): Iterable<ClaimRow> {
  for (const { item: text, short, contested } of eachRow(desk, selectItems(filter))) {
    // Only the summaries of this program stand there.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const item = JSON.parse(text) as ClaimItem;
    const { story, ref, id, kind, text: words } = item;
    const standing = standingIn(item);
    const row = { story, ref, id, kind, text: words, contested: contested === 1, standing };
    yield short === null ? row : { ...row, short };
  }
}

/** The same as JSON texts, each one item of `claims --json`, as they are stored. */
export function* claimRowsJson(desk: Desk, filter: ClaimFilter = {}): Iterable<string> {
  for (const { item } of eachRow(desk, selectItems(filter))) yield item;
}

function selectItems({ story, contestedOnly = false, limit = -1 }: ClaimFilter): RawBuilder<Found> {
  const inStory = story === undefined ? sql`true` : sql`story = ${story}`;
  // A literal, as the index of the contested asks for.
  const among = contestedOnly ? sql`contested = 1` : sql`true`;
  return sql<Found>`
    select item, short, contested from claim_summary where ${inStory} and ${among}
    order by story, number, ref limit ${limit}`;
}
