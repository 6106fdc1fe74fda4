import { describe, expect, test } from 'vitest';

import { likeness, likenessKeys } from '../../../src/text/names/likeness.ts';
import {
  gluedNames,
  namesWithWords,
  otherNames,
  otherOutlets,
  sameNames,
} from '../../support/names.ts';

type Pair = readonly [string, string];

const pairsOf = (names: readonly string[]): readonly Pair[] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): Pair => [a, b]));

describe('a word that says what an outlet is', () => {
  test.each([
    ['وكالة إرنا', 'IRNA'],
    ['خبرگزاری ایرنا', 'IRNA'],
    ['IRNA News Agency', 'ایرنا'],
    ['el-Ahbar gazetesi', 'الأخبار'],
    ['صحيفة حرييت', 'Hürriyet'],
    ['وكالة الأناضول', 'Anadolu Ajansı'],
    ['الأناضول', 'Anadolu Ajansı'],
    ['Anadolu Agency', 'Anadolu Ajansı'],
    ['وكالة الأنباء رويترز', 'Reuters'],
    ['خبر\u200cگزاری فارس', 'Fars'],
    ['AFP news agency', 'AFP'],
    ['السفير', 'صحيفة السفير'],
  ])('is left aside: %s and %s may be one', (a, b) => {
    expect(likeness(a, b)).toBe('but-for-a-word');
    expect(likeness(b, a)).toBe('but-for-a-word');
  });

  test('says less than the same name in other letters', () => {
    expect(likeness('El-Ahbar', 'الأخبار')).toBe('in-other-letters');
    expect(likeness('Sky News', 'سكاي نيوز')).toBe('in-other-letters');
  });

  test.each([
    ['News Agency', 'Agency', 'there is nothing else'],
    ['Haber', 'Haber Ajansı', 'there is nothing else'],
    ['The News', 'News', 'there is but an article'],
    ['AA', 'AA Agency', 'too little else is left'],
    ['A Haber', 'A TV', 'too little else is left'],
    ['Anadolu Ajansı', 'Demirören Haber Ajansı', 'the rest differs'],
    ['وكالة الأنباء السورية', 'وكالة الأنباء العراقية', 'the rest differs'],
    ['Al-Watan TV', 'جريدة الوطن', 'a channel is no paper'],
    ['إذاعة شام', 'Sham TV', 'a radio is no television'],
  ])('joins not %s and %s: %s', (a, b) => {
    expect(likeness(a, b)).toBeNull();
    expect(likeness(b, a)).toBeNull();
  });

  test('hides no spelling of an outlet', () => {
    const pairs = namesWithWords.flatMap(pairsOf);
    const missed = pairs.filter(([a, b]) => likeness(a, b) === null);
    const words = missed.map((pair) => pair.join(' / ')).join(', ');
    const found = pairs.length - missed.length;
    process.stdout.write(`but for a word: ${found} of ${pairs.length} found ${words}\n`);
    expect(found / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  test('makes no pair of two outlets', () => {
    const all = [
      ...sameNames,
      ...namesWithWords,
      ...[...otherNames, ...otherOutlets].map((name) => [name]),
    ];
    const wordy = [...namesWithWords.flat(), ...otherOutlets];
    const pairs = wordy.flatMap((a) =>
      all.flatMap((names) => (isOf(a, names) ? [] : names.map((b): Pair => [a, b]))),
    );
    const wrong = pairs.filter(([a, b]) => likeness(a, b) !== null);
    process.stdout.write(`other outlets: ${wrong.length} of ${pairs.length} taken for one\n`);
    expect(pairs.length).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
  });
});

/** Whether a name is in a row, or the row is of the same outlet in another list. */
const isOf = (name: string, row: readonly string[]): boolean => {
  const own = namesWithWords.find((names) => names.includes(name)) ?? [name];
  return row.some((one) => own.includes(one));
};

describe('keys', () => {
  test('two names that are alike have one in common, so that one is found by the other', () => {
    const pairs = [...sameNames, ...gluedNames, ...namesWithWords].flatMap(pairsOf);
    const apart = pairs
      .filter(([a, b]) => likeness(a, b) !== null)
      .filter(([a, b]) => !likenessKeys(a).some((key) => likenessKeys(b).includes(key)));
    expect(apart).toEqual([]);
  });

  test('are none for a name too short to say, and none but one for most', () => {
    expect(likenessKeys('Şam')).toEqual(['sam']);
    expect(likenessKeys('AA')).toEqual([]);
    expect(likenessKeys('')).toEqual([]);
    expect(likenessKeys('Star')).toHaveLength(1);
    expect(likenessKeys('Haber Ajansı')).toHaveLength(1);
  });
});
