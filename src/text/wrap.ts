import { graphemes } from './grapheme.ts';
import { graphemeWidth, width } from './width.ts';

/**
 * Text broken at blanks into lines of at most `cells` cells; a longer word is broken between
 * graphemes. A newline always ends a line; blanks at a break fall away.
 */
export function wrap(text: string, cells: number): readonly string[] {
  const most = Math.max(2, cells);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, most));
}

function wrapParagraph(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const add = (word: string, size: number): void => {
    const gap = line === '' ? 0 : 1;
    if (gap === 1 && taken + 1 + size > cells) {
      lines.push(line);
      [line, taken] = [word, size];
    } else {
      line += (gap === 1 ? ' ' : '') + word;
      taken += gap + size;
    }
  };
  for (const word of text.split(/[ \u3000]+/u).filter((part) => part !== '')) {
    const size = width(word);
    if (size <= cells) add(word, size);
    else for (const part of broken(word, cells)) add(part, width(part));
  }
  return [...lines, line];
}

/** A word that is longer than a line, cut into parts that fit. */
function broken(word: string, cells: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const grapheme of graphemes(word)) {
    const size = graphemeWidth(grapheme);
    if (taken + size > cells) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    part += grapheme;
    taken += size;
  }
  return [...parts, part];
}
