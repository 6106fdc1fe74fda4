import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { snippetOf } from '../../../src/text/search/snippet.ts';

const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
const markOf = (text: string, part: string) => {
  const from = text.indexOf(part);
  return { from, to: from + part.length };
};

describe('the words around what was found', () => {
  it('are the whole text where it is short', () => {
    const marks = [{ from: 5, to: 8 }];
    expect(snippetOf('They met.', marks)).toEqual({ text: 'They met.', marks });
  });

  it('are cut between words, with a sign at each end that is cut', () => {
    const { text, marks } = snippetOf(words, [markOf(words, 'word40')]);
    expect(text).toMatch(/^…word3\d (?:word\d+ )*word40 (?:word\d+ )*word\d\d…$/u);
    expect(text.length).toBeLessThanOrEqual(162);
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['word40']);
  });

  it('begin with the text where what was found stands near its beginning', () => {
    expect(snippetOf(words, [markOf(words, 'word2')]).text).toMatch(/^word0 .*\d…$/u);
  });

  it('end with the text where it stands near its end', () => {
    expect(snippetOf(words, [markOf(words, 'word79')]).text).toMatch(/^…word\d+ .* word79$/u);
  });

  it('are cut between what a reader sees as characters where there are no blanks', () => {
    const family = '👩‍👩‍👧';
    const { text } = snippetOf(family.repeat(100), [{ from: 400, to: 400 + family.length }]);
    expect(text.replaceAll(family, '')).toBe('……');
  });

  it('keep what was found in a word that is longer than all before it', () => {
    const text = `${'a '.repeat(40)}${'x'.repeat(100)}`;
    const mark = { from: 90, to: 96 };
    const { text: part, marks } = snippetOf(text, [mark], 40);
    expect(marks.map(({ from, to }) => part.slice(from, to))).toEqual(['xxxxxx']);
  });

  it('are never anything but a part of the text, with what was marked still marked', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 30, maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const from = number % (text.length - 1);
        // What is found are words.
        fc.pre(/\S/u.test(text.charAt(from)));
        const { text: part, marks } = snippetOf(text, [{ from, to: from + 1 }], 40);
        expect(text).toContain(part.replace(/^…|…$/gu, ''));
        for (const mark of marks) {
          expect(part.slice(mark.from, mark.to)).toBe(text.slice(from, from + mark.to - mark.from));
        }
        expect(marks).toHaveLength(1);
      }),
    );
  });
});
