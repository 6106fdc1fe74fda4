import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../src/text/fold.ts';
import { byFirstWord, matches, type Pattern } from '../../../src/text/search/match.ts';
import { queryWords } from '../../../src/text/search/search-query.ts';

const lookedFor = (query: string): readonly Pattern[] =>
  queryWords(query).map((word) => ({ words: [word], phrases: byFirstWord([]) }));

/** The parts of a text that are marked. */
const marked = (query: string, text: string): readonly string[] =>
  matches(text, lookedFor(query)).marks.map(({ from, to }) => text.slice(from, to));

describe('what was found is marked in the words as they were written', () => {
  it.each([
    ['met', 'They met, they say: MET.', ['met', 'MET']],
    ['الوطن', 'نَقَلَتْ الوَطَنُ عن الوطـن', ['الوَطَنُ', 'الوطـن']],
    ['وزير', 'قال والوزير نفى', ['والوزير']],
    ['حميميم', 'قاعدة ح.م.ي.م.ي.م الجوية.', ['ح.م.ي.م.ي.م']],
    ["Şam'da", 'Şam’da ve ŞAM’ın', ['Şam', 'ŞAM']],
    ['istanbul', 'İSTANBUL ve I\u0307stanbul', ['İSTANBUL', 'I\u0307stanbul']],
    ['görüş', 'görüşmeler', ['görüşmeler']],
    ['دولت', 'دولت‌ها آمدند', ['دولت‌ها']],
    ['al-watan', 'the al-Watan paper', ['al', 'Watan']],
    ['2024', '(٢٠٢٤)', ['٢٠٢٤']],
    ['watan', '\u202aWatan\u202c.', ['Watan']],
    ['watan', '🙂 Watan 👩‍👩‍👧', ['Watan']],
    ['no', 'the № 5', ['№']],
    ['met', 'nothing here', []],
    ['met', '', []],
  ])('%s in %s', (query, text, parts) => {
    expect(marked(query, text)).toEqual(parts);
  });

  it('a name of several words where they stand together, else each of them', () => {
    const words = queryWords('star news');
    const pattern: Pattern = { words, phrases: byFirstWord([['نجم', 'نيوز']]) };
    const marks = (text: string): readonly string[] =>
      matches(text, [pattern]).marks.map(({ from, to }) => text.slice(from, to));
    expect(marks('The star said: Star News is news')).toEqual(['Star News']);
    expect(marks('News of a star')).toEqual(['News', 'star']);
    expect(marks('a star alone')).toEqual([]);
    expect(marks('قالت نجم نيوز')).toEqual(['نجم نيوز']);
  });

  it('and counted, so that the text with most of it is told', () => {
    expect(matches('the minister left', lookedFor('minister talks')).patterns).toBe(1);
    expect(matches('talks of ministers', lookedFor('talks minister')).patterns).toBe(2);
  });

  it('with marks in order, none touching another, none outside the text', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        'met',
        'MET',
        'ل',
        'ء',
        'ـ',
        '.',
        ' ',
        '-',
        '’',
        '№',
        '½',
        '\u200f',
        '\u0301',
        'ﷺ',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const texts = fc.array(pieces).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { from, to } of matches(text, lookedFor('met ل')).marks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['و' + '.'.repeat(100_000), 'met' + '\u200f'.repeat(100_000) + '.', 'و.'.repeat(50_000)])(
    'soon, also in a text that was made to take long',
    (text) => {
      const start = performance.now();
      matches(text, lookedFor('met و'));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it('wherever folding the whole text finds it', () => {
    const pieces = fc.constantFrom(
      'الوطن',
      'met',
      'İLK',
      'ء',
      'ـ',
      '.',
      ' ',
      ' ',
      '-',
      '’',
      '№',
      '½',
      '\u200f',
      '\u0301',
      '،',
      'ʿ',
      '•',
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const word of new Set(
          fold(text)
            .split(' ')
            .filter((one) => one !== ''),
        )) {
          const pattern = {
            words: [{ text: word, forms: [word], isPrefix: false }],
            phrases: byFirstWord([]),
          };
          const { marks } = matches(text, [pattern]);
          expect(marks).not.toEqual([]);
          for (const { from, to } of marks) {
            expect(fold(text.slice(from, to)).split(' ')).toContain(word);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
