import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../src/text/fold.ts';
import { queryWords } from '../../../src/text/search/search-query.ts';

const wordsOf = (text: string): readonly string[] => queryWords(text).map((word) => word.text);
const formsOf = (text: string): readonly string[] => queryWords(text)[0]?.forms ?? [];

describe('the words that are looked for', () => {
  it.each([
    ['two words', ['two', 'words']],
    ['al-Watan', ['al', 'watan']],
    ['"quoted" NEAR(a b) col:x* ^y', ['quoted', 'near', 'a', 'b', 'col', 'x', 'y']],
    ['İSTANBUL', ['istanbul']],
    ['الوَطَـن', ['الوطن']],
    ['ح.م.ي.م', ['حميم']],
    ['می‌رود', ['ميرود']],
    ['١٢ حزيران', ['12', 'حزيران']],
    ['*** «» 🙂', []],
    ['', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["Şam'da", ['sam']],
    ['Şam’dan', ['sam']],
    ["Ankara'nın Suriye'yle görüşmesi", ['ankara', 'suriye', 'gorusmesi']],
    ["Suriye'dekilerden", ['suriye']],
    ["Esad'larınki", ['esad']],
    ["2024'te", ['2024']],
    ["11'inde", ['11']],
    ["Türkiye'd", ['turkiye']],
    ["O'Brien", ['o', 'brien']],
    ["Qur'an", ['qur', 'an']],
    ["'da", ['da']],
  ])('of %s are without the suffix that an apostrophe parts', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('end in one that may be cut short, where it is long enough and nothing ended it', () => {
    const last = (text: string): unknown => queryWords(text).map((word) => word.isPrefix);
    expect(last('Damas')).toEqual([true]);
    expect(last('palace off')).toEqual([false, true]);
    expect(last('of')).toEqual([false]);
    expect(last("Şam'da")).toEqual([false]);
  });

  it('are no more than 32, of no more than 200 letters', () => {
    const words = wordsOf(Array.from({ length: 50 }, () => 'x'.repeat(300)).join(' '));
    expect(words).toHaveLength(32);
    expect(new Set(words.map(({ length }) => length))).toEqual(new Set([200]));
    expect(wordsOf('𐐨'.repeat(300))[0]).toBe('𐐨'.repeat(200));
  });

  it('are folded words, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: word, forms } of queryWords(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(forms).toContain(word);
          for (const form of forms) expect(fold(form)).toBe(form);
        }
      }),
    );
  });
});

describe('an Arabic word is found', () => {
  it.each(['وزير', 'بوزير', 'فلوزير', 'الوزير', 'والوزير', 'للوزير', 'وبالوزير', 'كالوزير'])(
    'as %s',
    (form) => {
      expect(formsOf('وزير')).toContain(form);
      expect(formsOf('الوزير')).toContain(form);
    },
  );

  it('without its article, but without no other letter', () => {
    expect(formsOf('الوزير')).toContain('وزير');
    expect(formsOf('وزير')).not.toContain('زير');
    expect(formsOf('بلدة')).not.toContain('لده');
  });

  it.each([
    ['الله', 'له'],
    ['الآن', 'ان'],
    ['الذي', 'ذي'],
    ['ألف', 'ف'],
  ])('whole where its first letters are no article: %s', (word, rest) => {
    expect(formsOf(word)).not.toContain(rest);
  });

  it('and a word in another script as it is', () => {
    expect(formsOf('Vatan')).toEqual(['vatan']);
  });
});
