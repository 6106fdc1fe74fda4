import { describe, expect, test } from 'vitest';

import { deny, deriveOne, link, standing } from '../support/one-claim.ts';

describe('what counts', () => {
  test('a denial in the words of the outlet itself counts, one in the carrier’s does not', () => {
    const own = { ...deny, speaker: 'u-star', outlet: 'star', directness: 'characterised' };
    const itself = standing({ statements: [{}, { ...own, characterisedBy: 'star' }] });
    expect(itself.standing).toBe('contradicted');
    const carried = standing({ statements: [{}, { ...own, characterisedBy: 'alwatan' }] });
    expect(carried.standing).toBe('contradicted-at-second-hand');
    expect(carried.counted).toEqual(['S01']);
  });

  test('an unnamed group without an outlet speaks through the outlet that uses it', () => {
    const word = {
      ...deny,
      speaker: 'u-star',
      directness: 'characterised',
      characterisedBy: 'star',
    };
    expect(standing({ statements: [word] }).counted).toEqual(['S01']);
  });

  test.each([
    ['confirm', 'narrower', true],
    ['confirm', 'broader', false],
    ['confirm', 'adjacent', false],
    ['deny', 'narrower', false],
    ['deny', 'broader', true],
    ['deny', 'adjacent', false],
  ])('to %s something %s than the claim counts: %s', (stance, scope, counts) => {
    expect(standing({ statements: [{ stance, scope }] }).counted).toHaveLength(counts ? 1 : 0);
  });

  test('another account counts as a denial, an implied one never', () => {
    expect(
      standing({ statements: [{}, { ...deny, speaker: 'star', directness: 'incompatible' }] })
        .standing,
    ).toBe('contradicted');
    const implied = deriveOne({
      statements: [{}, { ...deny, speaker: 'star', directness: 'implied' }],
    });
    expect(implied.standing.standing).toBe('single-origin');
    expect(implied.detail.beside.get('S02')).toBe('implied');
  });

  test('a statement is not counted once another, even on another claim, retracts it', () => {
    const given = {
      statements: [{}, { claim: 'C2', speaker: 'star' }],
      claims: [{ id: 'C2', text: 'It did not.' }],
      links: [link('S2', 'retracts', 'S1')],
    };
    expect(standing(given).standing).toBe('not-counted');
    expect(deriveOne(given).detail.beside.get('S01')).toBe('retracted');
  });

  test('a statement read against an earlier wording waits until it is accepted', () => {
    const old = deriveOne({ statements: [{ wording: 'ffffffffffffffff' }] });
    expect(old.standing.standing).toBe('not-counted');
    expect(old.detail.beside.get('S01')).toBe('earlier-wording');
  });
});
