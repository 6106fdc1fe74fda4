import { describe, expect, it } from 'vitest';

import type { Address } from '../../src/store/address.ts';
import type { Desk } from '../../src/store/desk.ts';
import { accept, add, edit, setState } from '../../src/store/edit.ts';
import { recordAt } from '../../src/store/read/record-at.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithTalks,
  documentAt,
  emptyDesk,
  problemOf,
  sourceAt,
  standingOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const fieldOf = (desk: Desk, address: Address, field: string): unknown =>
  (recordAt(desk, address).record as unknown as Record<string, unknown>)[field];
const kindsOf = (saved: { records: readonly { kind: string }[] }): string[] =>
  saved.records.map(({ kind }) => kind);
const refsOf = (saved: { records: readonly { ref: string | null }[] }): (string | null)[] =>
  saved.records.map(({ ref }) => ref);
const source = (id: string, kind = 'person', fields: object = {}) =>
  ({ entity: 'source', story: null, record: { id, kind, name: id, ...fields } }) as const;

describe('adding', () => {
  it('gives ids, refs and defaults, and counts at once', () => {
    const desk = emptyDesk();
    const saved = add(desk, ada, [
      { entity: 'story', story: null, record: { slug: 'talks', title: 'Talks' } },
      source('star', 'outlet'),
      { entity: 'claim', story: 'talks', record: { text: 'They met.' } },
    ]);
    expect(refsOf(saved)).toEqual([null, null, 'C01']);
    const claim = saved.records[2]?.address.id ?? '';
    expect(claim).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/u);
    add(desk, ada, [
      {
        entity: 'statement',
        story: 'talks',
        record: { claim, speaker: 'star', stance: 'confirm' },
      },
    ]);
    expect(standingOf(desk)).toMatchObject({ standing: 'single-origin', counted: ['S01'] });
    expect(recordAt(desk, claimAt(claim)).record).toEqual({
      id: claim,
      kind: 'event',
      text: 'They met.',
      state: 'live',
      wording: '273fdba8495cfdc2',
    });
  });

  it('takes records that name one another, in any order', () => {
    const desk = deskWithTalks();
    const saved = add(desk, ada, [
      statementOnTalks('new', { speaker: 'spokesman' }),
      source('spokesman', 'person', { partOf: 'ministry' }),
      source('ministry', 'institution'),
    ]);
    expect(saved.records.map(({ address }) => address.id)).toEqual([
      'spokesman',
      'ministry',
      'new',
    ]);
    expect(verify(desk)).toEqual([]);
  });

  it.each([
    [
      'a source nobody knows',
      statementOnTalks('S9', { speaker: 'stra' }),
      'no source stra on file. The nearest on file: star',
    ],
    ['a claim that is not there', statementOnTalks('S9', { claim: 'C9' }), 'no claim C9'],
    [
      'a wrong stance',
      statementOnTalks('S9', { stance: 'maybe' }),
      'stance "maybe" is not allowed; allowed are confirm, deny, neutral',
    ],
    ['a field there is not', statementOnTalks('S9', { mood: 'angry' }), 'mood is not a field here'],
    ['no speaker', statementOnTalks('S9', { speaker: undefined }), 'speaker is missing'],
    [
      'a broken date',
      statementOnTalks('S9', { published: { edtf: '2024-13' } }),
      'published.edtf "2024-13" is not a date',
    ],
    [
      'a word nobody vouches for',
      statementOnTalks('S9', { directness: 'characterised' }),
      'characterisedBy is required',
    ],
    ['an id that is here', statementOnTalks('S1'), 'S01 is already here'],
    [
      'a ref of another kind',
      statementOnTalks('S9', { ref: 'C7' }),
      '"C7" is no ref of a statement',
    ],
    ['a story that is not here', { ...statementOnTalks('S9'), story: 'other' }, 'no story other'],
  ])('refuses %s', (_, record, words) => {
    const desk = deskWithTalks();
    const before = desk.db.prepare('SELECT count(*) FROM revision').pluck().get();
    const refused = problemOf(() => add(desk, ada, [source('fresh'), record]));
    expect([refused.exit, refused.message]).toEqual(['badContent', expect.stringContaining(words)]);
    expect(desk.db.prepare('SELECT count(*) FROM revision').pluck().get()).toBe(before);
  });

  it('refuses reasons that the desk gives itself', () => {
    const desk = deskWithTalks();
    for (const reason of ['import talks.json', 'example', 'undo', 'redo']) {
      const refused = problemOf(() => edit(desk, { by: 'Ada', reason }, claimAt('C1'), {}));
      expect(refused.exit).toBe('usage');
    }
    expect(problemOf(() => edit(desk, { by: ' ' }, claimAt('C1'), { short: 'x' })).exit).toBe(
      'usage',
    );
  });
});

describe('editing', () => {
  it('without a reason is a fix, with one a correction', () => {
    const desk = deskWithTalks();
    expect(kindsOf(edit(desk, ada, statementAt('S1'), { note: 'page 3' }))).toEqual(['fix']);
    expect(kindsOf(edit(desk, because, statementAt('S1'), { stance: 'deny' }))).toEqual([
      'correct',
    ]);
    expect(standingOf(desk).standing).toBe('denied-only');
  });

  it('takes a field away with null, and defaults come back', () => {
    const desk = deskWithTalks();
    edit(desk, because, statementAt('S1'), { note: 'x', modality: 'hedged' });
    edit(desk, because, statementAt('S1'), { note: null, modality: null });
    expect(fieldOf(desk, statementAt('S1'), 'note')).toBeUndefined();
    expect(fieldOf(desk, statementAt('S1'), 'modality')).toBe('asserted');
  });

  it.each([
    ['a stance', statementAt('S1'), { stance: 'neutral' }],
    ['a speaker', statementAt('S1'), { speaker: 'dawn' }],
    ['the words as printed', statementAt('S1'), { text: { original: 'They did meet.' } }],
    ['a date of publication', statementAt('S1'), { published: { edtf: '2024-06-11' } }],
    ['what a claim is about', claimAt('C1'), { about: { edtf: '2024-06-11' } }],
    ['where', claimAt('C1'), { place: 'Hmeimim' }],
    ['the kind of a claim', claimAt('C1'), { kind: 'state' }],
    ['the kind of a source', sourceAt('star'), { kind: 'person' }],
    ['what a source is part of', sourceAt('star'), { partOf: 'dawn' }],
    [
      'the clock of a story',
      { entity: 'story', story: 'talks', id: 'talks' } as const,
      { zone: 'Asia/Baghdad' },
    ],
  ])('needs a reason to change %s', (_, address, fields) => {
    const desk = deskWithTalks();
    const refused = problemOf(() => edit(desk, ada, address, fields));
    expect([refused.exit, refused.message]).toEqual([
      'badContent',
      expect.stringContaining(Object.keys(fields)[0] ?? ''),
    ]);
    expect(kindsOf(edit(desk, because, address, fields))).toEqual(['correct']);
  });

  it.each([
    [
      'how a date is known',
      statementAt('S2'),
      { published: { edtf: '2024-06-12', basis: 'inferred' } },
    ],
    ['the qualifier of a figure', statementAt('S2'), { value: { min: 3, qualifier: 'about' } }],
    [
      'the translation of a label',
      statementAt('S2'),
      { label: { text: 'kaynaklar', translation: 'sources' } },
    ],
    ['the text of a claim', claimAt('C1'), { text: 'They met!' }],
    ['the name of a source', sourceAt('star'), { name: 'Star Gazetesi' }],
    ['the carrier of a page', documentAt('D1'), { carrier: 'star' }],
  ])('needs none to fix %s', (_, address, fields) => {
    const desk = deskWithTalks();
    edit(desk, because, statementAt('S2'), {
      published: { edtf: '2024-06-12' },
      value: { min: 3 },
      label: { text: 'kaynaklar' },
    });
    expect(kindsOf(edit(desk, ada, address, fields))).toEqual(['fix']);
  });

  it.each(['id', 'ref', 'state', 'wording'])('never changes %s', (field) => {
    const desk = deskWithTalks();
    const refused = problemOf(() => edit(desk, because, statementAt('S1'), { [field]: 'x' }));
    expect([refused.exit, refused.message]).toEqual(['badContent', `No edit changes ${field}.`]);
  });

  it('saves nothing where nothing changes', () => {
    const desk = deskWithTalks();
    const { records, listed } = edit(desk, because, claimAt('C1'), { text: 'They met.' });
    expect([records, listed]).toEqual([[], ['C01 says that already; nothing was saved.']]);
  });

  it('of what is not there says so', () => {
    expect(problemOf(() => edit(deskWithTalks(), ada, claimAt('C9'), { short: 'x' })).exit).toBe(
      'notFound',
    );
  });
});

describe('the wording of a claim', () => {
  const wordingOf = (desk: Desk): unknown => fieldOf(desk, claimAt('C1'), 'wording');

  it('stays when a typing slip is fixed', () => {
    const desk = deskWithTalks();
    const before = wordingOf(desk);
    edit(desk, ada, claimAt('C1'), { text: 'They met at last.' });
    expect(wordingOf(desk)).toBe(before);
    edit(desk, because, claimAt('C1'), { short: 'Meeting' });
    expect(wordingOf(desk)).toBe(before);
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
  });

  it('changes with a correction, and statements count again once they are accepted', () => {
    const desk = deskWithTalks();
    edit(desk, because, claimAt('C1'), { text: 'They met at Hmeimim.' });
    expect(standingOf(desk)).toMatchObject({ standing: 'not-counted', counted: [] });
    expect(kindsOf(accept(desk, ada, statementAt('S2')))).toEqual(['accept']);
    expect(standingOf(desk).counted).toEqual(['S02']);
    setState(desk, because, statementAt('S1'), 'hold');
    expect(kindsOf(accept(desk, ada, claimAt('C1')))).toEqual(['accept']);
    setState(desk, ada, statementAt('S1'), 'release');
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
    expect(accept(desk, ada, claimAt('C1')).records).toEqual([]);
  });

  it('is the first that was, when the claim says again what it said', () => {
    const desk = deskWithTalks();
    edit(desk, because, claimAt('C1'), { place: 'Hmeimim' });
    edit(desk, because, claimAt('C1'), { place: null });
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
  });

  it('is not that of another claim a statement is moved to', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'claim', story: 'talks', record: { id: 'C2', text: 'They will meet.' } },
    ]);
    const { listed } = edit(desk, because, statementAt('S2'), { claim: 'C2' });
    expect(listed).toEqual([
      'S02 was read against another claim; accept it once it is read again.',
    ]);
    expect(standingOf(desk, 'C02').standing).toBe('not-counted');
    expect(standingOf(desk).standing).toBe('single-origin');
    accept(desk, ada, statementAt('S2'));
    expect(standingOf(desk, 'C02').standing).toBe('denied-only');
  });
});
