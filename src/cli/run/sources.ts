import { listLanguage, nameOrder } from '../../domain/name-order.ts';
import type { Desk } from '../../store/desk.ts';
import { type SourceRow, sourceRows } from '../../store/read/source-rows.ts';
import { stories } from '../../store/read/stories.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import { type Call, has } from '../call.ts';
import { coveredStories, storyAsked } from '../chosen-story.ts';
import { publicAtOf } from '../public-at.ts';
import { printListing } from '../rows.ts';
import { sourceLines, sourceTable } from '../source-table.ts';
import { reading } from '../with-desk.ts';

const plural = 'sources';
const none = 'No source is on file yet. Add one with gainsay add source.';

/** `sources`: who speaks on this desk, or in one story. */
export async function listSources(call: Call): Promise<void> {
  await reading(call, (desk) => {
    if (has(call, 'json')) printRecords(call, desk);
    else printTable(call, desk);
  });
}

/** For programs each record by itself. */
function printRecords(call: Call, desk: Desk): void {
  printListing(call, {
    plural,
    items: counted(call, desk),
    json: ({ statements: _statements, pointedTo: _pointedTo, id, ...record }) => ({
      ref: null,
      id,
      ...record,
    }),
    columns: [],
    row: () => [],
    none,
  });
}

/** For people joined sources as one. */
function printTable(call: Call, desk: Desk): void {
  const lang = storyAsked(call, desk)?.lang ?? listLanguage(stories(desk));
  const items = sourceLines(desk, counted(call, desk), lang);
  printListing(call, {
    plural,
    items,
    order: nameOrder(lang),
    json: ({ source }) => source,
    ...sourceTable(items),
    none,
  });
}

function counted(call: Call, desk: Desk): readonly SourceRow[] {
  const rows = sourceRows(desk, storyAsked(call, desk)?.slug);
  const publicAt = publicAtOf(call);
  if (publicAt === undefined) return rows;
  const spoken = coveredStories(call, desk)
    .flatMap(({ slug }) => storyContents(desk, slug, { publicAt }).statements)
    .filter(({ state }) => state !== 'withdrawn');
  return rows.map((row) => ({
    ...row,
    statements: spoken.filter(({ speaker }) => speaker === row.id).length,
  }));
}
