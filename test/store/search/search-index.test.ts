import { describe, expect, it } from 'vitest';

import { closeDesk } from '../../../src/store/desk.ts';
import { add, edit, setState } from '../../../src/store/edit.ts';
import { importFiles } from '../../../src/store/import/import.ts';
import { redo, undo } from '../../../src/store/undo.ts';
import { verify } from '../../../src/store/verify.ts';
import { claimAt, emptyDesk, readDesk, statementAt, statementOnTalks } from '../../support/desk.ts';
import { hitsOf, refsOf, searchedDesk } from '../../support/searched-desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

describe('the search index keeps up', () => {
  it('with an edit: the new words are found, the old ones no more', () => {
    const desk = searchedDesk();
    edit(desk, because, claimAt('C2'), { text: 'A ceasefire holds.', short: null });
    expect(refsOf(desk, 'ceasefire')).toEqual(['C02']);
    expect(refsOf(desk, 'truce')).not.toContain('C02');
    expect(verify(desk)).toEqual([]);
  });

  it('with hold and withdraw: found, and said to be so', () => {
    const desk = searchedDesk();
    setState(desk, because, statementAt('S3'), 'hold');
    setState(desk, because, statementAt('S4'), 'withdraw');
    const stateOf = (text: string): unknown =>
      hitsOf(desk, text).map(({ ref, state }) => [ref, state]);
    expect(stateOf('صامدة')).toEqual([['S03', 'held']]);
    expect(stateOf('embassy')).toEqual([['S04', 'withdrawn']]);
    expect(verify(desk)).toEqual([]);
  });

  it('with undo and redo', () => {
    const desk = searchedDesk();
    edit(desk, because, claimAt('C2'), { text: 'A ceasefire holds.', short: null });
    undo(desk, ada);
    expect([refsOf(desk, 'ceasefire'), refsOf(desk, 'truce')[0]]).toEqual([[], 'C02']);
    redo(desk, ada);
    expect(refsOf(desk, 'ceasefire')).toEqual(['C02']);
    expect(verify(desk)).toEqual([]);
  });

  it('with an import, also one that changes what an earlier one gave', () => {
    const desk = emptyDesk();
    const file = (words: string) => ({
      name: 'story.json',
      bytes: Buffer.from(
        JSON.stringify({
          format: 'gainsay/1',
          story: { slug: 'talks', title: 'Talks' },
          claims: Array.from({ length: 50 }, (_, at) => ({
            id: `C${at + 1}`,
            text: `${words} ${at}`,
          })),
        }),
      ),
    });
    importFiles(desk, ada, [file('They met')]);
    importFiles(desk, ada, [file('They quarrelled')]);
    expect(refsOf(desk, 'met')).toEqual([]);
    expect(refsOf(desk, 'quarrelled', { limit: 100 })).toHaveLength(50);
    expect(verify(desk)).toEqual([]);
  });

  it('with nothing that is taken back', () => {
    const desk = searchedDesk();
    expect(() =>
      add(desk, ada, [
        statementOnTalks('S8', { note: 'never kept' }),
        statementOnTalks('S9', { speaker: 'nobody-knows' }),
      ]),
    ).toThrow('nobody-knows');
    expect(refsOf(desk, 'never')).toEqual([]);
    expect(verify(desk)).toEqual([]);
  });

  it('for those who only read the file', () => {
    const desk = searchedDesk();
    closeDesk(desk);
    expect(refsOf(readDesk(desk.file), 'embassy')).toEqual(['S04']);
  });
});

describe('a search as of then', () => {
  it('finds what this desk knew, in the words of then', () => {
    const desk = searchedDesk();
    const then = Number(desk.db.prepare('SELECT max(received_at) FROM revision').pluck().get());
    edit(desk, because, claimAt('C2'), { text: 'A ceasefire holds.', short: null });
    setState(desk, because, statementAt('S3'), 'withdraw');
    const past = { clock: { knownAt: then } };
    expect(refsOf(desk, 'ceasefire', past)).toEqual([]);
    expect(hitsOf(desk, 'truce', past)[0]).toMatchObject({ ref: 'C02', text: 'A truce holds.' });
    expect(hitsOf(desk, 'صامدة', past)[0]).toMatchObject({ ref: 'S03', state: 'live' });
    expect(refsOf(desk, 'truce', { clock: { knownAt: 0 } })).toEqual([]);
  });

  it('finds statements that were public, and what has no date of its own', () => {
    const desk = searchedDesk();
    add(desk, ada, [
      statementOnTalks('S5', { note: 'truce early', published: { edtf: '2024-06-11' } }),
      statementOnTalks('S6', { note: 'truce late', published: { edtf: '2024-06-13' } }),
    ]);
    const found = refsOf(desk, 'truce', { clock: { publicAt: '2024-06-12' } });
    expect(found).toEqual(expect.arrayContaining(['S05', 'C02', 'D2']));
    expect(found).not.toContain('S06');
    expect(found).not.toContain('S03');
    expect(refsOf(desk, 'truce', { limit: 1, clock: { publicAt: '2024-06-12' } })).toEqual(['S05']);
  });
});
