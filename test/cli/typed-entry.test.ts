import { describe, expect, test } from 'vitest';

import { valueAt, withAt } from '../../src/cli/entry/at-path.ts';
import { entryFields, entryKinds } from '../../src/cli/entry/fields.ts';
import { source } from '../../src/domain/source.ts';
import { typedWords } from '../../src/domain/typed-words.ts';
import { groupOf, newGroup } from '../../src/domain/unnamed-group.ts';

describe('typed words', () => {
  test.each([
    ['“closed”', { original: 'closed', kind: 'excerpt' }],
    ['«مغلق»', { original: 'مغلق', kind: 'excerpt' }],
    [' "kapalı" ', { original: 'kapalı', kind: 'excerpt' }],
    ['the port is closed', { original: 'the port is closed', kind: 'paraphrase' }],
    ['he said “closed” twice', { original: 'he said “closed” twice', kind: 'paraphrase' }],
    ['“”', { original: '“”', kind: 'paraphrase' }],
    ['“two\nlines”', { original: 'two\nlines', kind: 'excerpt' }],
  ])('%s', (typed, read) => {
    expect(typedWords(typed)).toEqual(read);
  });
});

describe('the unnamed group of an outlet', () => {
  const group = source.parse({ ...newGroup({ id: 'star', name: 'Star' }, 'u1') });

  test('is found again, and is no other outlet’s', () => {
    expect(groupOf('star', [group])?.id).toBe('u1');
    expect(groupOf('sabah', [group])).toBeUndefined();
  });

  test('is not a withdrawn one, nor an outlet that happens to be used by it', () => {
    expect(groupOf('star', [{ ...group, state: 'withdrawn' }])).toBeUndefined();
    expect(groupOf('star', [{ ...group, kind: 'outlet' }])).toBeUndefined();
  });
});

describe('fields', () => {
  test('a value goes to its path and leaves what stands beside it', () => {
    const draft = withAt(withAt({ id: 'S1' }, 'text.original', 'closed'), 'text.lang', 'en');
    expect(draft).toEqual({ id: 'S1', text: { original: 'closed', lang: 'en' } });
    expect(valueAt(draft, 'text.lang')).toBe('en');
    expect(valueAt(draft, 'label.text')).toBeUndefined();
  });

  test('statements have every column of flat rows as an option', () => {
    const options = entryFields.statement.map(({ option }) => option);
    const columns =
      'claim source stance speaker attribution via language quote translation published url directness scope modality note claim_id statement_id repeats_id recorded_at';
    expect(options).toEqual(expect.arrayContaining(columns.split(' ')));
  });

  test.each(entryKinds)('no two options of a %s have one name', (kind) => {
    const options = entryFields[kind].map(({ option }) => option);
    expect(new Set(options).size).toBe(options.length);
  });
});
