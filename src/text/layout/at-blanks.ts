import { width } from '../width.ts';

/**
 * Text with its lines broken at blanks, so that each takes at most `cells` cells. A longer word
 * stays whole, so that a path or an address can be copied; blanks at the beginning of a line stay.
 */
export const atBlanks = (text: string, cells: number): string =>
  text
    .split('\n')
    .map((line) => broken(line, cells).join('\n'))
    .join('\n');

function broken(line: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let [open, taken] = ['', 0];
  for (const [part] of line.matchAll(/ *[^ ]+/gu)) {
    const size = width(part);
    if (open !== '' && taken + size > cells) {
      lines.push(open);
      open = part.trimStart();
      taken = width(open);
    } else {
      open += part;
      taken += size;
    }
  }
  return [...lines, open];
}
