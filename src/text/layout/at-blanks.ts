/**
 * Text with its lines broken at blanks, so that each takes at most `cells` cells. A longer word
 * stays whole, so that a path or an address can be copied; blanks at the beginning of a line stay.
 * Cells are counted by the scripts of wide letters: to measure them loads tables of Unicode first,
 * too long a wait for a page of help.
 */
export const atBlanks = (text: string, cells: number): string =>
  text
    .split('\n')
    .map((line) => broken(line, cells).join('\n'))
    .join('\n');

const none = /[\p{M}\p{Cf}]/gu;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/gu;

const cellsOf = (text: string): number =>
  Array.from(text.replace(none, '')).length + (text.match(wide)?.length ?? 0);

function broken(line: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let [open, taken] = ['', 0];
  for (const [part] of line.matchAll(/ *[^ ]+/gu)) {
    const size = cellsOf(part);
    if (open !== '' && taken + size > cells) {
      lines.push(open);
      open = part.trimStart();
      taken = cellsOf(open);
    } else {
      open += part;
      taken += size;
    }
  }
  return [...lines, open];
}
