import { describe, expect, it } from 'vitest';

import { boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import type { Desk } from '../../src/store/desk.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { claimContents } from '../../src/store/read/claim-contents.ts';
import { claimRows } from '../../src/store/read/claim-rows.ts';
import { historyOf, logEntries } from '../../src/store/read/history.ts';
import { recordAt } from '../../src/store/read/record-at.ts';
import { resolveLink } from '../../src/store/read/resolve-link.ts';
import { resolveRef } from '../../src/store/read/resolve-ref.ts';
import { sourceRows } from '../../src/store/read/source-rows.ts';
import { stories } from '../../src/store/read/stories.ts';
import { storyContents } from '../../src/store/read/story-contents.ts';
import { recordReport } from '../../src/store/report-record.ts';
import {
  claimAt,
  deskWithExample,
  deskWithTalks,
  emptyDesk,
  problemOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };
const example = 'turkey-syria-contacts-june-2024';
const otherStory = [
  { entity: 'story', story: null, record: { slug: 'other', title: 'Other' } },
  { entity: 'claim', story: 'other', record: { id: 'C1', text: 'They left.' } },
] as const;

const lastTime = (desk: Desk): number => [...logEntries(desk, { limit: 1 })][0]?.receivedAt ?? 0;

describe('the stories', () => {
  it('come with their numbers', () => {
    expect(stories(deskWithExample())).toMatchObject([
      { slug: example, claims: 14, statements: 24, contested: expect.any(Number) },
    ]);
    expect(stories(emptyDesk())).toEqual([]);
  });

  it('are left out when they are withdrawn and nothing is in them', () => {
    const desk = deskWithTalks();
    add(desk, ada, [otherStory[0]]);
    setState(desk, because, { entity: 'story', story: 'other', id: 'other' }, 'withdraw');
    expect(stories(desk).map(({ slug }) => slug)).toEqual(['talks']);
  });
});

describe('what is read of one claim', () => {
  it('derives as the whole story does, for every claim of the shipped one', () => {
    const desk = deskWithExample();
    const all = derive(storyContents(desk, example));
    for (const [id, derived] of all) {
      expect(derive(claimContents(desk, example, [id]), [id]).get(id)).toEqual(derived);
    }
    expect([...claimRows(desk)].map(({ id, standing }) => [id, standing])).toEqual(
      [...all].map(([id, { standing }]) => [id, standing]),
    );
  });

  it('draws its board, with documents, related statements and the claims these stand on', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'claim', story: 'talks', record: { id: 'C2', text: 'They will meet.' } },
      { entity: 'question', story: 'talks', record: { id: 'Q1', claim: 'C1', text: 'Where?' } },
      {
        entity: 'verdict',
        story: 'talks',
        record: { id: 'V1', claim: 'C1', label: 'Open', by: 'Ada' },
      },
      statementOnTalks('S3', { claim: 'C2', bearsOn: ['C1'] }),
    ]);
    const contents = claimContents(desk, 'talks', ['C1']);
    const derived = derive(contents, ['C1']).get('C1');
    const board = derived && boardOf(contents, 'C1', derived);
    expect(board).toMatchObject({
      confirm: [{ statement: { ref: 'S01' }, document: { ref: 'D1' }, seenVia: ['dawn'] }],
      deny: [{ statement: { ref: 'S02' } }],
      related: [{ statement: { ref: 'S03' }, on: { ref: 'C02' } }],
      questions: [{ ref: 'Q1' }],
      verdicts: [{ label: 'Open' }],
    });
  });
});

describe('a past view', () => {
  it('known at a time has what was recorded then, as it was then', () => {
    const desk = deskWithTalks();
    const then = lastTime(desk);
    edit(desk, because, statementAt('S1'), { stance: 'deny' });
    add(desk, ada, [statementOnTalks('S3')]);
    const { statements } = storyContents(desk, 'talks', { knownAt: then });
    expect(statements.map(({ ref, stance }) => [ref, stance])).toEqual([
      ['S01', 'confirm'],
      ['S02', 'deny'],
    ]);
    expect(storyContents(desk, 'talks').statements).toHaveLength(3);
    expect(problemOf(() => storyContents(desk, 'talks', { knownAt: then - 1 })).exit).toBe(
      'notFound',
    );
  });

  it('public at a day has what was printed by its end on the clock of the story', () => {
    const desk = deskWithTalks();
    const dates = {
      S3: '2024-06-11',
      S4: '2024-06-12~',
      S5: '2024-06',
      S6: '../2024-06-12',
      S7: '2024-06-11/..',
      S8: '2024-06-12T22:30Z',
      S9: '2024-06-12T20:30Z',
    };
    edit(
      desk,
      because,
      { entity: 'story', story: 'talks', id: 'talks' },
      { zone: 'Europe/Istanbul' },
    );
    add(
      desk,
      ada,
      Object.entries(dates).map(([id, edtf]) => statementOnTalks(id, { published: { edtf } })),
    );
    add(desk, ada, [
      { entity: 'statementLink', story: 'talks', record: { from: 'S4', rel: 'repeats', to: 'S3' } },
      { entity: 'statementLink', story: 'talks', record: { from: 'S5', rel: 'repeats', to: 'S3' } },
    ]);
    const { statements, statementLinks, claims } = storyContents(desk, 'talks', {
      publicAt: '2024-06-12',
    });
    expect(statements.map(({ id }) => id)).toEqual(['S3', 'S4', 'S6', 'S9']);
    expect(statementLinks.map(({ from }) => from)).toEqual(['S4']);
    expect(claims).toHaveLength(1);
  });
});

describe('a name typed for a record', () => {
  it('is a ref first, then an id, then a source by any spelling, then a story', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'claim', story: 'talks', record: { id: 'the-claim', text: 'x', ref: 'C9' } },
    ]);
    const meant = (text: string): string => {
      const { entity, id, ref } = resolveRef(desk, text);
      return `${entity} ${id} ${ref}`;
    };
    expect(['S01', 's1', 'C9', 'the-claim', 'STAR', 'talks', 'D1'].map(meant)).toEqual([
      'statement S1 S01',
      'statement S1 S01',
      'claim the-claim C09',
      'claim the-claim C09',
      'source star null',
      'story talks null',
      'document D1 D1',
    ]);
    expect(problemOf(() => resolveRef(desk, 'S99')).exit).toBe('notFound');
  });

  it('needs its story where the desk holds several', () => {
    const desk = deskWithTalks();
    add(desk, ada, otherStory);
    expect(problemOf(() => resolveRef(desk, 'C01')).exit).toBe('usage');
    expect(resolveRef(desk, 'C01', 'other').story).toBe('other');
    expect(resolveRef(desk, 'C01', 'talks').story).toBe('talks');
  });

  it('of a link is its ends and its rel, either way round where it has no direction', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      {
        entity: 'statementLink',
        story: 'talks',
        record: { from: 'S1', rel: 'possibly-same', to: 'S2' },
      },
      {
        entity: 'sourceLink',
        story: null,
        record: { from: 'star', rel: 'not-same-as', to: 'dawn' },
      },
    ]);
    const idOf = (from: string, rel: string, to: string): string =>
      resolveLink(desk, { from, rel, to }).id;
    expect(idOf('S02', 'possibly-same', 'S1')).toBe('S1 possibly-same S2');
    expect(idOf('Star', 'not-same-as', 'DAWN')).toBe('dawn star');
    expect(problemOf(() => idOf('star', 'same-as', 'dawn')).exit).toBe('notFound');
    expect(problemOf(() => idOf('star', 'same-as', 'moon')).exit).toBe('notFound');
    expect(problemOf(() => idOf('S1', 'repeats', 'C1')).exit).toBe('notFound');
  });

  it('of sources are found by ids that look like refs, however many stories there are', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      ...otherStory,
      { entity: 'source', story: null, record: { id: 's1', kind: 'outlet', name: 'Sun' } },
      { entity: 'source', story: null, record: { id: 'S2', kind: 'outlet', name: 'Moon' } },
      { entity: 'sourceLink', story: null, record: { from: 's1', rel: 'same-as', to: 'S2' } },
    ]);
    const ends = { from: 's1', rel: 'same-as', to: 'S2' };
    expect(resolveLink(desk, ends)).toMatchObject({ entity: 'sourceLink', id: 'S2 s1' });
    expect(resolveLink(desk, { ...ends, from: 'Sun', to: 'Moon' }).id).toBe('S2 s1');
    expect(problemOf(() => resolveLink(desk, { ...ends, rel: 'repeats' })).exit).toBe('usage');
  });
});

describe('the sources', () => {
  it('come with the statements they make, of one story those it names', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      ...otherStory,
      { entity: 'source', story: null, record: { id: 'sun', kind: 'outlet', name: 'Sun' } },
      {
        entity: 'statement',
        story: 'other',
        record: { id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' },
      },
    ]);
    const rowsOf = (story?: string): unknown =>
      sourceRows(desk, story).map(({ id, statements }) => [id, statements]);
    expect(rowsOf()).toEqual([
      ['dawn', 1],
      ['star', 2],
      ['sun', 0],
    ]);
    expect(rowsOf('other')).toEqual([['star', 1]]);
  });
});

describe('the history of a record', () => {
  it('tells who changed which field, when and why', () => {
    const desk = deskWithTalks();
    edit(desk, { by: 'Bea', reason: 'misread' }, statementAt('S1'), {
      stance: 'deny',
      document: null,
    });
    const [added, corrected] = historyOf(desk, statementAt('S1'));
    expect(added).toMatchObject({ kind: 'add', ref: 'S01', recordedBy: 'Ada', reason: null });
    expect(added?.changes).toContainEqual({ field: 'stance', old: undefined, new: 'confirm' });
    expect(corrected).toMatchObject({
      kind: 'correct',
      recordedBy: 'Bea',
      reason: 'misread',
      entityId: 'talks/S1',
    });
    expect(corrected?.changes).toEqual([
      { field: 'document', old: 'D1', new: undefined },
      { field: 'stance', old: 'confirm', new: 'deny' },
    ]);
  });

  it('is a part of the log, which begins with the newest and can be told by story', () => {
    const desk = deskWithTalks();
    add(desk, ada, otherStory);
    recordReport(desk, ada, 'talks', {});
    const entries = (filter: object): string[] =>
      [...logEntries(desk, filter)].map(({ entity, entityId }) => `${entity} ${entityId}`);
    expect(entries({ limit: 2 })).toEqual([expect.stringMatching(/^report /u), 'claim other/C1']);
    expect(entries({ story: 'other' })).toEqual(['claim other/C1', 'story other']);
    expect(entries({ story: 'talks' })).toEqual([
      expect.stringMatching(/^report /u),
      'statement talks/S2',
      'statement talks/S1',
      'claim talks/C1',
      'document talks/D1',
      'story talks',
    ]);
  });
});

describe('a record', () => {
  it('is read with its ref', () => {
    const desk = deskWithTalks();
    expect(recordAt(desk, claimAt('C1'))).toMatchObject({
      ref: 'C01',
      record: { text: 'They met.' },
    });
    expect(problemOf(() => recordAt(desk, claimAt('C9'))).exit).toBe('notFound');
  });
});
