import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { markedRow } from '../../../src/text/layout/marked-row.ts';
import { width } from '../../../src/text/width.ts';
import { sentences } from '../../support/right-to-left.ts';

afterEach(() => setDisplay('off'));

/** The row with its marked runs in brackets, words marked by what they are. */
function drawn(text: string, cells: number, ...words: readonly string[]): string {
  const marks = words.map((word) => ({
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
  }));
  return markedRow(text, cells, marks)
    .map((run) => (run.isMarked ? `[${run.text}]` : run.text))
    .join('');
}

describe('a row with marks', () => {
  test('shows the text from its beginning where the mark is in sight there', () => {
    expect(drawn('Ankara denies the meeting', 30, 'denies')).toBe(
      'Ankara [denies] the meeting     ',
    );
    expect(drawn('Ankara denies the meeting', 20, 'denies')).toBe('Ankara [denies] the … ');
  });

  test('shows what is round the first mark where that is further on', () => {
    const text = 'Turkish and Syrian officials met at the Russian-run Hmeimim base in Latakia';
    expect(drawn(text, 30, 'Hmeimim')).toBe('…[Hmeimim] base in Latakia      ');
    expect(drawn(text, 24, 'officials')).toBe('…Syrian [officials] met … ');
  });

  test('ends at a word, however much room that leaves, unless it would hide the mark', () => {
    const text = 'Ankara denies internationalisation of talks';
    expect(drawn(text, 30, 'denies')).toBe('Ankara [denies] …               ');
    expect(drawn(text, 16, 'internationalisation')).toBe('…[internationali…]');
  });

  test('keeps marks on their letters in Arabic', () => {
    setDisplay('app');
    const text = 'الوطن تنفي الخبر';
    expect(drawn(text, 18, 'تنفي')).toBe('ﺮﺒﺨﻟﺍ [ﻲﻔﻨﺗ] ﻦﻃﻮﻟﺍ  ');
    expect(drawn(text, 18, 'الوطن', 'الخبر')).toBe('[ﺮﺒﺨﻟﺍ] ﻲﻔﻨﺗ [ﻦﻃﻮﻟﺍ]  ');
    expect(drawn(text, 9, 'الخبر')).toBe('[ﺮﺒﺨﻟﺍ]…   ');
  });

  test('marks what is left where a mark holds vowel signs or hidden letters', () => {
    setDisplay('app');
    expect(drawn('قال مُحَمَّد لا', 12, 'مُحَمَّد')).toBe('ﻻ [ﺪﻤﺤﻣ] ﻝﺎﻗ  ');
    expect(drawn('Ay\u200bdın said', 20, 'Ay\u200bdın')).toBe('[Ay‹U+200B›dın] said  ');
  });

  test('a mark on one half of a lam and alef marks both', () => {
    setDisplay('app');
    expect(drawn('سلام', 4, 'ل')).toBe('ﻡ[ﻼ]ﺳ ');
  });

  test('has no marks where there are none', () => {
    expect(drawn('Ankara denies', 8)).toBe('Ankara …');
  });

  test('is as wide as asked and shows its first mark, whatever the text', () => {
    const long = sentences.join(' ');
    for (const mode of ['off', 'app', 'words', 'terminal'] as const) {
      setDisplay(mode);
      fc.assert(
        fc.property(fc.nat(long.length - 4), fc.integer({ min: 12, max: 60 }), (from, cells) => {
          const runs = markedRow(long, cells, [{ from, to: from + 3 }]);
          expect(width(runs.map(({ text }) => text).join(''))).toBe(cells);
          const isBlank =
            long
              .slice(from, from + 3)
              .replace(/[\p{M}\u200c]/gu, '')
              .trim() === '';
          expect(isBlank || runs.some(({ isMarked }) => isMarked)).toBe(true);
        }),
        { numRuns: 300 },
      );
    }
  });

  test('of a long text only what is near is read', () => {
    setDisplay('app');
    const text = `${'الوطن '.repeat(50_000)}حميميم ${'الوطن '.repeat(50_000)}`;
    const start = performance.now();
    expect(drawn(text, 60, 'حميميم')).toContain('[ﻢﻴﻤﻴﻤﺣ]');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
