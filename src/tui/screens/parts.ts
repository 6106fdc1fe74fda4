import { rowOf, rowsOf, shown } from '../../text/row.ts';
import { width } from '../../text/width.ts';
import { piece, type Row, row, type Style } from '../paint.ts';

/** " ── TITLE ─────" over the whole width; a title that is too long goes on in rows below. */
export function rulers(title: string, cells: number, style: Style = 'plain'): readonly Row[] {
  const clean = shown(title);
  const room = Math.max(4, cells - 6);
  const parts = width(clean) <= room ? [clean] : rowsOf(title, room).map((part) => part.trimEnd());
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
  left: string,
  right: string,
  cells: number,
  style: Style = 'plain',
): Row {
  const end = shown(right);
  if (width(end) + 2 > cells) return row(rowOf(left, cells), style);
  const room = Math.max(0, cells - width(end) - (end === '' ? 0 : 1));
  return row(`${rowOf(left, room)}${end === '' ? '' : ' '}${end}`, style);
}

/** Rows with a lead before the first one and blanks of the same width before the others. */
export function hanging(
  lead: string,
  text: string,
  cells: number,
  { style = 'plain', most = Infinity }: { readonly style?: Style; readonly most?: number } = {},
): readonly Row[] {
  const indent = ' '.repeat(width(lead));
  const rows = rowsOf(text, Math.max(2, cells - width(lead)), { lines: true });
  const kept =
    rows.length > most ? [...rows.slice(0, most - 1), cutShort(rows[most - 1] ?? '')] : rows;
  return kept.map((line, index) => row((index === 0 ? lead : indent) + line, style));
}

const cutShort = (line: string): string => rowOf(`${line.trimEnd()} ……`, Math.max(2, width(line)));

/** The part of a list that is shown so that the row under the cursor is in it. */
export function windowOf(count: number, at: number, height: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(at - Math.floor(height / 2), count - height));
  return { from, to: Math.min(count, from + height) };
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const blankRows = (count: number): readonly Row[] =>
  Array.from({ length: Math.max(0, count) }, () => []);
