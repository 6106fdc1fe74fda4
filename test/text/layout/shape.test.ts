import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { afterEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { joinsBefore, joinsBehind } from '../../../src/text/layout/joining.ts';
import { shown } from '../../../src/text/layout/row.ts';
import { shape } from '../../../src/text/layout/shape.ts';
import { needs } from '../../support/needs.ts';
import { linesOfWords, sentences } from '../../support/right-to-left.ts';

/**
 * Lines as fribidi draws them, without vowel signs; U+FEFF is what it leaves in the place of the
 * alef after a lam.
 */
function byFribidi(lines: readonly string[]): readonly string[] {
  const words = ['--nopad', '--nobreak', '--clean'];
  const drawn = execFileSync('fribidi', words, { input: `${lines.join('\n')}\n` }).toString();
  return drawn
    .replace(/[\ufeff\u064b-\u0652]/gu, '')
    .trimEnd()
    .split('\n');
}

afterEach(() => setDisplay('off'));

describe('Arabic letters', () => {
  test('stand as fribidi puts them, in the shapes that it gives them, on 500 lines', (context) => {
    needs(context, spawnSync('fribidi', ['--version']).status === 0, 'fribidi (libfribidi-bin)');
    const plain = [...sentences, ...linesOfWords(220)];
    const mixed = plain.map(
      (line, at) => `${line} (C${at}) Aydınlık ${at} – ${line.split(' ')[0]} 24.6`,
    );
    const lines = [...plain, ...mixed];
    expect(lines).toHaveLength(500);
    setDisplay('app');
    expect(lines.map((line) => shown(line))).toEqual(byFribidi(lines));
  });

  test('join as ArabicShaping.txt says', (context) => {
    const file = '/usr/share/unicode/ArabicShaping.txt';
    needs(context, existsSync(file), `${file} (Debian: unicode-data)`);
    const kinds: Record<string, readonly [boolean, boolean]> = {
      U: [false, false],
      R: [true, false],
      D: [true, true],
      C: [true, true],
    };
    const letters = [...readFileSync(file, 'utf8').matchAll(/^(0[67][0-9A-F]{2});[^;]*; (\w);/gmu)]
      .map(([, code = '', kind = '']) => [Number.parseInt(code, 16), kind] as const)
      .filter(([code]) => code < 0x700 || (code >= 0x750 && code < 0x780));
    expect(letters.length).toBeGreaterThan(200);
    for (const [code, kind] of letters) {
      const letter = String.fromCodePoint(code);
      expect([letter, joinsBefore(letter), joinsBehind(letter)]).toEqual([
        letter,
        ...(kinds[kind] ?? []),
      ]);
    }
  });

  test('begin, go on and end as they stand in a word', () => {
    expect(shape('ببب')).toBe('ﺑﺒﺐ');
    expect(shape('ب')).toBe('ﺏ');
    expect(shape('دار')).toBe('ﺩﺍﺭ');
  });

  test('lam and alef are one, also with marks between them', () => {
    expect(shape('لا سلام')).toBe('ﻻ ﺳﻼﻡ');
    expect(shape('لَا')).toBe('ﻻ\u064e');
    expect(shape('للا')).toBe('ﻟﻼ');
  });

  test('Persian and Kurdish letters have theirs; one without any joins its neighbours', () => {
    expect(shape('پچژگ')).toBe('ﭘﭽﮋﮒ');
    expect(shape('بێب')).toBe('ﺑێﺐ');
    expect(shape('هەڵ')).toBe('ﻫەڵ');
  });

  test('ZWNJ parts letters, ZWJ joins them, and neither is drawn', () => {
    expect(shape('می\u200cشود')).toBe('ﻣﯽﺷﻮﺩ');
    expect(shape('ه\u200d')).toBe('ﻫ');
  });

  test('other text stays as it is, an emoji with its joiners too', () => {
    const plain = 'Aydınlık, Вести 👩\u200d👧 11';
    expect(shape(plain)).toBe(plain);
    expect(shape('أ 👩\u200d👧')).toBe('ﺃ 👩\u200d👧');
  });
});
