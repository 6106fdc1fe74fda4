import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { bindingName, openSqlite, programVersion, shippedMigrations } from '../../src/host.ts';
import { closeDesk, openDesk } from '../../src/store/desk.ts';
import { commandLine, storyFile, withStory } from '../support/command.ts';

/** As JSON gives it; the tests name the parts they look at. */
interface Found {
  readonly desk: Readonly<Record<string, unknown>>;
  readonly terminal: Readonly<Record<string, unknown>>;
  readonly bidi: Readonly<Record<string, unknown>>;
  readonly faults: readonly { readonly what: string; readonly todo: string }[];
}

const asRoot = process.getuid?.() === 0;

describe('doctor without a terminal', () => {
  test('tells what runs here, and where the desk would be, without making it', () => {
    const line = commandLine();
    const found = line.json<Found>('doctor');
    expect(found).toMatchObject({
      version: programVersion(),
      platform: `${process.platform} ${process.arch}`,
      sqlite: { binding: bindingName, fts5: true },
      desk: { file: line.desk, exists: false, writable: true, version: null },
      terminal: { isTerminal: false, bdsm: null, name: null, columns: null },
      bidi: { setting: 'auto' },
      faults: [],
    });
    expect(existsSync(line.desk)).toBe(false);
  });

  test('of a desk that is there, its rights and its version', () => {
    const { json } = withStory();
    const newest = shippedMigrations().at(-1)?.version;
    expect(json<Found>('doctor').desk).toMatchObject({
      exists: true,
      mode: '600',
      readable: true,
      writable: true,
      version: newest,
      newest,
    });
  });

  test('the card is printed in logical order, letter by letter, with a sentence for each line', () => {
    const out = commandLine().ok('doctor');
    expect(out).toContain('  الوطن نفى الخبر\n    Arabic: joined letters');
    expect(out).toContain('  گفت‌وگو در پنج‌شنبه\n');
    expect(out).toMatch(/ONE WORD +│ THREE WORDS\n {2}الوطن +│ وكالة الأنباء السورية/u);
    expect(out).toContain('GAINSAY_BIDI');
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\ufb50-\ufdff\ufe70-\ufefc]/u);
  });

  test('with signs that every terminal has, where that is asked', () => {
    const out = commandLine({ GAINSAY_ASCII: '1' }).ok('doctor');
    expect(out).toMatch(/ONE WORD +\| THREE WORDS\n/u);
    expect(out).not.toMatch(/[│─✓]/u);
  });

  test('what is asked for is what it would do', () => {
    const { json } = commandLine();
    expect(json<Found>('doctor', '--bidi', 'terminal').bidi).toMatchObject({
      setting: 'terminal',
      mode: 'terminal',
    });
    const byVariable = commandLine({ GAINSAY_BIDI: 'off' });
    expect(byVariable.json<Found>('doctor').bidi).toMatchObject({ setting: 'off', mode: 'off' });
  });

  test('the terminal is told by its variables', () => {
    const inTmux = commandLine({ VTE_VERSION: '7600', TMUX: '/tmp/tmux', LANG: 'C' });
    const { terminal, ...rest } = inTmux.json<Found>('doctor');
    expect(terminal).toMatchObject({ multiplexer: 'tmux', locale: 'C', utf8: false });
    expect(terminal['kind']).toContain('VTE');
    expect(rest).toMatchObject({ ascii: true });
  });
});

describe('what doctor finds wrong ends with 1 and says what to do', () => {
  test('a file that is no desk, which it leaves as it is', () => {
    const line = commandLine();
    writeFileSync(line.desk, 'not a desk at all', { mode: 0o600 });
    const { exit, out, err } = line.run('doctor');
    expect(exit).toBe(1);
    expect(out).toContain('a file of another kind, not a desk');
    expect(err).toContain('is not a gainsay desk');
    expect(err).toContain('--desk FILE');
    expect(readFileSync(line.desk, 'utf8')).toBe('not a desk at all');
  });

  const words = ['doctor'] as const;

  test.runIf(existsSync('/dev/zero'))('a device, which is told as one, and left its rights', () => {
    const { exit, out, err } = commandLine().run('--desk', '/dev/zero', ...words);
    expect(exit).toBe(1);
    expect(out).toContain('a device, not a desk');
    expect(err).toContain('/dev/zero is not a gainsay desk but a device');
    expect(err).not.toContain('chmod');
  });

  test('a folder, and the database of another program', () => {
    const line = commandLine();
    const other = join(line.folder, 'other.db');
    const db = openSqlite(other);
    db.exec('CREATE TABLE a (b)');
    db.close();
    for (const [file, what] of [
      [line.folder, 'a folder'],
      [other, 'an SQLite database of another program'],
    ] as const) {
      const { err } = line.run('--desk', file, ...words);
      expect(err).toContain(`is not a gainsay desk but ${what};`);
      expect(err).not.toContain('chmod');
    }
  });

  describe.skipIf(process.platform === 'win32')('a path at which no file can be made', () => {
    const line = commandLine();
    const at = (name: string): string => join(line.folder, name);
    symlinkSync(at('nowhere'), at('dangling'));
    symlinkSync(at('loop'), at('loop'));
    writeFileSync(at('file'), 'text');

    test.each([
      ['dangling', /is a link to .*nowhere, which is not there/u],
      ['loop', /is a link that leads back to itself/u],
      ['n'.repeat(300), /is longer than this system takes/u],
      ['file/desk.db', /file is a file, not a folder/u],
    ])('%s', (name, told) => {
      for (const command of [words, ['add', 'claim', '--text', 'x'], ['import', storyFile]]) {
        const { exit, out, err } = line.run('--desk', at(name), ...command);
        expect(exit).toBe(command === words ? 1 : 66);
        expect(err.replace(/\s+/gu, ' ')).toMatch(told);
        expect(err).toContain('Name another file with --desk or GAINSAY_DESK.');
        expect(out).not.toContain('the first entry makes it');
      }
      expect(existsSync(at('nowhere'))).toBe(false);
    });
  });

  test('a desk with damaged pages; one without is told to have been looked at', () => {
    const line = withStory();
    expect(line.ok(...words)).toContain('quick check finds nothing; gainsay verify');
    expect(line.json<Found>(...words).desk).toMatchObject({ sound: true, otherThing: null });
    const bytes = readFileSync(line.desk);
    bytes.fill(0xa5, bytes.length / 2 - 8192, bytes.length / 2 + 8192);
    writeFileSync(line.desk, bytes);
    const { exit, out, err } = line.run(...words);
    expect(exit).toBe(1);
    expect(out).toContain('quick check finds damage');
    expect(err).toContain('Run: gainsay verify.');
  });

  test('a desk that others can read', () => {
    const line = withStory();
    chmodSync(line.desk, 0o644);
    const { exit, err } = line.run('doctor');
    expect(exit).toBe(1);
    expect(err).toContain(`chmod 600 ${line.desk}`);
    chmodSync(line.desk, 0o600);
    expect(line.run('doctor').exit).toBe(0);
  });

  test.skipIf(asRoot)('a folder in which no desk can be made (root may write anywhere)', () => {
    const line = commandLine();
    const folder = join(line.folder, 'closed');
    mkdirSync(folder, { mode: 0o500 });
    const { exit, err } = line.run('--desk', join(folder, 'desk.db'), 'doctor');
    expect(exit).toBe(1);
    expect(err).toContain('cannot be made');
  });

  test('a desk of an older program, which it does not bring up to date', () => {
    const line = commandLine();
    closeDesk(openDesk(line.desk, 'write', shippedMigrations().slice(0, 1)));
    const before = readFileSync(line.desk);
    const { exit, err } = line.run('doctor');
    expect(exit).toBe(1);
    expect(err).toContain('older gainsay');
    expect(readFileSync(line.desk)).toEqual(before);
  });

  test('a desk of a newer program', () => {
    const line = withStory();
    const bytes = readFileSync(line.desk);
    // user_version stands at byte 60 of the file, the low byte last.
    bytes.writeUInt32BE(999, 60);
    writeFileSync(line.desk, bytes);
    const { exit, out } = line.run('doctor', '--json');
    expect(exit).toBe(1);
    const found = JSON.parse(out) as Found;
    expect(found.desk['version']).toBe(null);
    expect(found.faults).toHaveLength(1);
    expect(found.faults[0]?.what).toMatch(/newer/u);
  });
});
