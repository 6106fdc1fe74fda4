import { graphemes } from '../grapheme.ts';
import { graphemeWidth } from '../width.ts';
import { type Direction, levelsOf, lineLevels, type Levels, mirrored, type Range } from './bidi.ts';
import { isRightToLeft, mayRunRight } from './direction.ts';
import { displayMode } from './display.ts';
import { begun, markedForTerminal } from './for-terminal.ts';
import { type Prepared, reordersHere } from './prepare.ts';
import { originOf } from './traced.ts';
import { turnedWords } from './turned-words.ts';
import { visualOrder } from './visual-order.ts';

/** A paragraph ready to be drawn line by line. */
export interface Paragraph extends Prepared {
  /** Null where the logical order is that of the screen, as far as this program is concerned. */
  readonly levels: Levels | null;
  readonly runsRight: boolean;
}

/** What a reader sees as one character, and which part of the original text it stands for. */
export interface Glyph extends Range {
  readonly text: string;
  readonly cells: number;
  /** Offset in the text as its letters are drawn, in logical order. */
  readonly place: number;
  /** It stands among others that run from right to left. */
  readonly isTurned: boolean;
}

/** @param direction of the paragraph: that of a whole of which this is a part */
export function paragraphOf(given: Prepared, direction: Direction = 'auto'): Paragraph {
  const { trace, values, isSentence } = given;
  const ours = isSentence ? 'ltr' : direction;
  if (!reordersHere() || !mayRunRight(trace.text)) {
    const runsRight = ours === 'auto' ? isRightToLeft(trace.text) : ours === 'rtl';
    return { ...given, levels: null, runsRight };
  }
  const levels = levelsOf(trace.text, ours, values);
  return { ...given, levels, runsRight: levels.base % 2 === 1 };
}

/** One line of a paragraph as the terminal is sent it. */
export function drawn(paragraph: Paragraph, line: Range): string {
  if (!paragraph.levels) return inLogicalOrder(paragraph, line);
  return sentGlyphs(paragraph, line)
    .map(({ text }) => text)
    .join('');
}

function inLogicalOrder(paragraph: Paragraph, line: Range): string {
  const { trace, values, isSentence } = paragraph;
  if (displayMode() !== 'terminal') return trace.text.slice(line.from, line.to);
  const marked = markedForTerminal(trace.text, line, values);
  return isSentence ? marked : begun(marked);
}

/** The glyphs of one line in the order in which the terminal is sent them. */
export const sentGlyphs = (paragraph: Paragraph, line: Range): readonly Glyph[] => {
  const seen = seenGlyphs(paragraph, line);
  return paragraph.levels && displayMode() === 'words' ? turnedWords(seen) : seen;
};

/** The glyphs of one line as they are seen from left to right; marks stay with their letter (L3). */
export function seenGlyphs({ trace, levels }: Paragraph, line: Range): readonly Glyph[] {
  const units = levels ? lineLevels(trace.text, levels, line) : [];
  const glyphs: Glyph[] = [];
  const ofGlyphs: number[] = [];
  let at = line.from;
  for (const text of graphemes(trace.text.slice(line.from, line.to))) {
    const level = units[at - line.from] ?? 0;
    const isTurned = level % 2 === 1;
    const [from, to] = [originOf(trace, at), originOf(trace, at + text.length)];
    const cells = graphemeWidth(text);
    const seen = isTurned ? mirrored(text) : text;
    glyphs.push({ text: seen, cells, place: at, from, to, isTurned });
    ofGlyphs.push(level);
    at += text.length;
  }
  return visualOrder(ofGlyphs).flatMap((index) => glyphs[index] ?? []);
}
