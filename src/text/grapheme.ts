const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

// Intl.Segmenter takes time that grows with the square of the text on Node 20, so long text is cut
// into windows; no cluster that people type is longer than one.
const window = 256;
// What never begins a cluster: marks, joiners and the second half of a pair.
const isInside = /\p{M}|\u200d|\ufe0f|[\udc00-\udfff]/u;
const simple =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u060c\u061b\u061f\u0621-\u064a\u0660-\u066d\u0671-\u06d3\u06f0-\u06f9\u2010-\u2027\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]*$/u;

/** What a reader sees as single characters. */
export function graphemes(text: string): readonly string[] {
  if (simple.test(text)) return text.split('');
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const parts = [...segmenter.segment(text.slice(at, at + window))];
    // The last one may go on behind the window: it begins the next.
    if (at + window < text.length && parts.length > 1) parts.pop();
    for (const { segment } of parts) found.push(...apartFromBlank(segment));
    at += parts.reduce((sum, { segment }) => sum + segment.length, 0);
  }
  return found;
}

/** A few signs join whatever stands behind them, a blank too (UAX #29, GB9b): that is a cell of its own. */
const apartFromBlank = (segment: string): readonly string[] =>
  segment.length > 1 && segment.endsWith(' ') ? [segment.slice(0, -1), ' '] : [segment];

/** Offset behind the grapheme that starts at `at`. */
export function nextGrapheme(text: string, at: number): number {
  for (const { segment } of segmenter.segment(text.slice(at, at + window)))
    return at + segment.length;
  return text.length;
}

/** Offset at which the grapheme that ends at `at` begins. */
export function previousGrapheme(text: string, at: number): number {
  let from = Math.max(0, at - window);
  while (from > 0 && isInside.test(text.charAt(from))) from -= 1;
  let last = from;
  for (const { index } of segmenter.segment(text.slice(from, at))) last = from + index;
  return at <= 0 ? 0 : last;
}

/** Offset at which the grapheme begins that an offset is in. */
export const graphemeStart = (text: string, at: number): number =>
  at <= 0 || at >= text.length ? at : previousGrapheme(text, nextGrapheme(text, at));

/** Offset of the beginning of the word before `at`. */
export function previousWord(text: string, at: number): number {
  const from = Math.max(0, at - window);
  let start = from;
  for (const { index, isWordLike } of wordSegmenter.segment(text.slice(from, at))) {
    if (isWordLike) start = from + index;
  }
  return start;
}

/** Offset behind the word that follows `at`. */
export function nextWord(text: string, at: number): number {
  for (const { index, segment, isWordLike } of wordSegmenter.segment(text.slice(at, at + window))) {
    if (isWordLike) return at + index + segment.length;
  }
  return Math.min(text.length, at + window);
}
