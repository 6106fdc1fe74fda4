import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openSqlite, shippedMigrations } from '../../src/host.ts';
import { closeDesk, isThere, openDesk } from '../../src/store/desk.ts';
import { add, edit } from '../../src/store/edit.ts';
import { stories } from '../../src/store/read/stories.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithTalks,
  emptyDesk,
  modeOf,
  problemOf,
  readDesk,
  statementOnTalks,
  temporaryFolder,
} from '../support/desk.ts';

const ada = { by: 'Ada' };

describe('a desk file', () => {
  it('is made for its owner alone, with the folder it stands in', () => {
    const file = join(temporaryFolder(), 'new', 'folder', 'desk.db');
    const desk = emptyDesk(file);
    add(desk, ada, [{ entity: 'story', story: null, record: { slug: 'talks', title: 'Talks' } }]);
    expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(['600', '600', '600']);
  });

  it('is opened so that a power cut loses nothing and planted code does not run', () => {
    const { db } = emptyDesk();
    const pragma = (name: string): unknown => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('mmap_size')).toBe(0);
    expect(pragma('busy_timeout')).toBe(5000);
  });

  it('is made again where a program was stopped before its first page', () => {
    const file = join(temporaryFolder(), 'desk.db');
    writeFileSync(file, '');
    expect(stories(emptyDesk(file))).toEqual([]);
  });

  it('is not there yet where the file is empty, which a reader is told', () => {
    const file = join(temporaryFolder(), 'desk.db');
    expect(isThere(file)).toBe(false);
    writeFileSync(file, '');
    expect(isThere(file)).toBe(false);
    const { exit, message, todo } = problemOf(() => openDesk(file, 'read'));
    expect([exit, message]).toEqual([
      'notFound',
      `There is no desk at ${file} yet: the file is empty.`,
    ]);
    expect(todo).toContain('gainsay add story');
    expect(readFileSync(file, 'utf8')).toBe('');
    emptyDesk(file);
    expect(isThere(file)).toBe(true);
    expect(isThere(join(file, '..'))).toBe(true);
  });

  it('is not made by one who only reads', () => {
    const file = join(temporaryFolder(), 'desk.db');
    expect(problemOf(() => openDesk(file, 'read')).exit).toBe('notFound');
    expect(existsSync(file)).toBe(false);
  });
});

describe('a file that is no desk', () => {
  const refusals = (file: string): unknown =>
    (['read', 'write'] as const).map((mode) => {
      const { exit, message } = problemOf(() => openDesk(file, mode));
      return [exit, message];
    });
  const twiceRefused = (file: string): unknown => {
    const refused = ['badContent', `${file} is not a gainsay desk; it was not touched.`];
    return [refused, refused];
  };

  it('is refused and not written to: a text', () => {
    const file = join(temporaryFolder(), 'notes.txt');
    const words = 'Ring the ministry again on Tuesday. '.repeat(100);
    writeFileSync(file, words);
    expect(refusals(file)).toEqual(twiceRefused(file));
    expect(readFileSync(file, 'utf8')).toBe(words);
    expect(readdirSync(join(file, '..'))).toEqual(['notes.txt']);
  });

  it('is refused and not written to: the database of another program', () => {
    const file = join(temporaryFolder(), 'other.db');
    const other = openSqlite(file);
    other.exec('CREATE TABLE note (text)');
    other.close();
    const before = readFileSync(file);
    expect(refusals(file)).toEqual(twiceRefused(file));
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(join(file, '..'))).toEqual(['other.db']);
  });

  it('is refused where it is a folder', () => {
    expect(problemOf(() => openDesk(temporaryFolder(), 'write')).exit).toBe('badContent');
  });
});

describe('a desk whose schema is not its own', () => {
  const closedDesk = (change: string): string => {
    const desk = deskWithTalks();
    closeDesk(desk);
    const db = openSqlite(desk.file);
    // As another program may, that knows nothing of what SQLite keeps for itself.
    db.unsafeMode(true);
    db.exec(change);
    db.close();
    return desk.file;
  };

  it('is refused when a trigger was planted in it', () => {
    const file = closedDesk(
      'CREATE TRIGGER planted AFTER INSERT ON revision BEGIN DELETE FROM statement; END',
    );
    const { exit, message } = problemOf(() => openDesk(file, 'write'));
    expect([exit, message]).toEqual([
      'damaged',
      expect.stringContaining('trigger planted was added'),
    ]);
  });

  it.each([
    [
      'another table of words',
      'CREATE TABLE search_index_content (id INTEGER PRIMARY KEY, c0)',
      'table search_index_content was added',
    ],
    [
      'a full-text index with other words in it',
      `DROP TABLE search_index;
       CREATE VIRTUAL TABLE search_index USING fts5(words, content = 'revision')`,
      'table search_index was changed',
    ],
    [
      'a full-text index that is a view',
      "DROP TABLE search_index; CREATE VIEW search_index AS SELECT 1 AS words, 'x' AS rank",
      'view search_index was added',
    ],
  ])('is refused with %s', (_, change, words) => {
    const file = closedDesk(change);
    for (const mode of ['read', 'write'] as const) {
      expect(problemOf(() => openDesk(file, mode)).message).toContain(words);
    }
  });

  it('is refused when a guard of the log is gone', () => {
    const file = closedDesk('DROP TRIGGER revision_stays');
    expect(problemOf(() => openDesk(file, 'read')).message).toContain(
      'trigger revision_stays is missing',
    );
  });

  it('is as before when a trigger was dropped and made again word for word', () => {
    const words = shippedMigrations()[0]?.sql ?? '';
    const trigger = /CREATE TRIGGER revision_stays[\s\S]*?END;/u.exec(words)?.[0] ?? '';
    const file = closedDesk(`DROP TRIGGER revision_stays; ${trigger}`);
    expect(stories(readDesk(file))).toHaveLength(1);
  });

  it('of a newer program is refused with the version it has', () => {
    const file = closedDesk('PRAGMA user_version = 99');
    const { exit, message } = problemOf(() => openDesk(file, 'write'));
    expect([exit, message]).toEqual(['configuration', expect.stringContaining('version 99')]);
  });
});

describe('when the file cannot be written', () => {
  it('a full disk is told, and what was there stays', () => {
    const desk = deskWithTalks();
    const pages = Number(desk.db.pragma('page_count', { simple: true }));
    desk.db.pragma(`max_page_count = ${pages}`);
    const note = 'x'.repeat(100_000);
    const full = problemOf(() => edit(desk, ada, claimAt('C1'), { text: note }));
    expect(full.exit).toBe('disk');
    desk.db.pragma('max_page_count = 100000');
    expect(verify(desk)).toEqual([]);
    expect(edit(desk, ada, claimAt('C1'), { text: 'They met at noon.' }).records).toHaveLength(1);
  });

  it('another program at work is told after a while', () => {
    const desk = deskWithTalks();
    const other = openSqlite(desk.file);
    other.exec('BEGIN IMMEDIATE');
    desk.db.pragma('busy_timeout = 20');
    expect(problemOf(() => add(desk, ada, [statementOnTalks('S3')])).exit).toBe('locked');
    other.exec('COMMIT');
    other.close();
    expect(add(desk, ada, [statementOnTalks('S3')]).records).toHaveLength(1);
  });

  // Root may write everywhere; as somebody else the test is made by a process of its own.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const asSomebody = (code: string): { readonly out: string; readonly error: string } => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', code],
      { ...nobody, encoding: 'utf8', env: { ...process.env, HOME: '/tmp' } },
    );
    return { out: stdout, error: stderr };
  };

  const canRead = spawnSync('test', ['-r', 'node_modules/tsx/package.json'], nobody).status === 0;
  if (!canRead) {
    process.stderr.write('skipped: no other user may read this folder, so none can open a desk\n');
  }

  it.skipIf(!canRead)('a desk in a folder of somebody else is read through a private copy', () => {
    const desk = deskWithTalks();
    closeDesk(desk);
    const folder = join(desk.file, '..');
    chmodSync(desk.file, 0o444);
    chmodSync(folder, 0o555);
    const { out, error } = asSomebody(`
      import { openDesk, closeDesk } from './src/store/desk.ts';
      import { stories } from './src/store/read/stories.ts';
      const desk = openDesk(${JSON.stringify(desk.file)}, 'read');
      const count = stories(desk).length;
      closeDesk(desk);
      let exit = '';
      try { openDesk(${JSON.stringify(desk.file)}, 'write'); } catch (e) { exit = e.exit; }
      console.log(JSON.stringify({ count, copied: desk.copy !== null, exit }));
    `);
    chmodSync(folder, 0o755);
    expect([error, out && JSON.parse(out)]).toEqual([
      '',
      { count: 1, copied: true, exit: 'permission' },
    ]);
  });

  it.skipIf(!canRead)('a private copy that cannot be made leaves nothing behind', () => {
    const desk = deskWithTalks();
    closeDesk(desk);
    const folder = join(desk.file, '..');
    const copies = join(temporaryFolder(), 'copies');
    mkdirSync(copies);
    for (const one of [copies, join(copies, '..')]) chmodSync(one, 0o777);
    chmodSync(desk.file, 0o000);
    chmodSync(folder, 0o555);
    const { out, error } = asSomebody(`
      import { openDesk } from './src/store/desk.ts';
      process.env.TMPDIR = ${JSON.stringify(copies)};
      try { openDesk(${JSON.stringify(desk.file)}, 'read'); } catch (e) { console.log(e.exit); }
    `);
    chmodSync(folder, 0o755);
    expect([error, out.trim(), readdirSync(copies)]).toEqual(['', 'permission', []]);
  });
});

describe('several at one desk', () => {
  it('lose nothing of each other', async () => {
    const desk = deskWithTalks();
    const { spawn } = await import('node:child_process');
    const writer = (name: string): Promise<string> =>
      new Promise((done) => {
        const code = `
          import { openDesk } from './src/store/desk.ts';
          import { add } from './src/store/edit.ts';
          const desk = openDesk(${JSON.stringify(desk.file)}, 'write');
          for (let n = 0; n < 15; n += 1) add(desk, { by: '${name}' }, [{ entity: 'statement',
            story: 'talks', record: { claim: 'C1', speaker: 'star', stance: 'confirm' } }]);
        `;
        const child = spawn(process.execPath, [
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          code,
        ]);
        let said = '';
        child.stderr.on('data', (text: Buffer) => (said += text.toString()));
        child.on('close', () => done(said));
      });
    expect(await Promise.all(['Ada', 'Bea', 'Cem'].map(writer))).toEqual(['', '', '']);
    const count = desk.db.prepare('SELECT count(*) FROM statement').pluck().get();
    expect(count).toBe(47);
    const refs = desk.db.prepare('SELECT count(DISTINCT ref) FROM statement').pluck().get();
    expect(refs).toBe(47);
    expect(verify(desk)).toEqual([]);
  });
});
