import { expect, test } from 'vitest';

import { slugOf } from '../../src/domain/slug.ts';

test.each([
  ['The Port of Beirut', [], 'the-port-of-beirut'],
  ['The Port of Beirut', ['the-port-of-beirut'], 'the-port-of-beirut-2'],
  ['The Port', ['the-port', 'the-port-2'], 'the-port-3'],
  ['İstanbul görüşmesi', [], 'istanbul-gorusmesi'],
  ['ميناء بيروت', [], 'مينا-بيروت'],
  ['…', [], 'story'],
  ['x'.repeat(80), [], 'x'.repeat(60)],
])('the slug of %s beside %j is %s', (title, taken, slug) => {
  expect(slugOf(title, new Set(taken))).toBe(slug);
});
