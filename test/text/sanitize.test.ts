import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sanitize } from '../../src/text/sanitize.ts';
import { hostile } from '../support/hostile.ts';

// Control characters in the pattern are the point here.
const dangerous =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

describe('text from outside, made safe to show', () => {
  test.each(hostile)('%s', (_, text) => {
    expect(sanitize(text)).not.toMatch(dangerous);
    expect(sanitize(text, { lines: true }).replaceAll('\n', '')).not.toMatch(dangerous);
  });

  test('no string of any kind gets a control through, and a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = sanitize(text);
        expect(shown).not.toMatch(dangerous);
        expect(sanitize(shown)).toBe(shown);
      }),
    );
  });

  test('what is taken away stays visible', () => {
    expect(sanitize('deny\rconfirm')).toBe('deny␍confirm');
    expect(sanitize('\u001b[2J')).toBe('␛[2J');
    expect(sanitize('user\u202etxt.exe')).toBe('user‹RLO›txt.exe');
    expect(sanitize('Ay\u200bdın')).toBe('Ay‹U+200B›dın');
    expect(sanitize('a\ud800b')).toBe('a‹U+D800›b');
    expect(sanitize('\u009b2J')).toBe('‹U+009B›2J');
  });

  test('direction marks fall away', () => {
    expect(sanitize('a\u200f\u200e\u061cb')).toBe('ab');
  });

  test('newlines stay only where the field has lines', () => {
    expect(sanitize('title\r\nrow')).toBe('title␍␊row');
    expect(sanitize('title\r\nrow', { lines: true })).toBe('title\nrow');
  });

  test('joiners stay inside words and emoji, and nowhere else', () => {
    expect(sanitize('می\u200cشود')).toBe('می\u200cشود');
    expect(sanitize('👩\u200d👧')).toBe('👩\u200d👧');
    expect(sanitize('a \u200d b')).toBe('a ‹U+200D› b');
  });

  test('piled-up marks and stretched letters are cut with a mark', () => {
    expect(sanitize(`a${'\u0301'.repeat(200)}`)).toBe(`a${'\u0301'.repeat(8)}…`);
    expect(sanitize(`م${'ـ'.repeat(300)}`)).toBe('مـــ…');
  });

  test('Arabic, Turkish and Russian as people write them stay as they are', () => {
    const plain = 'التقى مسؤولون عسكريون، Aydınlık ve Вести — “quoted” ≈ 11 حزيران';
    expect(sanitize(plain)).toBe(plain);
  });
});
