import { type ExitName, Problem } from '../domain/problem.ts';

/** What was typed behind a command: its arguments, and its options by their long names. */
export interface Call {
  readonly arguments: readonly string[];
  readonly options: ReadonlyMap<string, string | true | readonly string[]>;
}

/** What a command does; where it returns nothing, all went well. */
// A command that has nothing to say about its exit code simply ends.
// oxlint-disable-next-line typescript/no-invalid-void-type
export type Run = (call: Call) => ExitName | void | Promise<ExitName | void>;

/** The value of an option, or undefined where it was not given. */
export function textOf(call: Call, name: string): string | undefined {
  const value = call.options.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether an option was given, whatever its value. */
export const has = (call: Call, name: string): boolean => call.options.has(name);

/**
 * The value of an option that takes a number of things.
 * @throws Problem usage when it is no whole number of at least 1
 */
export function countOf(call: Call, name: string): number | undefined {
  const text = textOf(call, name);
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]{0,8}$/u.test(text)) {
    throw new Problem('usage', `--${name} takes a whole number of at least 1, not “${text}”.`);
  }
  return Number(text);
}

/**
 * The argument at a place.
 * @throws Problem usage when it is missing
 */
export function argumentOf(call: Call, place: number, what: string): string {
  const text = call.arguments[place];
  if (text === undefined) throw new Problem('usage', `${what} is missing.`);
  return text;
}
