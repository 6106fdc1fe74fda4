import { createRequire } from 'node:module';

import type * as graphemesAddon from '@xterm/addon-unicode-graphemes';
import headless from '@xterm/headless';

/** How an emulator counts: code point by code point, or what is joined into one sign as one. */
export type Counting = '15' | '15-graphemes';

/** The addon reads its tables from the beginning of a buffer's memory, which it may share otherwise. */
function addon(): graphemesAddon.UnicodeGraphemesAddon {
  const { poolSize } = Buffer;
  Buffer.poolSize = 0;
  const require = createRequire(import.meta.url);
  // require() gives any; the package's own types say what it is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const loaded = require('@xterm/addon-unicode-graphemes') as typeof graphemesAddon;
  Buffer.poolSize = poolSize;
  return new loaded.UnicodeGraphemesAddon();
}

const end = '|';
const cols = 80;

/** Cells that an emulator gives each text, in a row of its own with an end behind it. */
export async function emulatedCells(
  texts: readonly string[],
  counting: Counting,
): Promise<readonly number[]> {
  const emulator = new headless.Terminal({ cols, rows: texts.length, allowProposedApi: true });
  emulator.loadAddon(addon());
  emulator.unicode.activeVersion = counting;
  await new Promise<void>((resolve) => {
    emulator.write(texts.map((text) => text + end).join('\r\n'), resolve);
  });
  return texts.map((_, y) => {
    const line = emulator.buffer.active.getLine(y);
    return Array.from({ length: cols }, (__, x) => line?.getCell(x)?.getChars()).lastIndexOf(end);
  });
}
