import { Problem } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import type { Draft } from './at-path.ts';
import { entryFields } from './fields.ts';

/** Whether a statement on stdin is written as a flat row, with a source, and not as in a file. */
export const isFlatRow = (draft: Draft): boolean => 'source' in draft;

/**
 * A flat row as the options that say the same.
 * @throws Problem badContent for a column that is none, or a value that is no text
 */
export function callOfRow(call: Call, row: Draft): Call {
  const options = new Map(call.options);
  for (const [column, value] of Object.entries(row)) {
    if (value === null) continue;
    const option = column === 'story' ? column : optionOfColumn(column);
    if (typeof value !== 'string') {
      throw new Problem('badContent', `“${column}” of a flat row takes text.`);
    }
    options.set(option, option === 'via' ? [value] : value);
  }
  return { ...call, options };
}

function optionOfColumn(column: string): string {
  const known = entryFields.statement.find(({ option }) => option === column);
  if (known) return known.option;
  throw new Problem('badContent', `A flat row has no column “${column}”.`);
}
