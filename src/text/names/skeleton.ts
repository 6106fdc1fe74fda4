import { fold } from '../fold.ts';

/** Fewer letters than these are shared by too many names to say anything. */
const fewest = 3;
const vowels = /[AEIU]/gu;

/**
 * What is left of a name once all that its writers disagree on is gone: articles, vowels inside,
 * doubled letters and the shades of a consonant. Spellings of one name in Arabic, Persian, Kurdish,
 * Turkish, English, French and Russian letters mostly have one skeleton, and other names another:
 * good for the question whether two sources are one, and for nothing more. Null for a name too
 * short to say.
 */
export function skeleton(name: string): string | null {
  if (/^\p{Lu}{1,3}$/u.test(name.trim())) return null;
  const bones = soundsOf(name).replace(vowels, '');
  return bones.replace(/\d+/gu, '0').length < fewest ? null : bones;
}

/**
 * The consonants of a name in small letters, the vowels inside as A, E, I and U (doubled where the
 * name doubles them); a vowel that it begins or ends with as a small letter: that one is written in
 * every script.
 */
export function soundsOf(name: string): string {
  const words = wordsOf(name);
  const sounds = words
    .map((word, index) => soundsOfWord(word, index === 0, index === words.length - 1))
    .join('');
  return sounds.replace(vowels, '').length < fewest ? sounds.replace(heardY, 'y') : sounds;
}

/** Before a vowel it is a consonant: where a name has too few of them, as Bayan, it counts. */
const heardY = /I+(?=[AEU])/gu;

/** A word that is an article, or what is left of one before some consonants. */
export const articles = /^(?:the|al|el|ul|as|es|ash|esh|an|en|at|et|ad|ed|ar|er|az|ez)$/u;
/** An article written on to a longer word: alsharq, ennahar. */
const gluedArticle = /^(?:[ae]l(?=[hjnqrswyz])|[ae](?=ss|nn|rr|tt|dd|zz))(?=\p{L}{5})/u;
/** "Servant of": its article is written on to it, or by itself, or on to what follows. */
const servant = /^(?:abd[aeiou]l|عبدال)(?!\p{L}$)/u;
/** "Of the faith", as Turkish and French write it on to what comes before: Selahattin. */
const ofFaith = /(?<=\p{L}{2})[aeu]?(?:tt|dd)ine?$/u;

/** The words of a name without articles; figures stand by themselves. */
function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640\u064B-\u065F\u0670]/gu, '')
    .replace(/[ىە]/gu, 'ا')
    .replace(/[گڭ]/gu, 'غ')
    .replace(/[çÇ]/gu, 'j')
    .replace(/[êÊ]/gu, 'i')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu, ' ')
    .replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, '')
    .replace(/(?<=\p{L})تش/gu, 'ج');
  return fold(plain)
    .split(' ')
    .filter((word, index, all) => index === all.length - 1 || !articles.test(word))
    .flatMap((word) => word.replace(servant, 'abd ').replace(ofFaith, ' din').trim().split(' '))
    .map((word) => (/^(?:ال)?له$/u.test(word) ? 'lah' : word.replace(gluedArticle, '')));
}

/** Letters of a script, and below them what they stand for. */
const lettersOf = (letters: string, sounds: string): ReadonlyMap<string, string> =>
  new Map(Array.from(letters, (letter, index) => [letter, sounds.charAt(index)]));

const ofArabic = lettersOf('بتثجحخدذرزسشصضطظغفقكلمنهاوي', 'btsjhhdzrzsssdtzgfkklmnhAUI');
const ofCyrillic = lettersOf('бвгджзклмнпрстфхцчшщаяеэиыоую', 'bfgdzzklmnbrstfhssssAAEEIIUUU');

/** What stands at an end of a word, and the small letter for it. */
type Ends = readonly (readonly [RegExp, string])[];

interface Script {
  readonly has: RegExp;
  readonly sounds: (word: string) => string;
  readonly first: Ends;
  readonly last: Ends;
}

const mapped = (letters: ReadonlyMap<string, string>, word: string): string =>
  Array.from(word, (letter) => letters.get(letter) ?? '').join('');

const scripts: readonly Script[] = [
  {
    has: /\p{Script=Arabic}/u,
    sounds: (word) => mapped(ofArabic, word.replace(/ه$/u, '')),
    first: [
      [/^و/u, 'v'],
      [/^ي/u, 'y'],
      [/^[اع]/u, 'a'],
    ],
    last: [
      [/[اه]$/u, 'a'],
      [/ي$/u, 'i'],
      [/و$/u, 'u'],
    ],
  },
  {
    has: /\p{Script=Cyrillic}/u,
    sounds: (word) => mapped(ofCyrillic, single(word)),
    first: [
      [/^[юя]/u, 'y'],
      [/^[аеиоуыэ]/u, 'a'],
    ],
    last: [
      [/[аеэя]$/u, 'a'],
      [/[иы]$/u, 'i'],
      [/[оую]$/u, 'u'],
    ],
  },
  {
    has: /\p{Script=Latin}/u,
    sounds: latinSounds,
    first: [
      [/^v(?![aeiouy])/u, 'f'],
      [/^[wv]/u, 'v'],
      [/^y/u, 'y'],
      [/^[aeiou]/u, 'a'],
    ],
    last: [
      [/ine$/u, ''],
      [/(?:[iy]|ee)$/u, 'i'],
      [/(?:[ae]|[iy][ae]h)$/u, 'a'],
      [/(?:[ou]|[aeo]w)$/u, 'u'],
    ],
  },
];

/** Doubled consonants are written once in Arabic; doubled vowels are the long ones. */
const single = (word: string): string => word.replace(/([^aeiou])\1/gu, '$1');

/** Names of this build are Russian, and their v is an f in Arabic. */
const russian = /(?:[oe]va?|vich|sky?i?)$/u;

/** Letters that write one sound together, and those that two languages read alike; in this order. */
const latinLetters: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|th/gu, 's'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/dj/gu, 'j'],
  [/dh$/gu, 'd'],
  [/dh|zh/gu, 'z'],
  [/x/gu, 'ks'],
  [/ohn/gu, 'on'],
  [/c(?=[eiuy])/gu, 'j'],
  [/ck|[cq]/gu, 'k'],
  [/p/gu, 'b'],
  [/(?<=[iy][ae])h$/gu, ''],
  [/v$/gu, 'f'],
  [/ee/gu, 'II'],
  [/oo/gu, 'UU'],
  [/a/gu, 'A'],
  [/e/gu, 'E'],
  [/[iy]/gu, 'I'],
  [/[ouwv]/gu, 'U'],
];

function latinSounds(word: string): string {
  const start = russian.test(word) ? single(word).replace(/v/gu, 'f') : single(word);
  const heard = latinLetters.reduce(
    (done, [letters, sound]) => done.replace(letters, sound),
    start,
  );
  return heard.replace(/[^a-zAEIU]/gu, '');
}

/** At the end of a word Turkish hardens d, English softens s. */
const hardened = (sounds: string): string => sounds.replace(/d$/u, 't').replace(/z$/u, 's');

function soundsOfWord(word: string, isFirst: boolean, isLast: boolean): string {
  const script = scripts.find(({ has }) => has.test(word));
  if (!script) return word;
  // An initial, or a name such as A Haber: no sound of the word behind it.
  if (word.length === 1 && !isLast) return `${word}.`;
  const found = (ends: Ends): string => ends.find(([end]) => end.test(word))?.[1] ?? '';
  const [first, last] = [found(script.first), found(script.last)];
  const begins = first === 'a' && !isFirst ? '' : first;
  const sounds = script.sounds(first === '' ? word : word.slice(1));
  return (
    begins + (last === '' ? hardened(sounds) : sounds) + (isLast && word.length > 1 ? last : '')
  );
}
