/** A text made from another one that still knows where in that one each of its units comes from. */
export interface Traced {
  readonly text: string;
  /** By unit, and for the end, the offset in the text it was made from; null: nothing has moved. */
  readonly from: readonly number[] | null;
}

/** What is put in place of what a pattern finds. */
export type Replacement = readonly [pattern: RegExp, by: (match: string) => string];

export const traced = (text: string): Traced => ({ text, from: null });

/** Offset in the text it was made from. */
export const originOf = ({ from }: Traced, at: number): number => (from ? (from[at] ?? 0) : at);

/** Offset of the first unit that comes from an offset in the original or from behind it. */
export function placeIn(given: Traced, origin: number): number {
  if (!given.from) return origin;
  const place = given.from.findIndex((from) => from >= origin);
  return place < 0 ? given.text.length : place;
}

/** As `String.replace` with a global pattern; what is put in comes from where the match began. */
export function replaced(given: Traced, [pattern, by]: Replacement): Traced {
  if (given.text.search(pattern) < 0) return given;
  let text = '';
  const from: number[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    text += given.text.slice(at, end);
    for (; at < end; at += 1) from.push(originOf(given, at));
  };
  for (const { 0: match, index } of given.text.matchAll(pattern)) {
    keepTo(index);
    const put = by(match);
    text += put;
    for (let unit = 0; unit < put.length; unit += 1) from.push(originOf(given, index));
    at = index + match.length;
  }
  keepTo(given.text.length);
  from.push(originOf(given, given.text.length));
  return { text, from };
}

/** What is put before and behind part of a text; it comes from where the part begins and ends. */
export interface Around {
  readonly before?: string;
  readonly behind?: string;
}

export function slicedTrace(
  given: Traced,
  { from, to }: { readonly from: number; readonly to: number },
  { before = '', behind = '' }: Around = {},
): Traced {
  const text = before + given.text.slice(from, to) + behind;
  const start = from - before.length;
  const places = Array.from({ length: text.length + 1 }, (_, at) =>
    originOf(given, Math.max(from, Math.min(to, start + at))),
  );
  return { text, from: places };
}

/** Texts behind each other, traced to the texts they were made from behind each other. */
export function joinedTraces(parts: readonly Traced[]): Traced {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const from: number[] = [];
  let before = 0;
  for (const part of parts) {
    for (let at = 0; at < part.text.length; at += 1) from.push(before + originOf(part, at));
    before += originOf(part, part.text.length);
  }
  return { text: parts.map(({ text }) => text).join(''), from: [...from, before] };
}
