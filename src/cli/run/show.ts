import { boardOf } from '../../domain/board.ts';
import type { Contents } from '../../domain/contents.ts';
import { derive } from '../../domain/derive.ts';
import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../../store/desk.ts';
import { claimContents } from '../../store/read/claim-contents.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { type Resolved, resolveRef } from '../../store/read/resolve-ref.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import { argumentOf, type Call, has, textOf } from '../call.ts';
import { cells, printJson, printRows } from '../output.ts';
import { publicAtOf } from '../public-at.ts';
import { recordLines } from '../record-lines.ts';
import { reading } from '../with-desk.ts';

/** `show REF`: one record; a claim with all that stands on it. */
export async function show(call: Call): Promise<void> {
  const { boardText } = await import('../../tui/board-text.ts');
  await reading(call, (desk) => {
    const address = resolveRef(desk, argumentOf(call, 0, 'The ref'), textOf(call, 'story'));
    const contents = contentsFor(call, desk, address);
    const { record, ref } = recordAt(desk, address);
    if (has(call, 'json')) return printJson({ kind: address.entity, ref, record });
    const derived = contents && derive(contents, [address.id]).get(address.id);
    if (!contents || !derived) {
      return printRows(recordLines({ ...(ref === null ? {} : { ref }), ...record }, cells()));
    }
    const board = boardOf(contents, address.id, derived);
    printRows(boardText(board, contents.story, cells()).trimEnd());
  });
}

/**
 * Of a claim what its board needs, null of any other record.
 * @throws Problem notFound where --public-at hides the record
 */
function contentsFor(
  call: Call,
  desk: Desk,
  { entity, story, id, ref }: Resolved,
): Contents | null {
  const publicAt = publicAtOf(call);
  if (story === null || (entity !== 'claim' && entity !== 'statement')) return null;
  if (publicAt === undefined) return entity === 'claim' ? claimContents(desk, story, [id]) : null;
  const contents = storyContents(desk, story, { publicAt });
  if (entity === 'claim') return contents;
  if (contents.statements.some((statement) => statement.id === id)) return null;
  throw new Problem('notFound', `${ref ?? id} was not public on ${publicAt}.`);
}
