import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { commandLine, type CommandLine } from '../support/command.ts';

const begun = {
  format: 'gainsay/1',
  story: { slug: 'port', title: 'The port' },
  sources: [{ id: 'star', kind: 'outlet', name: 'Star' }],
  claims: [{ id: 'C1', text: 'The port was closed.' }],
  statements: [{ id: 'S1', claim: 'C1', speaker: 'star', stance: 'confirm' }],
};

const more = {
  ...begun,
  sources: [
    { id: 'tv', kind: 'outlet', name: 'السومرية', medium: 'television' },
    { id: 'u-tv', kind: 'unnamed', name: 'Sources of TV', usedBy: 'tv' },
  ],
  statements: [{ id: 'S2', claim: 'C1', speaker: 'u-tv', outlet: 'tv', stance: 'deny' }],
};

/** A desk on which a denial and its sources were imported and taken back. */
function takenBack(): { line: CommandLine; err: string } {
  const line = commandLine();
  for (const [name, content] of [['begun.json', begun] as const, ['more.json', more] as const]) {
    const path = join(line.folder, name);
    writeFileSync(path, JSON.stringify(content));
    line.ok('import', path);
  }
  return { line, err: line.run('undo').err };
}

test('what is taken back is told once: nothing of it is said to count as live', () => {
  expect(takenBack().err).toBe('');
});

test('its sources, which the log keeps, are marked in the list and left out of the report', () => {
  const { line } = takenBack();
  const list = line.ok('sources');
  expect(list).toMatch(/السومرية +television, withdrawn/u);
  expect(list).toMatch(/Sources of TV +unnamed, withdrawn/u);
  expect(list).toMatch(/Star +outlet  /u);
  const { sources } = line.json<{ sources: readonly { id: string; state: string }[] }>('sources');
  expect(sources.find(({ id }) => id === 'tv')?.state).toBe('withdrawn');
  const report = line.ok('report');
  expect(report).toContain('Star');
  expect(report).not.toContain('السومرية');
  expect(report).not.toContain('Sources of TV');
  expect(line.ok('log')).toContain('السومرية');
});
