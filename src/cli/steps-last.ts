/**
 * The words of a command line with the steps of `date -3d` behind everything else: where they stand
 * they would be taken for an option.
 */
export function stepsLast(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, place) => words[place - 1] === 'date' && isSteps(word));
  return at < 0 ? words : [...words.toSpliced(at, 1), '--', ...words.slice(at, at + 1)];
}

const isSteps = (word: string): boolean => /^-\d{1,4} ?[dw]$/u.test(word);
