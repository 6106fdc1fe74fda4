import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { closeDesk, openDesk } from '../../src/store/desk.ts';
import { accept, add, edit, setState } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { recordAt } from '../../src/store/read/record-at.ts';
import { recordReport } from '../../src/store/report-record.ts';
import { nextUndo, redo, undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithExample,
  deskWithTalks,
  problemOf,
  sourceAt,
  standingOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';
import { storyFile } from '../support/story-file.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const kindsOf = (saved: { records: readonly { kind: string }[] }): string[] =>
  saved.records.map(({ kind }) => kind);
const stanceOf = (desk: Desk): unknown => recordAt(desk, statementAt('S1')).record;

const statementsFile = (ids: readonly string[], fields: object = {}) =>
  storyFile({
    statements: ids.map((id) => ({
      id,
      claim: 'C1',
      speaker: 'star',
      stance: 'confirm',
      ...fields,
    })),
  });

describe('undo', () => {
  it('takes back the newest entry and says which', () => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3', { stance: 'deny' })]);
    expect(nextUndo(desk)?.what).toBe('S03, deny by Star on C01');
    const undone = undo(desk, { by: 'Bea' });
    expect(undone.was).toEqual(['took back S03, deny by Star on C01']);
    expect(kindsOf(undone)).toEqual(['withdraw']);
    expect(recordAt(desk, statementAt('S3')).record.state).toBe('withdrawn');
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
  });

  it('gives each deed its opposite', () => {
    const desk = deskWithTalks();
    const undoneKinds: string[][] = [];
    const deed = (act: () => unknown): void => {
      const before = stanceOf(desk);
      act();
      undoneKinds.push(kindsOf(undo(desk, ada)));
      expect(stanceOf(desk)).toEqual(before);
      redo(desk, ada);
    };
    deed(() => edit(desk, ada, statementAt('S1'), { note: 'page 3' }));
    deed(() => edit(desk, because, statementAt('S1'), { stance: 'deny' }));
    deed(() => setState(desk, because, statementAt('S1'), 'hold'));
    deed(() => setState(desk, ada, statementAt('S1'), 'release'));
    deed(() => setState(desk, because, statementAt('S1'), 'withdraw'));
    deed(() => setState(desk, because, statementAt('S1'), 'reinstate'));
    expect(undoneKinds.flat()).toEqual([
      'fix',
      'correct',
      'release',
      'hold',
      'reinstate',
      'withdraw',
    ]);
    expect(verify(desk)).toEqual([]);
  });

  it('restores a claim with its wording, so that its statements count again', () => {
    const desk = deskWithTalks();
    edit(desk, because, claimAt('C1'), { text: 'They met at Hmeimim.' });
    expect(standingOf(desk).counted).toEqual([]);
    accept(desk, ada, statementAt('S1'));
    undo(desk, ada);
    undo(desk, ada);
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
  });

  it('goes back step by step, and never over the same step twice', () => {
    const desk = deskWithTalks();
    for (const name of ['Star 1', 'Star 2', 'Star 3']) edit(desk, ada, sourceAt('star'), { name });
    const nameOf = (): unknown =>
      (recordAt(desk, sourceAt('star')).record as { name: string }).name;
    const names = ['Star 2', 'Star 1', 'Star'].map(() => {
      undo(desk, ada);
      return nameOf();
    });
    expect(names).toEqual(['Star 2', 'Star 1', 'Star']);
    expect(undo(desk, ada).was).toHaveLength(7);
    expect(problemOf(() => undo(desk, ada))).toMatchObject({
      exit: 'badContent',
      message: 'There is nothing to undo.',
    });
    expect(nextUndo(desk)).toBeNull();
  });

  // The example's batch stays: what it changed is out of reach of the batches before it.
  const exampleChanging = (desk: Desk, ...ids: readonly string[]): unknown =>
    importFiles(desk, ada, [statementsFile(ids, { note: 'from the example' })], { example: true });

  it('leaves what was changed since, and lists it', () => {
    const desk = deskWithTalks();
    importFiles(desk, ada, [statementsFile(['S3', 'S4'])]);
    exampleChanging(desk, 'S4');
    const undone = undo(desk, ada);
    expect(undone.was).toEqual(['took back S03, confirm by Star on C01']);
    expect(undone.listed).toEqual([
      'S04, confirm by Star on C01 was changed since and is left as it is.',
    ]);
    expect(recordAt(desk, statementAt('S4')).record.state).toBe('live');
    expect(redo(desk, ada).was).toEqual(['brought back S03, confirm by Star on C01']);
  });

  it('passes over a batch whose records were all changed since', () => {
    const desk = deskWithTalks();
    edit(desk, ada, claimAt('C1'), { short: 'Meeting' });
    importFiles(desk, ada, [statementsFile(['S3', 'S4'])]);
    exampleChanging(desk, 'S3', 'S4');
    expect(nextUndo(desk)?.what).toBe('the fix of C01, “Meeting”');
    expect(undo(desk, ada).was).toEqual(['took back the fix of C01, “Meeting”']);
    expect(recordAt(desk, statementAt('S3')).record.state).toBe('live');
  });

  it('takes back what a record descends to again', () => {
    const desk = deskWithTalks();
    edit(desk, because, statementAt('S1'), { stance: 'deny' });
    undo(desk, ada);
    redo(desk, ada);
    expect(undo(desk, ada).was).toEqual(['took back the correction of S01, deny by Star on C01']);
    expect(standingOf(desk).counted).toEqual(['S01', 'S02']);
  });

  it('takes several changes of a record in one batch as one', () => {
    const desk = deskWithTalks();
    const before = stanceOf(desk);
    importFiles(desk, ada, [
      storyFile(
        { statements: [{ id: 'S5', claim: 'C1', speaker: 'star', stance: 'deny' }] },
        'a.json',
      ),
      storyFile(
        { statements: [{ id: 'S5', claim: 'C1', speaker: 'dawn', stance: 'deny' }] },
        'b.json',
      ),
    ]);
    expect(kindsOf(undo(desk, ada))).toEqual(['withdraw']);
    expect(recordAt(desk, statementAt('S5')).record).toMatchObject({
      speaker: 'dawn',
      state: 'withdrawn',
    });
    expect(stanceOf(desk)).toEqual(before);
  });

  it('never touches a report, nor the example', () => {
    const desk = deskWithExample();
    expect(nextUndo(desk)).toBeNull();
    const slug = 'turkey-syria-contacts-june-2024';
    edit(desk, ada, sourceAt('star'), { name: 'Star Gazetesi' });
    recordReport(desk, ada, slug, {});
    expect(undo(desk, ada).was).toEqual(['took back the fix of the source Star Gazetesi']);
    expect(problemOf(() => undo(desk, ada)).message).toBe('There is nothing to undo.');
  });

  it('works on after the program was left', () => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3')]);
    undo(desk, ada);
    closeDesk(desk);
    const again = openDesk(desk.file, 'write');
    expect(redo(again, ada).was).toEqual(['brought back S03, confirm by Star on C01']);
    closeDesk(again);
  });
});

describe('redo', () => {
  it('brings back the undos of a row, the last first', () => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3')]);
    add(desk, ada, [statementOnTalks('S4')]);
    undo(desk, ada);
    undo(desk, ada);
    recordReport(desk, ada, 'talks', {});
    expect(redo(desk, ada).was).toEqual(['brought back S03, confirm by Star on C01']);
    expect(redo(desk, ada).was).toEqual(['brought back S04, confirm by Star on C01']);
    expect(problemOf(() => redo(desk, ada)).exit).toBe('badContent');
  });

  it('is over once something else was entered', () => {
    const desk = deskWithTalks();
    edit(desk, ada, claimAt('C1'), { short: 'Meeting' });
    undo(desk, ada);
    edit(desk, ada, sourceAt('star'), { name: 'Star Gazetesi' });
    expect(problemOf(() => redo(desk, ada)).message).toContain('nothing to redo');
    undo(desk, ada);
    expect(redo(desk, ada).was).toEqual(['brought back the fix of the source Star']);
  });

  it('can be undone again', () => {
    const desk = deskWithTalks();
    const before = stanceOf(desk);
    setState(desk, because, statementAt('S1'), 'hold');
    for (const _ of [1, 2, 3]) {
      undo(desk, ada);
      expect(stanceOf(desk)).toEqual(before);
      redo(desk, ada);
      expect(recordAt(desk, statementAt('S1')).record.state).toBe('held');
    }
    expect(verify(desk)).toEqual([]);
  });
});

describe('an import that was undone', () => {
  it('comes in again from the same file, and is undone again', () => {
    const desk = deskWithTalks();
    const file = storyFile({
      statements: [{ id: 'S3', claim: 'C1', speaker: 'star', stance: 'deny' }],
    });
    importFiles(desk, ada, [file]);
    undo(desk, ada);
    expect(kindsOf(importFiles(desk, ada, [file]))).toEqual(['reinstate']);
    expect(recordAt(desk, statementAt('S3')).record.state).toBe('live');
    expect(kindsOf(undo(desk, ada))).toEqual(['withdraw']);
    expect(kindsOf(redo(desk, ada))).toEqual(['reinstate']);
    expect(verify(desk)).toEqual([]);
  });
});
