import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { graphemes } from '../../../src/text/grapheme.ts';
import { levelsOf } from '../../../src/text/layout/bidi.ts';
import { type BidiMode, displayMode, setDisplay } from '../../../src/text/layout/display.ts';
import { prepared } from '../../../src/text/layout/prepare.ts';
import { cellsOf, rowOf, rowsOf, shown } from '../../../src/text/layout/row.ts';
import { sentence } from '../../../src/text/layout/sentence.ts';
import { visualOrder } from '../../../src/text/layout/visual-order.ts';
import { width } from '../../../src/text/width.ts';
import { hostile } from '../../support/hostile.ts';

const modes: readonly BidiMode[] = ['off', 'app', 'words', 'terminal'];
const arabic = 'بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى مسؤولون عسكريون أتراك وسوريون في حميميم';

afterEach(() => setDisplay('off'));

/** Words of four scripts, marks, controls, emoji and half pairs, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('الوطن', 'لا', 'مُحَمَّد', 'می\u200cشود', 'ئێمە', 'שלום', 'Aydınlık', 'Вести'),
      fc.constantFrom('24', '١٢', '(', ')', '«', '»', ' ', '  ', '، ', ' – ', '\n', '\t', '日本'),
      fc.constantFrom(
        '\u202e',
        '\u2068',
        '\u2069',
        '\u200f',
        '\u200b',
        '\u0651',
        '\u0301',
        '\u001b[2J',
      ),
      fc.constantFrom(
        '😀',
        '👩\u200d👧',
        '🇹🇷',
        '\ud800',
        '\ufdd0',
        'e\u0301',
        '\u{e0041}',
        'ﷺ',
        '日\u0903\u0903',
        '𞤀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

// What a terminal could obey, or what hides: none of it may be sent.
const control =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

/** Each grapheme of a text and how often it is there, the pairs of brackets taken for one. */
function graphemesIn(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const grapheme of graphemes(text)) {
    if (/^[\s\u3000]+$/u.test(grapheme)) continue;
    const name = /^[\p{Bidi_Mirrored}]$/u.test(grapheme) ? 'mirrored' : grapheme;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Where the terminal reorders, one mark of ours may stand before a text and one behind a value. */
const unmarked = (row: string): string =>
  displayMode() === 'terminal' ? row.replace('\u200f', '').replace('\u200e', '') : row;

describe('every display', () => {
  test('has rows of just the width asked for, with no control in them, in 20,000 texts', () => {
    const isSound = (row: string, cells: number): boolean =>
      width(row) === cells && !control.test(row);
    const anyMode = fc.constantFrom(...modes);
    fc.assert(
      fc.property(anyText, anyMode, fc.integer({ min: 2, max: 40 }), (text, mode, cells) => {
        setDisplay(mode);
        const rows = rowsOf(text, cells, { lines: true, align: 'start' });
        const told = rowOf(sentence`${'S01'} ${text} 24`, cells);
        expect([...rows, told].map(unmarked).filter((row) => !isSound(row, cells))).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each(modes)('loses nothing of a text that is not cut: %s', (mode) => {
    setDisplay(mode);
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 40 }), (text, cells) => {
        const letters = graphemesIn(prepared(text, true).trace.text);
        const rows = rowsOf(text, cells, { lines: true });
        expect(graphemesIn(rows.map(unmarked).join('\n'))).toEqual(letters);
        expect(graphemesIn(unmarked(shown(text)))).toEqual(graphemesIn(prepared(text).trace.text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(modes)('holds still for hostile text: %s', (mode) => {
    setDisplay(mode);
    for (const [, text] of hostile) {
      for (const row of rowsOf(`الوطن ${text} تنفي`, 30)) {
        expect(width(row)).toBe(30);
        expect(unmarked(row)).not.toMatch(control);
      }
    }
  });
});

describe('a display that is set', () => {
  test('is at first none: text stays in logical order', () => {
    expect(displayMode()).toBe('off');
    expect(rowOf('الوطن', 8)).toBe('الوطن   ');
  });

  test('draws at once as it is set, also what was drawn before', () => {
    const before = rowOf('الوطن 24', 10);
    setDisplay('app');
    expect(rowOf('الوطن 24', 10)).toBe('24 ﻦﻃﻮﻟﺍ  ');
    setDisplay('words');
    expect(rowOf('الوطن 24', 10)).toBe('24 ﺍﻟﻮﻃﻦ  ');
    setDisplay('off');
    expect(rowOf('الوطن 24', 10)).toBe(before);
  });
});

describe('in the order of the screen', () => {
  test('rows are broken before they are turned, and start at the right', () => {
    setDisplay('app');
    expect(rowsOf('الوطن تنفي الخبر', 11, { align: 'start' })).toEqual([
      ' ﻲﻔﻨﺗ ﻦﻃﻮﻟﺍ',
      '      ﺮﺒﺨﻟﺍ',
    ]);
  });

  test('text is cut at its end, which is its left', () => {
    setDisplay('app');
    expect(rowOf('الوطن تنفي الخبر', 12)).toBe('… ﻲﻔﻨﺗ ﻦﻃﻮﻟﺍ');
    expect(rowsOf('الوطن تنفي الخبر', 11, { most: 1 })).toEqual(['…ﻲﻔﻨﺗ ﻦﻃﻮﻟﺍ']);
  });

  test('an English sentence that quotes Arabic keeps its order, brackets and numbers', () => {
    setDisplay('app');
    expect(shown('He said “لا (أبدا)” on 24 June')).toBe('He said “(ﺍﺪﺑﺃ) ﻻ” on 24 June');
  });

  test('vowel signs are not drawn, a hamza that stands apart is', () => {
    setDisplay('app');
    expect(shown('مُحَمَّد')).toBe('ﺪﻤﺤﻣ');
    expect(shown('ا\u0654')).toBe('ﺃ');
  });

  test('a lam and its alef take one cell', () => {
    setDisplay('app');
    expect(cellsOf('سلام')).toBe(3);
    expect(rowOf('سلام', 4)).toBe('ﻡﻼﺳ ');
  });

  test('each paragraph runs in its own direction', () => {
    setDisplay('app');
    const rows = rowsOf('الوطن\nStar', 8, { lines: true, align: 'start' });
    expect(rows).toEqual(['   ﻦﻃﻮﻟﺍ', 'Star    ']);
  });

  test('text without letters from right to left is the same as in any other order', () => {
    const text = 'Aydınlık, 24 June: “no meeting” (Вести) 日本 😀';
    const before = rowsOf(text, 12);
    setDisplay('app');
    expect(rowsOf(text, 12)).toEqual(before);
  });
});

describe('for a terminal that reorders by itself', () => {
  test('rows keep logical order and their letters, with blanks behind them', () => {
    setDisplay('terminal');
    const rows = rowsOf(arabic, 40, { align: 'start' });
    expect(rows.map((row) => row.trimEnd()).join(' ')).toBe(arabic);
    expect(rows.every((row) => !row.startsWith(' '))).toBe(true);
  });

  test('a mark keeps the number behind a name apart, and takes no cell', () => {
    const head = sentence`S02 ${'الوطن'} ${'24 Jun'}`;
    expect(rowOf(head, 20)).toBe('S02 الوطن 24 Jun    ');
    setDisplay('terminal');
    expect(rowOf(head, 20)).toBe('S02 الوطن\u200e 24 Jun    ');
    expect(width(rowOf(head, 20))).toBe(20);
    expect(rowsOf(sentence`${'نفت الوطن'} 24`, 6)).toEqual(['نفت   ', 'الوطن\u200e ', '24    ']);
  });

  test('a mark before text that begins with a number makes it part of that text', () => {
    setDisplay('terminal');
    const seen = (row: string): string =>
      visualOrder(levelsOf(row, 'ltr').levels)
        .map((at) => row.charAt(at))
        .join('')
        .replace(/[\u200e\u200f]/gu, '');
    const month = Array.from('حزيران').toReversed().join('');
    expect(seen(`C16 ${rowOf('11 حزيران 2024', 16)}`)).toBe(`C16 2024 ${month} 11  `);
    expect(seen(rowOf(sentence`C16 ${'11 حزيران'} 2`, 18))).toBe(`C16 ${month} 11 2   `);
    expect(rowOf('11 June, الوطن', 16)).toBe('11 June, الوطن  ');
    expect(width(rowOf('11 حزيران', 16))).toBe(16);
  });
});
