import { describe, expect, it } from 'vitest';

import { addressOf } from '../../src/store/address.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { claimRows } from '../../src/store/read/claim-rows.ts';
import { recordAt } from '../../src/store/read/record-at.ts';
import { storyContents } from '../../src/store/read/story-contents.ts';
import { undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithTalks,
  documentAt,
  problemOf,
  sourceAt,
  standingOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';
import { imported, storyFile } from '../support/story-file.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'the page was a hoax' };
const story = { entity: 'story', story: 'talks', id: 'talks' } as const;

describe('a statement', () => {
  it('that is held or withdrawn keeps the reason and does not count', () => {
    const desk = deskWithTalks();
    setState(desk, because, statementAt('S2'), 'hold');
    expect(recordAt(desk, statementAt('S2')).record).toMatchObject({
      state: 'held',
      stateReason: 'the page was a hoax',
    });
    expect(standingOf(desk)).toMatchObject({ standing: 'single-origin', counted: ['S01'] });
    setState(desk, { by: 'Ada', reason: 'it was' }, statementAt('S2'), 'withdraw');
    expect(recordAt(desk, statementAt('S2')).record).toMatchObject({
      state: 'withdrawn',
      stateReason: 'it was',
    });
  });

  it('counts again, without the reason, when it is released or reinstated', () => {
    const desk = deskWithTalks();
    setState(desk, because, statementAt('S2'), 'hold');
    setState(desk, ada, statementAt('S2'), 'release');
    expect(recordAt(desk, statementAt('S2')).record).not.toHaveProperty('stateReason');
    setState(desk, because, statementAt('S2'), 'withdraw');
    setState(desk, because, statementAt('S2'), 'reinstate');
    expect(recordAt(desk, statementAt('S2')).record).toMatchObject({ state: 'live' });
    expect(standingOf(desk).standing).toBe('contradicted');
  });

  it.each(['hold', 'withdraw'] as const)('needs a reason to %s it', (kind) => {
    const refused = problemOf(() => setState(deskWithTalks(), ada, statementAt('S1'), kind));
    expect([refused.exit, refused.todo]).toEqual(['badContent', 'Give it with --reason TEXT.']);
  });

  it('is not put into the state it has', () => {
    const desk = deskWithTalks();
    expect(problemOf(() => setState(desk, because, statementAt('S1'), 'reinstate')).message).toBe(
      'S01 is live; there is nothing to reinstate.',
    );
  });

  it('is the only record that is held', () => {
    expect(problemOf(() => setState(deskWithTalks(), because, claimAt('C1'), 'hold')).exit).toBe(
      'badContent',
    );
  });
});

describe('withdrawing', () => {
  it.each([
    ['a claim with statements', claimAt('C1'), 'C01 cannot be withdrawn: S01 and S02 name it.'],
    ['a speaker', sourceAt('star'), 'Star cannot be withdrawn: S01 names it.'],
    ['a carrier', sourceAt('dawn'), 'Dawn cannot be withdrawn: D1 and S02 name it.'],
    ['a document', documentAt('D1'), 'D1 cannot be withdrawn: S01 names it.'],
    ['a story', story, 'The story talks cannot be withdrawn: C01, D1, S01 and S02 name it.'],
  ])('%s is refused while others name it', (_, address, words) => {
    const refused = problemOf(() => setState(deskWithTalks(), because, address, 'withdraw'));
    expect([refused.exit, refused.message]).toEqual(['badContent', words]);
  });

  it('a source is refused while a withdrawn statement of a live claim names it', () => {
    const desk = deskWithTalks();
    setState(desk, because, statementAt('S1'), 'withdraw');
    expect(problemOf(() => setState(desk, because, sourceAt('star'), 'withdraw')).message).toBe(
      'Star cannot be withdrawn: S01 names it.',
    );
    setState(desk, because, statementAt('S2'), 'withdraw');
    // Nothing but its own withdrawn statements is left of the claim.
    setState(desk, because, claimAt('C1'), 'withdraw');
    expect(setState(desk, because, sourceAt('star'), 'withdraw').records).toHaveLength(1);
    expect([...claimRows(desk)]).toEqual([]);
  });

  it('a link is always possible, and its ends do not keep it', () => {
    const desk = deskWithTalks();
    const link = { from: 'S1', rel: 'possibly-same', to: 'S2' } as const;
    add(desk, ada, [{ entity: 'statementLink', story: 'talks', record: link }]);
    const address = addressOf('statementLink', 'talks', { ...link, state: 'live' });
    setState(desk, because, address, 'withdraw');
    expect(recordAt(desk, address).record.state).toBe('withdrawn');
  });

  it('a source that names itself is possible', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'source', story: null, record: { id: 'x', kind: 'person', name: 'X' } },
    ]);
    edit(desk, because, sourceAt('x'), { partOf: 'x' });
    expect(setState(desk, because, sourceAt('x'), 'withdraw').records).toHaveLength(1);
  });
});

describe('a withdrawn record that something points to', () => {
  it('counts as live and is listed, after a new entry', () => {
    const desk = deskWithTalks();
    add(desk, ada, [{ entity: 'claim', story: 'talks', record: { id: 'C2', text: 'They will.' } }]);
    setState(desk, because, claimAt('C2'), 'withdraw');
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01']);
    const { listed } = add(desk, ada, [statementOnTalks('S3', { claim: 'C2' })]);
    expect(listed).toEqual(['C02 is withdrawn, but counts as live while S03 names it.']);
    expect(standingOf(desk, 'C02').standing).toBe('single-origin');
    const { claims } = storyContents(desk, 'talks');
    expect(claims.map(({ ref, pointedTo }) => [ref, pointedTo])).toEqual([
      ['C01', undefined],
      ['C02', true],
    ]);
    setState(desk, because, statementAt('S3'), 'withdraw');
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01']);
    expect(verify(desk)).toEqual([]);
  });

  it('counts as live and is listed, after a reinstatement', () => {
    const desk = deskWithTalks();
    setState(desk, because, statementAt('S1'), 'withdraw');
    setState(desk, because, statementAt('S2'), 'withdraw');
    setState(desk, because, claimAt('C1'), 'withdraw');
    expect(setState(desk, because, statementAt('S2'), 'reinstate').listed).toEqual([
      'C01 is withdrawn, but counts as live while S02 names it.',
    ]);
    expect(standingOf(desk).counted).toEqual(['S02']);
    expect(verify(desk)).toEqual([]);
  });

  it('is said of no source that only what the same undo took back names', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'source', story: null, record: { id: 'tv', kind: 'outlet', name: 'السومرية' } },
      {
        entity: 'source',
        story: null,
        record: { id: 'u-tv', kind: 'unnamed', name: 'its sources', usedBy: 'tv' },
      },
      { entity: 'document', story: 'talks', record: { id: 'D2', carrier: 'tv' } },
      statementOnTalks('S3', { speaker: 'u-tv', outlet: 'tv', document: 'D2' }),
    ]);
    expect(undo(desk, ada).listed).toEqual([]);
    // The sentence is gone; what counts as live still does.
    const { sources } = storyContents(desk, 'talks');
    const kept = sources.filter(({ state }) => state === 'withdrawn');
    expect(kept.map(({ id, pointedTo }) => [id, pointedTo])).toEqual([
      ['tv', true],
      ['u-tv', true],
    ]);
    expect(verify(desk)).toEqual([]);
  });

  it('is said of a claim, which stays in sight, whatever the same undo took back', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'claim', story: 'talks', record: { id: 'C2', text: 'They will meet.' } },
      statementOnTalks('S3', { bearsOn: ['C2'] }),
    ]);
    expect(undo(desk, ada).listed).toEqual([
      'C02 is withdrawn, but counts as live while S03, withdrawn as well, names it.',
    ]);
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01', 'C02']);
  });

  it('is said of a source that an undo leaves to somebody else’s statement', () => {
    const desk = deskWithTalks();
    const said = { id: 'S3', claim: 'C1', speaker: 'tv', stance: 'confirm' };
    imported(desk, storyFile({ sources: [{ id: 'tv', kind: 'outlet', name: 'السومرية' }] }));
    imported(desk, storyFile({ statements: [said] }), { example: true });
    expect(undo(desk, ada).listed).toEqual([
      'السومرية is withdrawn, but counts as live while S03 names it.',
    ]);
  });

  it('is said to hang on something that was withdrawn before, in so many words', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'source', story: null, record: { id: 'tv', kind: 'outlet', name: 'السومرية' } },
    ]);
    add(desk, ada, [statementOnTalks('S3', { speaker: 'tv' })]);
    expect(undo(desk, ada).listed).toEqual([]);
    expect(undo(desk, ada).listed).toEqual([
      'السومرية is withdrawn, but counts as live while S03, withdrawn as well, names it.',
    ]);
  });

  it('takes with it what only it kept', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'claim', story: 'talks', record: { id: 'C2', text: 'They will meet.' } },
      statementOnTalks('S3', { bearsOn: ['C2'] }),
    ]);
    setState(desk, because, statementAt('S3'), 'withdraw');
    // S03 is withdrawn, but its own claim is not.
    const refused = problemOf(() => setState(desk, because, claimAt('C2'), 'withdraw'));
    expect(refused.message).toBe('C02 cannot be withdrawn: S03 names it.');
    setState(desk, because, statementAt('S1'), 'withdraw');
    setState(desk, because, statementAt('S2'), 'withdraw');
    setState(desk, because, claimAt('C1'), 'withdraw');
    setState(desk, because, claimAt('C2'), 'withdraw');
    expect([...claimRows(desk)]).toEqual([]);
    // The claim comes back, and with it what its withdrawn statement bears on.
    expect(setState(desk, because, claimAt('C1'), 'reinstate').records).toHaveLength(1);
    expect([...claimRows(desk)].map(({ ref }) => ref)).toEqual(['C01', 'C02']);
    expect(verify(desk)).toEqual([]);
  });
});
