import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { type Direction, levelsOf, lineLevels, mirrored } from '../../../src/text/layout/bidi.ts';
import { visualOrder } from '../../../src/text/layout/visual-order.ts';
import { needs } from '../../support/needs.ts';

const file = '/usr/share/unicode/BidiCharacterTest.txt';
const directions: readonly Direction[] = ['ltr', 'rtl', 'auto'];

/** What becomes of one line of the file: its level, levels and order, written as the file does. */
function drawnAs(codes: string, direction: Direction, levels: string): string {
  const text = String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
  const paragraph = levelsOf(text, direction);
  const own = lineLevels(text, paragraph, { from: 0, to: text.length });
  // An x stands where X9 takes a character away.
  const kept = levels.split(' ').flatMap((level, at) => (level === 'x' ? [] : [at]));
  const order = visualOrder(kept.map((at) => own[at] ?? 0)).map((index) => kept[index]);
  const shown = levels.split(' ').map((level, at) => (level === 'x' ? 'x' : String(own[at])));
  return [paragraph.base, shown.join(' '), order.join(' ')].join(';');
}

const turned = (text: string, direction: Direction = 'auto'): string => {
  const line = lineLevels(text, levelsOf(text, direction), { from: 0, to: text.length });
  return visualOrder(line)
    .map((at) => text[at])
    .join('');
};

describe('the order of the screen', () => {
  test('is that of all 91,707 cases of BidiCharacterTest.txt', (context) => {
    needs(context, existsSync(file), `${file} (Debian: unicode-data)`);
    const cases = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^[0-9A-F]{4}/u.test(line));
    expect(cases).toHaveLength(91_707);
    const wrong = cases.filter((line) => {
      const [codes = '', direction = '', ...wanted] = line.split(';');
      const drawn = drawnAs(codes, directions[Number(direction)] ?? 'auto', wanted[1] ?? '');
      return drawn !== wanted.join(';');
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('numbers in Arabic are read from left to right', () => {
    expect(turned('يوم 11 حزيران')).toBe('ناريزح 11 موي');
  });

  test('a value that stands by itself leaves the number behind it in its place', () => {
    const text = 'S01 الوطن 24';
    const levels = levelsOf(text, 'ltr', [{ from: 4, to: 9 }]);
    expect(levels.levels).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0]);
    expect(levelsOf(text, 'ltr').levels.at(-1)).toBe(2);
  });

  test('two values beside each other stay in the order of the sentence', () => {
    const levels = levelsOf('الوطن, الثورة', 'ltr', [
      { from: 0, to: 5 },
      { from: 7, to: 13 },
    ]);
    expect(levels.levels.slice(5, 7)).toEqual([0, 0]);
    expect(levelsOf('الوطن, الثورة', 'ltr').levels.slice(5, 7)).toEqual([1, 1]);
  });

  test('an emoji is no letter: it does not part the Arabic around it', () => {
    expect(levelsOf('أ😀ب', 'ltr').levels).toEqual([1, 1, 1, 1]);
  });

  test('letters beyond the first plane run as theirs do', () => {
    expect(levelsOf('𐤀𐤁', 'auto').base).toBe(1);
    expect(levelsOf('𞤀𞤁', 'auto').base).toBe(1);
    expect(levelsOf('𝐀', 'auto').base).toBe(0);
  });

  test('blanks at the end of a line fall to the side where the paragraph ends', () => {
    const text = 'abc def الوطن';
    const levels = levelsOf(text, 'rtl');
    expect(lineLevels(text, levels, { from: 0, to: 4 })).toEqual([2, 2, 2, 1]);
  });

  test('brackets are mirrored', () => {
    expect(mirrored('(')).toBe(')');
    expect(mirrored('«')).toBe('»');
    expect(mirrored('ا')).toBe('ا');
  });
});
