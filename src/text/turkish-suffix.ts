const vowel = '[aeiu]';
// Folded: ı is i, ü is u. In their order: plural, whose it is, case, what belongs to it.
const suffix = new RegExp(
  [
    '^(?:l[ae]r)?',
    `(?:${vowel}m|${vowel}n|s?${vowel}|[iu]m[iu]z|[iu]n[iu]z|l[ae]r[iu])?`,
    `(?:[yn]?${vowel}|n?[iu]n|n?[dt][ae]n?|y?l[ae]|[yn]?c[ae]|n?[dt]?[ae]?ki|l[iu]|l[iu]k|s[iu]z|[dt][iu]r|y?[dms][iu]s?)?`,
    '(?:l[ae]r(?:[iu]n)?)?(?:[dt]?[ae]n?|[iu]n)?$',
  ].join(''),
  'u',
);
/** A suffix that is just being typed. */
const begun = /^[dtnyls]$/u;

/** Whether folded letters behind an apostrophe are what Turkish puts there: da, nin, ya, lardan. */
export const endsInSuffix = (letters: string): boolean =>
  letters !== '' && letters.length <= 12 && (suffix.test(letters) || begun.test(letters));
