import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, type NewRecord, setState } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { undo } from '../../src/store/undo.ts';
import { deskWithTalks, emptyDesk, sourceAt } from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'looked into it' };

const source = (id: string, fields: object = {}): NewRecord => ({
  entity: 'source',
  story: null,
  record: { id, kind: 'outlet', name: `Paper ${id}`, ...fields },
});
const same = (from: string, to: string): NewRecord => ({
  entity: 'sourceLink',
  story: null,
  record: { from, rel: 'same-as', to },
});
const pair = (from: string, to: string) =>
  ({ entity: 'sourceLink', story: null, id: `${from} ${to}` }) as const;

/** A desk of papers of these letters, joined as "ab" says. */
function papers(letters: string, ...pairs: readonly string[]): Desk {
  const desk = emptyDesk();
  add(
    desk,
    ada,
    letters.split('').map((id) => source(id)),
  );
  for (const [from = '', to = ''] of pairs) add(desk, ada, [same(from, to)]);
  return desk;
}

const file = (fields: object) => {
  const whole = { format: 'gainsay/1', story: { slug: 'other', title: 'Other' }, ...fields };
  return [{ name: 'other.json', bytes: new TextEncoder().encode(JSON.stringify(whole)) }];
};
const linkIn = (from: string, to: string) => ({ from, rel: 'same-as', to });

describe('an import', () => {
  it('lists which sources on file it joins, not those it brings, in a dry run too', () => {
    const given = file({
      sources: [
        { id: 'x', kind: 'outlet', name: 'Xi' },
        { id: 'y', kind: 'outlet', name: 'Ypsilon' },
        { id: 'z', kind: 'outlet', name: 'Zeta' },
      ],
      sourceLinks: [linkIn('a', 'x'), linkIn('x', 'b'), linkIn('c', 'y'), linkIn('y', 'z')],
    });
    const desk = papers('abc');
    const told = ['Paper a and Paper b are now taken as one.'];
    expect(importFiles(desk, ada, given, { dryRun: true }).listed).toEqual(told);
    expect(importFiles(desk, ada, given).listed).toEqual(told);
    expect(importFiles(desk, ada, given).listed).toEqual([]);
    expect(undo(desk, ada).listed).toEqual(['Paper a and Paper b are no longer taken as one.']);
  });

  it('says so where it brings one link alone', () => {
    const given = file({ sourceLinks: [linkIn('a', 'b')] });
    const desk = papers('ab');
    add(desk, ada, [{ entity: 'story', story: null, record: { slug: 'other', title: 'Other' } }]);
    expect(importFiles(desk, ada, given).listed).toEqual([
      'Paper a and Paper b are now taken as one.',
    ]);
  });

  it('lists which sources it parts', () => {
    const desk = emptyDesk();
    const sources = ['a', 'b', 'c'].map((id) => ({ id, kind: 'outlet', name: `Paper ${id}` }));
    const links = [linkIn('a', 'b'), linkIn('b', 'c')];
    importFiles(desk, ada, file({ sources, sourceLinks: links }));
    const parted = [linkIn('a', 'b'), { ...linkIn('b', 'c'), rel: 'not-same-as' }];
    expect(importFiles(desk, ada, file({ sources, sourceLinks: parted })).listed).toEqual([
      'Paper c is no longer taken as one with Paper a and Paper b.',
    ]);
  });

  it('lists nothing of what its own files take back', () => {
    const [first] = file({ sourceLinks: [linkIn('a', 'b')] });
    const [second] = file({ sourceLinks: [{ ...linkIn('a', 'b'), rel: 'not-same-as' }] });
    const files = [first, second].flatMap((one) => one ?? []);
    expect(importFiles(papers('ab'), ada, files).listed).toEqual([]);
  });

  it('lists five groups, and of the others how many they are', () => {
    const letters = 'abcdefghijklmn';
    const links = [...letters.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) =>
      linkIn(from, to),
    );
    const { listed } = importFiles(papers(letters), ada, file({ sourceLinks: links }));
    expect(listed).toHaveLength(6);
    expect(listed[0]).toBe('Paper a and Paper b are now taken as one.');
    expect(listed[5]).toBe('Sources are now taken as one in 2 more groups.');
  });
});

describe('a link that somebody types', () => {
  it('says nothing of its own two ends', () => {
    const desk = papers('ab');
    expect(add(desk, ada, [same('a', 'b')]).listed).toEqual([]);
    expect(setState(desk, because, pair('a', 'b'), 'withdraw').listed).toEqual([]);
    expect(undo(desk, ada).listed).toEqual([]);
  });

  it('says who else is one with them now, and who no longer', () => {
    const desk = papers('abcd', 'ab', 'cd');
    expect(add(desk, ada, [same('b', 'c')]).listed).toEqual([
      'Paper a, Paper b, Paper c and Paper d are now taken as one.',
    ]);
    expect(setState(desk, because, pair('b', 'c'), 'withdraw').listed).toEqual([
      'Paper c and Paper d are no longer taken as one with Paper a and Paper b.',
    ]);
  });

  it('says nothing where they were one before, or still are', () => {
    const desk = papers('abc', 'ab', 'bc');
    expect(add(desk, ada, [same('a', 'c')]).listed).toEqual([]);
    expect(setState(desk, because, pair('a', 'b'), 'withdraw').listed).toEqual([]);
  });
});

describe('a source', () => {
  it('that is of another kind now is told with the reason, on no claim as well', () => {
    const desk = papers('abc', 'ab', 'bc');
    expect(edit(desk, because, sourceAt('a'), { kind: 'person' }).listed).toEqual([
      'Paper a and Paper b are no longer taken as one: the link joins sources of two kinds, person and outlet.',
    ]);
    expect(edit(desk, because, sourceAt('a'), { note: 'a man' }).listed).toEqual([]);
    expect(edit(desk, because, sourceAt('a'), { kind: 'outlet' }).listed).toEqual([
      'Paper a, Paper b and Paper c are now taken as one.',
    ]);
  });

  it('that is withdrawn from between two parts them', () => {
    const desk = papers('axb', 'ax', 'xb');
    expect(setState(desk, because, sourceAt('x'), 'withdraw').listed).toEqual([
      'Paper a and Paper b are no longer taken as one.',
    ]);
    expect(setState(desk, because, sourceAt('x'), 'reinstate').listed).toEqual([
      'Paper a and Paper b are now taken as one.',
    ]);
  });

  it('that is new and comes with its link says nothing of it', () => {
    const desk = deskWithTalks();
    const { listed } = add(desk, ada, [source('sun', { name: 'Sun' }), same('sun', 'star')]);
    expect(listed).toEqual([]);
  });
});
