import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { graphemes, nextGrapheme, previousGrapheme } from '../../../src/text/grapheme.ts';
import { rowOf, rowsOf } from '../../../src/text/layout/row.ts';
import { wrap } from '../../../src/text/layout/wrap.ts';
import { graphemeWidth, width } from '../../../src/text/width.ts';
import { hostile } from '../../support/hostile.ts';

const arabic = 'بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى مسؤولون عسكريون أتراك وسوريون في حميميم';

describe('rows for the screen', () => {
  test('are as wide as asked, whatever is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, cells) => {
        for (const row of [rowOf(text, cells), ...rowsOf(text, cells, { lines: true })]) {
          expect(width(row)).toBe(cells);
          expect(row).not.toContain('\n');
        }
      }),
    );
  });

  test.each(hostile)('hold still for text that %s', (_, text) => {
    expect(width(rowOf(text, 40))).toBe(40);
  });

  test('lose no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zşığ]{1,30}$/u)), (words) => {
        const rows = rowsOf(words.join(' '), 12);
        expect(rows.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });

  test('what does not fit in one row ends in an ellipsis', () => {
    expect(rowOf('sources close to the government', 15)).toBe('sources close …');
    expect(rowOf('Star', 6)).toBe('Star  ');
    const long = 'the internationalisation';
    expect(rowOf(long, 14)).toBe('the internati…');
    expect(rowOf(long, 14, { atWord: true })).toBe('the …         ');
    expect(rowOf('internationalisation', 9, { atWord: true })).toBe('internat…');
  });

  test('Arabic keeps its order and its letters, at the right edge where the row starts there', () => {
    const rows = rowsOf(arabic, 40, { align: 'start' });
    expect(rows.map((row) => row.trim()).join(' ')).toBe(arabic);
    expect(rows.at(-1)?.startsWith(' ')).toBe(true);
    expect(rows.at(-1)?.endsWith(' ')).toBe(false);
    expect(rowOf('Star', 6, { align: 'start' })).toBe('Star  ');
  });

  test('wide letters and marks are measured by what a reader sees', () => {
    expect(width('日本')).toBe(4);
    expect(width('مُحَمَّد')).toBe(4);
    expect(wrap('日本日本', 5)).toEqual(['日本', '日本']);
  });

  test('the short ways of counting cells agree with the long one', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const codes = Array.from({ length: 0x2100 + 0x3b0 }, (_, at) =>
      at < 0x2100 ? Math.max(0x20, at) : 0xfb50 - 0x2100 + at,
    );
    const wrong = codes.filter((code) => {
      const text = `a${String.fromCodePoint(code)}b`;
      const parts = Array.from(segmenter.segment(text), ({ segment }) => segment);
      const cells = parts.reduce((sum, part) => sum + graphemeWidth(part), 0);
      return graphemes(text).length !== parts.length || width(text) !== cells;
    });
    expect(wrong).toEqual([]);
    expect(codes).toContain(0xfefc);
  });

  test('a mark without a letter stands on a circle of its own', () => {
    expect(rowOf('\u0651 a', 5)).toBe('◌\u0651 a  ');
  });
});

describe('steps from character to character', () => {
  test('forwards and backwards meet the same places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const places: number[] = [];
        for (let at = 0; at < text.length; at = nextGrapheme(text, at)) places.push(at);
        const back: number[] = [];
        for (let at = text.length; at > 0;) {
          at = previousGrapheme(text, at);
          back.push(at);
        }
        expect(back.toReversed()).toEqual(places);
      }),
    );
  });

  test('ten thousand characters take no noticeable time', () => {
    const text = 'مُ'.repeat(5000);
    expect(previousGrapheme(text, text.length)).toBe(text.length - 2);
    expect(width(text)).toBe(5000);
  });
});
