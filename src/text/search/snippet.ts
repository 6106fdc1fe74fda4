import { nextGrapheme, previousGrapheme } from '../grapheme.ts';
import type { Mark } from './match.ts';

/** Part of a text around what is marked in it. */
export interface Snippet {
  /** With … at each end that is cut; else letter by letter as in the text. */
  readonly text: string;
  /** The marks in it, as offsets of `text`. */
  readonly marks: readonly Mark[];
}

/** How much of it stands before the first mark. */
const lead = 0.4;
const ellipsis = '…';

/**
 * What stands around the first mark of a text, in at most about `most` UTF-16 units: cut between
 * words, a word that is too long between graphemes. The first mark is in it whole, if it fits.
 */
export function snippetOf(text: string, marks: readonly Mark[], most = 160): Snippet {
  if (text.length <= most) return { text, marks };
  const { from: first, to: kept } = marks[0] ?? { from: 0, to: 0 };
  const wanted = Math.max(0, Math.min(first - Math.floor(most * lead), text.length - most));
  const from = wanted === 0 ? 0 : Math.min(first, wordAfter(text, wanted));
  const wantedEnd = from + most;
  const to =
    wantedEnd >= text.length ? text.length : wordBefore(text, wantedEnd, Math.max(from + 1, kept));
  const before = from > 0 ? ellipsis : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? ellipsis : ''}`,
    marks: marks
      .filter((mark) => mark.from >= from && mark.from < to)
      .map((mark) => ({ from: mark.from + shift, to: Math.min(mark.to, to) + shift })),
  };
}

/** Words are looked for this far; where there is none, the cut is inside one. */
const reach = 30;

function wordAfter(text: string, at: number): number {
  const gap = /\s\S/u.exec(text.slice(at, at + reach));
  return gap ? at + gap.index + 1 : nextGrapheme(text, previousGrapheme(text, at));
}

/** The end of the last word before `at`, but not before `least`: there the cut is inside a word. */
function wordBefore(text: string, at: number, least: number): number {
  const start = Math.max(0, at - reach);
  const gap = /\s+\S*$/u.exec(text.slice(start, at + 1));
  return gap && start + gap.index >= least ? start + gap.index : previousGrapheme(text, at);
}
