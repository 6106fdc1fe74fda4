import { afterAll, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { cellsOf, rowOf, shown } from '../../../src/text/layout/row.ts';
import { emojiSequences } from '../../support/emoji.ts';
import { emulatedCells } from '../../support/emulated-cells.ts';

afterAll(() => {
  setDisplay('off');
});

describe('emoji take the cells that are counted', () => {
  const modes = ['off', 'app'] as const;
  const versions = ['15', '15-graphemes'] as const;
  const cases = Object.entries(emojiSequences).flatMap(([kind, texts]) =>
    versions.flatMap((version) => modes.map((mode) => [kind, version, mode, texts] as const)),
  );

  test.each(cases)('%s, in a terminal of %s, mode %s', async (_, version, mode, texts) => {
    setDisplay(mode);
    const cells = await emulatedCells(texts.map(shown), version);
    const others = texts.flatMap((text, at) =>
      cells[at] === cellsOf(text) ? [] : [[text, cells[at], cellsOf(text)]],
    );
    expect(others).toEqual([]);
  });

  test('without that a family would not', async () => {
    const family = ['👨‍👩‍👧‍👦'];
    expect(await emulatedCells(family, '15')).not.toEqual(
      await emulatedCells(family, '15-graphemes'),
    );
  });
});

describe('what is shown of them', () => {
  test.each([
    ['👨‍👩‍👧‍👦', '👨👩👧👦', 8],
    ['❤️‍🔥', '❤🔥', 3],
    ['👍🏽!', '👍!', 3],
    ['1️⃣ first', '1 first', 7],
    ['🇹🇷🇸🇾', '🇹🇷🇸🇾', 4],
    ['🇹🇷🇸', '🇹🇷S', 3],
    ['می‌شود', 'می‌شود', 5],
    ['क्‍ष', 'क्‍ष', 1],
  ])('%s is %s', (text, seen, cells) => {
    setDisplay('off');
    expect(shown(text)).toBe(seen);
    expect(cellsOf(text)).toBe(cells);
  });

  test('a row of them is as wide as it was asked for, wherever it is cut', () => {
    const row = Array.from({ length: 12 }, (_, at) => rowOf('a👨‍👩‍👧‍👦 🇹🇷👍🏽', at + 1));
    expect(row.map((text) => cellsOf(text))).toEqual(row.map((_, at) => at + 1));
  });
});
