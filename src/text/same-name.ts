import { skeleton, soundsOf } from './skeleton.ts';

/** Skeletons up to this length are shared by names that only their vowels tell apart. */
const short = 4;

/**
 * Whether two spellings may well be of one name: one skeleton, and where that is short, no vowels
 * that exclude each other. Arabic words such as محمد and محمود differ by a long vowel alone.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const bones = skeleton(a);
  if (bones === null || bones !== skeleton(b)) return false;
  if (bones.length > short) return true;
  const [ofA, ofB] = [gapsOf(a), gapsOf(b)];
  const fits = isArabic(a) && isArabic(b) ? isSame : mayFit;
  return ofA.every((gap, index) => fits(gap, ofB[index] ?? ''));
}

/** Kurdish doubles a letter for a long vowel. */
const isSame = (gap: string, other: string): boolean => once(gap) === once(other);
const once = (gap: string): string => gap.replace(/(.)\1/gu, '$1');

/** A short vowel may be left out; a doubled one is long, and written in every script. */
function mayFit(gap: string, other: string): boolean {
  if (gap === '' || other === '') return !/(.)\1/u.test(gap + other);
  return Array.from(alike(gap)).some((vowel) => alike(other).includes(vowel));
}

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name);

/** The vowels between the consonants of a name, gap by gap; e beside another vowel is not heard. */
const gapsOf = (name: string): readonly string[] =>
  soundsOf(name)
    .split(/[^AEIU]/u)
    .map((gap) => (/^E+$/u.test(gap) ? 'E' : gap.replaceAll('E', '')));

/** An e alone is written as a or as i elsewhere. */
const alike = (gap: string): string => gap.replaceAll('E', 'AI');
