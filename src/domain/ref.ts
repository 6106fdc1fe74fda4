/** A ref read into its parts: C01 is letter C, number 1; S31-7f0c has the suffix 7f0c. */
export interface Ref {
  readonly letter: string;
  readonly number: number;
  readonly rest: string;
}

/**
 * C01, c1, S31-7f0c. A file asks for at most nine digits (DESIGN §3); the numbers after the highest
 * may have more, and those are read too.
 */
export function parseRef(text: string): Ref | null {
  const match = /^([A-Za-z])0*([0-9]{1,15})(?:-([0-9a-f]{4}))?$/u.exec(text);
  if (!match) return null;
  return { letter: (match[1] ?? '').toUpperCase(), number: Number(match[2]), rest: match[3] ?? '' };
}

/** C01, S06, D1, Q2: C and S are written with at least two digits (DESIGN §3). */
export const formatRef = (letter: string, number: number): string =>
  letter + String(number).padStart(letter === 'C' || letter === 'S' ? 2 : 1, '0');

const read = new Map<string, Ref | null>();

/** A list of refs is compared many times over, so what was read is kept, within bounds. */
function remembered(text: string): Ref | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= 50_000) read.clear();
  const ref = parseRef(text);
  read.set(text, ref);
  return ref;
}

/** Refs by number, then by the rest (DESIGN §3); what is no ref comes last, by code unit. */
export function compareRefs(a: string, b: string): number {
  const [x, y] = [remembered(a), remembered(b)];
  if (x && y && x.number !== y.number) return x.number - y.number;
  if (!x !== !y) return x ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
