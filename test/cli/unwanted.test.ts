import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { withStory } from '../support/command.ts';

describe('what a terminal could obey', () => {
  const csi = '\u009B2J';
  const title = '\u009D0;taken\u009C';
  const override = '\u202E';

  test('is escaped in JSON, and comes back as it was', () => {
    const line = withStory();
    line.ok('add', 'claim', '--text', `${csi}They met${title}${override}.`, '--by', 'Ada');
    for (const words of [['claims', '--json'], ['show', 'C15', '--json'], ['export']]) {
      const printed = line.ok(...words);
      expect(printed).not.toMatch(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
      expect(JSON.stringify(JSON.parse(printed))).toContain(`${csi}They met`);
    }
  });
});

describe('what is not what it should be', () => {
  test('a folder cannot be imported, and says so by its name', () => {
    const line = withStory();
    mkdirSync(join(line.folder, 'stories'));
    expect(line.run('import', 'stories')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('stories is a folder.') as string,
    });
  });

  test('an empty reason is no reason', () => {
    const refused = withStory().run('edit', 'C02', '--text', 'Another.', '--reason', ' ');
    expect(refused).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--reason is empty') as string,
    });
  });

  test('a report does not take the place of the desk, force or not', () => {
    const line = withStory();
    const refused = line.run('report', '-o', line.desk, '--force');
    expect(refused).toMatchObject({ exit: 73 });
    expect(line.ok('verify')).toContain('Sound');
  });
});
