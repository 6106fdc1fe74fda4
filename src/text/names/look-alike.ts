const alphabets = ['Latin', 'Cyrillic', 'Greek'] as const;
type Alphabet = (typeof alphabets)[number];

/** A letter that stands in a word of another alphabet. */
export interface StrayLetter {
  readonly letter: string;
  readonly alphabet: Alphabet;
}

const isOf: Readonly<Record<Alphabet, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

/**
 * Letters that stand in a word whose other letters are mostly of another alphabet, as the Cyrillic
 * А in "Аl-Watan": it looks right and is found by no search. Words of one alphabet are sound, and
 * only Latin, Cyrillic and Greek have letters that look alike (UTS #39).
 */
export function strayLetters(name: string): readonly StrayLetter[] {
  const words = name.normalize('NFC').split(/[^\p{L}\p{M}]+/u);
  const stray = words.flatMap(strayInWord);
  return [...new Map(stray.map((one) => [one.letter, one])).values()];
}

function strayInWord(word: string): readonly StrayLetter[] {
  const found = Array.from(word).flatMap((letter): StrayLetter[] => {
    const alphabet = alphabets.find((one) => isOf[one].test(letter));
    return alphabet ? [{ letter, alphabet }] : [];
  });
  const count = (alphabet: Alphabet): number =>
    found.filter((one) => one.alphabet === alphabet).length;
  // Of two with as many letters the first of the list stays: Latin is what most names are in.
  const [main] = alphabets.toSorted((a, b) => count(b) - count(a));
  return found.filter(({ alphabet }) => alphabet !== main);
}

const foreign = 'АВЕЅІЈКМНОРСТХԌԜҮаеѕіјорсхуԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιονρυκ';
const latin = 'ABESIJKMHOPCTXGWYaesijopcxydqwhABEZHIKMNOPTYXaiovpuk';
const twins = new Map(Array.from(foreign, (letter, index) => [letter, latin.charAt(index)]));

/** The name with the Latin letter for each Cyrillic or Greek one that looks like it. */
export const inLatinLetters = (name: string): string =>
  Array.from(name.normalize('NFC'), (letter) => twins.get(letter) ?? letter).join('');

/** Whether every letter of a name has a Latin one that looks like it: ВВС may be meant for BBC. */
export const looksLatin = (name: string): boolean =>
  Array.from(name.normalize('NFC').replace(/[^\p{L}]/gu, '')).every((letter) => twins.has(letter));
