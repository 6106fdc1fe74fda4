import { rowOf } from '../../text/layout/row.ts';
import { sentence } from '../../text/layout/sentence.ts';
import type { Model } from '../model.ts';
import { piece, type Row, row } from '../paint.ts';
import { type StoryRow, storyRows } from '../update/move.ts';
import { blankRows, leftAndRight, plural, windowOf } from './parts.ts';

/** The stories of the desk, and what else one can begin with. */
export function storiesRows(model: Model, columns: number, height: number): readonly Row[] {
  const rows = storyRows(model);
  const title = model.stories.length === 0 ? ' This desk is empty. Begin with:' : ' STORIES';
  const { from, to } = windowOf(rows.length, model.storyAt, Math.max(1, height - 2));
  const shown = rows
    .slice(from, to)
    .map((one, index) => storyRow(model, one, { isHere: from + index === model.storyAt, columns }));
  const head = [row(rowOf(title, columns), 'strong'), row('')];
  return [...head, ...shown, ...blankRows(height - shown.length - 2)];
}

const offers = {
  'new-story': 'new story',
  example: 'the example: Turkey–Syria contacts, June 2024',
} as const;

function storyRow(
  model: Model,
  story: StoryRow,
  { isHere, columns }: { readonly isHere: boolean; readonly columns: number },
): Row {
  const mark = isHere ? '▸' : ' ';
  const style = isHere ? 'cursor' : 'plain';
  if (typeof story === 'string') {
    const [lead, name] = [`${mark}+ `, offers[story]];
    return [piece(rowOf(lead + name, columns), style)];
  }
  const counts = model.stories.find(({ slug }) => slug === story.slug);
  const numbers = counts
    ? `${plural(counts.claims, 'claim')}, ${plural(counts.statements, 'statement')}, ${counts.contested} contested`
    : '';
  return leftAndRight(sentence`${mark}${story.title}`, `${numbers} `, columns, style);
}
