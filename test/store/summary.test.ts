import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, type NewRecord, setState } from '../../src/store/edit.ts';
import { claimRows, claimRowsJson } from '../../src/store/read/claim-rows.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithExample,
  deskWithTalks,
  sourceAt,
  standingOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };
const story = { entity: 'story', story: 'talks', id: 'talks' } as const;

const ofTalks = (entity: NewRecord['entity'], record: object): NewRecord => ({
  entity,
  story: 'talks',
  record,
});
const sameAs = {
  entity: 'sourceLink',
  story: null,
  record: { from: 'dawn', rel: 'same-as', to: 'star' },
} as const;
const sourceOf = (id: string, kind: string, fields: object = {}): NewRecord => ({
  entity: 'source',
  story: null,
  record: { id, kind, name: id, ...fields },
});
const second = ofTalks('claim', { id: 'C2', text: 'They will meet.' });

interface Case {
  readonly with: readonly NewRecord[];
  readonly change: (desk: Desk) => unknown;
  /** What is to be read of which claim before and after. */
  readonly on?: string;
  readonly before: object;
  readonly after: object;
}

const cases: Readonly<Record<string, Case>> = {
  'a link makes a statement a repeat': {
    with: [sourceOf('sun', 'outlet'), statementOnTalks('S3', { speaker: 'sun' })],
    change: (desk) =>
      add(desk, ada, [ofTalks('statementLink', { from: 'S3', rel: 'repeats', to: 'S1' })]),
    before: { counted: ['S01', 'S02', 'S03'], confirm: { high: 2 } },
    after: { counted: ['S01', 'S02', 'S03'], confirm: { high: 1 } },
  },
  'a link gives two statements one origin': {
    with: [sourceOf('sun', 'outlet'), statementOnTalks('S3', { speaker: 'sun' })],
    change: (desk) =>
      add(desk, ada, [ofTalks('statementLink', { from: 'S3', rel: 'same-origin', to: 'S1' })]),
    before: { confirm: { high: 2 } },
    after: { confirm: { high: 1 } },
  },
  'a statement on another claim retracts one': {
    with: [second, statementOnTalks('S3', { claim: 'C2' })],
    change: (desk) =>
      add(desk, ada, [ofTalks('statementLink', { from: 'S3', rel: 'retracts', to: 'S1' })]),
    before: { counted: ['S01', 'S02'] },
    after: { counted: ['S02'] },
  },
  'the statement that retracts one is held': {
    with: [
      second,
      statementOnTalks('S3', { claim: 'C2' }),
      ofTalks('statementLink', { from: 'S3', rel: 'retracts', to: 'S1' }),
    ],
    change: (desk) => setState(desk, because, statementAt('S3'), 'hold'),
    before: { counted: ['S02'] },
    after: { counted: ['S01', 'S02'] },
  },
  'what it presupposes is contradicted': {
    with: [second, ofTalks('claimLink', { from: 'C2', rel: 'presupposes', to: 'C1' })],
    change: (desk) => setState(desk, because, statementAt('S2'), 'withdraw'),
    on: 'C02',
    before: { restsOnContested: ['C01'] },
    after: { restsOnContested: [] },
  },
  'what it contradicts is confirmed': {
    with: [
      second,
      statementOnTalks('S3', { claim: 'C2' }),
      ofTalks('claimLink', { from: 'C1', rel: 'contradicts', to: 'C2' }),
    ],
    change: (desk) => setState(desk, because, statementAt('S1'), 'hold'),
    on: 'C02',
    before: { contradictsClaims: ['C01'] },
    after: { contradictsClaims: [] },
  },
  'the claim it contradicts is withdrawn': {
    with: [
      second,
      statementOnTalks('S3', { claim: 'C2', state: 'withdrawn' }),
      ofTalks('claim', { id: 'C3', text: 'They never met.' }),
      statementOnTalks('S4', { claim: 'C3' }),
      ofTalks('claimLink', { from: 'C1', rel: 'contradicts', to: 'C3' }),
    ],
    change: (desk) => {
      setState(desk, because, statementAt('S4'), 'withdraw');
      setState(desk, because, claimAt('C3'), 'withdraw');
    },
    before: { contradictsClaims: ['C03'] },
    after: { contradictsClaims: [] },
  },
  'a statement elsewhere bears on it': {
    with: [second],
    change: (desk) => add(desk, ada, [statementOnTalks('S3', { claim: 'C2', bearsOn: ['C1'] })]),
    before: { related: [] },
    after: { related: ['S03'] },
  },
  'two speakers turn out to be one': {
    with: [],
    change: (desk) => add(desk, ada, [sameAs]),
    before: { standing: 'contradicted' },
    after: { standing: 'order-unknown', orderUnknown: ['dawn'] },
  },
  'the link that made two speakers one is withdrawn': {
    with: [sameAs],
    change: (desk) =>
      setState(desk, because, { entity: 'sourceLink', story: null, id: 'dawn star' }, 'withdraw'),
    before: { standing: 'order-unknown' },
    after: { standing: 'contradicted' },
  },
  'a source is of another kind': {
    with: [],
    change: (desk) => edit(desk, because, sourceAt('star'), { kind: 'unknown' }),
    before: { confirm: { high: 1, unknown: 0 } },
    after: { confirm: { high: 0, unknown: 1 } },
  },
  'what two speakers are part of becomes one': {
    with: [
      sourceOf('state', 'institution'),
      sourceOf('ministry', 'institution'),
      sourceOf('minister', 'person', { partOf: 'ministry' }),
      sourceOf('army', 'institution', { partOf: 'state' }),
      statementOnTalks('S3', { speaker: 'minister', attribution: 'named' }),
      statementOnTalks('S4', { speaker: 'army', attribution: 'named' }),
    ],
    // Two links up from the speaker.
    change: (desk) => edit(desk, because, sourceAt('ministry'), { partOf: 'state' }),
    before: { confirm: { low: 2, high: 3, unknown: 0, named: 2 } },
    after: { confirm: { low: 1, high: 3, unknown: 0, named: 1 } },
  },
  'one of two joined sources is part of something': {
    with: [
      sourceOf('ministry', 'institution'),
      sourceOf('minister', 'person'),
      sourceOf('vezir', 'person'),
      {
        entity: 'sourceLink',
        story: null,
        record: { from: 'minister', rel: 'same-as', to: 'vezir' },
      },
      statementOnTalks('S3', { speaker: 'minister', attribution: 'named' }),
      statementOnTalks('S4', { speaker: 'ministry', attribution: 'named' }),
    ],
    change: (desk) => edit(desk, because, sourceAt('vezir'), { partOf: 'ministry' }),
    before: { confirm: { named: 2 } },
    after: { confirm: { named: 1 } },
  },
  'an unnamed group is known to be an outlet’s': {
    with: [
      sourceOf('sources', 'unnamed'),
      statementOnTalks('S3', {
        speaker: 'sources',
        stance: 'deny',
        directness: 'characterised',
        characterisedBy: 'star',
      }),
    ],
    change: (desk) => edit(desk, because, sourceAt('sources'), { usedBy: 'star' }),
    before: { counted: ['S01', 'S02'] },
    after: { counted: ['S01', 'S02', 'S03'] },
  },
  'the story has another clock': {
    with: [
      statementOnTalks('S3', { speaker: 'dawn', said: { edtf: '2024-06-11T23:30Z' } }),
      statementOnTalks('S4', { speaker: 'dawn', stance: 'deny', said: { edtf: '2024-06-12' } }),
    ],
    change: (desk) => {
      setState(desk, because, statementAt('S2'), 'withdraw');
      edit(desk, because, story, { zone: 'Asia/Baghdad' });
    },
    before: { orderUnknown: [] },
    after: { orderUnknown: ['dawn'] },
  },
};

describe('the summary of a claim follows', () => {
  it.each(Object.entries(cases))('when %s', (_, one) => {
    const desk = deskWithTalks();
    if (one.with.length > 0) add(desk, ada, one.with);
    expect(standingOf(desk, one.on)).toMatchObject(one.before);
    one.change(desk);
    expect(standingOf(desk, one.on)).toMatchObject(one.after);
    expect(verify(desk)).toEqual([]);
  });

  it('when a question keeps a withdrawn claim on the list', () => {
    const desk = deskWithTalks();
    add(desk, ada, [second]);
    setState(desk, because, claimAt('C2'), 'withdraw');
    add(desk, ada, [ofTalks('question', { id: 'Q1', text: 'When?', claim: 'C2' })]);
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01', 'C02']);
    setState(desk, because, { entity: 'question', story: 'talks', id: 'Q1' }, 'withdraw');
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01']);
    expect(verify(desk)).toEqual([]);
  });
});

describe('the list of claims', () => {
  it('is in the order of slugs and numbers, contested alone where asked, to a limit', () => {
    const desk = deskWithExample();
    add(desk, ada, [
      { entity: 'story', story: null, record: { slug: 'another', title: 'Another' } },
      { entity: 'claim', story: 'another', record: { id: 'C10', text: 'They left.' } },
      {
        entity: 'claim',
        story: 'another',
        record: { id: 'C9', text: 'They stayed.', short: 'Stay' },
      },
    ]);
    const rows = [...claimRows(desk)];
    expect(rows.slice(0, 3).map(({ story: slug, ref, short }) => [slug, ref, short])).toEqual([
      ['another', 'C09', 'Stay'],
      ['another', 'C10', undefined],
      ['turkey-syria-contacts-june-2024', 'C01', expect.anything()],
    ]);
    const contested = [...claimRows(desk, { contestedOnly: true })];
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.every((row) => row.contested)).toBe(true);
    expect([...claimRows(desk, { story: 'another', limit: 1 })].map(({ ref }) => ref)).toEqual([
      'C09',
    ]);
  });

  it('is ready as JSON with the fields in their order', () => {
    const [first = ''] = claimRowsJson(deskWithTalks());
    expect(first).toMatch(
      /^\{"story":"talks","ref":"C01","id":"C1","kind":"event","text":"They met\.","standing":"contradicted",/u,
    );
    expect(Object.keys(JSON.parse(first) as object)).toEqual(
      'story ref id kind text standing confirm deny statements counted changes orderUnknown circular related restsOnContested contradictsClaims mayHaveChanged latest'.split(
        ' ',
      ),
    );
  });
});
