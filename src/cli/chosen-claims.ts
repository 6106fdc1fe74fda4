import { derive } from '../domain/derive.ts';
import { localeOf } from '../domain/locale.ts';
import type { ExitName } from '../domain/problem.ts';
import { compareRefs } from '../domain/ref.ts';
import { isContested } from '../domain/standing.ts';
import { standingBrief } from '../domain/words.ts';
import type { Desk } from '../store/desk.ts';
import { claimItem } from '../store/read/claim-item.ts';
import { type ClaimRow, claimRows } from '../store/read/claim-rows.ts';
import { stories } from '../store/read/stories.ts';
import { storyContents } from '../store/read/story-contents.ts';
import { type Call, countOf, has } from './call.ts';
import { coveredStories, storyAsked } from './chosen-story.ts';
import { exitFor, filterOf } from './claim-listing.ts';
import { noClaimsWords } from './no-claims.ts';
import { cells, printJsonList, printRows, say } from './output.ts';
import { publicAtOf } from './public-at.ts';
import { table } from './table.ts';
import { reading } from './with-desk.ts';

/** Prints claims as a table, of one story, or as far as they were public on a day. */
export const printChosenClaims = (call: Call, contestedOnly: boolean): Promise<ExitName> =>
  reading(call, (desk) => {
    const story = storyAsked(call, desk)?.slug;
    const day = publicAtOf(call);
    const rows =
      day === undefined
        ? [...claimRows(desk, filterOf(call, contestedOnly, story))]
        : publicClaims(call, desk, day)
            .filter(({ contested }) => contested || !contestedOnly)
            .slice(0, countOf(call, 'limit'));
    if (has(call, 'json')) printJsonList('claims', rows.map(jsonOf));
    else if (rows.length === 0) say(noClaimsWords(call, desk));
    else printForPeople(rows, desk);
    return has(call, 'fail-on-contradiction') ? exitFor(rows) : 'ok';
  });

const jsonOf = (row: ClaimRow): string => JSON.stringify(claimItem(row.story, row, row.standing));

/** Claims derived afresh from what had been published by the end of a day. */
const publicClaims = (call: Call, desk: Desk, publicAt: string): readonly ClaimRow[] =>
  coveredStories(call, desk).flatMap(({ slug: story }) => {
    const contents = storyContents(desk, story, { publicAt });
    const derived = derive(contents);
    return contents.claims
      .toSorted((a, b) => compareRefs(a.ref, b.ref))
      .flatMap((claim) => {
        const standing = derived.get(claim.id)?.standing;
        return standing ? [{ ...claim, story, standing, contested: isContested(standing) }] : [];
      });
  });

function printForPeople(rows: readonly ClaimRow[], desk: Desk): void {
  const isOfSeveral = new Set(rows.map(({ story }) => story)).size > 1;
  const locales = new Map(stories(desk).map((story) => [story.slug, localeOf(story)]));
  const columns = [
    ...(isOfSeveral ? [{ title: 'story' }] : []),
    { title: 'ref' },
    { title: 'claim', flexible: true as const },
    { title: 'standing', flexible: true as const },
  ];
  const lines = rows.map((row) => {
    const locale = locales.get(row.story);
    const standing = locale ? standingBrief(row.standing, locale) : row.standing.standing;
    return [...(isOfSeveral ? [row.story] : []), row.ref, row.short ?? row.text, standing];
  });
  printRows(table(columns, lines, cells()));
}
