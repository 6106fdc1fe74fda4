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

  test('of a claim with two wordings nothing counts, nor a statement with two versions', () => {
    expect(standing({ claim: { forked: true }, statements: [{}] }).counted).toEqual([]);
    const twoVersions = deriveOne({ statements: [{ forked: true }] });
    expect(twoVersions.standing.standing).toBe('no-statements');
    expect(twoVersions.detail.beside.get('S01')).toBe('two-versions');
  });

  test('a retraction that is itself withdrawn retracts nothing', () => {
    const retraction = { speaker: 'star', stance: 'neutral' };
    const links = [link('S2', 'retracts', 'S1')];
    expect(standing({ statements: [{}, retraction], links }).counted).toEqual([]);
    const taken = { ...retraction, state: 'withdrawn' };
    expect(standing({ statements: [{}, taken], links }).counted).toEqual(['S01']);
  });

  test.each([
    ['retracted', { links: [link('S3', 'retracts', 'S2')] }, {}],
    ['of an earlier wording', {}, { wording: 'ffffffffffffffff' }],
    ['held', {}, { state: 'held' }],
    ['narrower than the claim', {}, { scope: 'narrower' }],
    ['set aside', { links: [link('S4', 'reverses', 'S2', { change: 'full' })] }, {}],
  ])('a denial at second hand that is %s makes nothing contested', (_, given, more) => {
    const word = {
      ...deny,
      speaker: 'star',
      directness: 'characterised',
      characterisedBy: 'alwatan',
    };
    const said = [{}, { ...word, ...more }, { speaker: 'alwatan', stance: 'neutral' }];
    const confirmed = { speaker: 'star', published: { edtf: '2024-06-20' } };
    expect(standing({ statements: [...said, confirmed], ...given }).standing).toBe('affirmed');
  });
});
