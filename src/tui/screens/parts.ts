import { cellsOf, rowOf, rowsOf, shown } from '../../text/layout/row.ts';
import type { Words } from '../../text/layout/sentence.ts';
import { width } from '../../text/width.ts';
import { piece, type Row, row, type Style } from '../paint.ts';

/** " ── TITLE ─────" over the whole width; a title that is too long goes on in rows below. */
export function rulers(title: Words, cells: number, style: Style = 'plain'): readonly Row[] {
  const room = Math.max(4, cells - 6);
  const parts =
    cellsOf(title) <= room ? [shown(title)] : rowsOf(title, room).map((part) => part.trimEnd());
  return parts.map((part, index) => {
    const lead = index === 0 ? ' ── ' : '    ';
    const isLast = index === parts.length - 1;
    const used = width(lead) + width(part) + 1;
    return [
      piece(lead, 'faint'),
      piece(part, style),
      piece(isLast ? ` ${'─'.repeat(Math.max(0, cells - used))}` : '', 'faint'),
    ];
  });
}

/**
 * Text from the left and text at the right edge, in one row; the left one gives way, but where
 * nothing of it would be left, the right one goes.
 */
export function leftAndRight(
  left: Words,
  right: Words,
  cells: number,
  style: Style = 'plain',
): Row {
  const end = shown(right);
  if (width(end) + 2 > cells) return row(rowOf(left, cells), style);
  const room = Math.max(0, cells - width(end) - (end === '' ? 0 : 1));
  return row(`${rowOf(left, room)}${end === '' ? '' : ' '}${end}`, style);
}

/**
 * Rows with a lead before the first one and blanks of the same width before the others; text that
 * runs from right to left stands at the right edge.
 */
export function hanging(
  lead: string,
  text: Words,
  cells: number,
  { style = 'plain', most = Infinity }: { readonly style?: Style; readonly most?: number } = {},
): readonly Row[] {
  const indent = ' '.repeat(width(lead));
  const room = Math.max(2, cells - width(lead));
  const rows = rowsOf(text, room, { lines: true, align: 'start', most });
  return rows.map((line, index) => row((index === 0 ? lead : indent) + line, style));
}

/** The part of a list that is shown so that the row under the cursor is in it. */
export function windowOf(count: number, at: number, height: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(at - Math.floor(height / 2), count - height));
  return { from, to: Math.min(count, from + height) };
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const blankRows = (count: number): readonly Row[] =>
  Array.from({ length: Math.max(0, count) }, () => []);
