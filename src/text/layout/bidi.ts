import bidiFactory from 'bidi-js';

interface Algorithm {
  readonly getEmbeddingLevels: (
    text: string,
    direction: Direction,
  ) => {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly level: number }[];
  };
  readonly getBidiCharTypeName: (character: string) => string;
  readonly getMirroredCharacter: (character: string) => string | null;
}

/** Of a paragraph; `auto` is that of its first strong character (UAX #9, P2 and P3). */
export type Direction = 'ltr' | 'rtl' | 'auto';

export interface Levels {
  /** Embedding level of the paragraph: 0 runs from left to right, 1 from right to left. */
  readonly base: number;
  /** Embedding level of each unit; odd ones run from right to left. */
  readonly levels: readonly number[];
}

/** Part of a text, from one offset to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

let algorithm: Algorithm | null = null;

/** Its tables are read when text first needs them: a start without such text does not wait. */
// The types that bidi-js ships do not fit its module: imported, its one export is the factory.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const bidi = (): Algorithm => (algorithm ??= (bidiFactory as unknown as () => Algorithm)());

const [isolate, popIsolate] = ['\u2068', '\u2069'];

/**
 * Levels of one paragraph (UAX #9, up to I2 and L1 for its end). Each of the `isolates` is laid out
 * by itself, as if FSI stood before it and PDI behind it.
 * @param isolates in ascending order, apart from each other
 */
export function levelsOf(
  text: string,
  direction: Direction,
  isolates: readonly Range[] = [],
): Levels {
  let marked = '';
  const places: number[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    for (let unit = at; unit < end; unit += 1) places.push(marked.length + unit - at);
    marked += text.slice(at, end);
    at = end;
  };
  for (const { from, to } of isolates) {
    keepTo(from);
    marked += isolate;
    keepTo(to);
    marked += popIsolate;
  }
  keepTo(text.length);
  const { levels, paragraphs } = bidi().getEmbeddingLevels(withinPlane(marked), direction);
  return { base: paragraphs[0]?.level ?? 0, levels: places.map((place) => levels[place] ?? 0) };
}

/** Characters beyond the first plane are pairs, which the algorithm reads as letters: by their class. */
const standIns: Readonly<Record<string, string>> = {
  R: 'א',
  AL: 'ا',
  AN: '٠',
  EN: '0',
  ET: '%',
  NSM: '\u0300',
  BN: '\u00ad',
  ON: '☃',
};

const withinPlane = (text: string): string =>
  text.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => {
    const standIn = standIns[bidi().getBidiCharTypeName(character)];
    return standIn === undefined ? character : standIn + standIn;
  });

const trailing = new Set(
  ['S', 'WS', 'B', 'BN', 'FSI', 'LRI', 'RLI', 'PDI', 'RLE', 'LRE', 'RLO', 'LRO', 'PDF'].values(),
);

/** Levels of one line of a paragraph: blanks at its end take that of the paragraph (UAX #9, L1). */
export function lineLevels(
  text: string,
  { base, levels }: Levels,
  { from, to }: Range,
): readonly number[] {
  let end = to;
  while (end > from && trailing.has(bidi().getBidiCharTypeName(text.charAt(end - 1)))) end -= 1;
  return levels.slice(from, to).map((level, at) => (from + at < end ? level : base));
}

/** The other one of a pair, such as brackets, in text that runs from right to left (UAX #9, L4). */
export const mirrored = (character: string): string =>
  bidi().getMirroredCharacter(character) ?? character;
