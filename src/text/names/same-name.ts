import { readingsOf } from './readings.ts';
import { skeleton, soundsOf } from './skeleton.ts';

/** Skeletons up to this length are shared by names that only their vowels tell apart. */
const short = 4;

/**
 * Whether two spellings may well be of one name: in some reading of both one skeleton, and where
 * that is short, no vowels that exclude each other. Arabic words such as محمد and محمود differ by a
 * long vowel alone.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const others = readingsOf(b).filter(({ fits }) => fits(a));
  return readingsOf(a)
    .filter(({ fits }) => fits(b))
    .some((ofA) => others.some((ofB) => soundsAsOne(ofA.name, ofB.name)));
}

function soundsAsOne(a: string, b: string): boolean {
  const bones = skeleton(a);
  if (bones === null || bones !== skeleton(b)) return false;
  if (bones.length > short) return true;
  const [ofA, ofB] = [gapsOf(a), gapsOf(b)];
  const fits = fitting[`${scriptOf(a)} ${scriptOf(b)}`];
  // How long the vowel is that a name begins with, only Arabic tells.
  const from = bones.startsWith('a') && fits !== isSame ? 2 : 0;
  return ofA.every((gap, index) => index < from || fits(gap, ofB[index] ?? ''));
}

type Fit = (gap: string, other: string) => boolean;

/** What two Arabic words write of their vowels is the same; Kurdish doubles a long one. */
const isSame: Fit = (gap, other) => once(gap) === once(other);
const once = (gap: string): string => gap.replace(/(.)\1/gu, '$1');

/** Arabic leaves out a short vowel, not two; Latin and Cyrillic letters leave out none. */
const fitsArabic: Fit = (arabic, other) =>
  arabic === '' ? other.length < 2 : sharesVowel(arabic, other);

/** Among the others a vowel may be slurred over. */
const fitsOther: Fit = (gap, other) => gap === '' || other === '' || sharesVowel(gap, other);

const sharesVowel: Fit = (gap, other) =>
  Array.from(alike(gap)).some((vowel) => alike(other).includes(vowel));

const fitting = {
  'arabic arabic': isSame,
  'arabic other': fitsArabic,
  'other arabic': (gap, other) => fitsArabic(other, gap),
  'other other': fitsOther,
} as const satisfies Readonly<Record<string, Fit>>;

const scriptOf = (name: string): 'arabic' | 'other' =>
  /\p{Script=Arabic}/u.test(name) ? 'arabic' : 'other';

/** The vowels between the consonants of a name, gap by gap; e beside another vowel is not heard. */
const gapsOf = (name: string): readonly string[] =>
  soundsOf(name)
    .split(/[^AEIU]/u)
    .map((gap) => (/^E+$/u.test(gap) ? 'E' : gap.replaceAll('E', '')));

/** An e alone is written as a or as i elsewhere. */
const alike = (gap: string): string => gap.replaceAll('E', 'AI');
