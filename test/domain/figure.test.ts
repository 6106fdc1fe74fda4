import { describe, expect, test } from 'vitest';

import { deriveOne, standing } from '../support/one-claim.ts';
import type { Row } from '../support/random-story.ts';

describe('figures', () => {
  const figure = { kind: 'figure' };
  const dead = (min: number, more: Row = {}): Row => ({
    value: { min, max: min, unit: 'dead' },
    ...more,
  });

  test('two figures of one unit that exclude each other differ', () => {
    const differ = deriveOne({
      claim: figure,
      statements: [dead(12), dead(30, { speaker: 'star' })],
    });
    expect(differ.standing.standing).toBe('figures-differ');
    expect(differ.detail.figures).toEqual(['S01', 'S02']);
  });

  test('a speaker’s later figure replaces its earlier one', () => {
    const raised = standing({
      claim: figure,
      statements: [dead(12), dead(30, { published: { edtf: '2024-06-12' } })],
    });
    expect(raised.standing).toBe('single-origin');
  });

  test('"at least 12" and 30 do not exclude each other, nor do figures of two units', () => {
    const open = { value: { min: 12, unit: 'dead', qualifier: 'at least' } };
    expect(
      standing({ claim: figure, statements: [open, dead(30, { speaker: 'star' })] }).standing,
    ).toBe('affirmed');
    const hurt = { value: { min: 30, max: 30, unit: 'hurt' }, speaker: 'star' };
    expect(standing({ claim: figure, statements: [dead(12), hurt] }).standing).toBe('affirmed');
  });

  test('unnamed sources have no later figure: each of theirs stands', () => {
    const group = { speaker: 'u-star', label: { text: 'doctors' } };
    const later = {
      speaker: 'u-star',
      label: { text: 'nurses' },
      published: { edtf: '2024-06-12' },
    };
    const statements = [dead(12, group), dead(30, later)];
    expect(standing({ claim: figure, statements }).standing).toBe('figures-differ');
  });
});
