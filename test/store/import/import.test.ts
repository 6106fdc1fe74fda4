import { describe, expect, it } from 'vitest';

import { add } from '../../../src/store/edit.ts';
import { exportStory } from '../../../src/store/export.ts';
import { recordAt } from '../../../src/store/read/record-at.ts';
import { undo } from '../../../src/store/undo.ts';
import { verify } from '../../../src/store/verify.ts';
import { emptyDesk } from '../../support/desk.ts';
import {
  imported,
  logOf,
  shippedFile,
  shippedSlug,
  standingsOf,
} from '../../support/story-file.ts';

const ada = { by: 'Ada' };
const first = shippedFile('hmeimim.json');
const update = shippedFile('hmeimim-update.json');
const statement = (id: string, story = shippedSlug) =>
  ({ entity: 'statement', story, id }) as const;

describe('the shipped story', () => {
  it('comes to the desk in one batch that says where it is from', () => {
    const desk = emptyDesk();
    const { counts, listed, batch } = imported(desk, {
      ...first,
      name: 'some/folder/hmeimim.json',
    });
    expect(counts).toEqual({
      story: { add: 1 },
      source: { add: 16 },
      document: { add: 2 },
      claim: { add: 14 },
      claimLink: { add: 13 },
      statement: { add: 24 },
      statementLink: { add: 8 },
      question: { add: 6 },
    });
    expect(listed).toEqual([]);
    expect(
      new Set(logOf(desk).map(({ reason, recordedBy }) => `${recordedBy}: ${reason}`)),
    ).toEqual(new Set(['Ada: import hmeimim.json']));
    expect(new Set(logOf(desk).map((revision) => revision.batch))).toEqual(new Set([batch]));
    expect(verify(desk)).toEqual([]);
  });

  it('is the example when it is shipped as one', () => {
    const desk = emptyDesk();
    imported(desk, first, { example: true });
    expect(new Set(logOf(desk).map(({ reason }) => reason))).toEqual(new Set(['example']));
  });

  it('imported again changes nothing and adds nothing to the log', () => {
    const desk = emptyDesk();
    imported(desk, [first, update]);
    const before = logOf(desk);
    const again = imported(desk, [update]);
    expect([again.counts, again.listed]).toEqual([{}, []]);
    expect(logOf(desk)).toEqual(before);
  });

  it('keeps its update when the first file is imported once more', () => {
    const desk = emptyDesk();
    imported(desk, first);
    imported(desk, update);
    const before = logOf(desk);
    expect(imported(desk, first).listed).toEqual([
      'Q1 is newer here than in hmeimim.json, which was imported before; left as it is.',
      'Q6 is newer here than in hmeimim.json, which was imported before; left as it is.',
    ]);
    expect(logOf(desk)).toEqual(before);
  });

  it('keeps the refs of its update that are free beside a statement entered by hand', () => {
    const desk = emptyDesk();
    imported(desk, first);
    const own = add(desk, ada, [
      {
        entity: 'statement',
        story: shippedSlug,
        record: { claim: 'C01', speaker: 'star', stance: 'neutral' },
      },
    ]);
    expect(own.records[0]?.ref).toBe('S25');
    imported(desk, update);
    const refs = ['S25', 'S26', 'S27', 'S28', 'S29', 'S30'].map(
      (id) => recordAt(desk, statement(id)).ref,
    );
    expect(refs).toEqual(['S31', 'S26', 'S27', 'S28', 'S29', 'S30']);
  });

  it('is taken back by undo and comes back whole with the same file', () => {
    const desk = emptyDesk();
    imported(desk, first);
    const before = standingsOf(desk);
    imported(desk, update);
    const after = [exportStory(desk, shippedSlug), standingsOf(desk)];
    undo(desk, ada);
    expect(standingsOf(desk)).toEqual(before);
    expect(imported(desk, update)).toMatchObject({
      counts: {
        source: { reinstate: 5 },
        document: { reinstate: 6 },
        statement: { reinstate: 6 },
        statementLink: { reinstate: 5 },
        question: { correct: 2 },
      },
      listed: [],
    });
    expect([exportStory(desk, shippedSlug), standingsOf(desk)]).toEqual(after);
    expect(imported(desk, update).counts).toEqual({});
    expect(verify(desk)).toEqual([]);
  });

  it('comes back after its own, only import was undone', () => {
    const desk = emptyDesk();
    imported(desk, first);
    const whole = exportStory(desk, shippedSlug);
    undo(desk, ada);
    expect(standingsOf(desk)).toEqual([]);
    expect(imported(desk, first).counts['story']).toEqual({ reinstate: 1 });
    expect(exportStory(desk, shippedSlug)).toBe(whole);
  });

  it('is tried without a trace', () => {
    const desk = emptyDesk();
    expect(imported(desk, first, { dryRun: true }).counts['claim']).toEqual({ add: 14 });
    expect(logOf(desk)).toEqual([]);
    expect(standingsOf(desk)).toEqual([]);
  });
});
