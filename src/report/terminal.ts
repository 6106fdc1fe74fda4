import { keptApart } from '../text/layout/kept-apart.ts';
import { cellsOf, rowsOf } from '../text/layout/row.ts';
import { sentenceOf } from '../text/layout/sentence.ts';
import { width } from '../text/width.ts';
import type { Block, Quote, Report, Section, Table } from './block.ts';
import { type Line, plain } from './inline.ts';

export interface TerminalOptions {
  /** Cells of a line; 80 where it is not known. */
  readonly columns?: number;
}

const narrow = 60;
const gap = 2;

/** The report as plain text for a terminal of some width: no colours, no control characters. */
export function terminalText(report: Report, { columns = 80 }: TerminalOptions = {}): string {
  const cells = Math.max(20, columns);
  const blank = [''];
  const lines = [
    ...heading(report.title, cells, '='),
    ...report.head.flatMap((one) => [...blank, ...wrapped(one, cells)]),
    ...report.first.flatMap((one) => sectionLines(one, 1, cells)),
    ...blank,
    ...wrapped(report.closing, cells),
    ...report.inside.flatMap((one) => sectionLines(one, 1, cells)),
  ];
  return `${lines.map((one) => one.trimEnd()).join('\n')}\n`;
}

const wrapped = (content: Line, cells: number): readonly string[] =>
  unpadded(rowsOf(sentenceOf(plain(content).replace(/\s+/gu, ' ')), cells));

const unpadded = (rows: readonly string[]): readonly string[] => rows.map((row) => row.trimEnd());

const indented = (
  lines: readonly string[],
  first: string,
  rest = ' '.repeat(first.length),
): string[] => lines.map((one, index) => (index === 0 ? first : rest) + one);

function heading(title: Line, cells: number, rule: string): string[] {
  const lines = wrapped(title, cells);
  return [...lines, rule.repeat(Math.min(cells, Math.max(...lines.map(width))))];
}

function sectionLines(
  { title, blocks, sections }: Section,
  level: number,
  cells: number,
): string[] {
  return [
    '',
    ...(level > 2
      ? wrapped([...title, ':'], cells)
      : heading(title, cells, level === 1 ? '=' : '-')),
    ...blocks.flatMap((block) => blockLines(block, cells)),
    ...sections.flatMap((one) => sectionLines(one, level + 1, cells)),
  ];
}

function blockLines(block: Block, cells: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return ['', ...wrapped(block.line, cells)];
    case 'list':
      return block.items.flatMap((item) => indented(wrapped(item, cells - 2), '- '));
    case 'quote':
      return quoteLines(block, cells);
    case 'table':
      return ['', ...tableLines(block, cells)];
  }
}

function quoteLines({ title, passages, attribution, note }: Quote, cells: number): string[] {
  const said = passages.flatMap(({ text, isParaphrase }, index) => {
    const words = (isParaphrase ? '≈ ' : '') + text;
    const shown = indented(unpadded(rowsOf(words, cells - 2, { lines: true })), '| ', '| ');
    // The translation must not read on from the original.
    return index === 0 ? shown : ['', ...shown];
  });
  const beneath = [attribution, ...(note.length > 0 ? [note] : [])];
  return [
    '',
    ...wrapped(title, cells),
    ...said,
    ...beneath.flatMap((one) => indented(wrapped(one, cells - 2), '  ')),
  ];
}

function tableLines(table: Table, cells: number): string[] {
  const widths = widthsOf(table, cells);
  if (!widths) return table.rows.flatMap((row) => stackedRow(table.head, row, cells));
  const row = (line: readonly Line[]): string[] => rowLines(line, widths);
  const rule = widths.map((size) => '-'.repeat(size)).join(' '.repeat(gap));
  const parted = table.role === 'sides' || table.head.length > 3;
  return [
    ...row(table.head),
    rule,
    ...table.rows.flatMap((one, index) => (parted && index > 0 ? ['', ...row(one)] : row(one))),
  ];
}

/** Equal thirds for the sides, else what each column needs; null where that does not fit. */
function widthsOf({ role, head, rows }: Table, cells: number): readonly number[] | null {
  const room = cells - gap * (head.length - 1);
  if (cells < narrow) return null;
  if (role === 'sides') return head.map(() => Math.floor(room / head.length));
  const needs = head.map((cell, column) =>
    Math.max(...[cell, ...rows.map((row) => row[column] ?? [])].map((one) => cellsOf(plain(one)))),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total <= room) return needs;
  const widest = Math.max(...needs);
  const left = room - (total - widest);
  return left >= room / 3 ? needs.map((need) => (need === widest ? left : need)) : null;
}

function rowLines(row: readonly Line[], widths: readonly number[]): string[] {
  const columns = widths.map((size, index) => wrapped(row[index] ?? [], size));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    columns
      .map((lines, column) => {
        const text = lines[index] ?? '';
        const cell = text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
        return column < widths.length - 1 ? keptApart(cell) : cell;
      })
      .join(' '.repeat(gap)),
  );
}

/** Head and cell in turn, where columns have no room. */
const stackedRow = (head: readonly Line[], row: readonly Line[], cells: number): string[] =>
  row.flatMap((cell, index) => {
    if (cell.length === 0) return [];
    const told = wrapped([`${plain(head[index] ?? [])}: `, ...cell], cells - 2);
    return indented(told, index === 0 ? '- ' : '  ', '  ');
  });
