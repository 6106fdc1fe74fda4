import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import type { Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';

import { openSqlite, shippedMigrations } from '../../src/host.ts';
import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';
import { add } from '../../src/store/edit.ts';
import { fillFromLog } from '../../src/store/fill-index.ts';
import { search } from '../../src/store/read/search.ts';
import { stories } from '../../src/store/read/stories.ts';
import { applicationId } from '../../src/store/schema.ts';
import { verify } from '../../src/store/verify.ts';
import {
  deskWithTalks,
  modeOf,
  problemOf,
  readDesk,
  statementOnTalks,
  temporaryFolder,
} from '../support/desk.ts';

const ada = { by: 'Ada' };

describe('an older desk', () => {
  const version = (shippedMigrations().at(-1)?.version ?? 0) + 1;
  const next = { version, name: '9999-more.sql', sql: 'CREATE TABLE revised (one TEXT) STRICT;' };

  it('is brought up to date after a backup of it', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    const newer = [...shippedMigrations(), next];
    closeDesk(openDesk(file, 'write', newer, fillFromLog));
    expect(stories(readDesk(`${file}.before-${version}`))).toHaveLength(1);
    expect(modeOf(`${file}.before-${version}`)).toBe('600');
    const brought = openDesk(file, 'read', newer);
    expect(brought.db.prepare('SELECT * FROM revised').all()).toEqual([]);
    expect(verify(brought)).toEqual([]);
    closeDesk(brought);
  });

  it('stays as it was when a migration fails half way', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    const broken = { ...next, sql: `${next.sql} INSERT INTO nowhere VALUES (1);` };
    expect(() => openDesk(file, 'write', [...shippedMigrations(), broken], fillFromLog)).toThrow(
      'nowhere',
    );
    expect(verify(readDesk(file))).toEqual([]);
    expect(() => openDesk(file, 'write', [...shippedMigrations(), broken], fillFromLog)).toThrow(
      'nowhere',
    );
    const backups = readdirSync(join(file, '..')).filter((name) => name.includes('.before-'));
    expect(backups).toEqual([]);
  });

  it('is backed up with nobody looking on, over what an attempt that was cut short has left', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    chmodSync(file, 0o644);
    const part = `${file}.before-${version}.part`;
    for (const name of [part, `${part}-journal`]) writeFileSync(name, 'half a copy');
    const modes: string[] = [];
    const watched = {
      ...next,
      get sql() {
        modes.push(modeOf(`${file}.before-${version}`));
        return next.sql;
      },
    };
    const before = process.umask(0o022);
    onTestFinished(() => void process.umask(before));
    closeDesk(openDesk(file, 'write', [...shippedMigrations(), watched], fillFromLog));
    expect(modes.at(-1)).toBe('600');
    expect(stories(readDesk(`${file}.before-${version}`))).toHaveLength(1);
    expect(readdirSync(join(file, '..')).toSorted()).toEqual([
      'desk.db',
      `desk.db.before-${version}`,
    ]);
  });

  it('has its backup beside another of that name, but not twice', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    const name = `${file}.before-${version}`;
    const copies = (): readonly string[] =>
      readdirSync(join(file, '..')).filter((one) => one.includes('.before-'));
    writeFileSync(name, 'notes of my own');
    const whole = readFileSync(file);
    const migrated = [...shippedMigrations(), next];
    closeDesk(openDesk(file, 'write', migrated, fillFromLog));
    expect(copies()).toEqual([`desk.db.before-${version}`, `desk.db.before-${version}-1`]);
    expect(readFileSync(name, 'utf8')).toBe('notes of my own');
    writeFileSync(file, whole);
    closeDesk(openDesk(file, 'write', migrated, fillFromLog));
    expect(copies()).toHaveLength(2);
  });

  it('leaves no backup where the copy is cut short', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    mkdirSync(`${file}.before-${version}.part`);
    expect(() => openDesk(file, 'write', [...shippedMigrations(), next], fillFromLog)).toThrow(
      'directory',
    );
    expect(verify(readDesk(file))).toEqual([]);
    expect(existsSync(`${file}.before-${version}`)).toBe(false);
  });

  it('is not backed up where another program is writing to it', () => {
    const { file, ...desk } = deskWithTalks();
    closeDesk({ file, ...desk });
    const other = openSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const migrated = [...shippedMigrations(), next];
    expect(problemOf(() => openDesk(file, 'write', migrated, fillFromLog)).exit).toBe('locked');
    other.close();
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('before'))).toEqual([]);
  }, 20_000);

  it('is written to no more by a program that was left open', () => {
    const desk = deskWithTalks();
    closeDesk(openDesk(desk.file, 'write', [...shippedMigrations(), next], fillFromLog));
    const { exit, message, todo } = problemOf(() => add(desk, ada, [statementOnTalks('S3')]));
    expect([exit, message]).toEqual([
      'configuration',
      expect.stringContaining('brought up to date by a newer gainsay'),
    ]);
    expect(todo).toContain('Start this one again');
    expect(desk.db.inTransaction).toBe(false);
  });

  it.each(shippedMigrations().slice(0, -1))('of version $version is filled anew', (old) => {
    const file = join(temporaryFolder(), 'desk.db');
    const db = openSqlite(file);
    for (const { sql } of shippedMigrations().slice(0, old.version)) db.exec(sql);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${old.version}`);
    copyLog(deskWithTalks(), db);
    db.close();
    for (const mode of ['read', 'write'] as const) {
      expect(problemOf(() => openDesk(file, mode)).message).toContain('an older gainsay');
    }
    const desk = openDesk(file, 'write', undefined, fillFromLog);
    onTestFinished(() => closeDesk(desk));
    expect(verify(desk)).toEqual([]);
    expect(search(desk, 'met').hits).toHaveLength(1);
    add(desk, ada, [statementOnTalks('S3', { text: { original: 'They did meet.' } })]);
    expect(search(desk, 'meet').hits).toHaveLength(1);
  });
});

describe('a desk to which a program wrote that knows fewer tables', () => {
  const leftOpen = (): Desk => {
    const desk = deskWithTalks();
    add(desk, ada, [statementOnTalks('S3', { text: { original: 'They parted.' } })]);
    // What such a program leaves: an entry without the rows that came later.
    desk.db.exec(`DELETE FROM search_text WHERE seq = 8; UPDATE indexed SET seq = 7`);
    return desk;
  };

  it('is filled anew where it is opened to be written to', () => {
    const { file, ...desk } = leftOpen();
    closeDesk({ file, ...desk });
    const again = openDesk(file, 'write', undefined, fillFromLog);
    onTestFinished(() => closeDesk(again));
    expect(verify(again)).toEqual([]);
    expect(search(again, 'parted').hits).toHaveLength(1);
  });

  it('is refused, and left as it is, where what was written is no entry of a desk', () => {
    const { file, ...desk } = leftOpen();
    desk.db
      .exec(`INSERT INTO revision SELECT 9, received_at + 1, '${'a'.repeat(64)}', desk, 9, schema, entity,
      'talks/S9', 'S09', kind, '[]', recorded_at, recorded_by, salt, '{"body":{}}', previous,
      body_hash FROM revision WHERE seq = 8`);
    closeDesk({ file, ...desk });
    const { exit, message } = problemOf(() => openDesk(file, 'write', undefined, fillFromLog));
    expect([exit, message]).toEqual(['damaged', expect.stringContaining('no desk wrote')]);
    expect(verify(readDesk(file)).map((one) => one.in)).toContain('log');
  });

  it('is refused by one that is open already, and by a search', () => {
    const desk = leftOpen();
    for (const act of [
      () => add(desk, ada, [statementOnTalks('S4')]),
      () => search(readDesk(desk.file), 'parted'),
    ]) {
      const { exit, message } = problemOf(act);
      expect([exit, message]).toEqual(['configuration', expect.stringContaining('older gainsay')]);
    }
    expect(verify(desk).map(({ what }) => what)).toContain(
      'indexed 1 has another seq than the log gives.',
    );
  });
});

/** The log of a desk in the tables of another, as a program that wrote only these would leave it. */
function copyLog(from: Desk, to: Database): void {
  closeDesk(from);
  to.exec(`ATTACH '${from.file}' AS whole`);
  for (const table of ['desk', 'revision']) {
    to.exec(`INSERT INTO main.${table} SELECT * FROM whole.${table}`);
  }
}
