import { collator } from '../text/collate.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** By name, in the order of a language (BCP 47); those of one name by id. */
export function nameOrder(lang: string): (a: Named, b: Named) => number {
  const { compare } = collator(lang);
  return (a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

interface Titled {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
}

/** Stories by title: in the language of the only one, else in English. */
export function titleOrder(stories: readonly Titled[]): (a: Titled, b: Titled) => number {
  const order = nameOrder(listLanguage(stories));
  return (a, b) => order({ id: a.slug, name: a.title }, { id: b.slug, name: b.title });
}

/** The language in whose order lists of the whole desk stand: that of its only story, else English. */
export function listLanguage(stories: readonly Pick<Titled, 'lang'>[]): string {
  const [only] = stories;
  return only && stories.length === 1 ? only.lang : 'en';
}
