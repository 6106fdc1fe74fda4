import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { commandLine, storyFile, updateFile, withStory } from '../support/command.ts';

describe('import --dry-run', () => {
  const inFolder = (): ReturnType<typeof commandLine> & { readonly temporary: string } => {
    const temporary = join(commandLine().folder, 'temporary');
    mkdirSync(temporary);
    return { ...commandLine({ TMPDIR: temporary }), temporary };
  };

  test('on a desk that is not there counts what would come, and leaves nothing', () => {
    const line = inFolder();
    const told = line.ok('import', '--dry-run', storyFile);
    expect(told).toMatch(/^Would import hmeimim\.json: story 1 new; sources 16 new/u);
    expect(readdirSync(line.folder)).toEqual([]);
    expect(readdirSync(line.temporary)).toEqual([]);
    expect(line.ok('import', storyFile)).toBe(told.replace('Would import', 'Imported'));
  });

  test('refuses there what the import would refuse, and leaves nothing', () => {
    const line = inFolder();
    expect(line.run('import', '--dry-run', updateFile).exit).toBe(65);
    expect(readdirSync(line.folder)).toEqual([]);
    expect(readdirSync(line.temporary)).toEqual([]);
  });

  test('leaves an empty file empty', () => {
    const line = inFolder();
    writeFileSync(line.desk, '');
    expect(line.ok('import', '--dry-run', storyFile)).toContain('Would import');
    expect(readFileSync(line.desk, 'utf8')).toBe('');
  });

  test('on a desk counts against what it holds, and changes nothing', () => {
    const line = withStory();
    const before = line.ok('log');
    expect(line.ok('import', '--dry-run', storyFile)).toContain('nothing that is not here already');
    expect(line.ok('import', '--dry-run', updateFile)).toContain('2 corrected');
    expect(line.ok('log')).toBe(before);
  });
});
