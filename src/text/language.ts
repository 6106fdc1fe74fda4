const turkishLetters = /[ğışĞİŞ]/u;
const arabicPeers = /[پچژگ]/u;
const kurdish = /[ێۆڕڵە]/u;

const common: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'of', 'and', 'to', 'in', 'is', 'that', 'not', 'a', 'are', 'for', 'no'])],
  ['tr', new Set(['ve', 'bir', 'bu', 'da', 'de', 'ile', 'olarak', 'dedi', 'için', 'yok', 'var'])],
];

const scripts: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /\p{Script=Arabic}/gu,
    (text) => (kurdish.test(text) ? 'ckb' : arabicPeers.test(text) ? 'fa' : 'ar'),
  ],
  [/\p{Script=Cyrillic}/gu, () => 'ru'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
];

/**
 * The language tag of a text as far as its letters and commonest words tell it; null where they do
 * not: a wrong tag is worse than none.
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, name] of scripts) {
    if ((text.match(script)?.length ?? 0) * 2 > letters) return name(text);
  }
  return turkishLetters.test(text) ? 'tr' : byCommonWords(text);
}

function byCommonWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best] = common
    .map(([tag, set]) => ({ tag, hits: words.filter((word) => set.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  return best && best.hits > 0 ? best.tag : null;
}
