import stringWidth from 'string-width';

import { graphemes } from './grapheme.ts';

const oneCellEach =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u060c\u061b\u061f\u0621-\u064a\u0660-\u066d\u0671-\u06d3\u06f0-\u06f9\u2010-\u2027\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]*$/u;
/** LEFT-TO-RIGHT and RIGHT-TO-LEFT MARK, which no terminal draws. In text from outside there is none by now. */
export const [markLeft, markRight] = ['\u200e', '\u200f'] as const;

const known = new Map<string, number>();
const mostKnown = 20_000;

/** Cells that one grapheme takes in a terminal: 1 or 2; a mark without a letter takes one as well. */
export function graphemeWidth(grapheme: string): number {
  const before = known.get(grapheme);
  if (before !== undefined) return before;
  const cells = cellsOf(grapheme);
  if (known.size >= mostKnown) known.clear();
  known.set(grapheme, cells);
  return cells;
}

const flag = /^\p{Regional_Indicator}{2}$/u;

function cellsOf(grapheme: string): number {
  if (grapheme === markLeft || grapheme === markRight) return 0;
  // Of any two letters, whether there is a country of that name or not.
  return flag.test(grapheme) ? 2 : Math.max(1, stringWidth(grapheme));
}

/** Marks of no cell stay with what they stand on: at the beginning of a row they would join a blank. */
const withOwnMarks = /[^]\p{Mn}*/gu;

/** The graphemes of a text; one that is wider than a whole row is taken apart. */
export const graphemesWithin = (text: string, cells: number): readonly string[] =>
  graphemes(text).flatMap((grapheme) =>
    graphemeWidth(grapheme) > cells ? (grapheme.match(withOwnMarks) ?? [grapheme]) : [grapheme],
  );

/** Cells that a line of text takes. */
export function width(text: string): number {
  if (oneCellEach.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
