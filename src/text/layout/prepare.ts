import { sanitized } from '../sanitize.ts';
import { width } from '../width.ts';
import type { Range } from './bidi.ts';
import { mayRunRight } from './direction.ts';
import { displayMode } from './display.ts';
import { emojiApart } from './emoji.ts';
import type { Words } from './sentence.ts';
import { shaped } from './shape.ts';
import {
  type Around,
  joinedTraces,
  replaced,
  type Replacement,
  slicedTrace,
  type Traced,
  traced,
} from './traced.ts';
import { withoutVowels } from './vowels.ts';

/** Text as its letters are drawn, in logical order, and which parts of it are values in a sentence. */
export interface Prepared {
  readonly trace: Traced;
  readonly values: readonly Range[];
  /** Whether it is a sentence of ours, which runs from left to right whatever stands in it. */
  readonly isSentence: boolean;
}

/** Whether rows are put into the order of the screen here. */
export const reordersHere = (): boolean => displayMode() === 'app' || displayMode() === 'words';

/** Made safe, and where this program reorders, without vowel signs and with its letters shaped. */
export function prepared(words: Words, lines = false): Prepared {
  if (typeof words === 'string')
    return { trace: drawnLetters(words, lines), values: [], isSentence: false };
  const traces = words.parts.map(({ text }) => drawnLetters(text, lines));
  const values: Range[] = [];
  let at = 0;
  for (const [index, { text }] of traces.entries()) {
    const to = at + text.length;
    if (words.parts[index]?.isValue && mayRunRight(text)) values.push({ from: at, to });
    at = to;
  }
  return { trace: joinedTraces(traces), values, isSentence: true };
}

/** A mark without a letter would sit on the cell to its left, which belongs to other text. */
const baseForMark: Replacement = [/(?:^|[\s›])(?=\p{M})/gu, (before) => `${before}◌`];

function drawnLetters(text: string, lines: boolean): Traced {
  const safe = replaced(emojiApart(sanitized(traced(text), { lines })), baseForMark);
  return reordersHere() && mayRunRight(safe.text) ? shaped(withoutVowels(safe)) : safe;
}

/** As much of its beginning as fills so many cells for certain: a long text is not read whole. */
export function preparedFor(words: Words, cells: number, lines = false): Prepared {
  for (let units = 16 * cells + 256; ; units *= 4) {
    const { beginning, isWhole } = beginningOf(words, units);
    const part = prepared(beginning, lines);
    // Of a text that is cut, the last cluster may be half a one; it lies behind these cells.
    if (isWhole || width(part.trace.text) > cells + 16) return part;
  }
}

function beginningOf(words: Words, units: number) {
  if (typeof words === 'string')
    return { beginning: words.slice(0, units), isWhole: words.length <= units };
  const parts = words.parts.map((part) => ({ ...part, text: part.text.slice(0, units) }));
  return { beginning: { parts }, isWhole: words.parts.every(({ text }) => text.length <= units) };
}

/** Part of a text with something of ours around it; a value that it cuts has that inside. */
export function slicedPrepared(
  { trace, values, isSentence }: Prepared,
  { from, to }: Range,
  { before = '', behind = '' }: Around = {},
): Prepared {
  const shift = before.length - from;
  return {
    trace: slicedTrace(trace, { from, to }, { before, behind }),
    values: values.flatMap((value) => {
      if (value.to <= from || value.from >= to) return [];
      const end = value.to > to ? to + behind.length : value.to;
      return [{ from: value.from < from ? 0 : value.from + shift, to: end + shift }];
    }),
    isSentence,
  };
}

/** The paragraphs of a text, without the newlines between them. */
export function paragraphsIn(whole: Prepared): readonly Prepared[] {
  if (!whole.trace.text.includes('\n')) return [whole];
  let from = 0;
  return whole.trace.text.split('\n').map((text) => {
    const part = slicedPrepared(whole, { from, to: from + text.length });
    from += text.length + 1;
    return part;
  });
}
