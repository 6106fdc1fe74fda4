import { beforeEach, describe, expect, test } from 'vitest';

import { type CommandLine, commandLine } from '../support/command.ts';

let line: CommandLine;
beforeEach(() => {
  line = commandLine();
  line.ok('add', 'story', '--slug', 's', '--title', 'S');
  for (const [id, name] of [
    ['star', 'Star'],
    ['sitar', 'ستار'],
    ['sabah', 'Sabah'],
  ] as const) {
    line.ok('add', 'source', '--id', id, '--kind', 'outlet', '--name', name);
  }
  line.ok('add', 'source', '--id', 'aydin', '--kind', 'person', '--name', 'Aydın');
  line.ok('add', 'claim', '--text', 'The port was closed.');
});

const add = (...more: readonly string[]): string =>
  line.ok('add', 'statement', '--claim', 'C01', '--stance', 'deny', '--source', 'star', ...more);

const moved = (...more: readonly string[]): unknown => {
  line.ok('edit', 'S01', '--source', 'sabah', ...more, '--reason', 'misread');
  return line.json<{ record: unknown }>('show', 'S01').record;
};

interface Source {
  readonly id: string;
  readonly name: string;
  readonly usedBy?: string;
}

const groups = (): readonly Source[] =>
  line
    .json<{ sources: readonly Source[] }>('sources')
    .sources.filter(({ usedBy }) => usedBy !== undefined);

describe('another source for a statement', () => {
  test('takes the position with it where it was its own', () => {
    add();
    const record = moved();
    expect(record).toMatchObject({ speaker: 'sabah' });
    expect(record).not.toHaveProperty('outlet');
    expect(line.ok('show', 'C01')).toContain('S01 Sabah');
    expect(line.ok('report')).not.toContain('citing');
  });

  test('takes it along from another record of the one outlet', () => {
    add('--speaker', 'sitar');
    line.ok('add', 'link', 'star', 'same-as', 'sitar');
    expect(moved()).toMatchObject({ speaker: 'sabah' });
  });

  test('gives it to the new one’s unnamed group where it was that of the old one’s', () => {
    add('--attribution', 'informed sources');
    const record = moved();
    const [old, group] = groups();
    expect(old).toMatchObject({ usedBy: 'star' });
    expect(group).toMatchObject({ name: 'Sabah’s unnamed sources', usedBy: 'sabah' });
    expect(record).toMatchObject({
      speaker: group?.id,
      outlet: 'sabah',
      attribution: 'unnamed',
      label: { text: 'informed sources' },
    });
  });

  test('finds the group that is there already', () => {
    add('--attribution', 'informed sources');
    const other = ['add', 'statement', '--claim', 'C01', '--stance', 'deny', '--source', 'sabah'];
    line.ok(...other, '--attribution', 'sources');
    const before = groups();
    moved();
    expect(groups()).toEqual(before);
  });

  test('makes a group where the attribution is given with it', () => {
    add();
    expect(moved('--attribution', 'sources')).toMatchObject({
      speaker: groups()[0]?.id,
      outlet: 'sabah',
      attribution: 'unnamed',
    });
  });

  test('leaves the position of anybody else alone, and that which is given', () => {
    add('--speaker', 'aydin');
    expect(moved()).toMatchObject({ speaker: 'aydin', outlet: 'sabah' });
    expect(moved('--speaker', 'star')).toMatchObject({ speaker: 'star', outlet: 'sabah' });
  });

  test('that is the speaker needs no outlet beside it', () => {
    add('--speaker', 'sabah');
    expect(moved()).not.toHaveProperty('outlet');
  });

  test('is refused without a reason by the option that was typed, and nothing is saved', () => {
    add('--attribution', 'informed sources');
    expect(line.run('edit', 'S01', '--source', 'sabah')).toEqual({
      exit: 65,
      out: '',
      err: 'gainsay: --source: that changes what the record means, so it is a correction.\nSay why with --reason TEXT.\n',
    });
    expect(groups()).toHaveLength(1);
  });

  test('is undone as one, the group with it', () => {
    add('--attribution', 'informed sources');
    moved();
    line.ok('undo');
    expect(groups()).toHaveLength(1);
    expect(line.json('show', 'S01')).toMatchObject({ record: { outlet: 'star' } });
  });
});

test('a refusal names each option that was typed, and of JSON the fields', () => {
  add();
  const typed = line.run('edit', 'S01', '--quote', 'No.', '--stance', 'confirm', '--note', 'n');
  expect(typed.err).toContain('--stance, --quote: that changes');
  const given = line.runWith('{"outlet": "Sabah"}', 'edit', 'S01');
  expect(given.err).toContain('gainsay: outlet: that changes');
});
