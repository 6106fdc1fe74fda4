import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { bindingName } from '../../src/host.ts';
import { commandLine } from '../support/command.ts';

/** The program as it is installed, in a folder of its own that has no package beside it. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-installed-'));
  for (const part of ['dist', 'migrations', 'data', 'package.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  return folder;
}

function start(folder: string): { readonly exit: number | null; readonly err: string } {
  const { status, stderr } = spawnSync('node', [join(folder, 'dist', 'gainsay.js'), 'demo'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: join(folder, 'home') },
  });
  return { exit: status, err: stderr };
}

/** A package of the binding that fails as one does whose compiled part is missing. */
function withoutCompiledPart(folder: string): void {
  const place = join(folder, 'node_modules', bindingName);
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'index.js'),
    "module.exports = class { constructor() { throw new Error('Could not locate the bindings file. Tried: …'); } };",
  );
}

describe('a first start without SQLite', () => {
  test('names what to do where npm has taken the binding away, and makes no file', () => {
    const folder = installed();
    const { exit, err } = start(folder);
    expect(exit).toBe(78);
    expect(err).toContain(`(${bindingName}) is not there`);
    expect(err).toContain('npm ci');
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });

  test('names another way where the binding is there and not built, and makes no file', () => {
    const folder = installed();
    withoutCompiledPart(folder);
    const { exit, err } = start(folder);
    expect(exit).toBe(78);
    expect(err).toContain(`(${bindingName}) is there, but not built`);
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });
});

describe('an empty file in the place of a desk', () => {
  test('is a desk that is not there yet: readers say so, a writer makes it', () => {
    const line = commandLine();
    writeFileSync(line.desk, '');
    const { exit, err } = line.run('claims');
    expect(exit).toBe(66);
    expect(err).toContain('the file is empty');
    expect(err).toContain('gainsay add story');
    expect(line.ok('doctor')).toContain('not there; the first entry makes it');
    line.ok('add', 'story', '--title', 'Port', '--slug', 'port');
    expect(line.ok('stories')).toContain('port');
  });

  test('demo just begins with it', () => {
    const line = commandLine();
    const folder = join(line.folder, 'data', 'gainsay');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'example.db'), '');
    expect(line.ok('demo')).toContain('CONFIRMS');
    expect(readdirSync(folder)).toContain('example.db');
  });
});
