import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { prepared } from '../../../src/text/layout/prepare.ts';
import {
  joinedTraces,
  originOf,
  placeIn,
  replaced,
  traced,
} from '../../../src/text/layout/traced.ts';
import { sanitize, sanitized } from '../../../src/text/sanitize.ts';
import { hostile } from '../../support/hostile.ts';

afterEach(() => setDisplay('off'));

describe('a text that knows where it comes from', () => {
  test('what is put in comes from where it was found, the rest from itself', () => {
    const made = replaced(traced('a-b'), [/-/gu, () => '…>']);
    expect(made.text).toBe('a…>b');
    expect([0, 1, 2, 3, 4].map((at) => originOf(made, at))).toEqual([0, 1, 1, 2, 3]);
    expect(placeIn(made, 2)).toBe(3);
  });

  test('through several replacements, and behind another text', () => {
    const first = replaced(traced('xaxb'), [/x/gu, () => '']);
    const second = replaced(first, [/b/gu, () => 'BB']);
    expect([second.text, second.from]).toEqual(['aBB', [1, 3, 3, 4]]);
    expect(joinedTraces([traced('12'), second]).from).toEqual([0, 1, 3, 5, 5, 6]);
  });

  test.each(hostile)('says the same as without: text that %s', (_, text) => {
    expect(sanitized(traced(text)).text).toBe(sanitize(text));
    expect(sanitized(traced(text), { lines: true }).text).toBe(sanitize(text, { lines: true }));
  });

  test('never goes back, and ends where the text ends', () => {
    setDisplay('app');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('لَا', 'سلام', ''), (any, arabic) => {
        const text = arabic + any;
        const { trace } = prepared(text);
        const from = Array.from({ length: trace.text.length + 1 }, (_, at) => originOf(trace, at));
        expect(from).toEqual(from.toSorted((a, b) => a - b));
        expect(from.at(-1)).toBe(text.length);
      }),
    );
  });
});
