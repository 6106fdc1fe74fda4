/** More of one kind nobody reads in a message. */
const mostTold = 5;

/** A sentence for each of the first few, and for the rest one that says how many they are. */
export function few<T>(
  all: readonly T[],
  tell: (one: T) => string,
  rest: (count: number) => string,
): readonly string[] {
  const told = all.slice(0, mostTold).map(tell);
  return all.length > mostTold ? [...told, rest(all.length - mostTold)] : told;
}
