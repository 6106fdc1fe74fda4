import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add } from '../../src/store/edit.ts';
import { exportStory } from '../../src/store/export.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { resolveRef } from '../../src/store/read/resolve-ref.ts';
import { undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import { deskWithTalks, emptyDesk, statementOnTalks } from '../support/desk.ts';

const ada = { by: 'Ada' };

const refsGiven = (desk: Desk, ...statements: readonly object[]): (string | null)[] =>
  add(
    desk,
    ada,
    statements.map((fields, index) => statementOnTalks(`new${index}`, fields)),
  ).records.map(({ ref }) => ref);

describe('the ref of a new record', () => {
  it('is the one its id asks for, written with two digits', () => {
    expect(refsGiven(deskWithTalks(), { id: 'S007' }, { id: 'S9' })).toEqual(['S07', 'S09']);
  });

  it('is the one its ref asks for instead', () => {
    expect(refsGiven(deskWithTalks(), { id: 'S9', ref: 'S20' })).toEqual(['S20']);
  });

  it('is reserved for who asks, before the others are numbered after the highest', () => {
    expect(refsGiven(deskWithTalks(), {}, { id: 'S5' }, {}, { id: 'S005', ref: 'S4' })).toEqual([
      'S06',
      'S05',
      'S07',
      'S04',
    ]);
  });

  it('goes to the first asker, and never to one while another bears it', () => {
    expect(refsGiven(deskWithTalks(), { ref: 'S9' }, { ref: 'S09' }, { ref: 'S2' })).toEqual([
      'S09',
      'S10',
      'S11',
    ]);
  });

  it('never passes to another record, also when its own was undone', () => {
    const desk = deskWithTalks();
    expect(refsGiven(desk, { ref: 'S9' })).toEqual(['S09']);
    undo(desk, ada);
    expect(
      add(desk, ada, [statementOnTalks('a', { ref: 'S9' }), statementOnTalks('b')]).records.map(
        ({ ref }) => ref,
      ),
    ).toEqual(['S10', 'S11']);
    expect(verify(desk)).toEqual([]);
  });

  it('is counted in each story and each kind by itself', () => {
    const desk = deskWithTalks();
    const saved = add(desk, ada, [
      { entity: 'story', story: null, record: { slug: 'other', title: 'Other' } },
      { entity: 'claim', story: 'other', record: { text: 'They left.' } },
      { entity: 'question', story: 'other', record: { text: 'Who saw it?' } },
      { entity: 'document', story: 'talks', record: { carrier: 'star' } },
    ]);
    expect(saved.records.map(({ ref }) => ref)).toEqual([null, 'D2', 'C01', 'Q1']);
  });
});

it('goes on after the highest number a file may ask for, is found, leaves and comes back', () => {
  const desk = deskWithTalks();
  expect(refsGiven(desk, { ref: 'S999999999' }, {})).toEqual(['S999999999', 'S1000000000']);
  expect(resolveRef(desk, 'S1000000000').id).toBe('new1');
  expect(verify(desk)).toEqual([]);
  const other = emptyDesk();
  const bytes = Buffer.from(exportStory(desk, 'talks'));
  importFiles(other, ada, [{ name: 'talks.json', bytes }]);
  expect(exportStory(other, 'talks')).toBe(exportStory(desk, 'talks'));
});
