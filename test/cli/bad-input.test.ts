import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { openSqlite } from '../../src/host.ts';
import { commandLine, type CommandLine, storyFile, withStory } from '../support/command.ts';

type Json = Record<string, unknown>;

const story = JSON.parse(readFileSync(storyFile, 'utf8')) as {
  readonly story: Json;
  readonly statements: readonly Json[];
  readonly statementLinks: readonly Json[];
};
const { slug, title } = story.story;

let line: CommandLine;
let before: string;
beforeAll(() => {
  line = withStory();
  before = bytes();
});

const bytes = (): string => createHash('sha256').update(readFileSync(line.desk)).digest('hex');

/** Not a byte of the desk was touched, and nothing waits to be written to it. */
const expectUnchanged = (): void => {
  expect(bytes()).toBe(before);
  expect(existsSync(`${line.desk}-wal`)).toBe(false);
};

function importOf(text: string) {
  const file = join(line.folder, 'bad.json');
  writeFileSync(file, text);
  return line.run('import', file);
}

const file = (more: Json): string =>
  JSON.stringify({ format: 'gainsay/1', story: { slug, title }, ...more });
const statement = { id: 'S90', claim: 'C01', speaker: 'star', stance: 'deny' };

describe('a file that is refused', () => {
  test.each<readonly [string, string, RegExp]>([
    ['a wrong enum', file({ statements: [{ ...statement, stance: 'refuse' }] }), /stance/u],
    ['an unknown field', file({ statements: [{ ...statement, mood: 'angry' }] }), /mood/u],
    ['a missing speaker', file({ statements: [{ ...statement, speaker: undefined }] }), /speaker/u],
    ['a speaker nobody knows', file({ statements: [{ ...statement, speaker: 'no' }] }), /no\b/u],
    ['an unknown claim', file({ statements: [{ ...statement, claim: 'C99' }] }), /C99/u],
    [
      'a broken date',
      file({ statements: [{ ...statement, said: { edtf: '2024-13-01' } }] }),
      /date/u,
    ],
    ['null for a field', file({ statements: [{ ...statement, note: null }] }), /note/u],
    ['a story with another title', file({ story: { slug, title: 'Another' } }), /title/u],
    [
      'a repeat of another claim',
      file({ statementLinks: [{ from: 'S01', rel: 'repeats', to: 'S02' }] }),
      /repeats/u,
    ],
    ['an id twice', file({ statements: [statement, statement] }), /S90/u],
    ['a duplicate key', `{"format": "gainsay/1", "format": "gainsay/1"}`, /twice|duplicate/iu],
    ['no JSON', 'Dear editor,', /JSON/u],
    ['another format', '{"format": "gainsay/9"}', /gainsay\/1/u],
  ])('for %s', (_what, text, told) => {
    const { exit, out, err } = importOf(text);
    expect({ exit, out }).toEqual({ exit: 65, out: '' });
    expect(err).toMatch(told);
    expect(err).toMatch(/bad\.json:\d+:\d+/u);
    expectUnchanged();
  });

  test('with every problem in it named by line and column', () => {
    const two = file({
      statements: [
        { ...statement, stance: 'x' },
        { ...statement, scope: 'y' },
      ],
    });
    const { err } = importOf(two.replaceAll('},{', '},\n{'));
    expect(err).toMatch(/bad\.json:1:\d+/u);
    expect(err).toMatch(/bad\.json:2:\d+/u);
  });

  test('with another file of the same command', () => {
    const bad = join(line.folder, 'bad.json');
    writeFileSync(bad, file({ statements: [{ ...statement, stance: 'x' }] }));
    const good = join(line.folder, 'good.json');
    writeFileSync(good, file({ statements: [statement] }));
    expect(line.run('import', good, bad).exit).toBe(65);
    expectUnchanged();
  });

  test('and one that is not there is named', () => {
    expect(line.run('import', 'nowhere.json')).toEqual({
      exit: 66,
      out: '',
      err: 'gainsay: There is no file nowhere.json.\n',
    });
  });
});

describe('an entry that is refused', () => {
  test.each<readonly [string, readonly string[], number, RegExp]>([
    ['a wrong enum', ['--source', 'Star', '--stance', 'refuse'], 65, /stance/u],
    ['a source nobody knows', ['--source', 'Stra', '--stance', 'deny'], 65, /Star/u],
    ['no source', ['--stance', 'deny'], 2, /--source/u],
    [
      'a date nobody reads',
      ['--source', 'Star', '--stance', 'deny', '--said', 'soon'],
      2,
      /--said/u,
    ],
    ['a figure that is none', ['--source', 'Star', '--stance', 'deny', '--min', 'x'], 2, /--min/u],
    [
      'a bare word without whose it is',
      ['--source', 'Star', '--stance', 'deny', '--directness', 'characterised'],
      65,
      /--characterised-by is required .* whose word is it\?$/mu,
    ],
  ])('for %s', (_what, options, exit, told) => {
    const ended = line.run('add', 'statement', '--claim', 'C01', ...options);
    expect(ended).toMatchObject({ exit, out: '', err: expect.stringMatching(told) as string });
    expectUnchanged();
  });

  test.each<readonly [string, readonly string[], number]>([
    ['a claim nobody knows', ['add', 'statement', '--claim', 'C99', '--source', 'Star'], 66],
    ['a repeat of another claim', ['add', 'link', 'S01', 'repeats', 'S02'], 65],
    ['a link with itself', ['add', 'link', 'S01', 'same-origin', 'S01'], 65],
    ['a link that is here', ['add', 'link', 'S02', 'same-report', 'S01'], 65],
    ['a link of no kind', ['add', 'link', 'S01', 'echoes', 'S02'], 2],
    ['two words of a link', ['withdraw', 'S01', 'repeats'], 2],
    ['a source others point to', ['withdraw', 'star', '--reason', 'x'], 65],
    ['a hold without a reason', ['hold', 'S01'], 65],
    ['an option of another record', ['edit', 'S01', '--zone', 'UTC'], 2],
    ['an option nobody knows', ['claims', '--colour'], 2],
    ['a command nobody knows', ['clams'], 2],
    ['nothing to change', ['edit', 'S01'], 2],
    ['nothing to add', ['add', 'source'], 2],
    ['another identity', ['edit', 'S01', '--statement_id', 'S77', '--reason', 'x'], 65],
  ])('for %s', (_what, words, exit) => {
    const ended = line.run(...words);
    expect({ exit: ended.exit, out: ended.out }).toEqual({ exit, out: '' });
    expect(ended.err).toMatch(/^gainsay: \S/u);
    expectUnchanged();
  });

  test.each([
    ['a duplicate key', '{"id": "x", "id": "y", "kind": "outlet", "name": "X"}'],
    ['an unknown field', '{"kind": "outlet", "name": "X", "mood": 1}'],
    ['no object', '["outlet"]'],
    ['no JSON', 'outlet'],
  ])('on stdin for %s', (_what, text) => {
    const { exit, out, err } = line.runWith(text, 'add', 'source');
    expect({ exit, out }).toEqual({ exit: 65, out: '' });
    expect(err).not.toMatch(/^ +at /mu);
    expectUnchanged();
  });
});

describe('a desk that cannot be used', () => {
  test('a file that is none is not touched', () => {
    const note = join(line.folder, 'note.db');
    writeFileSync(note, 'Dear editor, this is no desk.');
    for (const words of [['claims'], ['import', storyFile]]) {
      expect(line.run('--desk', note, ...words).exit).toBe(65);
    }
    expect(readFileSync(note, 'utf8')).toBe('Dear editor, this is no desk.');
  });

  test('one of a newer version', () => {
    const newer = withStory();
    const db = openSqlite(newer.desk);
    db.pragma('user_version = 999');
    db.close();
    expect(newer.run('claims').exit).toBe(78);
    expect(newer.run('add', 'claim', '--text', 'x').exit).toBe(78);
  });

  test('one that is not there, for those who only read', () => {
    const none = commandLine();
    expect(none.run('claims').exit).toBe(66);
    expect(none.run('verify').exit).toBe(66);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', () => {
    const locked = commandLine();
    const folder = join(locked.folder, 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(locked.run('--desk', join(folder, 'desk.db'), 'import', storyFile).exit).toBe(77);
  });

  test.runIf(process.getuid?.() === 0)('a place where nobody may write', () => {
    // Root may write to any folder of a disk, but to none of the kernel's.
    const { exit, err } = line.run('--desk', '/proc/desk.db', 'import', storyFile);
    expect(exit).not.toBe(0);
    expect(err).toMatch(/\/proc/u);
  });
});

test('--debug shows where an error arose, and without it nobody sees a stack', () => {
  expect(line.run('show', 'C99').err).not.toMatch(/^ +at /mu);
  expect(line.run('--debug', 'show', 'C99').err).toMatch(/^ +at /mu);
  expect(line.run('show', 'C99', '--debug').err).toMatch(/^ +at /mu);
});
