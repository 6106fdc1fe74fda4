import { readFileSync } from 'node:fs';

import { Problem } from '../../domain/problem.ts';
import { faultLine } from '../../import/fault.ts';
import { readJson } from '../../import/json.ts';
import { type Draft, isDraft } from './at-path.ts';

/**
 * The record given as JSON on stdin.
 * @param missing what to say where stdin is a terminal, on which nobody waits for JSON, or empty
 * @throws Problem usage without it, badContent where it is no JSON object
 */
export function recordOnStdin(missing: Problem): Draft {
  if (process.stdin.isTTY) throw missing;
  const bytes = readFileSync(0);
  if (bytes.length === 0) throw missing;
  const { value, faults } = readJson({ name: 'standard input', bytes });
  if (faults.length > 0) throw new Problem('badContent', faults.map(faultLine).join('\n'));
  if (isDraft(value)) return value;
  throw new Problem('badContent', 'Standard input holds JSON, but no record: { … } is expected.');
}
