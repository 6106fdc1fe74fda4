import { z } from 'zod';

import type { JsonPath } from './json-path.ts';

/** The fields that an object may have at a path inside a record of this schema. */
export function fieldsAt(schema: z.ZodType, path: JsonPath): readonly string[] {
  let at = unwrapped(schema);
  for (const step of path) at = unwrapped(stepInto(at, step));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function stepInto(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[step] : undefined;
}

function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodDefault || at instanceof z.ZodExactOptional) at = at.unwrap();
  return at;
}
