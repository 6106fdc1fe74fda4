import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { derive } from '../../src/domain/derive.ts';
import { contentsOf, readStoryFile } from '../support/contents.ts';

const expected = JSON.parse(
  readFileSync(new URL('expected-standings.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;

const standingsOf = (...files: readonly string[]): unknown =>
  Object.fromEntries(
    [...derive(contentsOf(...files.map(readStoryFile)))].map(([id, { standing }]) => [
      id,
      standing,
    ]),
  );

test('the shipped story has the standings it was checked against', () => {
  expect(standingsOf('hmeimim.json')).toEqual(expected['hmeimim.json']);
});

test('the update turns C01 and C04 into contradictions and moves nothing else unasked', () => {
  expect(standingsOf('hmeimim.json', 'hmeimim-update.json')).toEqual(
    expected['hmeimim.json, then hmeimim-update.json'],
  );
});
