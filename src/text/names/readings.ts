import { articles, skeleton } from './skeleton.ts';

/** A way to read a name, and what another name must be like for it to be read so beside it. */
export interface Reading {
  readonly name: string;
  readonly fits: (other: string) => boolean;
}

/** The ways to read a name: as it stands, and where that is not certain, in others beside it. */
export function readingsOf(name: string): readonly Reading[] {
  const plain = name.normalize('NFC');
  return [{ name, fits: () => true }, ...uncertain.flatMap((read) => read(plain))];
}

type Read = (name: string) => readonly Reading[];

const uncertain: readonly Read[] = [
  (name) => reading(withArticleApart(name), hasArticle),
  (name) => reading(withoutLastU(name), isArabic),
  (name) => reading(withFirstI(name), isArabic),
];

const reading = (name: string | null, fits: Reading['fits']): readonly Reading[] =>
  name === null ? [] : [{ name, fits }];

/** al- or el- written on to a word of four letters or more, or only a doubled consonant left of it. */
const glued = /(?<!\p{L})(?:[ae]l(?=\p{L}{4})|[ae](?=([snrtdzş])\1\p{L}{3}))/giu;

/** What is left behind an article has three consonants at least: of Alanya and Albania it has two. */
const fewestConsonants = 3;

/**
 * “al-Akhbar” of Alakhbar, with every word so; null where no word begins like that. Elbistan begins
 * so too: only beside a name with an article is one to be read in it.
 */
function withArticleApart(name: string): string | null {
  if (name.search(glued) < 0) return null;
  const apart = name.replace(glued, 'al-');
  const consonants = skeleton(apart)?.replace(/[aiu]$/u, '') ?? '';
  return consonants.length < fewestConsonants ? null : apart;
}

const arabicArticle = /(?<!\p{L})ال(?=\p{L}{3})/u;

function hasArticle(name: string): boolean {
  if (arabicArticle.test(name) || withArticleApart(name.normalize('NFC')) !== null) return true;
  const words = name.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.some((word, index) => index < words.length - 1 && isArticle(word));
}

const isArticle = (word: string): boolean =>
  word !== 'the' && articles.test(word.replace('ş', 's'));

/** What is left of a name is to say enough without its end. */
const fewest = 4;

/** Arabic leaves out the u that a long name ends with: Anadolu is الأناضول. */
function withoutLastU(name: string): string | null {
  if (!/\p{Script=Latin}u$/u.test(name)) return null;
  const shorter = name.slice(0, -1);
  return (skeleton(shorter)?.length ?? 0) < fewest ? null : shorter;
}

/** The i that Arabic shows by a hamza below is a letter in Persian: إرنا, ایرنا. */
function withFirstI(name: string): string | null {
  const written = name.replace(/^\u0625(?!ي)/u, 'اي');
  return written === name ? null : written;
}

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name);
