import { Problem } from '../../domain/problem.ts';
import { statement } from '../../domain/statement.ts';
import { unknownField } from '../../import/record-fault.ts';
import { fieldsAt } from '../../import/schema-fields.ts';
import type { Draft } from './at-path.ts';
import { entryFields } from './fields.ts';

const columns = (): readonly string[] => entryFields.statement.map(({ option }) => option);

/**
 * Refuses a statement on stdin with a key that neither a file nor a flat row has, before anything
 * else is missed for it: with “sorce” its speaker would be.
 * @throws Problem badContent naming the key, and the nearest there is
 */
export function refuseUnknownKeys(draft: Draft): void {
  const known = [...new Set([...columns(), ...fieldsAt(statement, []), 'ref', 'story'])];
  const faults = Object.keys(draft)
    .filter((key) => !known.includes(key))
    .map((key) => `“${key}” ${unknownField([key], known).what}`);
  if (faults.length === 0) return;
  throw new Problem('badContent', `${faults.join('; ')}.`, 'Nothing was saved.');
}
