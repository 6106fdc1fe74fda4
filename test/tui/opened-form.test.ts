import { describe, expect, test } from 'vitest';

import type { Source } from '../../src/domain/source.ts';
import { changedFields } from '../../src/tui/entry/changed-fields.ts';
import { type Names, openedForm } from '../../src/tui/entry/opened-form.ts';
import { recordOf } from '../../src/tui/entry/record-of.ts';
import { type Form, written } from '../../src/tui/form.ts';
import { ground } from '../support/entry-ground.ts';
import { updatedContents } from '../support/shown-story.ts';

const contents = updatedContents();
const names: Names = {
  source: (id) => contents.sources.find((one) => one.id === id) ?? { name: id, kind: 'unknown' },
  claim: (id) => id,
  document: (id) => id,
};

describe('a record opened to be edited', () => {
  const all = [
    ...contents.statements.map((record) => ({ entity: 'statement' as const, record })),
    ...contents.claims.map((record) => ({ entity: 'claim' as const, record })),
    ...contents.documents.map((record) => ({ entity: 'document' as const, record })),
    ...contents.sources.map((record) => ({ entity: 'source' as const, record })),
    ...contents.questions.map((record) => ({ entity: 'question' as const, record })),
  ];
  const openedOf = ({ entity, record }: (typeof all)[number]): Form =>
    openedForm({ entity, id: record.id, ref: record.id }, 's', record, names);

  test.each(all.map((one) => [one.entity, one.record.id, one] as const))(
    '%s %s shows what is on file, and changes nothing by being looked at',
    (_, __, one) => {
      const opened = openedOf(one);
      const now = recordOf(opened, ground());
      const onFile = { ...one.record };
      expect(changedFields(now, recordOf(opened, ground()), onFile)).toEqual({});
      const plain = ['speaker', 'stance', 'carrier', 'name', 'title', 'claim', 'kind'];
      const shown = Object.entries(now).filter(([name]) => plain.includes(name));
      expect(onFile).toMatchObject(Object.fromEntries(shown));
    },
  );

  test('what is emptied is taken away, what is not shown stays', () => {
    const before = { text: 'a', label: { text: 'x' }, note: 'n' };
    const now = { text: 'b', label: { text: 'y' } };
    const onFile = { text: 'a', label: { text: 'x', translation: 'kept' }, note: 'n', url: 'kept' };
    expect(changedFields(before, now, onFile)).toEqual({
      text: 'b',
      label: { text: 'y', translation: 'kept' },
      note: null,
    });
  });

  const jazeera = {
    ...contents.sources[0],
    name: 'الجزيرة',
    names: [
      { name: 'الجزيرة', lang: 'ar' },
      { name: 'Al Jazeera', lang: 'en' },
      { name: 'el-Cezire', lang: 'ku' },
    ],
  } as Source;
  const typedInstead = (typed: string): unknown => {
    const opened = openedOf({ entity: 'source', record: jazeera });
    const before = recordOf(opened, ground());
    const now = recordOf(
      { ...opened, values: { ...opened.values, names: written(typed) } },
      ground(),
    );
    return changedFields(before, now, { ...jazeera })['names'];
  };

  test('a source is not shown by its own name among the others', () => {
    const { values } = openedOf({ entity: 'source', record: jazeera });
    expect(values['names']).toEqual(written('Al Jazeera, el-Cezire'));
  });

  test('the names that stay keep their language, and its own is kept', () => {
    expect(typedInstead('el-Cezire, Aljazeera')).toEqual([
      { name: 'الجزيرة', lang: 'ar' },
      { name: 'el-Cezire', lang: 'ku' },
      { name: 'Aljazeera' },
    ]);
    expect(typedInstead('')).toEqual([{ name: 'الجزيرة', lang: 'ar' }]);
  });

  test('where no name is left the field is taken away', () => {
    const before = { names: [{ name: 'a' }] };
    expect(changedFields(before, {}, before)).toEqual({ names: null });
  });
});
