import { listLanguage, nameOrder } from '../../domain/name-order.ts';
import type { Desk } from '../../store/desk.ts';
import { type SourceRow, sourceRows } from '../../store/read/source-rows.ts';
import { stories } from '../../store/read/stories.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import type { Call } from '../call.ts';
import { coveredStories, storyAsked } from '../chosen-story.ts';
import { publicAtOf } from '../public-at.ts';
import { printListing } from '../rows.ts';
import { reading } from '../with-desk.ts';

/** `sources`: who speaks on this desk, or in one story. */
export async function listSources(call: Call): Promise<void> {
  await reading(call, (desk) => {
    printListing(call, {
      plural: 'sources',
      items: counted(call, desk),
      order: nameOrder(storyAsked(call, desk)?.lang ?? listLanguage(stories(desk))),
      json: ({ statements: _statements, pointedTo: _pointedTo, id, ...record }) => ({
        ref: null,
        id,
        ...record,
      }),
      columns: [
        { title: 'id' },
        { title: 'name', flexible: true },
        { title: 'kind' },
        { title: 'country' },
        { title: 'statements' },
      ],
      row: ({ id, name, names, kind, medium, country, statements, state }) => [
        id,
        [name, ...names.map((other) => other.name)].join(' · '),
        `${medium ?? kind}${state === 'withdrawn' ? ', withdrawn' : ''}`,
        country ?? '',
        String(statements),
      ],
      none: 'No source is on file yet. Add one with gainsay add source.',
    });
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
