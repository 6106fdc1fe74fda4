import { sanitize } from '../text/sanitize.ts';

const directionMarks = /([\u200e\u200f\u061c])/u;

/**
 * Text from outside for a page: what could hide or reorder other text becomes a visible mark, as on
 * the screen; LRM, RLM and ALM stay, since a page obeys them inside the text alone.
 */
export const visible = (text: string, options: { readonly lines?: boolean } = {}): string =>
  text
    .split(directionMarks)
    .map((part) => (directionMarks.test(part) ? part : sanitize(part, options)))
    .join('');

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/gu, ' '));

/** The address if it may stand in a link: http and https, and nothing else. */
export function safeAddress(url: string): string | null {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href;
}
