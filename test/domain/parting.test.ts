import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SourceLink } from '../../src/domain/link.ts';
import { partingOf } from '../../src/domain/parting.ts';
import { Union } from '../../src/domain/union.ts';

/** "a-b b-c": links that join these. */
const joining = (pairs: string): readonly SourceLink[] =>
  pairs.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('-');
    return { from, rel: 'same-as', to, state: 'live' };
  });

const written = (links: readonly SourceLink[] | null | undefined): string | undefined =>
  links?.map(({ from, to }) => `${from}-${to}`).join(' ');

describe('what parts two joined sources', () => {
  it.each([
    ['is the one link of the two', 'a-b', '', 'a-b'],
    ['is a link of the one between them', 'a-c b-c', 'c', 'b-c'],
    ['is in the middle where only that lets nothing through', 'a-c a-d c-e d-e e-b', 'c e', 'e-b'],
    [
      'is a narrow place between two rings',
      'a-c a-d c-e d-e e-f f-g f-h g-b h-b',
      'c e f g',
      'e-f',
    ],
    ['are two links where two ways lead round', 'a-c b-c a-d b-d', 'c', 'b-c b-d'],
  ])('%s', (_, pairs, through, cut) => {
    const parting = partingOf(joining(pairs), ['a', 'b']);
    expect(parting?.through.join(' ')).toBe(through);
    expect(written(parting?.cut)).toBe(cut);
  });

  it('is the newest link where it does, another where only that does', () => {
    const isNew = ({ from, to }: SourceLink): boolean => `${from}-${to}` === 'a-c';
    const cutOf = (pairs: string) => written(partingOf(joining(pairs), ['a', 'b'], isNew)?.cut);
    expect(cutOf('a-c c-b')).toBe('a-c');
    expect(cutOf('a-c a-d c-d d-b')).toBe('d-b');
  });

  it('is nothing where nothing joins them, and not told where it takes more than a few', () => {
    expect(partingOf(joining('a-c b-d'), ['a', 'b'])).toBeNull();
    const many = joining('a-c a-d a-e a-f a-g a-h c-b d-b e-b f-b g-b h-b');
    expect(partingOf(many, ['a', 'b'])).toEqual({ through: ['c'], cut: null });
  });

  it('parts them in any web of links, by one link where one does', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const name = fc.constantFrom(...names);
    const link = fc
      .tuple(name, name)
      .filter(([from, to]) => from < to)
      .map(([from, to]): SourceLink => ({ from, rel: 'same-as', to, state: 'live' }));
    const web = fc.uniqueArray(link, { maxLength: 12, selector: ({ from, to }) => from + to });
    fc.assert(
      fc.property(web, (links) => {
        const parting = partingOf(links, ['a', 'b']);
        expect(parting !== null).toBe(isJoined(links));
        if (!parting?.cut) return;
        const { cut } = parting;
        expect(isJoined(links.filter((one) => !cut.includes(one)))).toBe(false);
        const doesOne = links.some((one) => !isJoined(links.filter((other) => other !== one)));
        expect(cut.length === 1).toBe(doesOne);
        const way = ['a', ...parting.through, 'b'];
        const steps = way
          .slice(1)
          .map((to, at) => [way[at] ?? '', to].toSorted((x, y) => (x < y ? -1 : 1)).join('-'));
        expect(written(links)?.split(' ')).toEqual(expect.arrayContaining(steps));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found at once in a ring of thousands', () => {
    const ring = Array.from({ length: 6000 }, (_, at) => `s${at}-s${(at + 1) % 6000}`);
    const started = performance.now();
    const parting = partingOf(joining(ring.join(' ')), ['s0', 's3000']);
    expect(parting?.cut).toHaveLength(2);
    expect(parting?.through).toHaveLength(2999);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

function isJoined(links: readonly SourceLink[]): boolean {
  const union = new Union();
  for (const { from, to } of links) union.unite(from, to);
  return union.find('a') === union.find('b');
}
