import { type ClaimOnFile, type Contents, isKept } from '../domain/contents.ts';
import { derive } from '../domain/derive.ts';
import { parseRef } from '../domain/ref.ts';
import { type Derived, isContested, type Standing } from '../domain/standing.ts';
import type { Desk } from './desk.ts';
import type { Moved } from './moved-claims.ts';
import { row, statementFor } from './query.ts';
import { derivationContents } from './read/claim-contents.ts';
import { claimItem, type ClaimItem } from './read/claim-item.ts';
import type { SummaryRow } from './tables.ts';
import { linkedClaims, namedByStatementsOf } from './touched.ts';

/** Claims of which enough is held at once to derive them together. */
const atOnce = 400;

/** Who is told what is seen on the way. */
export interface Watch {
  /** The contents of every set. */
  look(contents: Contents): void;
  /** A claim whose standing or number of origins is not what it was. */
  moved(claim: Moved): void;
}

/**
 * Derives these claims anew and writes their summaries, set by set; then the claims whose results
 * hang on one that changed.
 */
export function summarise(
  desk: Desk,
  story: string,
  claims: Iterable<string>,
  watch?: Watch,
): void {
  const done = new Set<string>();
  let next = [...new Set(claims)];
  while (next.length > 0) {
    const changed: string[] = [];
    for (let start = 0; start < next.length; start += atOnce) {
      const set = next.slice(start, start + atOnce);
      const contents = derivationContents(desk, story, set);
      changed.push(...summariseSet(desk, contents, set, watch));
      watch?.look(contents);
    }
    for (const id of next) done.add(id);
    const hanging = [
      ...linkedClaims(desk, story, changed),
      ...namedByStatementsOf(desk, story, changed),
    ];
    next = [...new Set(hanging)].filter((id) => !done.has(id));
  }
}

/** Writes the summaries of a set; gives back those that other claims may read differently now. */
function summariseSet(
  desk: Desk,
  contents: Contents,
  set: readonly string[],
  watch: Watch | undefined,
): readonly string[] {
  const derived = derive(contents, set);
  const claims = new Map(contents.claims.map((claim) => [claim.id, claim]));
  const slug = contents.story.slug;
  return set.filter((id) => {
    const claim = claims.get(id);
    const found = derived.get(id);
    const old = storedSummary(desk, slug, id);
    const summary = claim && found && isKept(claim) ? summaryOf(slug, claim, found) : undefined;
    if (summary) putSummary(desk, summary);
    else if (old) removeSummary(desk, slug, id);
    return isReadAnew([old, summary], watch);
  });
}

/** Whether other claims may read a claim differently now; of its origins `watch` is told. */
function isReadAnew(
  [old, summary]: readonly [SummaryRow | undefined, SummaryRow | undefined],
  watch: Watch | undefined,
): boolean {
  if (old?.item === summary?.item) return false;
  const [was, is] = [itemOf(old), itemOf(summary)];
  if (was && is && originsOf(was) !== originsOf(is)) {
    watch?.moved({ story: is.story, ref: is.ref, was: was.standing, is: is.standing });
  }
  return asRead(was) !== asRead(is);
}

const itemOf = (summary: SummaryRow | undefined): ClaimItem | null =>
  // Only summaryOf writes items.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  summary ? (JSON.parse(summary.item) as ClaimItem) : null;

/** What other claims read of a claim (DESIGN §5, rule 11), and whether it is there at all. */
const asRead = (item: ClaimItem | null): string =>
  item ? `${item.standing} ${item.confirm.high + item.confirm.unknown > 0}` : '';

/** What is said of a claim wherever it is listed. */
const originsOf = ({ standing, confirm, deny }: ClaimItem): string =>
  [standing, ...[confirm, deny].flatMap(({ low, high, unknown }) => [low, high + unknown])].join();

function summaryOf(story: string, claim: ClaimOnFile, { standing }: Derived): SummaryRow {
  return {
    story,
    claim: claim.id,
    number: parseRef(claim.ref)?.number ?? 0,
    ref: claim.ref,
    standing: standing.standing,
    contested: isContested(standing) ? 1 : 0,
    latest: standing.latest,
    short: claim.short ?? null,
    item: itemText(story, claim, standing),
  };
}

const itemText = (story: string, claim: ClaimOnFile, standing: Standing): string =>
  JSON.stringify(claimItem(story, claim, standing));

const storedSummary = (desk: Desk, story: string, claim: string): SummaryRow | undefined =>
  row(
    desk,
    desk.query
      .selectFrom('claim_summary')
      .selectAll()
      .where('story', '=', story)
      .where('claim', '=', claim),
  );

function putSummary(desk: Desk, summary: SummaryRow): void {
  const columns = Object.keys(summary);
  const text = `INSERT INTO claim_summary (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (story, claim) DO UPDATE SET
    ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  statementFor(desk.db, text).run(...Object.values(summary));
}

const removeSummary = (desk: Desk, story: string, claim: string): void =>
  void statementFor(desk.db, 'DELETE FROM claim_summary WHERE story = ? AND claim = ?').run(
    story,
    claim,
  );
