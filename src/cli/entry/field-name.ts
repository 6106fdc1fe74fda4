import { type JsonPath, pathText } from '../../import/json-path.ts';
import { type EntryKind, entryFields } from './fields.ts';

/**
 * How a field is called where it was entered: by its option, `--kind`, or without the dashes as a
 * column; one that has no option by its path.
 */
export const fieldName =
  (kind: EntryKind, dashes: '--' | '') =>
  (path: JsonPath): string => {
    const steps = path.map(String);
    const field = entryFields[kind].find(
      (one) => one.path === steps.slice(0, one.path.split('.').length).join('.'),
    );
    return field ? dashes + field.option : pathText(path);
  };
