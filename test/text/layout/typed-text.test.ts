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
  test('covers the letter behind it, in Turkish to the right and in Arabic to the left', () => {
    expect(columnsIn('Star')).toEqual([0, 1, 2, 3, 4]);
    expect(typedText('Star', 4, field).rows).toEqual(['Star      ']);
    expect(columnsIn('وطن')).toEqual([9, 8, 7, 6]);
    expect(typedText('وطن', 3, field).rows).toEqual(['       ﻦﻃﻭ']);
  });

  test('never covers the letter just typed, whatever the script', () => {
    for (const text of ['الوطن', 'Yurt', 'میهن', 'مُد', 'وطن ab']) {
      const { rows, x } = typedText(text, text.length, field);
      expect(rows[0]?.charAt(x)).toBe(' ');
    }
  });

  test('is in its place in words of the other direction, and behind them where the line goes on', () => {
    expect(typedText('ab وطن', 6, field).rows).toEqual(['ab ﻦﻃﻭ    ']);
    expect(columnsIn('ab وطن')).toEqual([0, 1, 2, 5, 4, 3, 6]);
    expect(typedText('وطن ab', 6, field).rows).toEqual(['    ab ﻦﻃﻭ']);
    expect(columnsIn('وطن ab')).toEqual([9, 8, 7, 6, 4, 5, 3]);
  });

  test('covers a lam and its alef as one, and a vowel sign with its letter', () => {
    expect(columnsIn('سلا')).toEqual([9, 8, 8, 7]);
    expect(columnsIn('مُد')).toEqual([9, 8, 7]);
  });

  test('goes on in the next row, which begins at the other edge', () => {
    expect(places('abcdefghijk').slice(-3)).toEqual([
      [9, 0],
      [0, 1],
      [1, 1],
    ]);
    // The blank for which the row has no room stands at its end.
    expect(places('الوطن تنفي الخبر').slice(9, 13)).toEqual([
      [0, 0],
      [0, 0],
      [9, 1],
      [8, 1],
    ]);
  });

  test('flows through rows of whole words; a word longer than a row is cut', () => {
    expect(typedText('Ankara denies it again', 0, field).rows).toEqual([
      'Ankara    ',
      'denies it ',
      'again     ',
    ]);
    expect(typedText('وطن والأنباء', 0, field).rows.map((row) => row.trim())).toHaveLength(2);
    expect(typedText('a abcdefghijklm', 0, field).rows).toEqual([
      'a         ',
      'abcdefghij',
      'klm       ',
    ]);
    expect(typedText('abcdefghij klm', 14, field)).toEqual({
      rows: ['abcdefghij', 'klm       '],
      x: 3,
      y: 1,
    });
  });

  test('has a row of its own behind a row that is full', () => {
    const { rows, x, y } = typedText('abcdefghij', 10, field);
    expect([rows, x, y]).toEqual([['abcdefghij', ' '.repeat(10)], 0, 1]);
    const arabic = typedText('تنفي الخبر', 10, field);
    expect([arabic.rows[1], arabic.x, arabic.y]).toEqual([' '.repeat(10), 9, 1]);
  });

  test('shows nothing of a ZWNJ that stands before a letter to come', () => {
    const joiner = '\u200c';
    expect(typedText(`می${joiner}`, 3, field)).toEqual(typedText('می', 2, field));
    expect(typedText(`می${joiner} روم`, 3, field)).toEqual(typedText('می روم', 2, field));
    const typedOn = typedText(`می${joiner}ر`, 4, field);
    expect(typedOn.rows.join('')).not.toContain('‹');
    expect(typedOn.x).toBe(typedText(`می${joiner}`, 3, field).x - 1);
  });

  test('shows a ZWNJ that hides: away from the cursor, doubled, or behind no letter', () => {
    const joiner = '\u200c';
    const wide = { cells: 30, most: 1 };
    for (const [text, at] of [
      [`می${joiner}`, 0],
      [`می${joiner}${joiner}`, 4],
      [`می ${joiner}`, 4],
      [joiner, 1],
    ] as const)
      expect(typedText(text, at, wide).rows.join('')).toContain('U+200C');
  });

  test('stays in sight in a text of many rows', () => {
    const text = 'الوطن تنفي الخبر '.repeat(20);
    for (const at of [0, 60, 150, text.length]) {
      const { rows, y } = typedText(text, at, field);
      expect(rows).toHaveLength(4);
      expect(y).toBeLessThan(4);
    }
    expect(typedText('Ankara denies it', 16, { cells: 10, most: 1 })).toEqual({
      rows: ['denies it '],
      x: 9,
      y: 0,
    });
  });

  test('stays within its field, in whatever text', () => {
    const texts = fc.array(
      fc.constantFrom('ا', 'ب', 'لا', 'א', 'a', 'ş', '1', ' ', '(', '日', '\u064e'),
    );
    fc.assert(
      fc.property(texts, fc.nat(20), (parts, place) => {
        const text = parts.join('');
        const at = Math.min(text.length, place);
        const { rows, x, y } = typedText(text, at, field);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(field.cells);
        expect(y).toBeLessThan(rows.length);
        for (const row of rows) expect(width(row)).toBe(field.cells);
      }),
    );
  });

  describe('in a text far longer than its field', () => {
    const numbered = Array.from({ length: 20_000 }, (_, at) => `w${at} `).join('');

    test('covers the letter behind it, wherever it is', () => {
      for (let at = 0; at < numbered.length; at += 977) {
        const { rows, x, y } = typedText(numbered, at, field);
        expect(rows).toHaveLength(4);
        expect(rows[y]?.charAt(x)).toBe(numbered[at]);
        expect(numbered).toContain(rows.map((row) => row.trimEnd()).join(' '));
      }
    });

    test('breaks no row anew while the cursor moves within it', () => {
      const rowsAt = (at: number): string => typedText(numbered, at, field).rows.join('|');
      const pictures = Array.from({ length: 100 }, (_, step) => rowsAt(50_050 + step));
      // A word of five letters a row.
      expect(new Set(pictures).size).toBeLessThan(20);
    });

    test('runs as the whole does, where a part runs the other way', () => {
      const turned = `وطن ${'abc def '.repeat(5000)}`;
      const { rows } = typedText(turned, turned.length, field);
      expect(rows.at(-1)).toMatch(/^ +[a-z]/u);
      expect(typedText('abc def ', 8, field).rows).toEqual(['abc def   ']);
    });

    test('is whole rows of letters that have many signs, too', () => {
      const families = '👨‍👩‍👧‍👦'.repeat(5000);
      for (let at = 11 * 2000; at < 11 * 2100; at += 11) {
        const { rows } = typedText(families, at, field);
        expect(rows.join('')).toMatch(/^(?:👨|👩|👧|👦| )+$/u);
        expect(rows.map(width)).toEqual([10, 10, 10, 10]);
      }
    });

    test('costs what is shown, not what is held: five hundred keys in half a million letters', () => {
      const held = 'abcd efgh '.repeat(50_000);
      for (let key = 0; key < 500; key += 1) typedText(held, 250_000 + key, field);
      expect(typedText(held, held.length, field).rows).toHaveLength(4);
    }, 10_000);
  });

  test('is where it was where the terminal keeps logical order', () => {
    setDisplay('off');
    expect(typedText('ab وطن', 6, field)).toEqual({ rows: ['ab وطن    '], x: 6, y: 0 });
  });
});
