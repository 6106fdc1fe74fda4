import { graphemes } from '../grapheme.ts';
import { graphemeWidth, width } from '../width.ts';

/** More would hide too much of a line that is all there is. */
const mostLost = 5;

/** How much of a text is kept, and what stands behind it for the rest. */
export interface Cut {
  readonly end: number;
  readonly ellipsis: '' | '…' | ' …';
}

/**
 * What of a text in logical order fits, ending at a word where it can.
 * @param lost cells that may stay empty so that a word is not cut
 */
export function cutFor(text: string, cells: number, lost = mostLost): Cut {
  if (width(text) <= cells) return { end: text.length, ellipsis: '' };
  if (cells <= 1) return { end: 0, ellipsis: cells === 1 ? '…' : '' };
  const line = firstCells(text, cells - 1);
  const blank = line.lastIndexOf(' ');
  const words = text[line.length] === ' ' ? line : line.slice(0, Math.max(0, blank)).trimEnd();
  if (words === '' || width(line) - width(words) > lost)
    return { end: line.trimEnd().length, ellipsis: '…' };
  return { end: words.length, ellipsis: width(words) + 2 <= cells ? ' …' : '…' };
}

function firstCells(text: string, cells: number): string {
  let line = '';
  let taken = 0;
  for (const grapheme of graphemes(text.slice(0, 16 * cells + 64))) {
    taken += graphemeWidth(grapheme);
    if (taken > cells) break;
    line += grapheme;
  }
  return line;
}
