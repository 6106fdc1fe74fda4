import { graphemesWithin, graphemeWidth } from '../width.ts';
import type { Range } from './bidi.ts';
import { displayMode } from './display.ts';
import { type Paragraph, paragraphOf, seenGlyphs } from './paragraph.ts';
import { prepared } from './prepare.ts';
import { paddedLine } from './row.ts';
import { placeIn } from './traced.ts';

export interface TypedText {
  /** Each exactly as wide as the field. */
  readonly rows: readonly string[];
  /** Cells from the field's left edge, up to its width, and rows from the first one given. */
  readonly x: number;
  readonly y: number;
}

interface Field {
  readonly cells: number;
  /** The most rows that are shown: those round the cursor. */
  readonly most: number;
}

/**
 * A text being typed, flowing through rows of a field whatever its words, and the cell that the
 * cursor belongs on. Behind a letter that runs from left to right that is the next cell; behind one
 * that runs from right to left it is the letter's own, whose left edge is where the next one goes.
 * @param at offset in the text, between graphemes
 */
export function typedText(text: string, at: number, { cells, most }: Field): TypedText {
  const paragraph = paragraphOf(prepared(text));
  const place = placeIn(paragraph.trace, at);
  const lines = flowed(paragraph.trace.text, cells);
  const y = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= place),
  );
  const line = lines[y] ?? { from: 0, to: 0 };
  const x = cellAt(paragraph, line, { at, cells });
  const isPast = x >= cells && place === line.to && line.to > line.from && !paragraph.runsRight;
  const all = isPast ? [...lines, { from: line.to, to: line.to }] : lines;
  const row = isPast ? y + 1 : y;
  const first = Math.max(0, Math.min(row - Math.max(0, most - 2), all.length - most));
  const rows = all
    .slice(first, first + most)
    .map((range) => paddedLine({ paragraph, range }, cells, 'start'));
  return { rows, x: isPast ? 0 : x, y: row - first };
}

/** Where the rows of a text are that is broken wherever a row is full. */
function flowed(text: string, cells: number): readonly Range[] {
  const lines: Range[] = [];
  let [from, to, taken] = [0, 0, 0];
  for (const grapheme of graphemesWithin(text, cells)) {
    const size = graphemeWidth(grapheme);
    if (taken + size > cells && to > from) {
      lines.push({ from, to });
      [from, taken] = [to, 0];
    }
    to += grapheme.length;
    taken += size;
  }
  return [...lines, { from, to }];
}

function cellAt(
  paragraph: Paragraph,
  line: Range,
  { at, cells }: { readonly at: number; readonly cells: number },
): number {
  const seen = seenGlyphs(paragraph, line);
  const taken = seen.reduce((sum, glyph) => sum + glyph.cells, 0);
  const isRight = paragraph.runsRight && displayMode() !== 'terminal';
  let x = isRight ? Math.max(0, cells - taken) : 0;
  let found = isRight ? cells : 0;
  let nearest = -1;
  for (const glyph of seen) {
    if (glyph.from < at && glyph.from > nearest) {
      nearest = glyph.from;
      found = glyph.isTurned ? x : x + glyph.cells;
    }
    x += glyph.cells;
  }
  return found;
}
