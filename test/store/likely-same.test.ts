import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { likelySame } from '../../src/store/likely-same.ts';
import { verify } from '../../src/store/verify.ts';
import { deskWithExample, deskWithTalks, emptyDesk, sourceAt } from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'looked into it' };

const addSource = (desk: Desk, id: string, fields: object): readonly string[] =>
  add(desk, ada, [{ entity: 'source', story: null, record: { id, kind: 'outlet', ...fields } }])
    .listed;

const link = (rel: string, from: string, to: string) =>
  ({ entity: 'sourceLink', story: null, record: { from, rel, to } }) as const;

describe('a source that is likely here already', () => {
  it.each([
    ['El Vatan', {}],
    ['Watan', { names: [{ name: 'الوَطَن', lang: 'ar' }] }],
    ['ElWatan', {}],
  ])('%s: the question is asked with the commands that answer it', (name, fields) => {
    const desk = deskWithExample();
    expect(addSource(desk, 'w2', { name, ...fields })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${name} may be al-Watan, which is on file: the same name.*One source: gainsay add link w2 same-as alwatan\\. Two: gainsay add link w2 not-same-as alwatan\\.$`,
          'u',
        ),
      ),
    ]);
  });

  it.each(['\u0421NN', '\u0412\u0412\u0421'])(
    'is told from one that only looks like it, however short: %s',
    (name) => {
      const desk = emptyDesk();
      addSource(desk, 'cnn', { name: 'CNN' });
      addSource(desk, 'bbc', { name: 'BBC' });
      expect(addSource(desk, 'other', { name }).join(' ')).toMatch(/may be (?:CNN|BBC), which/u);
    },
  );

  it('is told from one of the same name in other letters', () => {
    const desk = deskWithExample();
    expect(addSource(desk, 's2', { name: 'star' })[0]).toContain('on file: the same name. One');
    expect(addSource(desk, 's3', { name: 'Хабертюрк' })[0]).toContain(
      'Хабертюрк may be Habertürk, which is on file: the same name in other letters.',
    );
  });

  it('is told from one that is the same but for a word', () => {
    const desk = deskWithTalks();
    expect(addSource(desk, 's2', { name: 'Star Gazetesi' })).toEqual([
      expect.stringContaining(
        'Star Gazetesi may be Star, which is on file: the same name but for what says which kind of outlet it is. One',
      ),
    ]);
    expect(addSource(desk, 's3', { name: 'Haber Ajansı' })).toEqual([]);
    expect(addSource(desk, 's4', { name: 'News Agency' })).toEqual([]);
  });

  it('is asked about where it is of another kind: a join needs one kind, two are told as such', () => {
    const desk = deskWithTalks();
    expect(addSource(desk, 'p', { kind: 'person', name: 'ستار' })).toEqual([
      'ستار may be Star, which is on file as an outlet: the same name in other letters. One source: gainsay edit p --kind outlet --reason "one source", then gainsay add link p same-as star. Two: gainsay add link p not-same-as star.',
    ]);
    add(desk, ada, [link('not-same-as', 'p', 'star')]);
    const asked = { id: 'p', kind: 'person' as const, name: 'ستار', names: [] };
    expect(likelySame(desk, asked)).toEqual([]);
    addSource(desk, 'q', { kind: 'person', name: 'Stár' });
    edit(desk, { by: 'Ada', reason: 'one source' }, sourceAt('q'), { kind: 'outlet' });
    add(desk, ada, [link('same-as', 'q', 'star')]);
    expect(verify(desk)).toEqual([]);
  });

  it('comes with those of its own kind first, the very name before other letters', () => {
    const desk = deskWithTalks();
    addSource(desk, 'a', { kind: 'person', name: 'STAR' });
    addSource(desk, 'b', { kind: 'person', name: 'ستار' });
    addSource(desk, 'c', { name: 'Star Gazetesi' });
    const found = likelySame(desk, { id: 'x', kind: 'outlet', name: 'star', names: [] });
    expect(found.map(({ source, how }) => [source.id, how])).toEqual([
      ['star', 'same-name'],
      ['a', 'same-name'],
      ['b', 'in-other-letters'],
      ['c', 'but-for-a-word'],
    ]);
  });

  it('is no question for an unnamed group, a withdrawn source or another name', () => {
    const desk = deskWithTalks();
    expect(addSource(desk, 'u', { kind: 'unnamed', name: 'Star' })).toEqual([]);
    expect(addSource(desk, 'sun', { name: 'Stern' })).toEqual([]);
    expect(addSource(desk, 'gone', { name: 'Gazette' })).toEqual([]);
    setState(desk, because, sourceAt('gone'), 'withdraw');
    expect(addSource(desk, 'here', { name: 'Gazette' })).toEqual([]);
  });

  it('is asked about once, whatever the answer', () => {
    const desk = deskWithTalks();
    addSource(desk, 'star2', { name: 'STAR' });
    add(desk, ada, [link('not-same-as', 'star', 'star2')]);
    expect(likelySame(desk, { id: 'star2', kind: 'outlet', name: 'STAR', names: [] })).toEqual([]);
    // A third is asked about both, for they are two.
    expect(addSource(desk, 'star3', { name: 'ستار' })).toHaveLength(2);
    add(desk, ada, [link('same-as', 'star', 'star3')]);
    // Joined ones are one.
    expect(addSource(desk, 'star4', { name: 'Stár' })).toHaveLength(2);
  });

  it('is not asked about where the answer comes in the same batch', () => {
    const desk = deskWithTalks();
    const { listed } = add(desk, ada, [
      { entity: 'source', story: null, record: { id: 's2', kind: 'outlet', name: 'STAR' } },
      link('not-same-as', 's2', 'star'),
    ]);
    expect(listed).toEqual([]);
  });

  it('is asked about five others at most', () => {
    const desk = deskWithTalks();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) addSource(desk, id, { name: 'Gazette' });
    expect(addSource(desk, 'g', { name: 'Gazette' })).toHaveLength(5);
  });

  it('is found behind a hundred and more of other kinds, and behind withdrawn ones', () => {
    const desk = emptyDesk();
    const people = Array.from({ length: 150 }, (_, at) => ({
      entity: 'source' as const,
      story: null,
      record: { id: `p${at}`, kind: 'person', name: 'al-Watan' },
    }));
    add(desk, ada, people);
    addSource(desk, 'w1', { name: 'al-Watan' });
    expect(addSource(desk, 'w2', { name: 'al-Watan' })[0]).toContain(
      'al-Watan may be al-Watan, which is on file: the same name. One source: gainsay add link w2 same-as w1.',
    );
    const gone = people.map(({ record }) => ({
      entity: 'source' as const,
      story: null,
      record: { ...record, id: `a-${record.id}`, name: 'Star', state: 'withdrawn' },
    }));
    add(desk, ada, gone);
    addSource(desk, 'star', { kind: 'person', name: 'Star' });
    const [question] = addSource(desk, 'star2', { kind: 'person', name: 'Star' });
    expect(question).toContain('gainsay add link star2 same-as star.');
  });

  it('follows a change of name, and the index is what the log gives', () => {
    const desk = deskWithTalks();
    edit(desk, ada, sourceAt('star'), { name: 'Yıldız' });
    expect(addSource(desk, 's2', { name: 'Star' })).toEqual([]);
    expect(addSource(desk, 'y2', { name: 'يلدز' })).toHaveLength(1);
    expect(verify(desk)).toEqual([]);
  });

  it('is found where the index is damaged', () => {
    const desk = deskWithTalks();
    desk.db.exec("DELETE FROM source_skeleton WHERE source = 'star'");
    expect(verify(desk)).toEqual([
      { in: 'index', what: 'source_skeleton star Star str is missing.' },
    ]);
  });

  it('is named so that a shell takes its id as it is', () => {
    const desk = deskWithTalks();
    expect(addSource(desk, "the star's", { name: 'STAR' })[0]).toContain(
      String.raw`gainsay add link 'the star'\''s' same-as star.`,
    );
  });
});

describe('letters that look alike', () => {
  it('are named with their alphabet, and the source is known all the same', () => {
    const desk = deskWithExample();
    expect(addSource(desk, 'w2', { name: '\u0410l-Watan' })).toEqual([
      '“\u0410l-Watan” has a Cyrillic \u0410 among letters of another alphabet.',
      expect.stringMatching(/^\u0410l-Watan may be al-Watan, .* in other letters/u),
    ]);
    expect(addSource(desk, 'k', { name: 'Коммерсантъ' })).toEqual([]);
    expect(addSource(desk, 'g', { name: 'Η Καθημερινή' })).toEqual([]);
  });

  it('are found where the word that was entered first has them', () => {
    const desk = deskWithTalks();
    addSource(desk, 'odd', { name: 'G\u0430zette' });
    expect(addSource(desk, 'even', { name: 'Gazette' })[0]).toContain(
      'Gazette may be G\u0430zette',
    );
  });
});

describe('an import', () => {
  const file = (name: string, ...sources: readonly object[]) => {
    const story = { slug: 'other', title: 'Other' };
    const bytes = new TextEncoder().encode(JSON.stringify({ format: 'gainsay/1', story, sources }));
    return { name, bytes };
  };

  it('lists each pair once, but none that the file itself tells apart', () => {
    const desk = deskWithTalks();
    const { listed } = importFiles(desk, ada, [
      file(
        'a.json',
        { id: 'g1', kind: 'outlet', name: 'Gazette' },
        { id: 'g2', kind: 'outlet', name: 'GAZETTE' },
        { id: 's2', kind: 'outlet', name: 'STAR' },
      ),
    ]);
    expect(listed).toEqual([expect.stringContaining('STAR may be Star')]);
    expect(
      importFiles(desk, ada, [file('a.json', { id: 's2', kind: 'outlet', name: 'STAR' })]).listed,
    ).toEqual([]);
  });

  it('of two files is asked about what each of them calls the same', () => {
    const { listed } = importFiles(emptyDesk(), ada, [
      file('a.json', { id: 'a', kind: 'outlet', name: 'Gazette' }),
      file('b.json', { id: 'b', kind: 'outlet', name: 'GAZETTE' }),
    ]);
    expect(listed).toHaveLength(1);
  });
});
