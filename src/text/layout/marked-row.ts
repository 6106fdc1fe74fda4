import { graphemes, graphemeStart } from '../grapheme.ts';
import { graphemeWidth, width } from '../width.ts';
import type { Range } from './bidi.ts';
import { type Cut, cutFor } from './cut.ts';
import { isRightToLeft } from './direction.ts';
import { type Glyph, paragraphOf, sentGlyphs } from './paragraph.ts';
import { type Prepared, prepared, slicedPrepared } from './prepare.ts';
import { placeIn } from './traced.ts';

/** A run of cells of a row, and whether it is marked. */
export interface MarkedRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * One row of a text in which parts are marked, as runs from left to right that together take
 * exactly `cells` cells. A text that does not fit is cut, with an ellipsis at each cut, so that the
 * first mark is in sight with some words before it.
 * @param marks ranges of offsets in the text as it is on file, in ascending order
 */
export function markedRow(
  text: string,
  cells: number,
  marks: readonly Range[],
): readonly MarkedRun[] {
  const first = marks[0] ?? { from: 0, to: 0 };
  const { part, start } = around(text, first, cells);
  const line = { from: 0, to: part.trace.text.length };
  const paragraph = paragraphOf(part, isRightToLeft(text) ? 'rtl' : 'ltr');
  const isOn = ({ from, to }: Glyph): boolean =>
    marks.some((mark) => start + from < mark.to && start + to > mark.from);
  const runs = sentGlyphs(paragraph, line).map((glyph) => ({
    text: glyph.text,
    isMarked: isOn(glyph),
  }));
  const blanks = ' '.repeat(Math.max(0, cells - width(part.trace.text)));
  return inRuns([...runs, { text: blanks, isMarked: false }]);
}

function inRuns(glyphs: readonly MarkedRun[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const { text, isMarked } of glyphs) {
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) runs[runs.length - 1] = { text: last.text + text, isMarked };
    else if (text !== '') runs.push({ text, isMarked });
  }
  return runs;
}

interface Part {
  readonly part: Prepared;
  /** Offset in the whole text of what the part was made from. */
  readonly start: number;
}

/** What fits round a mark: from the beginning of the text where that shows the whole mark. */
function around(text: string, mark: Range, cells: number): Part {
  const reach = 16 * cells + 256;
  const start = graphemeStart(text, Math.max(0, mark.from - reach));
  const stop = graphemeStart(text, Math.min(text.length, mark.to + reach));
  const near = prepared(text.slice(start, stop) + (stop < text.length ? '…' : ''));
  const drawn = near.trace.text;
  const fromStart = cutFor(drawn, cells, cells);
  const end = placeIn(near.trace, mark.to - start);
  if (start === 0 && (end <= fromStart.end || mark.to === 0))
    return { part: cutPrepared(near, { from: 0, ...fromStart }), start };
  const at = placeIn(near.trace, mark.from - start);
  const from = startBefore(drawn, at, Math.max(cells / 3, cells - 2 - width(drawn.slice(at))));
  const before = from > 0 || start > 0 ? '…' : '';
  const rest = cutBehind(drawn.slice(from), end - from, cells - before.length);
  const cut = { from, end: from + rest.end, before, ellipsis: rest.ellipsis };
  return { part: cutPrepared(near, cut), start };
}

/** Ends at a word, unless that would hide the mark, which ends at `end`. */
function cutBehind(text: string, end: number, cells: number): Cut {
  const atWord = cutFor(text, cells, cells);
  return atWord.end >= end ? atWord : cutFor(text, cells);
}

const cutPrepared = (
  whole: Prepared,
  { from, end, before = '', ellipsis }: Cut & { readonly from: number; readonly before?: string },
): Prepared => slicedPrepared(whole, { from, to: end }, { before, behind: ellipsis });

/** Offset so many cells before another one, moved on to where a word begins. */
function startBefore(text: string, at: number, cells: number): number {
  let from = at;
  let taken = 0;
  for (const grapheme of graphemes(text.slice(Math.max(0, at - 16 * cells), at)).toReversed()) {
    taken += graphemeWidth(grapheme);
    if (taken > cells) break;
    from -= grapheme.length;
  }
  const blank = text.slice(from, at).indexOf(' ');
  return from === 0 || blank < 0 ? from : from + blank + 1;
}
