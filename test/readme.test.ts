import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { commandsAsMarkdown } from '../src/cli/commands-table.ts';
import { exitCode } from '../src/domain/problem.ts';
import { openSqlite } from '../src/host.ts';
import { keymapAsMarkdown } from '../src/tui/keymap-table.ts';
import { commandLine, storyFile, updateFile, withStory } from './support/command.ts';

const readme = readFileSync('README.md', 'utf8');

/** What stands between two marks of the README. */
function section(name: string): string {
  const [, inside = ''] = readme.split(new RegExp(`<!-- /?${name} -->`, 'u'));
  return inside.trim();
}

const block = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

describe('the README', () => {
  test('its picture is what the demo prints', () => {
    expect(section('picture')).toBe(block(commandLine().ok('demo')));
  });

  test('its session is what happens', () => {
    const line = commandLine();
    const said = [
      ['$ gainsay import data/hmeimim.json data/hmeimim-update.json'],
      [line.ok('import', storyFile, updateFile)],
      ['$ gainsay contradictions'],
      [line.ok('contradictions')],
      ['$ gainsay report -o report.html'],
      [line.ok('report', '-o', 'report.html')],
    ];
    expect(section('session')).toBe(block(said.flat().join('\n')));
  });

  test('its script runs', () => {
    const line = withStory();
    const script = /```\n(gainsay add source[^`]*)```/u.exec(readme)?.[1] ?? '';
    const printed = script
      .trim()
      .split('\n')
      .map((typed) =>
        line.ok(
          ...[...typed.matchAll(/'([^']*)'|(\S+)/gu)].slice(1).map((m) => m[1] ?? m[2] ?? ''),
        ),
      );
    expect(printed.at(-1)).toBe('S25');
  });

  test('what it asks the example desk is answered so', () => {
    const line = commandLine();
    line.ok('demo');
    const example = ['--desk', join(line.folder, 'data', 'gainsay', 'example.db')];
    const said = [
      ['$ export GAINSAY_DESK=~/.local/share/gainsay/example.db'],
      ['$ gainsay search Hmeimim Russ'],
      [line.ok('search', 'Hmeimim', 'Russ', ...example)],
      ["$ gainsay date 'الثلاثاء 11 حزيران' --on 2024-06-24"],
      [line.ok('date', 'الثلاثاء 11 حزيران', '--on', '2024-06-24')],
    ];
    expect(section('asking')).toBe(block(said.flat().join('\n')));
  });

  test('its keys are those of the keymap', () => {
    expect(section('keys')).toBe(keymapAsMarkdown());
  });

  test('its commands are those of the table', () => {
    expect(section('commands')).toBe(commandsAsMarkdown());
  });

  test('its exit codes are those of the program', () => {
    const [, told = ''] = /Exit codes: (.*)/u.exec(readme) ?? [];
    const codes = (told.match(/\b\d+\b/gu) ?? []).map(Number);
    expect(codes).toEqual(Object.values(exitCode).toSorted((a, b) => a - b));
  });

  test('its query runs on a desk', () => {
    const line = withStory();
    const [, query = ''] = /desk\.db "([^"]+)"/u.exec(section('query')) ?? [];
    const db = openSqlite(line.desk, { readonly: true });
    expect(db.prepare(query).raw().all()).toContainEqual(['C01', 'contradicted-at-second-hand']);
    db.close();
  });

  test('its first command under "Test it" is the one that tests', () => {
    expect(/## Test it\n\n```\n(.*)\n/u.exec(readme)?.[1]).toBe('npm ci && npm test');
  });
});
