import { graphemes } from './grapheme.ts';
import { remembered } from './row-cache.ts';
import { sanitize } from './sanitize.ts';
import { graphemeWidth, width } from './width.ts';
import { wrap } from './wrap.ts';

type Align = 'left' | 'right' | 'start';

export interface RowOptions {
  /** `start` puts text that runs from right to left at the right edge. Default: left. */
  readonly align?: Align;
  /** Whether newlines in the text begin new rows. */
  readonly lines?: boolean;
}

/**
 * The one way of text to the screen: made safe, broken into rows, each padded to exactly `cells`
 * cells. Stays in logical order: reordering and shaping belong here once they exist.
 */
export function rowsOf(text: string, cells: number, options: RowOptions = {}): readonly string[] {
  return remembered(`w${key(text, cells, options)}`, () => {
    const clean = withBaseForMarks(sanitize(text, { lines: options.lines ?? false }));
    return wrap(clean, cells).map((line) => pad(line, cells, options.align ?? 'left'));
  });
}

/** One row of exactly `cells` cells; what does not fit is cut and ends in an ellipsis. */
export function rowOf(text: string, cells: number, options: RowOptions = {}): string {
  const [row = ''] = remembered(`f${key(text, cells, options)}`, () => {
    const line = cut(withBaseForMarks(sanitize(text)), cells);
    return [pad(line, cells, options.align ?? 'left')];
  });
  return row;
}

/** The text as it is shown, without padding, for a sentence that is composed from several values. */
export const shown = (text: string): string => withBaseForMarks(sanitize(text));

/** Whether the first letter with a direction runs from right to left (UAX #9, P2 and P3). */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

const key = (text: string, cells: number, { align, lines }: RowOptions): string =>
  `${cells} ${align ?? ''} ${lines ? 1 : 0} ${text}`;

/** A mark without a letter would sit on the cell to its left, which belongs to other text. */
const withBaseForMarks = (text: string): string => text.replace(/(^|[\s›])(?=\p{M})/gu, '$1◌');

/** Cells that may stay empty so that a word is not cut; more would hide too much. */
const mostLost = 5;

/** What fits, ending at a word where it can, with an ellipsis behind it. */
function cut(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  if (cells <= 1) return cells === 1 ? '…' : '';
  const line = firstCells(text, cells - 1);
  const blank = line.lastIndexOf(' ');
  const words = text[line.length] === ' ' ? line : line.slice(0, Math.max(0, blank)).trimEnd();
  if (width(line) - width(words) > mostLost) return `${line.trimEnd()}…`;
  return width(words) + 2 <= cells ? `${words} …` : `${words}…`;
}

function firstCells(text: string, cells: number): string {
  let line = '';
  let taken = 0;
  for (const grapheme of graphemes(text.slice(0, 4 * cells + 64))) {
    taken += graphemeWidth(grapheme);
    if (taken > cells) break;
    line += grapheme;
  }
  return line;
}

function pad(line: string, cells: number, align: Align): string {
  const blanks = ' '.repeat(Math.max(0, cells - width(line)));
  const atRight = align === 'right' || (align === 'start' && isRightToLeft(line));
  return atRight ? blanks + line : line + blanks;
}
