import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mayBeOneName } from '../../../src/text/names/same-name.ts';
import { skeleton } from '../../../src/text/names/skeleton.ts';
import { gluedNames, nearGlued, otherNames, sameNames } from '../../support/names.ts';

type Pair = readonly [string, string];

const pairsOf = (names: readonly string[]): readonly Pair[] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): Pair => [a, b]));

const one = sameNames.flatMap(pairsOf);

describe('spellings of one name in other letters', () => {
  test.each([
    ['al-Watan', 'الوطن', 'Arabic'],
    ['Kazimi', 'الكاظمي', 'Turkish and Arabic'],
    ['Qasem Soleimani', 'قاسم سلیمانی', 'Persian'],
    ['Mazlum Abdi', 'مەزڵووم عەبدی', 'Kurdish'],
    ['Lavrentiev', 'Лаврентьев', 'Russian'],
    ['Beşar Esad', 'Bachar al-Assad', 'Turkish and French'],
    ['Kurdistan24', 'كوردستان ٢٤', 'with a figure'],
    ['Abdulaziz', 'عبد العزيز', 'written in one word and in two'],
    ['Bağdat', 'Baghdad', 'with a final letter that Turkish hardens'],
    ['Fahrettin Altun', 'فخر الدين آلتون', 'with “of the faith” as Turkish writes it'],
    ['Vladimir Putin', 'فلاديمير بوتين', 'with a v that begins a word before a consonant'],
    ['Kobanê', 'کۆبانێ', 'with a Kurdish vowel'],
    ['A Haber', 'A-Haber', 'with a letter that stands by itself'],
    ['al-Bayan', 'البيان', 'with a y before a vowel for a third consonant'],
    ['Riyad', 'Riyadh', 'with a y before a vowel, and the shades of the last consonant'],
    ['Elahbar', 'الأخبار', 'with the article written on'],
    ['Alakhbar', 'El-Ahbar', 'with another article, written on'],
    ['Essafir', 'السفير', 'with what is left of the article before an s'],
    ['Eşşark', 'al-Sharq', 'with what is left of it before a ş'],
    ['Anadolu', 'الأناضول', 'with a last u that Arabic leaves out'],
    ['إرنا', 'ایرنا', 'with a first i that Persian writes'],
  ])('%s and %s may be one (%s)', (a, b) => {
    expect(mayBeOneName(a, b)).toBe(true);
    expect(mayBeOneName(b, a)).toBe(true);
  });

  test('are found in nine pairs of ten at least', () => {
    const found = one.filter(([a, b]) => mayBeOneName(a, b));
    const missed = one.filter(([a, b]) => !mayBeOneName(a, b));
    const words = missed.map((pair) => pair.join(' / ')).join(', ');
    process.stdout.write(`same name: ${found.length} of ${one.length} pairs found, not ${words}\n`);
    expect(one.length).toBeGreaterThanOrEqual(100);
    expect(found.length / one.length).toBeGreaterThanOrEqual(0.9);
  });
});

test('spellings with the article written on are found, four in five at least', () => {
  const pairs = gluedNames.flatMap(pairsOf);
  const missed = pairs.filter(([a, b]) => !mayBeOneName(a, b));
  const words = missed.map((pair) => pair.join(' / ')).join(', ');
  const found = pairs.length - missed.length;
  process.stdout.write(`article written on: ${found} of ${pairs.length} found, not ${words}\n`);
  expect(found / pairs.length).toBeGreaterThanOrEqual(0.85);
});

describe('other names', () => {
  test.each([
    ['محمد', 'محمود', 'a long vowel'],
    ['ناصر', 'نصار', 'a vowel in another place'],
    ['al-Arabi', 'al-Arabiya', 'the vowel it ends with'],
    ['العربي', 'العربية', 'the ending'],
    ['Arabi21', 'al-Arabi', 'a figure'],
    ['Milliyet', 'Milat', 'a vowel inside'],
    ['Al-Manar', 'منير', 'a vowel, in another script'],
    ['Mayadeen', 'المدن', 'a long vowel that Arabic would write'],
    ['A Haber', 'Al-Akhbar', 'a letter that stands by itself'],
    ['Al Sharq', 'الشروق', 'a long vowel that Latin letters would write'],
    ['Masoud Barzani', 'Masrour Barzani', 'the first name'],
    ['TRT', 'TRT 1', 'more than letters enough to say'],
    ['Elazığ', 'العزيز', 'no article, but how the town is called'],
    ['Alanya', 'Al-Ana', 'too little behind what looks like an article'],
    ['Albania', 'البناء', 'too little behind it, in another script'],
    ['Elahmar', 'Ahmar', 'no article in the other that would show it in the first'],
    ['Anadolu', 'Anadol', 'a last u, which Latin letters would write'],
    ['Bayane', 'البناء', 'two vowels in a row, of which Arabic would write one'],
  ])('%s is not %s: %s', (a, b) => {
    expect(mayBeOneName(a, b)).toBe(false);
  });

  test('no pair of two names is taken for one', () => {
    const all = [
      ...sameNames.flatMap((names, row) => names.map((name) => ({ name, row: String(row) }))),
      ...[...otherNames, ...nearGlued].map((name) => ({ name, row: name })),
    ];
    const pairs = all.flatMap((a, index) =>
      all.slice(index + 1).flatMap((b) => (a.row === b.row ? [] : [[a.name, b.name] as const])),
    );
    const wrong = pairs.filter(([a, b]) => mayBeOneName(a, b));
    process.stdout.write(`other names: ${wrong.length} of ${pairs.length} taken for one\n`);
    expect(pairs.length).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });
});

describe('a skeleton', () => {
  test.each(['AFP', 'AP', 'RT', 'DHA', 'Şam', 'قيس', '…', '', '٢٤', 'Ο'])(
    'is not made of “%s”, which is too short to say',
    (name) => {
      expect(skeleton(name)).toBeNull();
    },
  );

  test('does not change with marks, tatweel, case, doubled letters and hidden characters', () => {
    expect(skeleton('الوَطـــن')).toBe(skeleton('الوطن'));
    expect(skeleton('HAKAN FİDAN')).toBe(skeleton('hakan fidan'));
    expect(skeleton('Lattakia')).toBe(skeleton('Latakia'));
    expect(skeleton('al-Wa\u200btan')).toBe(skeleton('al-Watan'));
  });

  test('is made of any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bones = skeleton(text);
        expect(bones === null || bones.length >= 3).toBe(true);
      }),
    );
  });
});
