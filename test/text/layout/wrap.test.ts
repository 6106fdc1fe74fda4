import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lineRanges, wrap } from '../../../src/text/layout/wrap.ts';
import { width } from '../../../src/text/width.ts';

const anyWords = fc.string({
  unit: fc.constantFrom('a', 'ş', 'و', 'ط', '日', '😀', 'e\u0301', ' ', ' ', '\u3000'),
  maxLength: 80,
});

describe('breaking text into lines', () => {
  test('loses nothing but blanks, keeps the order, and no line is too long', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 2, max: 20 }), (text, cells) => {
        const lines = wrap(text, cells);
        expect(lines.join('').replace(/[ \u3000]/gu, '')).toBe(text.replace(/[ \u3000]/gu, ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(cells);
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 4, max: 20 }), (text, cells) => {
        for (const line of wrap(text, cells)) expect(wrap(line, cells)).toEqual([line]);
      }),
    );
  });

  test('the lines of a paragraph stand in it one behind the other, blanks between them', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 2, max: 20 }), (text, cells) => {
        let end = 0;
        for (const { from, to } of lineRanges(text, cells)) {
          expect(text.slice(end, from).trim()).toBe('');
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test('words stay whole where they fit, longer ones are broken', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('', 8)).toEqual(['']);
    expect(wrap('a\n\nb', 8)).toEqual(['a', '', 'b']);
  });
});
