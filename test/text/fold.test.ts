import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fold } from '../../src/text/fold.ts';

describe('one text for all spellings', () => {
  test.each([
    ['الوَطَن', 'الوطن'],
    ['الوطـــن', 'الوطن'],
    ['أردوغان', 'اردوغان'],
    ['إدلب', 'ادلب'],
    ['لقاءٌ', 'لقا'],
    ['مسؤول', 'مسول'],
    ['قائد', 'قاد'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['اجتماعاً', 'اجتماع'],
    ['ح.م.ي.م.ي.م', 'حميميم'],
    ['حُ.مَ·ي•ـم', 'حميم'],
    ['گفتگو', 'كفتكو'],
    ['عربي ٢١', 'عربي 21'],
    ['عربی ۲۱', 'عربي 21'],
    ['ﷲ', 'الله'],
    ['İLK', 'ilk'],
    ['ILIK', 'ilik'],
    ['ılık', 'ilik'],
    ['Aydınlık', 'aydinlik'],
    ['Habertürk', 'haberturk'],
    ['al-Watan', 'al watan'],
    ['Şam’da', 'sam da'],
    ['Sanaʿa', 'sana a'],
    ['Şamʼda', 'sam da'],
    ['میوۀ', 'ميوه'],
    ['پاشایۂ', 'باشايه'],
    ['ﺍﻟﻮﻃﻦ', 'الوطن'],
    ['Ｈｍｅｉｍｉｍ', 'hmeimim'],
    ['\u202eالوطن\u202c', 'الوطن'],
    ['ٱللَّه', 'الله'],
    ['قُرْءَان ٰ', 'قران'],
    ['لاحقًا', 'لاحق'],
    ['لا', 'لا'],
    ['Łódź Ærø Đăk', 'lodz aero dak'],
    ['Straße', 'strasse'],
    ['Ay\u200bdın\u00adlık', 'aydinlik'],
    ['  two   words ', 'two words'],
    ['Александр', 'александр'],
    ['', ''],
  ])('%s', (spelling, folded) => {
    expect(fold(spelling)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)),
        fc.constantFrom(
          'İ',
          'ı',
          'ﹱ',
          'ﻼ',
          '\u0654',
          '\u0653',
          '\u064B',
          'ا',
          '.',
          '·',
          'ـ',
          ' ',
          'ß',
          '\u200d',
          'Σ',
          'ǆ',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('only letters, digits and single blanks are left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toMatch(
          /^(?:[\p{L}\p{N}\p{Mc}\p{Me}]+(?: [\p{L}\p{N}\p{Mc}\p{Me}]+)*)?$/u,
        );
      }),
    );
  });
});
