import { describe, expect, it } from 'vitest';

import { openSqlite } from '../../src/host.ts';
import { closeDesk, type Desk } from '../../src/store/desk.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { headOf, recordReport } from '../../src/store/report-record.ts';
import { bodyHashOf, revisionHash } from '../../src/store/revision.ts';
import type { RevisionRow } from '../../src/store/tables.ts';
import { undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import {
  deskWithExample,
  deskWithTalks,
  readDesk,
  statementAt,
  statementOnTalks,
} from '../support/desk.ts';
import { tampered } from '../support/tampered.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const busyDesk = (): Desk => {
  const desk = deskWithTalks();
  edit(desk, because, statementAt('S1'), { stance: 'deny' });
  undo(desk, ada);
  recordReport(desk, ada, 'talks', {});
  setState(desk, because, statementAt('S2'), 'hold');
  return desk;
};

/** Rewrites the log from its beginning, with hashes that fit, as somebody might who knows how. */
function rewritten(desk: Desk, change: (row: RevisionRow) => RevisionRow): Desk {
  const rows = desk.db.prepare('SELECT * FROM revision ORDER BY seq').all() as RevisionRow[];
  const ids = new Map<string, string>();
  const renamed = (id: string): string => ids.get(id) ?? id;
  const updates = rows.map((row) => {
    const parents = (JSON.parse(row.parents) as string[]).map(renamed);
    const previous = row.previous === null ? null : renamed(row.previous);
    const next = change({ ...row, parents: JSON.stringify(parents), previous });
    const id = revisionHash(next);
    ids.set(row.id, id);
    return `UPDATE revision SET id = '${id}', parents = '${next.parents}', number = ${next.number},
      previous = ${next.previous === null ? 'NULL' : `'${next.previous}'`},
      recorded_by = '${next.recorded_by}', recorded_at = ${next.recorded_at},
      received_at = ${next.received_at} WHERE seq = ${row.seq}`;
  });
  return tampered(desk, updates.join(';'));
}

const found = (desk: Desk): string =>
  verify(desk)
    .map(({ what }) => what)
    .join('\n');

describe('a sound desk', () => {
  it('has no findings: small, busy and shipped', () => {
    for (const desk of [deskWithTalks(), busyDesk(), deskWithExample()]) {
      expect(verify(desk)).toEqual([]);
      expect(verify(readDesk(desk.file))).toEqual([]);
    }
  });

  it('is not written to', () => {
    const desk = busyDesk();
    const changes = (): unknown => desk.db.prepare('SELECT total_changes()').pluck().get();
    const before = changes();
    verify(desk);
    expect(changes()).toBe(before);
  });

  it('holds the head that a report printed, and every one before', () => {
    const desk = busyDesk();
    const head = headOf(desk)?.hash ?? '';
    add(desk, ada, [statementOnTalks('S3')]);
    expect(verify(desk, { head })).toEqual([]);
    expect(verify(desk, { head: 'a'.repeat(64) })).toEqual([
      {
        in: 'log',
        what: `The entry ${'a'.repeat(64)} is not on file: the log was cut or rewritten.`,
      },
    ]);
  });
});

describe('a change behind the back of the program is found and named', () => {
  const other = "'" + 'a'.repeat(64) + "'";
  it.each([
    ['seq', 'seq = 90', 'Entry 90'],
    ['received_at', 'received_at = received_at + 1', 'Entry 8'],
    ['id', `id = ${other}`, 'Entry 8'],
    ['desk', "desk = 'other'", 'Entry 8'],
    ['number', 'number = 70', 'Entry 8'],
    ['schema', 'schema = 2', 'Entry 8'],
    ['entity', "entity = 'question'", 'Entry 8'],
    ['entity_id', "entity_id = 'talks/S2'", 'Entry 8'],
    ['ref', "ref = 'S77'", 'Entry 8'],
    ['kind', "kind = 'fix'", 'Entry 8'],
    ['parents', "parents = '[]'", 'Entry 8'],
    ['the bytes of parents', `parents = replace(parents, '"]', '" ]')`, 'Entry 8'],
    ['recorded_at', 'recorded_at = recorded_at - 1', 'Entry 8'],
    ['recorded_by', "recorded_by = 'Eve'", 'Entry 8'],
    ['salt', 'salt = zeroblob(16)', 'Entry 8'],
    ['stance in the payload', `payload = replace(payload, '"deny"', '"confirm"')`, 'Entry 8'],
    ['reason', `payload = replace(payload, 'read again', 'read badly')`, 'Entry 8'],
    ['batch', `payload = replace(payload, '"batch":"0', '"batch":"1')`, 'Entry 8'],
    ['erased words', 'payload = NULL, salt = NULL', 'has lost its words'],
    ['previous', `previous = ${other}`, 'Entry 8'],
    ['body_hash', `body_hash = ${other}`, 'Entry 8'],
  ])('in the log: %s', (_, set, words) => {
    expect(found(tampered(busyDesk(), `UPDATE revision SET ${set} WHERE seq = 8`))).toContain(
      words,
    );
  });

  it('an entry taken out', () => {
    const without = tampered(busyDesk(), 'DELETE FROM revision WHERE seq = 8');
    expect(found(without)).toContain('Entry 9 (correct of statement talks/S1) comes after entry 7');
  });

  it('entries put in another order', () => {
    const reordered = tampered(
      busyDesk(),
      `UPDATE revision SET seq = 900 WHERE seq = 8; UPDATE revision SET seq = 8 WHERE seq = 9;
       UPDATE revision SET seq = 9 WHERE seq = 900;`,
    );
    expect(found(reordered)).toContain('Entry 8 (correct of statement talks/S1)');
  });

  it('a forged entry with hashes of its own, between two true ones', () => {
    const desk = busyDesk();
    const row = desk.db.prepare('SELECT * FROM revision WHERE seq = 8').get() as RevisionRow;
    const payload = (row.payload ?? '').replace('"deny"', '"neutral"');
    const body_hash = bodyHashOf(row.salt as Uint8Array, payload);
    const id = revisionHash({ ...row, body_hash });
    const forged = tampered(
      desk,
      `UPDATE revision SET payload = '${payload}', body_hash = '${body_hash}', id = '${id}'
       WHERE seq = 8`,
    );
    expect(found(forged)).toContain('Entry 9');
  });

  it('the newest entries cut off, as the index still has them; with the index, by the head', () => {
    const desk = busyDesk();
    const head = headOf(desk)?.hash ?? '';
    const cut = tampered(desk, 'DELETE FROM revision WHERE seq = 11');
    expect(verify(cut)).not.toEqual([]);
    expect(verify(cut, { head }).map(({ what }) => what)).toContainEqual(
      expect.stringContaining('is not on file'),
    );
  });

  it.each([
    [
      'what its entry follows',
      (row: RevisionRow) => ({ ...row, parents: '[]' }),
      'changes a record that nothing began',
    ],
    [
      'its number',
      (row: RevisionRow) => ({ ...row, number: 80 }),
      'follows a gap: entry 8 of its desk is gone',
    ],
    [
      'its clock',
      (row: RevisionRow) => ({ ...row, recorded_at: 5, received_at: 5 }),
      'is not later than the entry before it',
    ],
    [
      'the entry before it',
      (row: RevisionRow) => ({ ...row, previous: null }),
      'does not name the entry before it',
    ],
  ])('a log with new hashes all through, but a wrong entry: %s', (_, change, words) => {
    const desk = rewritten(busyDesk(), (row) => (row.seq === 8 ? change(row) : row));
    expect(found(desk)).toContain(`Entry 8 (correct of statement talks/S1) ${words}`);
  });

  it('a log rewritten whole, by the head that was printed before and by nothing else', () => {
    const desk = busyDesk();
    const head = headOf(desk)?.hash ?? '';
    const forged = rewritten(desk, (row) => ({ ...row, recorded_by: 'Eve' }));
    expect(verify(forged)).toEqual([]);
    expect(verify(forged, { head })).toHaveLength(1);
  });

  it.each([
    ['story', "UPDATE story SET title = 'Other'", 'story talks has another title'],
    [
      'source',
      "UPDATE source SET kind = 'person' WHERE id = 'star'",
      'source star has another kind',
    ],
    [
      'claim',
      "UPDATE claim SET wording = '0123456789abcdef'",
      'claim talks C1 has another wording',
    ],
    ['document', 'DELETE FROM document', 'document talks D1 is missing'],
    [
      'statement',
      "UPDATE statement SET state = 'live' WHERE id = 'S2'",
      'statement talks S2 has another state',
    ],
    ['ref', "UPDATE ref SET number = 9 WHERE id = 'S2'", 'ref talks S 2 S2 is missing'],
    [
      'pointer',
      "DELETE FROM pointer WHERE field = 'speaker' AND id = 'S1'",
      'pointer statement talks S1 speaker star is missing',
    ],
    [
      'spelling',
      "INSERT INTO source_spelling VALUES ('x', 'star', 'X', 1)",
      'source_spelling star X x is on no entry',
    ],
    [
      'words',
      "UPDATE search_text SET words = 'other' WHERE seq = 5",
      'search_text 5 has another words',
    ],
    [
      'a word looked for',
      "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', 5, 'met')",
      'search_index differs from what the log gives, first at the word met of entry 5',
    ],
    [
      'a word of no entry',
      "INSERT INTO search_index (rowid, words) VALUES (70, 'planted')",
      'first at the word planted of entry 70',
    ],
    ['batch', "UPDATE batch SET kind = 'example' WHERE kind = 'undo'", 'has another kind'],
    ['head', `UPDATE statement SET seq = 6 WHERE id = 'S1'`, 'statement talks S1 has another seq'],
  ])('in the index: %s', (_, change, words) => {
    const findings = verify(tampered(busyDesk(), change));
    expect(findings.map(({ what }) => what).join('\n')).toContain(words);
  });

  it('in the pages of the full-text index', () => {
    const desk = busyDesk();
    closeDesk(desk);
    const db = openSqlite(desk.file);
    db.unsafeMode(true);
    db.exec('UPDATE search_index_data SET block = zeroblob(length(block)) WHERE id > 10');
    db.close();
    const findings = verify(readDesk(desk.file));
    expect(findings[0]).toEqual({ in: 'index', what: expect.stringContaining('search_index') });
  });

  it('in a summary', () => {
    const desk = tampered(
      busyDesk(),
      `UPDATE claim_summary SET item = replace(item, 'single-origin', 'affirmed')`,
    );
    expect(verify(desk)).toEqual([
      { in: 'summary', what: 'claim_summary talks C1 has another item than the log gives.' },
    ]);
  });

  it('in the desk id', () => {
    const desk = tampered(busyDesk(), `UPDATE desk SET id = '${'b'.repeat(36)}'`);
    expect(found(desk)).toContain('is reached by nothing that this desk wrote');
  });
});
