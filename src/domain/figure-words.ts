import type { Board } from './board.ts';
import type { Locale } from './locale.ts';
import type { Statement } from './statement.ts';

type Value = NonNullable<Statement['value']>;

/** "at least 12 people", "10 to 20", "up to 5 km". */
export function valueWords(value: Value, { language }: Locale): string {
  const { figures, figure } = language;
  const { min, max, unit, qualifier } = value;
  const numbers = [min, max].flatMap((one) => (one === undefined ? [] : [figure(one)]));
  const [low = '', high = low] = numbers;
  const exact = qualifier ? (one: string): string => `${qualifier} ${one}` : figures.exactly;
  const words =
    low !== high
      ? figures.between(low, high)
      : min !== undefined && max !== undefined
        ? exact(low)
        : openEnded(min === undefined);
  return unit ? `${words} ${unit}` : words;

  function openEnded(isUpper: boolean): string {
    if (qualifier) return exact(low);
    return isUpper ? figures.atMost(low) : figures.atLeast(low);
  }
}

/** The figures that exclude each other, each with who gives it: "12 people (Star)". */
export function figureWords(board: Board, locale: Locale): string[] {
  const refs = new Set(board.derived.detail.figures);
  const named = new Map<string, string[]>();
  for (const { statement, heading } of board.confirm) {
    if (!refs.has(statement.ref) || !statement.value) continue;
    const words = valueWords(statement.value, locale);
    const names = named.get(words) ?? [];
    named.set(words, names.includes(heading) ? names : [...names, heading]);
  }
  return [...named].map(([words, names]) => locale.language.figures.byWhom(words, names));
}
