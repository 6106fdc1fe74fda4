import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';

const things: readonly (readonly [is: (state: Stats) => boolean, words: string])[] = [
  [(state) => state.isDirectory(), 'a folder'],
  [(state) => state.isCharacterDevice() || state.isBlockDevice(), 'a device'],
  [(state) => state.isFIFO(), 'a pipe'],
  [(state) => state.isSocket(), 'a socket'],
];

const database = 'SQLite format 3\0';

/** What stands at a path where there is no desk, as a person would call it. */
export function otherThing(file: string): string {
  const state = statSync(file);
  const [, words] = things.find(([is]) => is(state)) ?? [];
  if (words !== undefined) return words;
  return beginningOf(file) === database
    ? 'an SQLite database of another program'
    : 'a file of another kind';
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(database.length);
  const opened = openSync(file, 'r');
  readSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
  return bytes.toString('latin1');
}
