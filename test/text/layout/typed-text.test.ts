import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { nextGrapheme } from '../../../src/text/grapheme.ts';
import { setDisplay } from '../../../src/text/layout/display.ts';
import { typedText } from '../../../src/text/layout/typed-text.ts';
import { width } from '../../../src/text/width.ts';

beforeEach(() => setDisplay('app'));
afterEach(() => setDisplay('off'));

const field = { cells: 10, most: 4 };

/** Where the cursor stands at each place between the letters. */
function places(text: string, { cells, most } = field): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; ; at = nextGrapheme(text, at)) {
    const { x, y } = typedText(text, at, { cells, most });
    found.push([x, y]);
    if (at >= text.length) return found;
  }
}

const columnsIn = (text: string): readonly number[] => places(text).map(([x]) => x);

describe('the cursor in a text being typed', () => {
  test('goes to the right in Turkish and to the left in Arabic', () => {
    expect(columnsIn('Star')).toEqual([0, 1, 2, 3, 4]);
    expect(typedText('Star', 4, field).rows).toEqual(['Star      ']);
    expect(columnsIn('وطن')).toEqual([10, 9, 8, 7]);
    expect(typedText('وطن', 3, field).rows).toEqual(['       ﻦﻃﻭ']);
  });

  test('stands at the left edge of the Arabic letter before it, at the right one of a Latin one', () => {
    expect(typedText('ab وطن', 6, field).rows).toEqual(['ab ﻦﻃﻭ    ']);
    expect(columnsIn('ab وطن')).toEqual([0, 1, 2, 3, 5, 4, 3]);
    expect(columnsIn('وطن ab')).toEqual([10, 9, 8, 7, 6, 5, 6]);
  });

  test('goes over a lam and its alef and a vowel sign without a cell of theirs', () => {
    expect(columnsIn('سلا')).toEqual([10, 9, 8, 8]);
    expect(columnsIn('مُد')).toEqual([10, 9, 8]);
  });

  test('goes on in the next row, which begins at the other edge', () => {
    expect(places('abcdefghijk').slice(-3)).toEqual([
      [9, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(places('الوطن تنفي الخبر').slice(9, 13)).toEqual([
      [1, 0],
      [10, 1],
      [9, 1],
      [8, 1],
    ]);
  });

  test('has a row of its own behind a row that is full', () => {
    const { rows, x, y } = typedText('abcdefghij', 10, field);
    expect([rows, x, y]).toEqual([['abcdefghij', ' '.repeat(10)], 0, 1]);
  });

  test('stays in sight in a text of many rows', () => {
    const text = 'الوطن تنفي الخبر '.repeat(20);
    for (const at of [0, 60, 150, text.length]) {
      const { rows, y } = typedText(text, at, field);
      expect(rows).toHaveLength(4);
      expect(y).toBeLessThan(4);
    }
    expect(typedText('Ankara denies it', 16, { cells: 10, most: 1 })).toEqual({
      rows: ['ies it    '],
      x: 6,
      y: 0,
    });
  });

  test('stands where the letter is that is typed next, in whatever text', () => {
    const texts = fc.array(
      fc.constantFrom('ا', 'ب', 'لا', 'א', 'a', 'ş', '1', ' ', '(', '日', '\u064e'),
    );
    fc.assert(
      fc.property(texts, fc.nat(20), (parts, place) => {
        const text = parts.join('');
        const at = Math.min(text.length, place);
        const { rows, x, y } = typedText(text, at, field);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(field.cells);
        expect(y).toBeLessThan(rows.length);
        for (const row of rows) expect(width(row)).toBe(field.cells);
      }),
    );
  });

  test('is where it was where the terminal keeps logical order', () => {
    setDisplay('off');
    expect(typedText('ab وطن', 6, field)).toEqual({ rows: ['ab وطن    '], x: 6, y: 0 });
  });
});
