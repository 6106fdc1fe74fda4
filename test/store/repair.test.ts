import { describe, expect, it, onTestFinished } from 'vitest';

import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';
import { add } from '../../src/store/edit.ts';
import { repairIndex } from '../../src/store/repair.ts';
import { type Finding, verify } from '../../src/store/verify.ts';
import { problemOf, readDesk, statementOnTalks } from '../support/desk.ts';
import { refsOf, searchedDesk } from '../support/searched-desk.ts';
import { tampered } from '../support/tampered.ts';

const ada = { by: 'Ada' };

/** A desk with words enough for several pages of the index, and a file that was tampered with. */
function damaged(change: string): Desk {
  const desk = searchedDesk();
  const words = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ');
  add(desk, ada, [statementOnTalks('S8', { note: words })]);
  return tampered(desk, change);
}

const forWriting = (file: string): Desk => {
  const desk = openDesk(file, 'write');
  onTestFinished(() => closeDesk(desk));
  return desk;
};

const partsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map((one) => one.in)),
];

const damages: readonly (readonly [what: string, change: string])[] = [
  ['the way to its words is gone', 'DELETE FROM search_index_idx'],
  ['half the way to its words is gone', 'DELETE FROM search_index_idx WHERE pgno % 4 = 0'],
  ['its settings are gone', 'DELETE FROM search_index_config'],
  ['it is of another form', "UPDATE search_index_config SET v = 99 WHERE k = 'version'"],
  ['it has a setting more', "INSERT INTO search_index_config (k, v) VALUES ('pgsz', 64)"],
  ['it ranks in another way', "INSERT INTO search_index_config VALUES ('rank', 'bm25(9)')"],
  ['it is empty', 'DELETE FROM search_index_data'],
  [
    'its pages are blank',
    'UPDATE search_index_data SET block = zeroblob(length(block)) WHERE id > 10',
  ],
  [
    'a word is missing',
    "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', 5, 'met')",
  ],
  ['its words are gone', 'DELETE FROM search_text'],
  ['nobody knows how far it goes', 'DELETE FROM indexed'],
  ['a claim is of no entry', "UPDATE claim SET seq = 900 WHERE id = 'C2'"],
  ['the spellings are gone', 'DELETE FROM source_spelling'],
  ['a number is given twice', "INSERT INTO ref VALUES ('talks', 'S', 90, 'S1')"],
  ['a standing is another', "UPDATE claim_summary SET standing = 'denied'"],
];

describe.each(damages)('an index of which %s', (_, change) => {
  it('is found, and is made anew from the log', () => {
    const { file, ...other } = damaged(change);
    const findings = verify({ file, ...other });
    expect(findings).not.toEqual([]);
    expect(['index', 'summary']).toEqual(expect.arrayContaining([...partsOf(findings)]));
    const desk = forWriting(file);
    repairIndex(desk);
    expect(verify(desk)).toEqual([]);
    expect(refsOf(desk, 'embassy')).toEqual(['S04']);
    add(desk, ada, [statementOnTalks('S9', { text: { original: 'They embraced.' } })]);
    expect(refsOf(desk, 'embr')).toEqual(['S09']);
    expect(verify(readDesk(file))).toEqual([]);
  });
});

describe('what cannot be searched or written to', () => {
  it.each(damages.slice(2, 4))('because %s is told with what helps', (_, change) => {
    const { file } = damaged(change);
    for (const act of [
      () => refsOf(readDesk(file), 'embassy'),
      () => add(forWriting(file), ada, [statementOnTalks('S9')]),
    ]) {
      const { exit, todo } = problemOf(act);
      expect([exit, todo]).toEqual(['damaged', expect.stringContaining('verify --repair')]);
    }
  });
});

describe('a log that is not sound', () => {
  const change = `UPDATE revision SET payload = replace(payload, 'They met', 'They bet');
    DELETE FROM search_text`;

  it('is made into no index: everything stays as it is', () => {
    const desk = forWriting(damaged(change).file);
    const before = verify(desk);
    const { exit, message } = problemOf(() => repairIndex(desk));
    expect([exit, message]).toEqual(['damaged', expect.stringContaining('Entry ')]);
    expect(verify(desk)).toEqual(before);
    expect(partsOf(before)).toContain('log');
    expect(desk.db.prepare('SELECT count(*) FROM search_text').pluck().get()).toBe(0);
  });

  it('is so as well where it lacks the head that was asked for', () => {
    const desk = searchedDesk();
    expect(problemOf(() => repairIndex(desk, { head: 'a'.repeat(64) })).exit).toBe('damaged');
    repairIndex(desk);
    expect(verify(desk)).toEqual([]);
  });
});
