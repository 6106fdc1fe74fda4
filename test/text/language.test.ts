import { describe, expect, test } from 'vitest';

import { languageOf } from '../../src/text/language.ts';

describe('the language of a text', () => {
  test.each([
    ['التقى مسؤولون عسكريون', 'ar'],
    ['Görüşme yapıldı', 'tr'],
    ['Россия', 'ru'],
    ['There are no talks', 'en'],
    ['خبر نداشتیم', 'fa'],
    ['وزیر امور خارجه گفت که از این دیدار خبر ندارد', 'fa'],
    ['کۆبوونەوەکە بەڕێوە چوو', 'ckb'],
    ['ملاقات نہیں ہوئی', 'ur'],
    ['پاکستان کے وزیر خارجہ', 'ur'],
    ['أكدت الوزارة في بيان أن اللقاء لم يحصل', 'ar'],
    ['OK', null],
  ])('%s: %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });

  test.each([
    ['ایرنا', 'fa'],
    ['رویترز', 'fa'],
    ['کیهان', 'fa'],
    ['پرس تی‌وی', 'fa'],
    ['رويترز', 'ar'],
    ['الجزيرة', 'ar'],
    ['سانا', 'ar'],
    ['ڕووداو', 'ckb'],
    ['کوردستان ٢٤', 'ckb'],
    ['ئیسرائیل', 'ckb'],
    ['ڈان نیوز', 'ur'],
    ['روزنامہ جنگ', 'ur'],
    ['Aydınlık', 'tr'],
    ['Reuters', null],
    ['Anadolu Agency', null],
  ])('a name of few letters: %s: %s', (name, expected) => {
    expect(languageOf(name)).toBe(expected);
  });

  test.each([
    ['Pashto', 'د افغانستان پښتو خبرونه'],
    ['Sindhi', 'سنڌي خبرون'],
    ['Uyghur', 'ئۇيغۇر'],
    ['Urdu and Kurdish letters at once', 'ٹ ڵ'],
    ['an Arabic name in Persian letters', 'وكالة ایرنا'],
    ['as many English words as Turkish ones', 'the bir'],
  ])('is not told where it would be a guess: %s', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  test('where Arabic and Persian letters are mixed, the words decide', () => {
    expect(languageOf('قالت وكالة رویترز في تقرير إن اللقاء تأجل')).toBe('ar');
    expect(languageOf('وزير گفت كه اين ديدار انجام شد')).toBe('fa');
  });
});
