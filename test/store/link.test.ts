import { describe, expect, it } from 'vitest';

import { add, edit, setState } from '../../src/store/edit.ts';
import { verify } from '../../src/store/verify.ts';
import {
  deskWithTalks,
  problemOf,
  standingOf,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const link = (entity: 'claimLink' | 'statementLink', record: object) =>
  ({ entity, story: 'talks', record }) as const;
const same = (from: string, to: string, rel = 'same-as') =>
  ({ entity: 'sourceLink', story: null, record: { from, rel, to } }) as const;
const source = (id: string, kind = 'person') =>
  ({ entity: 'source', story: null, record: { id, kind, name: id } }) as const;
const pair = { entity: 'sourceLink', story: null, id: 'dawn star' } as const;

describe('links', () => {
  it('that break their rule are refused', () => {
    const desk = deskWithTalks();
    const refusal = (record: object): string =>
      problemOf(() => add(desk, ada, [link('statementLink', record)])).message;
    expect(refusal({ from: 'S1', rel: 'repeats', to: 'S2' })).toContain('of another stance');
    expect(refusal({ from: 'S1', rel: 'repeats', to: 'S1' })).toContain('joins a record to itself');
    expect(refusal({ from: 'S1', rel: 'reverses', to: 'S2', change: 'full' })).toContain(
      'of another speaker',
    );
    expect(refusal({ from: 'S1', rel: 'same-origin', to: 'S7' })).toContain('no statement S7');
    expect(problemOf(() => add(desk, ada, [source('ali'), same('star', 'ali')])).message).toContain(
      'sources of two kinds',
    );
  });

  it('are one record whichever way round a rel without direction is told', () => {
    const desk = deskWithTalks();
    const saved = add(desk, ada, [
      link('statementLink', { from: 'S2', rel: 'possibly-same', to: 'S1' }),
    ]);
    expect(saved.records[0]?.address.id).toBe('S1 possibly-same S2');
    const again = link('statementLink', { from: 'S1', rel: 'possibly-same', to: 'S2' });
    expect(problemOf(() => add(desk, ada, [again])).message).toBe(
      'The link S01 possibly-same S02 is already here.',
    );
  });

  it('of two sources are one record a pair, whatever they say', () => {
    const desk = deskWithTalks();
    add(desk, ada, [same('star', 'dawn', 'not-same-as')]);
    const again = problemOf(() => add(desk, ada, [same('dawn', 'star')]));
    expect(again.message).toContain('already here');
    edit(desk, because, { entity: 'sourceLink', story: null, id: 'dawn star' }, { rel: 'same-as' });
    // One outlet that confirms and denies on no known day has no position.
    expect(standingOf(desk)).toMatchObject({ standing: 'order-unknown', orderUnknown: ['dawn'] });
  });

  it('whose ends no longer meet their rule stop counting and are listed', () => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3', { speaker: 'dawn' })]);
    add(desk, ada, [link('statementLink', { from: 'S3', rel: 'repeats', to: 'S1' })]);
    expect(standingOf(desk).confirm.high).toBe(1);
    const { listed } = edit(desk, because, statementAt('S1'), { stance: 'deny' });
    expect(listed).toEqual([
      'The link S03 repeats S01 no longer counts: it repeats a statement of another stance.',
    ]);
  });
});

describe('two sources', () => {
  it('that are joined count as one origin, and as two once they are parted', () => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3', { speaker: 'dawn' })]);
    setState(desk, because, statementAt('S2'), 'hold');
    const origins = (): number => standingOf(desk).confirm.high;
    expect(origins()).toBe(2);
    add(desk, ada, [same('star', 'dawn')]);
    expect(origins()).toBe(1);
    edit(desk, because, pair, { rel: 'not-same-as' });
    expect(origins()).toBe(2);
    edit(desk, because, pair, { rel: 'same-as' });
    expect(origins()).toBe(1);
    setState(desk, because, pair, 'withdraw');
    expect(origins()).toBe(2);
  });

  it('can be joined after a “no” was withdrawn, and kept apart after that: in one record', () => {
    const desk = deskWithTalks();
    add(desk, ada, [same('star', 'dawn', 'not-same-as')]);
    setState(desk, because, pair, 'withdraw');
    const { records } = add(desk, ada, [same('star', 'dawn')]);
    expect(records).toMatchObject([{ kind: 'correct', address: { id: 'dawn star' } }]);
    setState(desk, because, pair, 'withdraw');
    expect(add(desk, because, [same('dawn', 'star')]).records).toMatchObject([
      { kind: 'reinstate' },
    ]);
    expect(verify(desk)).toEqual([]);
  });
});
