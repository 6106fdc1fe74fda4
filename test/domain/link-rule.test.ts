import { describe, expect, test } from 'vitest';

import { spanReader } from '../../src/domain/dated.ts';
import { claimLinkFault, sourceLinkFault, statementLinkFault } from '../../src/domain/link-rule.ts';
import { inStoredOrder } from '../../src/domain/link.ts';
import { contentsOf } from '../support/contents.ts';
import type { Row } from '../support/random-story.ts';

const ground = {
  lead: (id: string) => (id === 'old-name' ? 'star' : id),
  spanOf: spanReader('UTC'),
};

function fault(rel: string, from: Row, to: Row, change?: string): string | null {
  const row = { claim: 'C1', speaker: 'star', stance: 'confirm' };
  const contents = contentsOf({
    story: { slug: 's', title: 'S' },
    statements: [
      { ...row, id: 'S2', ...from },
      { ...row, id: 'S1', ...to },
    ],
    statementLinks: [{ from: 'S2', rel, to: 'S1', ...(change === undefined ? {} : { change }) }],
  });
  const [link] = contents.statementLinks;
  const [newer, older] = contents.statements;
  if (!link || !newer || !older) throw new Error('the story is not whole');
  return statementLinkFault(link, newer, older, ground);
}

describe('links between statements', () => {
  test('a repeat stands on the same claim and has the same stance', () => {
    expect(fault('repeats', {}, { speaker: 'aydinlik' })).toBeNull();
    expect(fault('repeats', {}, { claim: 'C2' })).toBe('repeats a statement on another claim');
    expect(fault('repeats', {}, { stance: 'deny' })).toBe('repeats a statement of another stance');
  });

  test('a reversal is of one speaker, joined sources being one, on one claim', () => {
    const denies = { stance: 'deny' };
    expect(fault('reverses', denies, { speaker: 'old-name' }, 'full')).toBeNull();
    expect(fault('reverses', denies, { speaker: 'aydinlik' }, 'full')).toMatch('another speaker');
    expect(fault('reverses', denies, { claim: 'C2' }, 'full')).toMatch('another claim');
  });

  test('it is full exactly when one end confirms and the other denies', () => {
    expect(fault('reverses', { stance: 'deny' }, {}, 'softening')).toMatch('which is full');
    expect(fault('reverses', { stance: 'neutral' }, {}, 'full')).toMatch('do not confirm and deny');
    expect(fault('reverses', { stance: 'neutral' }, {}, 'softening')).toBeNull();
    expect(fault('reverses', {}, {}, 'clarification')).toBeNull();
  });

  test('what came earlier cannot reverse what came later; undated ones are let through', () => {
    const on = (edtf: string): Row => ({ published: { edtf } });
    const denies = { stance: 'deny' };
    expect(fault('reverses', { ...denies, ...on('2024-06-10') }, on('2024-06-11'), 'full')).toMatch(
      'came later',
    );
    expect(
      fault('reverses', { ...denies, ...on('2024-06-10~') }, on('2024-06-11'), 'full'),
    ).toBeNull();
    expect(fault('reverses', denies, on('2024-06-11'), 'full')).toBeNull();
  });

  test('other links bind any two statements', () => {
    expect(fault('same-report', { claim: 'C2', stance: 'deny' }, {})).toBeNull();
  });
});

test('no record is linked to itself', () => {
  const itself = { from: 'a', to: 'a' };
  expect(claimLinkFault(itself)).toBe('joins a record to itself');
  const outlet = { kind: 'outlet' } as const;
  expect(sourceLinkFault({ ...itself, rel: 'same-as' }, outlet, outlet)).toBe(
    'joins a record to itself',
  );
});

test('same-as joins two sources of one kind, a remembered no any two', () => {
  const [outlet, person] = [{ kind: 'outlet' } as const, { kind: 'person' } as const];
  const ends = { from: 'a', to: 'b' };
  expect(sourceLinkFault({ ...ends, rel: 'same-as' }, outlet, outlet)).toBeNull();
  expect(sourceLinkFault({ ...ends, rel: 'same-as' }, outlet, person)).toMatch(
    'two kinds, outlet and person',
  );
  expect(sourceLinkFault({ ...ends, rel: 'not-same-as' }, outlet, person)).toBeNull();
});

test('a link that reads the same both ways is stored with the lower id first', () => {
  const stored = (rel: 'related' | 'presupposes'): string[] => {
    const { from, to } = inStoredOrder({ from: 'C2', rel, to: 'C10', state: 'live' });
    return [from, to];
  };
  expect(stored('related')).toEqual(['C10', 'C2']);
  expect(stored('presupposes')).toEqual(['C2', 'C10']);
});
