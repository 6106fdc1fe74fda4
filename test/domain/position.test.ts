import { describe, expect, test } from 'vitest';

import { deny, deriveOne, link, standing, undated } from '../support/one-claim.ts';

describe('one speaker, two stances', () => {
  test('the later one is the position, and the change is told', () => {
    const turned = standing({ statements: [{}, { ...deny, published: { edtf: '2024-06-20' } }] });
    expect(turned.standing).toBe('position-changed');
    expect(turned.counted).toEqual(['S02']);
    expect(turned.changes).toEqual([{ from: 'S01', to: 'S02', change: 'full' }]);
  });

  test('on one day, or without a date, nobody can tell which came last', () => {
    for (const second of [{}, undated]) {
      const unknown = deriveOne({ statements: [second, { ...deny, ...second }] });
      expect(unknown.standing.standing).toBe('order-unknown');
      expect(unknown.standing.orderUnknown).toEqual(['aydinlik']);
      expect(unknown.standing.counted).toEqual([]);
    }
  });

  test('a full reversal on file sets the older one aside, whatever the dates', () => {
    const reversed = deriveOne({
      statements: [undated, { ...deny, ...undated }],
      links: [link('S2', 'reverses', 'S1', { change: 'full' })],
    });
    expect(reversed.standing.standing).toBe('position-changed');
    expect(reversed.detail.beside.get('S01')).toBe('set-aside');
  });

  test('sources without a name have no position: each of their statements counts', () => {
    const both = standing({
      statements: [
        { speaker: 'u-star', attribution: 'unnamed' },
        { ...deny, speaker: 'u-star', attribution: 'unnamed', published: { edtf: '2024-06-20' } },
      ],
    });
    expect(both.standing).toBe('contradicted');
  });

  test('what was said counts by its own day, a later print of it does not make it newer', () => {
    const reprinted = standing({
      statements: [
        { said: { edtf: '2024-06-11' }, published: { edtf: '2024-06-30' } },
        { ...deny, published: { edtf: '2024-06-20' } },
      ],
    });
    expect(reprinted.counted).toEqual(['S02']);
  });

  test('a reversal by a statement that does not count sets nothing aside', () => {
    const held = standing({
      statements: [{}, { ...deny, scope: 'narrower' }],
      links: [link('S2', 'reverses', 'S1', { change: 'full' })],
    });
    expect(held).toMatchObject({ standing: 'single-origin', counted: ['S01'] });
    expect(held.changes).toHaveLength(1);
  });

  test('a reversal whose end is held is no change', () => {
    const statements = [{ state: 'held' }, { stance: 'neutral' }];
    const links = [link('S2', 'reverses', 'S1', { change: 'softening' })];
    expect(standing({ statements, links }).changes).toEqual([]);
  });

  test('an account that cannot be true together with the claim is no turn by itself', () => {
    const other = { ...deny, directness: 'incompatible', published: { edtf: '2024-06-20' } };
    expect(standing({ statements: [{}, other] })).toMatchObject({
      standing: 'denied-only',
      changes: [],
    });
  });

  test('between two statements whose days meet nobody can see a turn', () => {
    const wide = { published: { edtf: '2024-06-10/2024-06-12' } };
    const third = { published: { edtf: '2024-06-20' } };
    const turned = standing({ statements: [{}, { ...deny, ...wide }, { ...deny, ...third }] });
    expect(turned.changes).toEqual([{ from: 'S01', to: 'S03', change: 'full' }]);
  });
});
