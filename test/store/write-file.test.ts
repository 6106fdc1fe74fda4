import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { verify } from '../../src/store/verify.ts';
import { checkTarget, writeFile } from '../../src/store/write-file.ts';
import { deskWithExample } from '../support/desk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-file-'));
});
const at = (name: string): string => join(folder, name);
const exitOf = (work: () => void): unknown => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return (error as { exit?: string }).exit;
  }
};

describe('writing a file', () => {
  test('makes it whole, for its owner alone, and leaves nothing beside it', () => {
    writeFile(at('a.md'), 'سلام\n');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('سلام\n');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('never takes the place of another without being told to', () => {
    writeFileSync(at('a.md'), 'old');
    expect(exitOf(() => writeFile(at('a.md'), 'new'))).toBe('exists');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('old');
    writeFile(at('a.md'), 'new', { force: true });
    expect(readFileSync(at('a.md'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('refuses links, folders and devices, also when told to', () => {
    writeFileSync(at('target'), 'mine');
    symlinkSync(at('target'), at('link'));
    symlinkSync(at('nowhere'), at('dangling'));
    mkdirSync(at('folder'));
    for (const path of [at('link'), at('dangling'), at('folder'), '/dev/null']) {
      expect(exitOf(() => writeFile(path, 'x', { force: true }))).toBe('exists');
      expect(exitOf(() => checkTarget(path, { force: true }))).toBe('exists');
    }
    expect(readFileSync(at('target'), 'utf8')).toBe('mine');
  });

  test('says that there is no such folder', () => {
    expect(exitOf(() => writeFile(at('no/such/a.md'), 'x'))).toBe('notFound');
    writeFileSync(at('file'), '');
    expect(exitOf(() => writeFile(at('file/a.md'), 'x'))).not.toBe('ok');
  });

  test.skipIf(process.getuid?.() === 0)('says that the folder may not be written to', () => {
    chmodSync(folder, 0o500);
    expect(exitOf(() => writeFile(at('a.md'), 'x'))).toBe('permission');
  });
});

// A small disk of its own needs root; elsewhere this says that it was not tried.
describe.runIf(process.getuid?.() === 0)('on a full disk', () => {
  test('the old file stays whole and nothing is left over', ({ skip, onTestFinished }) => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'pipe' });
    } catch {
      skip('a small disk cannot be mounted here');
    }
    onTestFinished(() => {
      execFileSync('umount', [folder]);
    });
    writeFile(at('a.md'), 'old');
    expect(exitOf(() => writeFile(at('a.md'), 'x'.repeat(200_000), { force: true }))).toBe('disk');
    expect(exitOf(() => writeFile(at('b.md'), 'x'.repeat(200_000)))).toBe('disk');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});

describe('a desk is never written over', () => {
  test('not by force, and nothing is put where SQLite keeps its own files', () => {
    const desk = deskWithExample();
    for (const path of [desk.file, `${desk.file}-journal`, `${desk.file}-wal`]) {
      expect(() => writeFile(path, 'a report', { force: true })).toThrow(
        'is a desk, or belongs to one',
      );
    }
    expect(verify(desk)).toEqual([]);
  });
});
