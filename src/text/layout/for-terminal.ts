import { markLeft, markRight } from '../width.ts';
import type { Range } from './bidi.ts';
import { isRightToLeft } from './direction.ts';

/**
 * A line for a terminal that reorders whole rows, which takes a number beside an Arabic name for part
 * of it, or one at its beginning for no part: marks that take no cell (LRM, RLM, UAX #9) say where
 * the name ends, and where it begins.
 * @param values parts that are laid out by themselves, in ascending order
 */
export function markedForTerminal(
  text: string,
  { from, to }: Range,
  values: readonly Range[],
): string {
  let [marked, at] = ['', from];
  for (const value of values) {
    const part = text.slice(Math.max(from, value.from), Math.min(to, value.to));
    if (part === '') continue;
    marked += text.slice(at, Math.max(from, value.from)) + begun(part);
    at = Math.min(to, value.to);
    if (value.to <= to) marked += markLeft;
  }
  return marked + text.slice(at, to);
}

/** A mark before text that runs from right to left and does not begin with a letter. */
export const begun = (text: string): string =>
  isRightToLeft(text) && !/^ *\p{L}/u.test(text) ? markRight + text : text;
