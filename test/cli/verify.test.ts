import { expect, test } from 'vitest';

import { openSqlite } from '../../src/host.ts';
import { commandLine, withStory } from '../support/command.ts';

test('verify --repair makes anew what is wrong with the index, and verify says that it helps', () => {
  const line = withStory();
  const db = openSqlite(line.desk);
  db.unsafeMode(true);
  db.exec("DELETE FROM claim_summary; UPDATE search_index_config SET v = 99 WHERE k = 'version'");
  db.close();

  for (const words of [
    ['search', 'Putin'],
    ['add', 'claim', '--text', 'They met.'],
  ]) {
    const { exit, err } = line.run(...words);
    expect([exit, err]).toEqual([76, expect.stringContaining('gainsay verify --repair')]);
  }
  const found = line.run('verify');
  expect([found.exit, found.err]).toEqual([76, expect.stringContaining('verify --repair')]);
  expect(found.out).toContain('claim_summary');

  expect(line.ok('verify', '--repair')).toBe(
    'The log is sound: its index, the search and the standings were made anew from it.',
  );
  expect(line.ok('verify')).toContain('Sound');
  expect(line.ok('search', 'Putin')).toContain('C04');
});

test('verify --repair of a log that is not sound ends with 76 and changes nothing', () => {
  const line = withStory();
  const { exit, err } = line.run('verify', '--repair', '--head', 'a'.repeat(64));
  expect([exit, err]).toEqual([76, expect.stringContaining('is not on file')]);
  expect(line.ok('verify')).toContain('Sound');
});

test('verify --repair makes no desk where there is none', () => {
  const line = commandLine();
  expect(line.run('verify', '--repair').exit).toBe(66);
  expect(line.run('verify').exit).toBe(66);
});
