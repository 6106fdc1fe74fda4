/**
 * The language in whose order lists of the whole desk stand: that of its only story, else English.
 */
export function listLanguage(stories: readonly { readonly lang: string }[]): string {
  const [only] = stories;
  return only && stories.length === 1 ? only.lang : 'en';
}
