import { beforeAll, describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.ts';
import { claimRels, sourceRels, statementRels } from '../../src/domain/rels.ts';
import { width } from '../../src/text/width.ts';
import { commandLine, type CommandLine } from '../support/command.ts';
import { openTerminal, workFolder } from '../support/gainsay.ts';

let line: CommandLine;
beforeAll(() => {
  line = commandLine();
});

const helpOf = (name: string, at = line): string =>
  at.ok(...name.split(' ').filter(Boolean), '--help');

const wideLines = (help: string, cells: number): readonly string[] =>
  help.split('\n').filter((text) => width(text) > cells);

describe('help', () => {
  test.each(commands.map(({ name }) => name))('of “%s” has no line over 80 cells', (name) => {
    expect(wideLines(helpOf(name), 80)).toEqual([]);
  });

  test.each(['add statement', 'edit', 'add link'])('of “%s” fits a narrow page too', (name) => {
    const narrow = commandLine({ COLUMNS: '48' });
    const help = helpOf(name, narrow);
    expect(wideLines(help.replace(/^Usage.*$/mu, ''), 48)).toEqual([]);
    const words = (text: string): readonly string[] => text.split(/\s+/u);
    expect(words(help)).toEqual(words(helpOf(name)));
  });

  test('of add link lists every relation by what it joins', () => {
    const help = helpOf('add link').replaceAll(/\s+/gu, ' ');
    expect(help).toContain(`Statements: ${statementRels.join(', ')}.`);
    expect(help).toContain(`Claims: ${claimRels.join(', ')}.`);
    expect(help).toContain(`Sources: ${sourceRels.join(', ')}.`);
  });
});

describe('what is told beside the data', () => {
  test('is broken at blanks in a terminal', async () => {
    const folder = workFolder();
    const terminal = openTerminal(folder, ['date', 'soon'], { columns: 30 });
    await terminal.ended;
    const told = terminal.raw.replaceAll('\r', '').trimEnd().split('\n');
    expect(told).toEqual(['No date that this program', 'reads stands in it.']);
  });

  test('and left whole in a pipe', () => {
    const narrow = commandLine({ COLUMNS: '30' });
    expect(narrow.run('date', 'soon').err).toBe('No date that this program reads stands in it.\n');
  });
});
