import { derive } from '../domain/derive.ts';
import { localeOf } from '../domain/locale.ts';
import type { ExitName } from '../domain/problem.ts';
import { compareRefs } from '../domain/ref.ts';
import { isContested } from '../domain/standing.ts';
import { standingBrief } from '../domain/words.ts';
import type { Desk } from '../store/desk.ts';
import { claimItem } from '../store/read/claim-item.ts';
import { type ClaimRow, claimRows, claimRowsJson } from '../store/read/claim-rows.ts';
import { stories } from '../store/read/stories.ts';
import { storyContents } from '../store/read/story-contents.ts';
import { type Call, countOf, has } from './call.ts';
import { coveredStories, storyAsked } from './chosen-story.ts';
import { publicAtOf } from './clock.ts';
import { cells, print, printJsonList, say } from './output.ts';
import { table } from './table.ts';

/**
 * Prints the claims of a desk, or the contested ones, with their standings: from the summaries, or
 * derived afresh from what was public on a day.
 * @returns contradicted where --fail-on-contradiction was given and a listed claim calls for it
 */
export function printClaims(call: Call, desk: Desk, contestedOnly: boolean): ExitName {
  const listed = listedClaims(call, desk, contestedOnly);
  if (has(call, 'json')) printJsonList('claims', listed.json());
  else printForPeople([...listed.rows()], desk);
  const isFailing =
    has(call, 'fail-on-contradiction') &&
    [...listed.rows()].some(({ standing }) => failing.has(standing.standing));
  return isFailing ? 'contradicted' : 'ok';
}

const failing: ReadonlySet<string> = new Set(['contradicted', 'figures-differ']);

interface Listed {
  readonly rows: () => Iterable<ClaimRow>;
  readonly json: () => Iterable<string>;
}

function listedClaims(call: Call, desk: Desk, contestedOnly: boolean): Listed {
  const story = storyAsked(call, desk);
  const limit = countOf(call, 'limit');
  const day = publicAtOf(call);
  if (day === undefined) {
    const filter = {
      contestedOnly,
      ...(story ? { story: story.slug } : {}),
      ...(limit === undefined ? {} : { limit }),
    };
    return { rows: () => claimRows(desk, filter), json: () => claimRowsJson(desk, filter) };
  }
  const rows = coveredStories(call, desk)
    .flatMap(({ slug }) => publicRows(desk, slug, day))
    .filter(({ contested }) => contested || !contestedOnly)
    .slice(0, limit);
  return { rows: () => rows, json: () => rows.map(jsonOf) };
}

function publicRows(desk: Desk, story: string, publicAt: string): readonly ClaimRow[] {
  const contents = storyContents(desk, story, { publicAt });
  const derived = derive(contents);
  return contents.claims
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .flatMap((claim) => {
      const standing = derived.get(claim.id)?.standing;
      return standing ? [{ ...claim, story, standing, contested: isContested(standing) }] : [];
    });
}

const jsonOf = (row: ClaimRow): string => JSON.stringify(claimItem(row.story, row, row.standing));

function printForPeople(rows: readonly ClaimRow[], desk: Desk): void {
  if (rows.length === 0) return say('There is no such claim on this desk.');
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
  print(table(columns, lines, cells()));
}
