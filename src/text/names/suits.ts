const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Latn: /\p{Script=Latin}/u,
};

/**
 * How well a name suits those who read a language (BCP 47), the higher the better: it is in that
 * language; it is in its script, and in no language that is known; in its script; in another one.
 * @param tag the language of the name, null where it is not known
 */
export function suits(name: string, tag: string | null, lang: string): 0 | 1 | 2 | 3 {
  if (tag !== null && firstPart(tag) === firstPart(lang)) return 3;
  const [letter = ''] = /\p{L}/u.exec(name) ?? [];
  const isReadable = letters[scriptOf(lang)]?.test(letter) ?? false;
  if (!isReadable) return 0;
  return tag === null ? 2 : 1;
}

const firstPart = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    // A tag may have the form of one and still name no locale.
    return '';
  }
}
