import { keptApart } from '../text/layout/kept-apart.ts';
import { cellsOf, rowsOf } from '../text/layout/row.ts';

const gap = '  ';
const leastFlexible = 12;

/** How a column shares the line: as wide as its widest cell, or as wide as what is left allows. */
export interface Column {
  readonly title: string;
  readonly flexible?: true;
}

/** Rows of text as lines of at most `cells` cells; what is too long goes on in the next line. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  cells: number,
): string {
  const all = [columns.map(({ title }) => title.toUpperCase()), ...rows];
  const widths = widthsOf(columns, all, cells);
  return all.flatMap((row) => linesOf(row, widths)).join('\n');
}

function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  cells: number,
): readonly number[] {
  const natural = columns.map((_, at) => Math.max(...rows.map((row) => cellsOf(row[at] ?? ''))));
  const gaps = gap.length * (columns.length - 1);
  const fixed = natural.reduce((sum, size, at) => sum + (columns[at]?.flexible ? 0 : size), gaps);
  const flexible = columns.filter((column) => column.flexible).length;
  return shared(columns, natural, Math.max(cells - fixed, leastFlexible * flexible));
}

/** The cells left over, dealt to the flexible columns; what a narrow one does not need goes on. */
function shared(
  columns: readonly Column[],
  natural: readonly number[],
  left: number,
): readonly number[] {
  const widths = [...natural];
  const order = [...natural.keys()]
    .filter((at) => columns[at]?.flexible)
    .toSorted((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  let rest = left;
  for (const [done, at] of order.entries()) {
    const share = Math.floor(rest / (order.length - done));
    widths[at] = Math.min(natural[at] ?? 0, share);
    rest -= widths[at];
  }
  return widths;
}

function linesOf(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, at) => rowsOf(cell, Math.max(1, widths[at] ?? 1)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => lines[line] ?? ' '.repeat(widths[at] ?? 0))
      .map((cell, at) => (at < row.length - 1 ? keptApart(cell) : cell))
      .join(gap)
      .trimEnd(),
  );
}
