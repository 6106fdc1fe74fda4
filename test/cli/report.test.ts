import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { type CommandLine, updateFile, withStory } from '../support/command.ts';

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});
const read = (name: string): string => readFileSync(join(line.folder, name), 'utf8');
const reports = (): readonly string[] =>
  line
    .json<{ revisions: readonly { kind: string; ref: string }[] }>('log')
    .revisions.filter(({ kind }) => kind === 'report')
    .map(({ ref }) => ref);

describe('report', () => {
  test('on stdout it is text, unnumbered, and leaves no trace', () => {
    const text = line.ok('report');
    expect(text).toContain('Unnumbered');
    expect(text).toContain('Hmeimim meeting');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(reports()).toEqual([]);
  });

  test.each([
    ['md', /^# /mu],
    ['html', /^<!doctype html>/iu],
  ])('--format %s prints that', (format, begins) => {
    expect(line.ok('report', '--format', format)).toMatch(begins);
  });

  test('written to a file it has a number, and the next one the next', () => {
    const own = withStory();
    expect(own.run('report', '-o', 'a.html')).toEqual({
      exit: 0,
      out: 'R1\n',
      err: 'Report R1 is written: a.html\n',
    });
    own.ok('import', updateFile);
    expect(own.ok('report', '-o', 'b.md', '--by', 'Lina')).toBe('R2');
    const second = readFileSync(join(own.folder, 'b.md'), 'utf8');
    expect(second).toMatch(/Report 2|R2/u);
    expect(second).toContain('Lina');
    expect(readFileSync(join(own.folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
    expect(statSync(join(own.folder, 'b.md')).mode & 0o777).toBe(0o600);
  });

  test('a file that is there stays, without --force, and no number is used up', () => {
    writeFileSync(join(line.folder, 'old.md'), 'old');
    expect(line.run('report', '-o', 'old.md').exit).toBe(73);
    expect([read('old.md'), reports()]).toEqual(['old', []]);
    line.ok('report', '-o', 'old.md', '--force');
    expect(read('old.md')).toContain('Hmeimim');
  });

  test('a link is never followed, also with --force', () => {
    writeFileSync(join(line.folder, 'target'), 'mine');
    symlinkSync(join(line.folder, 'target'), join(line.folder, 'link.md'));
    expect(line.run('report', '-o', 'link.md', '--force').exit).toBe(73);
    expect(read('target')).toBe('mine');
  });

  test('a folder that is not there, and a format nobody knows, are said so', () => {
    expect(line.run('report', '-o', join('nowhere', 'a.md')).exit).toBe(66);
    expect(line.run('report', '--format', 'pdf').exit).toBe(2);
  });

  test('no half-written file is left anywhere', () => {
    expect(readdirSync(line.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('the clocks are those of claims', () => {
    const early = line.ok('report', '--public-at', '2024-06-16');
    expect(early).toContain('One origin for');
    expect(early).not.toContain('[S06]');
  });

  test('verify --head knows the head a report names', () => {
    const own = withStory();
    own.ok('report', '-o', 'a.md');
    const [head = ''] = /[0-9a-f]{64}/u.exec(readFileSync(join(own.folder, 'a.md'), 'utf8')) ?? [];
    expect(own.run('verify', '--head', head).exit).toBe(0);
    expect(own.run('verify', '--head', '0'.repeat(64)).exit).toBe(76);
    expect(own.run('verify', '--head', head.toUpperCase()).exit).toBe(0);
  });

  test.each(['abc', '', 'g'.repeat(64), '0'.repeat(65)])(
    'a head that is no whole hash is not understood, and the log not blamed: “%s”',
    (head) => {
      const { exit, out, err } = line.run('verify', '--head', head);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain(
        `--head takes a whole hash of 64 figures and letters a to f, not “${head}”`,
      );
    },
  );
});
