import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import type { JsonPath } from './json-path.ts';
import { fieldsAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong at one place of a file's content. */
export interface Finding {
  readonly path: JsonPath;
  /** The rest of a sentence that begins with the field. */
  readonly what: string;
  /** The field itself should not be there: its key is meant, not its value. */
  readonly isKey?: true;
}

/** A schema's complaints about a record, as sentences. */
export const recordFindings = (
  issues: readonly Issue[],
  record: unknown,
  schema: z.ZodType,
): readonly Finding[] =>
  issues.flatMap((issue): readonly Finding[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code !== 'unrecognized_keys') {
      return [{ path, what: sentence(issue, valueAt(record, path)) }];
    }
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) => unknownField([...path, key], fields));
  });

/** A field that is not known, with the fields there are, or the nearest where they are many. */
export function unknownField(path: JsonPath, fields: readonly string[]): Finding {
  const what = `is not a field here${fields.length <= 12 ? allOf(fields) : near(path, fields)}`;
  return { path, what, isKey: true };
}

const allOf = (fields: readonly string[]): string => `; the fields here are ${fields.join(', ')}`;

function near(path: JsonPath, fields: readonly string[]): string {
  const key = String(path.at(-1));
  const nearest = closest(key, [...fields]);
  return distance(key, nearest) <= key.length / 2 ? `; the nearest is ${nearest}` : '';
}

function sentence(issue: Issue, value: unknown): string {
  if (value === null) return 'is null; leave the field out instead';
  const allowed = issue.code === 'invalid_value' ? `; allowed are ${issue.values.join(', ')}` : '';
  if (value === undefined) return issue.code === 'custom' ? issue.message : `is missing${allowed}`;
  if (allowed) return `${shown(value)}is not allowed${allowed}`;
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value);
  return outOfRange(issue) ?? `${shown(value)}${issue.message}`;
}

function outOfRange(issue: Issue): string | null {
  if (issue.code === 'too_big' && issue.origin !== 'string') {
    return `is more than ${issue.maximum}, the most there is`;
  }
  return issue.code === 'too_small' && issue.origin !== 'string'
    ? `is less than ${issue.minimum}, the least there is`
    : null;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function wrongType(expected: string, value: unknown): string {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const is = kind === 'boolean' || kind === 'number' ? JSON.stringify(value) : typeWords[kind];
  return `must be ${typeWords[expected] ?? expected} and is ${is}`;
}

/** A short text beside its field; nothing for what is long, a list or an object. */
const shown = (value: unknown): string =>
  typeof value === 'string' && value.length <= 60 ? `${JSON.stringify(value)} ` : '';

function valueAt(record: unknown, path: JsonPath): unknown {
  let value = record;
  for (const step of path) {
    // Every value but null and undefined can be asked for a key.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  }
  return value;
}
