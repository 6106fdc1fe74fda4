import { graphemeStart } from '../grapheme.ts';
import { graphemesWithin, graphemeWidth, width } from '../width.ts';
import type { Direction, Range } from './bidi.ts';
import { isRightToLeft } from './direction.ts';
import { displayMode } from './display.ts';
import { type Paragraph, paragraphOf, seenGlyphs } from './paragraph.ts';
import { prepared } from './prepare.ts';
import { paddedLine } from './row.ts';
import type { Words } from './sentence.ts';
import { originOf, placeIn, type Traced } from './traced.ts';

export interface TypedText {
  /** Each exactly as wide as the field. */
  readonly rows: readonly string[];
  /** Cells from the field's left edge, within its width, and rows from the first one given. */
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
 * cursor covers: that of the letter behind it in logical order, and at the end of the text the free
 * cell in which the paragraph goes on, at the left where it runs from right to left.
 * @param words what stands in the field: typed, or a sentence of ours that was taken from a list
 * @param at offset in the text, between graphemes
 */
export function typedText(words: Words, at: number, { cells, most }: Field): TypedText {
  const near = nearCursor(words, at, 8 * cells * (most + 1));
  const seen = withoutOpenJoiner(near.words, near.at);
  const paragraph = paragraphOf(prepared(seen.words), near.direction);
  const place = unitAt(paragraph.trace, seen.at);
  const flow = flowed(paragraph.trace.text, cells);
  const length = paragraph.trace.text.length;
  const isPast = place >= length && length > 0 && isFull(paragraph, flow.at(-1), cells);
  const lines = isPast ? [...flow, { from: length, to: length }] : flow;
  const y = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= place),
  );
  const x = cellAt(paragraph, lines[y] ?? { from: 0, to: 0 }, place, cells);
  const first = Math.max(0, Math.min(y - Math.max(0, most - 2), lines.length - most));
  const rows = lines
    .slice(first, first + most)
    .map((range) => paddedLine({ paragraph, range }, cells, 'start'));
  return { rows, x, y: y - first };
}

interface Near {
  readonly words: Words;
  readonly at: number;
  readonly direction: Direction;
}

/**
 * As much of a long text as may be in sight, so that a key costs no more in it than in a short one.
 * It begins and ends at steps: rows are broken anew only where the cursor comes from one to the next.
 * @param step units that fill all rows of the field for certain
 */
function nearCursor(words: Words, at: number, step: number): Near {
  if (typeof words !== 'string' || words.length <= 4 * step)
    return { words, at, direction: 'auto' };
  const from = graphemeStart(words, Math.max(0, Math.floor(at / step - 1) * step));
  const to = graphemeStart(words, Math.min(words.length, Math.ceil(at / step + 1) * step));
  const direction = isRightToLeft(words) ? 'rtl' : 'ltr';
  return { words: words.slice(from, to), at: at - from, direction };
}

const openJoiner = /(?<=[\p{L}\p{M}])[\u200c\u200d]$/u;

/** A joiner just typed behind a letter hides nothing: the letter that it stands before is to come. */
function withoutOpenJoiner(words: Words, at: number): { words: Words; at: number } {
  if (typeof words !== 'string') return { words, at };
  const [before, behind] = [words.slice(0, at), words.slice(at)];
  if (!openJoiner.test(before) || /^\p{L}/u.test(behind)) return { words, at };
  return { words: before.slice(0, -1) + behind, at: at - 1 };
}

/** Offset of the unit that is drawn for an offset in the original: its own, or the one it is in. */
function unitAt(trace: Traced, at: number): number {
  const place = placeIn(trace, at);
  return originOf(trace, place) > at ? Math.max(0, place - 1) : place;
}

const isFull = ({ trace }: Paragraph, line: Range | undefined, cells: number): boolean =>
  line !== undefined && width(trace.text.slice(line.from, line.to)) >= cells;

/**
 * Where the rows of a text are that is broken behind blanks, a longer word between letters. A blank
 * for which a row has no room stands in none: the next row begins with the word behind it.
 */
function flowed(text: string, cells: number): readonly Range[] {
  const lines: Range[] = [];
  let line: Open = { from: 0, to: 0, taken: 0, word: 0, beforeWord: 0 };
  for (const grapheme of graphemesWithin(text, cells)) {
    const size = graphemeWidth(grapheme);
    if (line.taken + size > cells && line.to > line.from) {
      const isHanging = grapheme === ' ';
      const end = !isHanging && line.word > line.from ? line.word : line.to;
      lines.push({ from: line.from, to: end });
      line = isHanging ? beginning(line.to + 1) : goingOn(line, end);
      if (isHanging) continue;
    }
    line = withGrapheme(line, grapheme, size);
  }
  return [...lines, { from: line.from, to: line.to }];
}

/** A row that is being filled. */
interface Open extends Range {
  /** Cells that are taken, all of them and before the last word. */
  readonly taken: number;
  readonly beforeWord: number;
  /** Where the last word of the row begins. */
  readonly word: number;
}

const beginning = (at: number): Open => ({ from: at, to: at, taken: 0, word: at, beforeWord: 0 });

/** The row behind a break: with the word that had no more room, if it goes on from there. */
const goingOn = ({ to, taken, beforeWord, word }: Open, at: number): Open =>
  at === to
    ? beginning(at)
    : { ...beginning(at), to, taken: taken - (at === word ? beforeWord : 0) };

function withGrapheme(line: Open, grapheme: string, size: number): Open {
  const [to, taken] = [line.to + grapheme.length, line.taken + size];
  const isBlank = grapheme === ' ';
  return { ...line, to, taken, ...(isBlank ? { word: to, beforeWord: taken } : {}) };
}

function cellAt(paragraph: Paragraph, line: Range, place: number, cells: number): number {
  const seen = seenGlyphs(paragraph, line);
  const taken = seen.reduce((sum, glyph) => sum + glyph.cells, 0);
  const isRight = paragraph.runsRight && displayMode() !== 'terminal';
  const left = isRight ? Math.max(0, cells - taken) : 0;
  const covered = seen.findIndex(
    (glyph) => glyph.place <= place && place < glyph.place + glyph.text.length,
  );
  if (covered < 0) return isRight ? Math.max(0, left - 1) : Math.min(taken, Math.max(0, cells - 1));
  return seen.slice(0, covered).reduce((x, glyph) => x + glyph.cells, left);
}
