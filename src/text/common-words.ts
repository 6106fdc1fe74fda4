/** Words that are in nearly every sentence of a language, and in none of the others here. */
const common = {
  en: 'the of and to in is that not a are for no',
  tr: 've bir bu da de ile olarak dedi için yok var',
  ar: 'في إلى أن هذا هذه التي الذي عن كان قال',
  fa: 'که كه از به در این اين است را با برای شد',
} as const;

const sets = new Map(
  Object.entries(common).map(([tag, words]) => [tag, new Set(words.split(' '))] as const),
);

/** The tag of these whose commonest words a text has most of; null where no one of them has. */
export function commonest(text: string, tags: readonly (keyof typeof common)[]): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = tags
    .map((tag) => ({ tag, hits: words.filter((word) => sets.get(tag)?.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  return best && best.hits > (next?.hits ?? 0) ? best.tag : null;
}
