import { derive } from '../../domain/derive.ts';
import { titleOrder } from '../../domain/name-order.ts';
import { isContested } from '../../domain/standing.ts';
import type { Desk } from '../../store/desk.ts';
import type { StoryRow } from '../../store/read/stories.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import type { Call } from '../call.ts';
import { coveredStories } from '../chosen-story.ts';
import { publicAtOf } from '../public-at.ts';
import { printListing } from '../rows.ts';
import { reading } from '../with-desk.ts';

/** `stories`: what this desk follows, with how much there is of each. */
export const listStories = (call: Call): Promise<void> =>
  reading(call, (desk) => printStories(call, desk));

/** The list of stories of an open desk. */
export function printStories(call: Call, desk: Desk): void {
  const day = publicAtOf(call);
  const all = coveredStories(call, desk);
  printListing(call, {
    plural: 'stories',
    items: day === undefined ? all : all.map((story) => publicCounts(desk, story, day)),
    order: titleOrder(all),
    json: recordOf,
    columns: [
      { title: 'story' },
      { title: 'title', flexible: true },
      { title: 'claims' },
      { title: 'statements' },
      { title: 'contested' },
    ],
    row: ({ slug, title, claims, statements, contested }) => [
      slug,
      title,
      String(claims),
      String(statements),
      String(contested),
    ],
    none: 'This desk has no story yet. Begin one with gainsay add story.',
  });
}

function recordOf(row: StoryRow): unknown {
  const { claims: _claims, statements: _statements, contested: _contested, ...onFile } = row;
  const { pointedTo: _pointedTo, ...record } = onFile;
  return { ref: null, id: record.slug, ...record };
}

function publicCounts(desk: Desk, story: StoryRow, publicAt: string): StoryRow {
  const contents = storyContents(desk, story.slug, { publicAt });
  const standings = [...derive(contents).values()];
  return {
    ...story,
    statements: contents.statements.filter(({ state }) => state !== 'withdrawn').length,
    contested: standings.filter(({ standing }) => isContested(standing)).length,
  };
}
