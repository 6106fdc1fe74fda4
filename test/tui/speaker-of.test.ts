import { expect, test } from 'vitest';

import type { Ground } from '../../src/tui/entry/entry.ts';
import { speakerOf } from '../../src/tui/entry/speaker-of.ts';
import { chosen, type Form, type Picked } from '../../src/tui/form.ts';

const ground: Ground = {
  newId: () => 'new',
  groupOf: () => null,
  sourceOf: (id) => (id === 'nobody' ? null : { kind: 'institution', official: id === 'ministry' }),
  on: null,
  carrierOf: () => null,
  author: 'reporter',
  slugs: new Set(),
};

const inOwnWords = (source: Picked): Form => ({
  name: 'statement',
  story: 's',
  edits: null,
  about: null,
  values: { source: chosen(source), speaker: chosen({ kind: 'itself' }) },
  opened: {},
  focus: '',
  more: false,
  list: null,
});

const known = (id: string): Picked => ({ kind: 'known', id, name: id });

test.each([
  ['an outlet', { kind: 'new-source', source: 'outlet', name: 'Sabah' }, 'own-voice'],
  ['a new person', { kind: 'new-source', source: 'person', name: 'Hakan Fidan' }, 'named'],
  ['an institution', known('chamber'), 'named'],
  ['an official institution', known('ministry'), 'official'],
  ['a source of no known kind', known('nobody'), undefined],
] as const)('%s in its own words is attributed as it is', (_, source, attribution) => {
  const speaker = speakerOf(inOwnWords(source), null, ground);
  expect(speaker.source).toBeNull();
  expect(speaker.attribution).toBe(attribution);
});
