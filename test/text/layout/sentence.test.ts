import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { columned, fitting } from '../../../src/text/layout/fitting.ts';
import { cellsOf, rowOf, rowsOf, shown } from '../../../src/text/layout/row.ts';
import { joined, plainWords, sentence, sentenceOf } from '../../../src/text/layout/sentence.ts';
import { width } from '../../../src/text/width.ts';

beforeEach(() => setDisplay('app'));
afterEach(() => setDisplay('off'));

describe('a sentence in which values from outside stand', () => {
  test('keeps the sign, the ref, the name and the date in their places', () => {
    const row = rowOf(sentence`▸${'S01'} ${'الوطن'}  ${'24 Jun°'}`, 24);
    expect(row).toBe('▸S01 ﻦﻃﻮﻟﺍ  24 Jun°     ');
  });

  test('does not let one value change sides with the next', () => {
    const names = joined(['الوطن', 'الثورة', 'Star'], ', ');
    expect(shown(sentence`seen via ${names}`)).toBe('seen via ﻦﻃﻮﻟﺍ, ﺓﺭﻮﺜﻟﺍ, Star');
  });

  test('runs from left to right, also where a value stands first', () => {
    expect(shown(sentence`${'الوطن'} denies ${'C01'}`)).toBe('ﻦﻃﻮﻟﺍ denies C01');
  });

  test('is the same where it comes as one string', () => {
    for (const text of [
      '▸S01 الوطن  24 Jun°',
      'NOT COUNTED: "denied": الوطن\'s word',
      'Saved S12: الوطن denies C01. u takes it back.',
    ]) {
      const parts = sentenceOf(text);
      expect(plainWords(parts)).toBe(text);
      expect(shown(parts)).toContain('ﻦﻃﻮﻟﺍ');
      expect(shown(parts).replace('ﻦﻃﻮﻟﺍ', 'الوطن')).toBe(text);
    }
  });

  test('two values with a gap of ours between them are two', () => {
    expect(shown(sentenceOf('الوطن  الثورة'))).toBe('ﻦﻃﻮﻟﺍ  ﺓﺭﻮﺜﻟﺍ');
    expect(shown(sentenceOf('الوطن تنفي'))).toBe('ﻲﻔﻨﺗ ﻦﻃﻮﻟﺍ');
  });

  test('a number behind a comma is no part of the name before it', () => {
    expect(shown(sentenceOf('D1, الأخبار, 13 Jun 2024'))).toBe('D1, ﺭﺎﺒﺧﻷﺍ, 13 Jun 2024');
    expect(shown(sentenceOf('الوطن, 13, الثورة'))).toBe('ﻦﻃﻮﻟﺍ, 13, ﺓﺭﻮﺜﻟﺍ');
    expect(shown(sentenceOf('عربي 21, 13 Jun'))).toBe('21 ﻲﺑﺮﻋ, 13 Jun');
  });

  test('is cut inside a value at its end, which is its left', () => {
    expect(rowOf(sentence`${'S01'} ${'الوطن تنفي الخبر'} end`, 12)).toBe('S01 … ﻦﻃﻮﻟﺍ ');
  });

  test('is wrapped in logical order', () => {
    const rows = rowsOf(sentence`seen via ${'الوطن السورية'}`, 14);
    expect(rows).toEqual(['seen via ﻦﻃﻮﻟﺍ', 'ﺔﻳﺭﻮﺴﻟﺍ       ']);
  });

  test('is not taken for another one of the same letters', () => {
    const one = rowOf(sentence`${'الوطن'}, ${'الثورة'}`, 20);
    expect(rowOf('الوطن, الثورة', 20)).not.toBe(one);
    expect(rowOf(sentence`${'الوطن, الثورة'}`, 20)).not.toBe(one);
  });
});

describe('a value in a column of a sentence', () => {
  test.each(['الوطن', 'سلام', 'Star', '日本', 'المسؤول لا يعلم', ''])(
    'takes its cells exactly: %s',
    (name) => {
      for (let cells = 0; cells < 12; cells += 1) {
        expect(cellsOf(columned(name, cells))).toBe(cells);
        expect(width(rowOf(sentence`${columned(name, cells)}!`, 20).trimEnd())).toBe(cells + 1);
      }
    },
  );

  test('is cut as it is on file, not as it is drawn', () => {
    expect(fitting('الوطن السورية', 8)).toBe('الوطن …');
    expect(fitting('Star', 8)).toBe('Star');
  });
});
