import { graphemesWithin, graphemeWidth, width } from '../width.ts';
import type { Range } from './bidi.ts';

/**
 * Text broken at blanks into lines of at most `cells` cells; a longer word is broken between
 * graphemes. A newline always ends a line; blanks at a break fall away, several become one.
 */
export function wrap(text: string, cells: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const single = paragraph.replace(/[ \u3000]+/gu, ' ');
    return lineRanges(single, cells).map(({ from, to }) => single.slice(from, to));
  });
}

/**
 * Where the lines of one paragraph are, without the blanks around them; the same rules. A text of
 * blanks alone is one empty line.
 */
export function lineRanges(text: string, cells: number): readonly Range[] {
  const most = Math.max(2, cells);
  const lines: Range[] = [];
  let line: Range | null = null;
  let taken = 0;
  for (const word of wordsIn(text, most)) {
    const gap: number = line ? width(text.slice(line.to, word.from)) : 0;
    if (line && taken + gap + word.cells <= most) {
      line = { from: line.from, to: word.to };
      taken += gap + word.cells;
    } else {
      if (line) lines.push(line);
      line = { from: word.from, to: word.to };
      taken = word.cells;
    }
  }
  return [...lines, line ?? { from: 0, to: 0 }];
}

interface Word extends Range {
  readonly cells: number;
}

function* wordsIn(text: string, most: number): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/[^ \u3000]+/gu)) {
    const cells = width(word);
    if (cells > most) yield* broken(word, index, most);
    else yield { from: index, to: index + word.length, cells };
  }
}

/** A word that is longer than a line, cut into parts that fit. */
function* broken(word: string, start: number, most: number): Generator<Word> {
  let [from, to, cells] = [start, start, 0];
  for (const grapheme of graphemesWithin(word, most)) {
    const size = graphemeWidth(grapheme);
    if (cells + size > most) {
      yield { from, to, cells };
      [from, cells] = [to, 0];
    }
    to += grapheme.length;
    cells += size;
  }
  yield { from, to, cells };
}
