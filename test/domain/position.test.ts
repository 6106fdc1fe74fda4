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
});
