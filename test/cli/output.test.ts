import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.ts';
import { optionsOf } from '../../src/cli/program.ts';
import { commandLine, type CommandLine, storyFile, withStory } from '../support/command.ts';

const program = resolve('dist/gainsay.js');
const shell = (line: CommandLine, script: string) =>
  spawnSync('sh', ['-c', script], {
    env: { PATH: process.env['PATH'], GAINSAY_DESK: line.desk, GAINSAY: `node ${program}` },
    encoding: 'utf8',
  });

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});

describe('streams', () => {
  test('a reader that goes away is no failure, and nobody hears of it', () => {
    const { status, stdout, stderr } = shell(
      line,
      '{ $GAINSAY log --json; echo $? >&2; } | head -c 20 >/dev/null',
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '0\n' });
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind stdout is said so', () => {
    const { status, stderr } = shell(line, '$GAINSAY claims --json > /dev/full');
    expect(status).toBe(74);
    expect(stderr).toContain('The disk that this is printed to is full.');
  });

  test('what comes from outside cannot command the terminal, and JSON has it as it is', () => {
    const own = withStory();
    const name = 'Evil\u001B]0;title\u0007\u202Eeman';
    own.ok('add', 'source', '--id', 'evil', '--kind', 'outlet', '--name', name);
    own.ok('add', 'claim', '--text', `\u001B[2J${name}`);
    const quiet = [
      own.ok('sources'),
      own.ok('claims'),
      own.ok('log'),
      own.ok('show', 'evil'),
      own.ok('show', 'C15'),
      own.ok('report'),
      own.run('show', name.slice(0, 9)).err,
    ].join('');
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(quiet).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/u);
    expect(quiet).toContain('␛');
    expect(own.json<{ record: { name: string } }>('show', 'evil').record.name).toBe(name);
  });
});

describe('where the desk is', () => {
  test('--desk, before or behind the command, goes before GAINSAY_DESK', () => {
    const own = commandLine();
    const other = join(own.folder, 'other', 'desk.db');
    own.ok('--desk', other, 'import', storyFile);
    expect(existsSync(own.desk)).toBe(false);
    expect(own.run('claims', '--desk', other).exit).toBe(0);
    expect(own.run('claims').exit).toBe(66);
  });

  test('without either it is among the user’s data, for them alone', () => {
    const own = commandLine({ GAINSAY_DESK: '' });
    own.ok('import', storyFile);
    const desk = join(own.folder, 'data', 'gainsay', 'desk.db');
    expect(statSync(desk).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(desk)).mode & 0o777).toBe(0o700);
  });
});

describe('without a terminal', () => {
  test('gainsay prints the board of the first contested claim', () => {
    expect(line.ok()).toContain('› C01 Hmeimim meeting');
  });

  test('of several stories it prints which there are; of one without claims, what to do', () => {
    const own = withStory();
    own.ok('add', 'story', '--slug', 'port', '--title', 'The port');
    expect(own.ok()).toMatch(/^port +The port +0 +0 +0$/mu);
    expect(own.run('--story', 'port')).toMatchObject({ exit: 0, out: '' });
    expect(own.run('--story', 'port').err).toContain('gainsay add claim');
  });

  test('demo keeps its desk until --reset, apart from the user’s own', () => {
    const own = commandLine();
    const example = join(own.folder, 'data', 'gainsay', 'example.db');
    const first = own.ok('demo');
    expect([existsSync(example), existsSync(own.desk)]).toEqual([true, false]);
    own.ok(
      '--desk',
      example,
      'add',
      'statement',
      '--claim',
      'C01',
      '--source',
      'star',
      '--stance',
      'deny',
    );
    expect(own.ok('demo')).not.toBe(first);
    expect(own.ok('demo', '--reset')).toBe(first);
  });

  test('the example’s own batch is not undone', () => {
    const own = commandLine();
    own.ok('demo');
    const example = join(own.folder, 'data', 'gainsay', 'example.db');
    expect(own.run('--desk', example, 'undo').exit).not.toBe(0);
    expect(own.ok('--desk', example, 'claims').split('\n').length).toBeGreaterThan(14);
  });
});

describe('help', () => {
  test('lists every command with its summary', () => {
    const help = line.ok('--help').replace(/\s+/gu, ' ');
    for (const { name, summary } of commands.filter((one) => !/^$| /u.test(one.name))) {
      expect(help).toContain(`${name} `);
      expect(help).toContain(summary);
    }
    const added = line.ok('add', '--help').replace(/\s+/gu, ' ');
    for (const { name } of commands.filter((one) => one.name.startsWith('add '))) {
      expect(added).toContain(name.slice('add '.length));
    }
  });

  test('of a command tells each of its options', () => {
    for (const name of ['add statement', 'report', 'contradictions']) {
      const command = commands.find((one) => one.name === name);
      const help = line.ok(...name.split(' '), '--help');
      for (const { flags } of command ? optionsOf(command) : []) expect(help).toContain(flags);
    }
  });

  test('no two commands share a name, and none has an option twice', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commands) {
      const flags = optionsOf(command).map((option) => option.flags.split(' ').at(0));
      expect(new Set(flags).size).toBe(flags.length);
    }
  });

  test('--version is that of the package', () => {
    expect(line.ok('--version')).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
