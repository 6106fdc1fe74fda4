import { isDraft } from './entry/at-path.ts';
import { table } from './table.ts';

/** A record for people: a field a line, those inside others behind a dot. */
export const recordLines = (record: object, cells: number): string =>
  table([{ title: 'field' }, { title: 'value', flexible: true }], fieldsOf(record, ''), cells);

function fieldsOf(record: object, before: string): readonly (readonly string[])[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const path = before + name;
    if (isDraft(value)) return fieldsOf(value, `${path}.`);
    if (Array.isArray(value)) return value.length === 0 ? [] : [[path, listWords(value)]];
    return [[path, String(value)]];
  });
}

const listWords = (values: readonly unknown[]): string =>
  values
    .map((value) => (isDraft(value) ? Object.values(value).join(' ') : String(value)))
    .join('; ');
