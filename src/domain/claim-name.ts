import type { Claim } from './claim.ts';

const shortLength = 40;

/** A claim for headings and tables: its short form, else the first words of its text. */
export function shortOf({ short, text }: Pick<Claim, 'short' | 'text'>): string {
  if (short !== undefined) return short;
  // Inside a sentence or a heading the claim's own full stop would be one too many.
  const line = (text.trim().split(/[\r\n]/u)[0] ?? '').replace(/[.۔]$/u, '');
  const characters = Array.from(line);
  if (characters.length <= shortLength) return line;
  const kept = characters.slice(0, shortLength - 1).join('');
  // A word that ends just there is whole; another one is left out.
  const cut = `${kept}${characters[shortLength - 1] ?? ''}`.lastIndexOf(' ');
  return `${cut > 0 ? kept.slice(0, cut) : kept}…`;
}

/**
 * The short form inside a sentence: its first letter is small where the claim's own text writes
 * that word small, so that names keep theirs.
 */
export function shortInText(claim: Pick<Claim, 'short' | 'text'>): string {
  const short = shortOf(claim);
  const [word = ''] = /^\p{L}+/u.exec(short) ?? [];
  const small = word.charAt(0).toLocaleLowerCase('en') + word.slice(1);
  const words = claim.text.split(/[^\p{L}]+/u);
  return word !== small && words.includes(small) ? small + short.slice(word.length) : short;
}
