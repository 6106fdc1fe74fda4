import type { Ground } from '../../src/tui/entry/entry.ts';

/** What an entry may know of a desk: made ids count up, `over` says what is to be otherwise. */
export function ground(over: Partial<Ground> = {}): Ground {
  let made = 0;
  return {
    newId: () => `new-${(made += 1)}`,
    groupOf: () => null,
    sourceOf: (id) => ({ kind: 'institution', official: id === 'ministry' }),
    on: '2024-06-24',
    carrierOf: (id) => (id === 'D1' ? 'republisher' : null),
    author: 'reporter',
    slugs: new Set(['bridge']),
    ...over,
  };
}
