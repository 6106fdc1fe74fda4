import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Problem } from '../../src/domain/problem.ts';
import type { Address } from '../../src/store/address.ts';
import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';
import { accept, add, edit, setState, type StateKind } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { claimRowsJson } from '../../src/store/read/claim-rows.ts';
import { storyContents } from '../../src/store/read/story-contents.ts';
import { recordReport } from '../../src/store/report-record.ts';
import { redo, undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithTalks,
  sourceAt,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';
import { storyFile } from '../support/story-file.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

/** Something a person does at the desk; what the rules refuse is simply not done. */
type Act = (desk: Desk) => unknown;

const number = fc.integer({ min: 1, max: 5 });
const stance = fc.constantFrom('confirm', 'deny', 'neutral');
const speaker = fc.constantFrom('star', 'dawn');
const address: fc.Arbitrary<Address> = fc.oneof(
  { weight: 4, arbitrary: number.map((n) => statementAt(`S${n}`)) },
  { weight: 2, arbitrary: fc.constantFrom('C1', 'C2').map(claimAt) },
  fc.constantFrom('star', 'dawn').map(sourceAt),
);
const stateKind = fc.constantFrom<StateKind>('hold', 'release', 'withdraw', 'reinstate');
const claimRecord = {
  entity: 'claim',
  story: 'talks',
  record: { id: 'C2', text: 'They will.' },
} as const;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ n: number, stance, speaker, on: fc.constantFrom('C1', 'C2') }).map(
    ({ n, on, ...said }): Act =>
      (desk) =>
        add(desk, ada, [statementOnTalks(`S${n}`, { claim: on, ...said })]),
  ),
  fc.constant<Act>((desk) => add(desk, ada, [claimRecord])),
  fc.tuple(number, stance).map(
    ([n, to]): Act =>
      (desk) =>
        edit(desk, because, statementAt(`S${n}`), { stance: to, bearsOn: ['C2'] }),
  ),
  fc.tuple(fc.constantFrom('C1', 'C2'), fc.constantFrom('They met.', 'They met twice.')).map(
    ([id, text]): Act =>
      (desk) =>
        edit(desk, because, claimAt(id), { text }),
  ),
  fc.tuple(speaker, fc.constantFrom('outlet', 'person', 'unnamed')).map(
    ([id, kind]): Act =>
      (desk) =>
        edit(desk, because, sourceAt(id), { kind }),
  ),
  fc.tuple(number, number).map(
    ([from, to]): Act =>
      (desk) =>
        add(desk, ada, [
          {
            entity: 'statementLink',
            story: 'talks',
            record: { from: `S${from}`, rel: 'repeats', to: `S${to}` },
          },
        ]),
  ),
  fc.constantFrom('presupposes', 'contradicts').map(
    (rel): Act =>
      (desk) =>
        add(desk, ada, [
          { entity: 'claimLink', story: 'talks', record: { from: 'C2', rel, to: 'C1' } },
        ]),
  ),
  fc.constantFrom('same-as', 'not-same-as').map(
    (rel): Act =>
      (desk) =>
        add(desk, ada, [
          { entity: 'sourceLink', story: null, record: { from: 'star', rel, to: 'dawn' } },
        ]),
  ),
  fc.tuple(address, stateKind).map(
    ([of, kind]): Act =>
      (desk) =>
        setState(desk, because, of, kind),
  ),
  address.map(
    (of): Act =>
      (desk) =>
        accept(desk, ada, of),
  ),
  fc.tuple(number, stance).map(
    ([n, said]): Act =>
      (desk) =>
        importFiles(desk, ada, [
          storyFile({ statements: [{ id: `S${n}`, claim: 'C1', speaker: 'star', stance: said }] }),
        ]),
  ),
);
const aside: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>((desk) => recordReport(desk, ada, 'talks', {})),
  fc.constant<Act>((desk) => undo(desk, ada)),
  fc.constant<Act>((desk) => redo(desk, ada)),
);
const acts = fc.array(fc.oneof({ weight: 5, arbitrary: act }, aside), { maxLength: 14 });

function done(desk: Desk, all: readonly Act[]): void {
  for (const one of all) attempt(() => one(desk));
}

function attempt(one: () => unknown): boolean {
  try {
    one();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Every record as anyone would read it; what a withdrawal leaves behind is no difference. */
const recordsOf = (desk: Desk): unknown => ({
  contents: storyContents(desk, 'talks'),
  claims: [...claimRowsJson(desk)],
});

const runs = { numRuns: 40 };

describe('after any sequence of entries', () => {
  it('as many redos as undos give the same records', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 1, max: 6 }), (all, times) => {
        const desk = deskWithTalks();
        done(desk, all);
        const before = recordsOf(desk);
        let undone = 0;
        while (undone < times && attempt(() => undo(desk, ada))) undone += 1;
        for (let n = 0; n < undone; n += 1) redo(desk, ada);
        expect(recordsOf(desk)).toEqual(before);
      }),
      runs,
    );
  });

  it('undo never sticks: it comes to the beginning, where nothing is left', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const desk = deskWithTalks();
        done(desk, all);
        const batches = desk.db.prepare('SELECT count(*) FROM batch').pluck().get() as number;
        let undos = 0;
        while (attempt(() => undo(desk, ada))) undos += 1;
        expect(undos).toBeLessThanOrEqual(batches);
        const { statements, claims } = storyContents(desk, 'talks');
        expect([...statements, ...claims].filter(({ state }) => state !== 'withdrawn')).toEqual([]);
        expect([...claimRowsJson(desk)]).toEqual([]);
      }),
      runs,
    );
  });

  it('index and summaries are what the log gives, with whatever is left undone', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const desk = deskWithTalks();
        done(desk, all);
        expect(verify(desk)).toEqual([]);
      }),
      runs,
    );
  });

  it('a view of any moment is what was read at that moment', () => {
    fc.assert(
      fc.property(acts, acts, (first, later) => {
        const desk = deskWithTalks();
        done(desk, first);
        const then = desk.db
          .prepare('SELECT max(received_at) FROM revision')
          .pluck()
          .get() as number;
        const { contents } = recordsOf(desk) as { contents: unknown };
        done(desk, later);
        const reader = openDesk(desk.file, 'read');
        expect(storyContents(reader, 'talks', { knownAt: then })).toEqual(contents);
        closeDesk(reader);
      }),
      { numRuns: 25 },
    );
  });
});
