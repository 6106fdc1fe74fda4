import { numbers } from './story-file.ts';

const vowels = 'aeiıoöuü';
const consonants = 'bcçdfgğhjklmnprsştvyz';
const arabic = 'ابتثجحخدرزسشصضطعغفقكلمنهوي';

/** Draws words as texts do: a few again and again, most of them hardly ever (Zipf). */
export type Draw = () => string;

/** Made words of an Arabic and a Turkish desk, always the same; `seed` says how they are drawn. */
export function wordDraw(kinds: number, seed: number): Draw {
  const words = madeWords(kinds);
  const next = numbers(seed);
  // The logarithm of a rank is drawn evenly: each word is as frequent as its rank is low.
  return () => words[Math.min(kinds - 1, Math.floor(kinds ** next()) - 1)] ?? '';
}

function madeWords(kinds: number): readonly string[] {
  const next = numbers(1);
  const pick = (letters: string): string => letters.charAt(Math.floor(next() * letters.length));
  const times = (most: number): readonly unknown[] =>
    Array.from({ length: 1 + Math.floor(next() * most) });
  const turkish = (): string =>
    times(4)
      .map(() => pick(consonants) + pick(vowels))
      .join('') + pick(consonants);
  const arab = (): string =>
    (next() < 0.2 ? 'ال' : '') +
    times(4)
      .map(() => pick(arabic))
      .join('') +
    pick(arabic) +
    pick(arabic);
  return Array.from({ length: kinds }, (_, at) => (at % 2 ? arab() : turkish()));
}
