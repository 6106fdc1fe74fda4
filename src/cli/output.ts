import { writeSync } from 'node:fs';

import { Problem } from '../domain/problem.ts';
import { atBlanks } from '../text/layout/at-blanks.ts';
import { sanitize } from '../text/sanitize.ts';

const [stdout, stderr] = [1, 2];
const enough = 65_536;

/** Prints data as it is, for other programs: nothing is added, nothing is made safe. */
export const printRaw = (text: string): void => write(stdout, text);

// DEL, C1, line separators, embeddings, overrides, isolates and tags: JSON.stringify leaves them,
// and a terminal that the output ends up on may obey them. They stand in strings only.
const unescaped = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** Prints JSON text; what a terminal could obey in it is escaped, which changes no value. */
export const printJsonText = (text: string): void => printRaw(text.replace(unescaped, escaped));

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** Prints a value as JSON, indented, with a newline behind it. */
export const printJson = (value: unknown): void =>
  printJsonText(`${JSON.stringify(value, null, 2)}\n`);

/** Prints an object with one list in it, an item a line, without holding the whole text. */
export function printJsonList(key: string, items: Iterable<string>): void {
  let text = `{${JSON.stringify(key)}: [`;
  let gap = '\n';
  for (const item of items) {
    text += gap + item;
    gap = ',\n';
    if (text.length > enough) {
      printJsonText(text);
      text = '';
    }
  }
  printJsonText(`${text}\n]}\n`);
}

/** Prints lines for people; what is in them from outside is made safe. */
export const print = (text: string): void => printRaw(`${sanitize(text, { lines: true })}\n`);

/** Prints rows as the layout has made them: they are safe by then, and marks in them keep their order. */
export const printRows = (rows: string): void => printRaw(`${rows}\n`);

/** Tells people something beside the data; in a terminal no word is broken at its edge. */
export const say = (text: string): void =>
  write(stderr, `${atEdge(sanitize(text, { lines: true }))}\n`);

const atEdge = (text: string): string =>
  process.stderr.isTTY ? atBlanks(text, process.stderr.columns) : text;

/** Cells to a line: of the terminal, else of COLUMNS, else 80. */
export const cells = (): number => process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80);

/** The whole text, however little of it a pipe takes at a time. */
function write(stream: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) from += taken(stream, bytes, from);
}

function taken(stream: number, bytes: Buffer, from: number): number {
  try {
    return writeSync(stream, bytes, from);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // A pipe that is full for now, where its other end does not block.
    if (code === 'EAGAIN') return waited();
    // Told here, where it is known that this is not the disk of the desk.
    if (code === 'ENOSPC') throw new Problem('disk', 'The disk that this is printed to is full.');
    throw error;
  }
}

function waited(): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  return 0;
}
