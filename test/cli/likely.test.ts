import { describe, expect, test } from 'vitest';

import { withStory } from '../support/command.ts';

const cyrillic = '\u0410l-Watan';

describe('a source that is likely on file already', () => {
  test('is added; what it looks like and the commands that answer are said on stderr', () => {
    const line = withStory();
    const added = line.run(
      'add',
      'source',
      '--id',
      'hbr',
      '--kind',
      'outlet',
      '--name',
      'Habertork',
    );
    expect(added).toEqual({
      exit: 0,
      out: 'hbr\n',
      err: 'Habertork may be Habertürk, which is on file: the same name in other letters. One source: gainsay add link hbr same-as haberturk. Two: gainsay add link hbr not-same-as haberturk.\n',
    });
    expect(line.ok('add', 'link', 'hbr', 'same-as', 'haberturk')).toBe('haberturk same-as hbr');
    // Joined, they are one under every spelling.
    line.ok('add', 'statement', '--claim', 'C01', '--source', 'Habertork', '--stance', 'deny');
    expect(line.ok('verify')).toContain('Sound');
  });

  test('has the letter named that is of another alphabet', () => {
    const line = withStory();
    const { err } = line.run('add', 'source', '--kind', 'outlet', '--name', cyrillic);
    expect(err).toContain(`“${cyrillic}” has a Cyrillic \u0410 among letters of another alphabet.`);
    expect(err).toContain(`${cyrillic} may be al-Watan, which is on file`);
  });

  test('may be joined, parted and joined again: the pair has one record', () => {
    const line = withStory();
    line.ok('add', 'source', '--id', 'w2', '--kind', 'outlet', '--name', 'ElWatan');
    line.ok('add', 'link', 'w2', 'not-same-as', 'alwatan');
    const again = line.run('add', 'link', 'w2', 'same-as', 'alwatan');
    expect(again).toMatchObject({ exit: 65, out: '' });
    expect(again.err).toContain('Withdraw it first to link the two in another way.');
    line.ok('withdraw', 'w2', 'not-same-as', 'alwatan', '--reason', 'the same masthead');
    expect(line.ok('add', 'link', 'w2', 'same-as', 'alwatan')).toBe('alwatan same-as w2');
    line.ok('withdraw', 'alwatan', 'same-as', 'w2', '--reason', 'two papers after all');
    line.ok('add', 'link', 'w2', 'not-same-as', 'alwatan');
    expect(line.ok('verify')).toContain('Sound');
  });

  test('is shown first where a name is not known', () => {
    const line = withStory();
    const asked = ['add', 'statement', '--claim', 'C01', '--stance', 'deny', '--source'];
    const { exit, err } = line.run(...asked, 'Хабертюрк');
    expect(exit).toBe(65);
    expect(err).toContain('No source Хабертюрк is on file. The nearest: Habertürk (haberturk)');
  });
});

describe('lists for people', () => {
  test('stand by name; programs get the sources by id', () => {
    const line = withStory();
    const rows = line.ok('sources').split('\n').slice(1);
    const ids = rows.flatMap((row) => / \d+ +([\w-]+)$/u.exec(row)?.[1] ?? []);
    expect(ids.slice(0, 3)).toEqual(['alwatan', 'u-alwatan', 'lavrentiev']);
    const { sources } = line.json<{ sources: readonly { id: string }[] }>('sources');
    expect(sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id).toSorted());
  });

  test('of several stories stand by title', () => {
    const line = withStory();
    line.ok('add', 'story', '--slug', 'zz', '--title', 'A bridge');
    const rows = line.ok('stories').split('\n').slice(1);
    expect(rows.map((row) => row.split(/\s/u)[0]).filter((slug) => slug !== '')).toEqual([
      'zz',
      'turkey-syria-contacts-june-2024',
    ]);
  });
});
