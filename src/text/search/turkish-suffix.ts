// Folded: ı is i, ü is u.
const plural = '(?:l[ae]r)?';
const possessive = '(?:[iu]m|[iu]n|s?[iu]|[iu]m[iu]z|[iu]n[iu]z)?';
const grammaticalCase = '(?:[yn]?[iuae]|n?[iu]n|n?[dt][ae]n?|y?l[ae]|n?c[ae])?';
const suffix = new RegExp(
  [
    '^(?:l[iu]|s[iu]z|l[iu]k|c[iu])?',
    plural,
    possessive,
    grammaticalCase,
    `(?:ki${plural}${grammaticalCase})?`,
    '(?:y?[dt][iu]r?|y?m[iu]s|y?s[ae])?$',
  ].join(''),
  'u',
);
/** A suffix that is just being typed. */
const begun = /^[dtnyls]$/u;

/** Whether folded letters behind an apostrophe are what Turkish puts there: da, nin, ya, lardan. */
export const endsInSuffix = (letters: string): boolean =>
  letters !== '' && (suffix.test(letters) || begun.test(letters));
