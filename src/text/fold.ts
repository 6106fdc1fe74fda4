const seats = /[ؤئءٴ]/gu;
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ۋ: 'و',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};
const replaced = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const plainAscii = /^[ -~]*$/u;

/**
 * One text for all spellings of a name or a word in Arabic, Persian, Kurdish, Turkish and Latin
 * letters, for matching only: what is stored and shown is never folded. Folding twice changes
 * nothing. Letters and digits are left, words parted by one blank.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return wordsOf(text.toLowerCase());
  const visible = text.replace(/\p{Cf}/gu, '').normalize('NFKC');
  const bare = visible
    .replace(/ـ+/gu, '')
    .replace(/(?<=\p{L}\p{L})(?:\u0627\u064B|\u064B\u0627)(?!\p{L})/gu, '')
    .replace(seats, '')
    .replace(/[İIı]/gu, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/(?<=\p{Script=Arabic})[.·•]+(?=\p{Script=Arabic})/gu, '')
    .normalize('NFC')
    .replace(replaced, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return wordsOf(bare);
}

// Apostrophes and half rings of transliterations are letters to Unicode (U+02B9 to U+02BF).
const between = /(?:[^\p{L}\p{N}]|[\u02B9-\u02BF])+/gu;
const wordsOf = (text: string): string => text.replace(between, ' ').trim();
