import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';

import { addressFrom, entityIdOf, linkId } from '../../src/store/address.ts';
import type { Desk } from '../../src/store/desk.ts';
import { closeDesk } from '../../src/store/desk.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { recordReport, headOf } from '../../src/store/report-record.ts';
import type { RevisionRow } from '../../src/store/tables.ts';
import { verify } from '../../src/store/verify.ts';
import {
  claimAt,
  deskWithTalks,
  emptyDesk,
  problemOf,
  statementAt,
  statementOnTalks,
  temporaryFolder,
} from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const logOf = ({ db }: Desk): RevisionRow[] =>
  db.prepare('SELECT * FROM revision ORDER BY seq').all() as RevisionRow[];
const last = (desk: Desk): RevisionRow => logOf(desk).at(-1) as RevisionRow;
const sha = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('an entry of the log', () => {
  it('has the hashes that the format says, over bytes anyone can read', () => {
    const desk = deskWithTalks();
    edit(desk, because, statementAt('S1'), { stance: 'deny', note: 'صفحة ٣ — “sayfa 3”' });
    for (const row of logOf(desk)) {
      expect(row.salt).toHaveLength(16);
      expect(sha(row.salt as Uint8Array, row.payload ?? '')).toBe(row.body_hash);
      const hashed = [
        row.schema,
        row.desk,
        row.number,
        row.entity,
        row.entity_id,
        row.ref,
        row.kind,
        JSON.parse(row.parents),
        row.recorded_at,
        row.recorded_by,
        row.body_hash,
        row.previous,
      ];
      expect(sha(canonicalize(hashed) as string)).toBe(row.id);
      expect(row.payload).toBe(canonicalize(JSON.parse(row.payload ?? '')));
    }
  });

  it('holds the whole record and nothing about the change outside it', () => {
    const desk = deskWithTalks();
    setState(desk, because, statementAt('S2'), 'hold');
    const { payload, kind, ref } = last(desk);
    expect([kind, ref]).toEqual(['hold', null]);
    expect(JSON.parse(payload ?? '')).toEqual({
      batch: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      undoes: null,
      reason: 'read again',
      body: {
        id: 'S2',
        claim: 'C1',
        wording: expect.any(String),
        speaker: 'dawn',
        stance: 'deny',
        directness: 'explicit',
        scope: 'same',
        modality: 'asserted',
        attribution: 'unstated',
        via: [],
        bearsOn: [],
        state: 'held',
        stateReason: 'read again',
      },
    });
  });

  it('names the entry before it on the desk, and what it follows of its record', () => {
    const desk = deskWithTalks();
    const added = logOf(desk).find(({ entity_id }) => entity_id === 'talks/S1');
    const before = last(desk);
    edit(desk, because, statementAt('S1'), { stance: 'deny' });
    const { previous, parents, number, seq } = last(desk);
    expect(previous).toBe(before.id);
    expect(JSON.parse(parents)).toEqual([added?.id]);
    expect([number, seq]).toEqual([before.number + 1, before.seq + 1]);
    expect([logOf(desk)[0]?.previous, logOf(desk)[0]?.parents]).toEqual([null, '[]']);
  });

  it('is later than everything on file, whatever the clock says', () => {
    const desk = deskWithTalks();
    const future = Date.now() + 1_000_000_000;
    desk.db.exec('DROP TRIGGER revision_is_kept');
    desk.db.prepare('UPDATE revision SET received_at = ? WHERE seq = 7').run(future);
    const { listed } = add(desk, ada, [statementOnTalks('S3'), statementOnTalks('S4')]);
    expect(listed).toEqual([expect.stringContaining('more than a day behind the last entry')]);
    const [third, fourth] = logOf(desk).slice(-2);
    expect(third?.recorded_at).toBe(future + 1);
    expect(fourth?.recorded_at).toBe(future + 1);
    expect(third?.received_at).toBe(third?.recorded_at);
  });

  it('cannot be changed, taken out or written over, even by its number', () => {
    const { db } = deskWithTalks();
    const copy = (seq: string, id: string): string =>
      `INSERT OR REPLACE INTO revision SELECT ${seq}, received_at, ${id}, desk, 99, schema, entity,
       entity_id, ref, kind, parents, recorded_at, recorded_by, salt, payload, previous, body_hash
       FROM revision WHERE seq = 2`;
    for (const attack of [
      "UPDATE revision SET recorded_by = 'Eve' WHERE seq = 2",
      'UPDATE revision SET payload = NULL, salt = NULL WHERE seq = 2',
      'UPDATE OR REPLACE revision SET id = (SELECT id FROM revision WHERE seq = 1) WHERE seq = 2',
      'DELETE FROM revision WHERE seq = 2',
      copy('2', `'${'a'.repeat(64)}'`),
      copy('99', 'id'),
    ]) {
      expect(() => db.exec(attack)).toThrow('the log only grows');
    }
    expect(db.prepare('SELECT count(*) FROM revision').pluck().get()).toBe(7);
  });

  it('may lose its words and salt, and nothing else, once its record is erased', () => {
    const { db } = deskWithTalks();
    db.exec(`INSERT INTO revision SELECT 8, received_at, '${'e'.repeat(64)}', desk, 8, schema,
      entity, entity_id, NULL, 'erase', parents, recorded_at, recorded_by, salt, payload, previous,
      body_hash FROM revision WHERE entity_id = 'talks/S1'`);
    const erase = (more: string, where: string): number =>
      db.prepare(`UPDATE revision SET payload = NULL, salt = NULL ${more} WHERE ${where}`).run()
        .changes;
    expect(() => erase(", kind = 'fix'", "entity_id = 'talks/S1'")).toThrow('only grows');
    expect(() => erase('', "entity_id = 'talks/S2'")).toThrow('only grows');
    expect(erase('', "entity_id = 'talks/S1' AND kind = 'add'")).toBe(1);
  });
});

describe('the name of a record in the log', () => {
  it.each([
    [{ entity: 'story', story: 'a b', id: 'a b' }, 'a%20b'],
    [{ entity: 'source', story: null, id: '50%/x' }, '50%25%2Fx'],
    [{ entity: 'claim', story: 'a/b', id: 'C 1' }, 'a%2Fb/C%201'],
    [
      {
        entity: 'claimLink',
        story: 'talks',
        id: linkId('claimLink', { from: 'C 1', rel: 'refines', to: 'C2' }),
      },
      'talks/C%201 refines C2',
    ],
    [
      {
        entity: 'sourceLink',
        story: null,
        id: linkId('sourceLink', { from: 'a', rel: 'same-as', to: 'b c' }),
      },
      'a b%20c',
    ],
  ] as const)('says it with blanks, slashes and percent signs encoded', (address, entityId) => {
    expect(entityIdOf(address)).toBe(entityId);
    expect(addressFrom(address.entity, entityId)).toEqual(address);
  });
});

describe('a copy of the file', () => {
  it('goes on under a desk id of its own, behind the entry it was copied at', () => {
    const desk = deskWithTalks();
    const head = headOf(desk)?.hash;
    closeDesk(desk);
    const file = join(temporaryFolder(), 'copy.db');
    copyFileSync(desk.file, file);
    const copy = emptyDesk(file);
    add(copy, ada, [statementOnTalks('S3')]);
    add(copy, ada, [statementOnTalks('S4')]);
    const [third, fourth] = logOf(copy).slice(-2);
    expect(third?.desk).not.toBe(logOf(copy)[0]?.desk);
    expect([third?.number, third?.previous]).toEqual([1, head]);
    expect([fourth?.number, fourth?.previous]).toEqual([2, third?.id]);
    expect(verify(copy)).toEqual([]);
  });

  it('writes nothing by being read', () => {
    const desk = deskWithTalks();
    closeDesk(desk);
    const file = join(temporaryFolder(), 'copy.db');
    copyFileSync(desk.file, file);
    const copy = emptyDesk(file);
    expect(problemOf(() => edit(copy, ada, claimAt('C1'), { stance: 'deny' })).exit).toBe(
      'badContent',
    );
    expect(copy.db.prepare('SELECT id FROM desk').pluck().get()).toBe(logOf(copy)[0]?.desk);
  });
});

describe('a report', () => {
  it('is numbered, and names its clocks and the head it stands on', () => {
    const desk = deskWithTalks();
    const head = headOf(desk);
    const first = recordReport(desk, ada, 'talks', { publicAt: '2024-06-30' });
    expect(first).toMatchObject({ ref: 'R1', head: head?.hash });
    expect(recordReport(desk, ada, 'talks', {}).ref).toBe('R2');
    const entry = logOf(desk).at(-2);
    expect([entry?.entity, entry?.kind, entry?.ref]).toEqual(['report', 'report', 'R1']);
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({
      batch: entry?.entity_id,
      body: { story: 'talks', head: head?.hash, publicAt: '2024-06-30' },
    });
    expect(verify(desk)).toEqual([]);
  });

  it('on a story that is not here is none', () => {
    expect(problemOf(() => recordReport(deskWithTalks(), ada, 'other', {})).exit).toBe('notFound');
  });
});
