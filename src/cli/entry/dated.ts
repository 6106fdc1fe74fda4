import { type Draft, valueAt, withAt } from './at-path.ts';
import { dateTyped } from './date-typed.ts';
import { type EntryKind, entryFields } from './fields.ts';

/**
 * A record from stdin with its dates as EDTF: what is text there is read as people write dates; an
 * object, as files have it, is left to the store, which takes EDTF only.
 * @param on YYYY-MM-DD of the document it was seen in, or null
 * @throws Problem badContent for a text that has no date
 */
export const withDates = (kind: EntryKind, draft: Draft, on: string | null): Draft =>
  entryFields[kind].reduce<Draft>((done, { path, reading }) => {
    const value = valueAt(done, path);
    if (typeof value !== 'string' || (reading !== 'date' && reading !== 'day')) return done;
    const asked = { name: `“${path}”`, path, kind, exit: 'badContent' } as const;
    const date = dateTyped(value, on, asked);
    return withAt(done, path, reading === 'day' ? date.edtf : date);
  }, draft);
