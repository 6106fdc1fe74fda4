import { describe, expect, it } from 'vitest';

import { shownOf } from '../../src/store/fork.ts';
import { headsOf, type VersionRow } from '../../src/store/versions.ts';

let seq = 0;

/** One revision of a statement; `id` stands for its hash. */
const revision = (
  id: string,
  parents: readonly string[],
  body: object | null,
  at = seq,
): VersionRow => ({
  seq: (seq += 1),
  id,
  parents: JSON.stringify(parents),
  recorded_at: at,
  payload: body && JSON.stringify({ batch: 'b', undoes: null, reason: null, body }),
});

const said = (stance: string, fields: object = {}): object => ({
  stance,
  state: 'live',
  bearsOn: [],
  via: [],
  ...fields,
});

const headIds = (...revisions: readonly VersionRow[]): string[] =>
  headsOf(revisions).map(({ hash }) => hash);

describe('the heads of a record', () => {
  it('are what no other revision follows', () => {
    const first = revision('a', [], said('deny'));
    const second = revision('b', ['a'], said('confirm'));
    expect(headIds(first)).toEqual(['a']);
    expect(headIds(first, second)).toEqual(['b']);
    expect(headIds(first, second, revision('c', ['a'], said('neutral'), 99))).toEqual(['c', 'b']);
  });

  it('are one where two desks wrote the same from the same', () => {
    const twice = [revision('a', [], said('deny')), revision('b', [], said('deny'), 50)];
    const [head, ...others] = headsOf(twice);
    expect([head?.hash, head?.hashes.toSorted(), others]).toEqual(['b', ['a', 'b'], []]);
  });

  it('are one where both go on from their own copy of one version', () => {
    const heads = headsOf([
      revision('a', [], said('deny')),
      revision('b', [], said('deny')),
      revision('c', ['a'], said('confirm')),
      revision('d', ['b'], said('confirm')),
    ]);
    expect(heads.map(({ hashes }) => hashes.toSorted())).toEqual([['c', 'd']]);
  });

  it('are joined by who names them all', () => {
    expect(
      headIds(
        revision('a', [], said('deny')),
        revision('b', ['a'], said('confirm')),
        revision('c', ['a'], said('neutral')),
        revision('d', ['b', 'c'], said('confirm')),
      ),
    ).toEqual(['d']);
  });

  it('have no erased revision among them', () => {
    expect(headIds(revision('a', [], null))).toEqual([]);
    expect(headIds(revision('a', [], null), revision('b', [], said('deny')))).toEqual(['b']);
  });
});

describe('what is shown of a record with two heads', () => {
  const shownWith = (a: object, b: object, entity: 'statement' | 'claim' = 'statement') =>
    shownOf(
      entity,
      headsOf([
        revision('x', [], { begin: 1 }),
        revision('a', ['x'], a, 1),
        revision('b', ['x'], b, 2),
      ]),
    );

  it('is the newer one, and it counts nowhere where they differ in what is derived', () => {
    const shown = shownWith(said('deny'), said('confirm'));
    expect(shown?.body).toMatchObject({ stance: 'confirm' });
    expect(shown?.head).toMatchObject({ heads: 2, forked: 1, state: 'live' });
  });

  it('counts where only a note differs', () => {
    expect(shownWith(said('deny'), said('deny', { note: 'x' }))?.head.forked).toBe(0);
  });

  it('is held while one head is held, and does not count while one is withdrawn', () => {
    expect(shownWith(said('deny', { state: 'held' }), said('deny'))?.head.state).toBe('held');
    expect(shownWith(said('deny', { state: 'withdrawn' }), said('deny'))?.head.forked).toBe(1);
    const both = said('deny', { state: 'withdrawn' });
    expect(shownWith(both, { ...both, note: 'x' })?.head.forked).toBe(0);
  });

  it('of a claim has no wording where the wordings differ', () => {
    const worded = (wording: string, text: string): object => ({ wording, text, state: 'live' });
    expect(shownWith(worded('1', 'a'), worded('2', 'b'), 'claim')?.head.forked).toBe(1);
    expect(shownWith(worded('1', 'a'), worded('1', 'b'), 'claim')?.head.forked).toBe(0);
  });
});
