import { width } from '../width.ts';
import type { Range } from './bidi.ts';
import { cutFor } from './cut.ts';
import { displayMode } from './display.ts';
import { drawn, type Paragraph, paragraphOf } from './paragraph.ts';
import { paragraphsIn, prepared, preparedFor, slicedPrepared } from './prepare.ts';
import { remembered } from './row-cache.ts';
import type { Words } from './sentence.ts';
import { lineRanges } from './wrap.ts';

export type Align = 'left' | 'right' | 'start';

export interface RowOptions {
  /** `start` puts text that runs from right to left at the right edge. Default: left. */
  readonly align?: Align;
  /** Whether newlines in the text begin new rows. */
  readonly lines?: boolean;
  /** The most rows there may be; where there are more, the last one kept ends in an ellipsis. */
  readonly most?: number;
  /** Of a single row: whether it is cut between words only, however much room that leaves. */
  readonly atWord?: boolean;
}

/** Part of a paragraph that stands in one row. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly range: Range;
}

/**
 * The one way of text to the screen: made safe, its letters shaped, broken into rows in logical
 * order, each row put into the order of the screen and padded to exactly `cells` cells.
 */
export function rowsOf(words: Words, cells: number, options: RowOptions = {}): readonly string[] {
  const { align = 'left', lines = false, most = Infinity } = options;
  return remembered(`${most} ${lines} ${align} ${cells} ${key(words)}`, () => {
    const whole = Number.isFinite(most)
      ? preparedFor(words, cells * (most + 1), lines)
      : prepared(words, lines);
    const all = paragraphsIn(whole).flatMap((part) => linesOf(paragraphOf(part), cells));
    return cutAfter(all, most, cells).map((line) => paddedLine(line, cells, align));
  });
}

/** One row of exactly `cells` cells; what does not fit is cut and ends in an ellipsis. */
export function rowOf(words: Words, cells: number, options: RowOptions = {}): string {
  const { align = 'left', atWord = false } = options;
  const [row = ''] = remembered(`1 ${atWord} ${align} ${cells} ${key(words)}`, () => {
    const line = preparedFor(words, cells);
    const { end, ellipsis } = cutFor(line.trace.text, cells, atWord ? cells : undefined);
    const isWhole = end === line.trace.text.length;
    const kept = isWhole ? line : slicedPrepared(line, { from: 0, to: end }, { behind: ellipsis });
    const paragraph = paragraphOf(kept);
    return [paddedLine({ paragraph, range: { from: 0, to: lengthOf(paragraph) } }, cells, align)];
  });
  return row;
}

/** One row of just the cells that the text takes. What is drawn is not to be laid out again. */
export function shown(words: Words): string {
  const paragraph = paragraphOf(prepared(words));
  return drawn(paragraph, { from: 0, to: lengthOf(paragraph) });
}

/** Cells that the text takes in one row. */
export const cellsOf = (words: Words): number => width(prepared(words).trace.text);

const key = (words: Words): string =>
  typeof words === 'string'
    ? `text ${words}`
    : words.parts
        .map(({ text, isValue }) => `${isValue ? 'value' : 'own'} ${text.length} ${text}`)
        .join('');

const lengthOf = ({ trace }: Paragraph): number => trace.text.length;

const linesOf = (paragraph: Paragraph, cells: number): readonly Line[] =>
  lineRanges(paragraph.trace.text, cells).map((range) => ({ paragraph, range }));

function cutAfter(lines: readonly Line[], most: number, cells: number): readonly Line[] {
  const last = lines[most - 1];
  if (lines.length <= most || !last) return lines;
  return [...lines.slice(0, most - 1), withEllipsis(last, cells)];
}

function withEllipsis({ paragraph, range: { from, to } }: Line, cells: number): Line {
  const line = paragraph.trace.text.slice(from, to);
  const { end, ellipsis } = cutFor(`${line} …`, cells);
  const kept =
    ellipsis === ''
      ? slicedPrepared(paragraph, { from: 0, to }, { behind: ' …' })
      : slicedPrepared(paragraph, { from: 0, to: from + end }, { behind: ellipsis });
  return { paragraph: paragraphOf(kept), range: { from, to: kept.trace.text.length } };
}

/**
 * A line of a paragraph as a row. A terminal that reorders the row itself takes blanks behind Arabic
 * for its left side.
 */
export function paddedLine({ paragraph, range }: Line, cells: number, align: Align): string {
  const { runsRight } = paragraph;
  const line = drawn(paragraph, range);
  const blanks = ' '.repeat(Math.max(0, cells - width(line)));
  const isTurned = runsRight && displayMode() === 'terminal';
  const atRight = !isTurned && (align === 'right' || (align === 'start' && runsRight));
  return atRight ? blanks + line : line + blanks;
}
