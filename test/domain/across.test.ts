import { describe, expect, test } from 'vitest';

import { deny, link, standing } from '../support/one-claim.ts';
import type { Row } from '../support/random-story.ts';

describe('across claims', () => {
  test('a claim rests on one that is denied, one link far', () => {
    const rests = standing({
      statements: [{}, { ...deny, claim: 'C2', speaker: 'star' }],
      claims: [{ id: 'C2', text: 'Before it.' }],
      claimLinks: [link('C1', 'presupposes', 'C2')],
    });
    expect(rests.restsOnContested).toEqual(['C02']);
  });

  test('two claims that contradict each other do so once both are confirmed', () => {
    const given = {
      claims: [{ id: 'C2', text: 'It never happened.' }],
      claimLinks: [link('C2', 'contradicts', 'C1')],
    };
    expect(standing({ ...given, statements: [{}] }).contradictsClaims).toEqual([]);
    expect(
      standing({ ...given, statements: [{}, { claim: 'C2', speaker: 'star' }] }).contradictsClaims,
    ).toEqual(['C02']);
  });

  test('a state that two sides speak of at two times may have changed', () => {
    const at = (edtf: string): Row => ({ about: { edtf } });
    const given = { claim: { kind: 'state' } };
    const apart = [at('2024-05'), { ...deny, speaker: 'star', ...at('2024-07') }];
    expect(standing({ ...given, statements: apart }).mayHaveChanged).toBe(true);
    const meeting = [at('2024-05'), { ...deny, speaker: 'star', ...at('2024-05-20/2024-07-01') }];
    expect(standing({ ...given, statements: meeting }).mayHaveChanged).toBe(false);
  });

  test('a withdrawn claim is nothing to rest on', () => {
    const rests = standing({
      statements: [{}, { ...deny, claim: 'C2', speaker: 'star' }],
      claims: [{ id: 'C2', text: 'Before it.', state: 'withdrawn' }],
      claimLinks: [link('C1', 'presupposes', 'C2')],
    });
    expect(rests.restsOnContested).toEqual([]);
  });
});
