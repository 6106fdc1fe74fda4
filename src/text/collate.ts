const known = new Map<string, Intl.Collator>();

/**
 * The order of words in a language (BCP 47), made once: ç after c in Turkish, Arabic letters before
 * Latin ones in Arabic. A language that this program does not know sorts as English.
 */
export function collator(lang: string): Intl.Collator {
  const made = known.get(lang) ?? collatorOf(lang);
  known.set(lang, made);
  return made;
}

function collatorOf(lang: string): Intl.Collator {
  try {
    return new Intl.Collator([lang, 'en']);
  } catch {
    // A tag may have the form of one and still name no locale.
    return new Intl.Collator('en');
  }
}
