import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { source } from '../../src/domain/source.ts';
import { statement } from '../../src/domain/statement.ts';
import { story } from '../../src/domain/story.ts';
import { commandLine, type CommandLine, updateFile, withStory } from '../support/command.ts';

const expected = JSON.parse(readFileSync('test/domain/expected-standings.json', 'utf8')) as Record<
  string,
  Record<string, object>
>;
const slug = 'turkey-syria-contacts-june-2024';

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});

interface ClaimItem {
  readonly story: string;
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

describe('claims', () => {
  test('--json gives every field the derivation has, and nothing else', () => {
    const { claims } = line.json<{ claims: readonly ClaimItem[] }>('claims');
    const standings = claims.map(({ story: of, ref: _ref, id, kind: _kind, text, ...standing }) => {
      expect([of, text.length > 0]).toEqual([slug, true]);
      return [id, standing];
    });
    expect(Object.fromEntries(standings)).toEqual(expected['hmeimim.json']);
  });

  test('--json names each claim first, and stands in the order of the refs', () => {
    const { claims } = line.json<{ claims: readonly ClaimItem[] }>('claims');
    expect(Object.keys(claims[0] ?? {}).slice(0, 6)).toEqual([
      'story',
      'ref',
      'id',
      'kind',
      'text',
      'standing',
    ]);
    expect(claims.map(({ ref }) => ref)).toEqual(claims.map(({ ref }) => ref).toSorted());
  });

  test('people read a table, with no line wider than they asked for', () => {
    const narrow = withStory({ COLUMNS: '60' });
    const table = narrow.ok('claims').split('\n');
    expect(table.slice(0, 3)).toEqual([
      'REF  CLAIM                       STANDING',
      'C01  Hmeimim meeting, 11 June    One origin for; a denial is',
      '                                 known only second hand',
    ]);
    expect(Math.max(...table.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  test('--limit takes the first so many', () => {
    expect(line.json<{ claims: unknown[] }>('claims', '--limit', '3').claims).toHaveLength(3);
    expect(line.ok('claims', '--limit', '2').split('\n')).toHaveLength(1 + 3);
  });

  test('a story that is not there is said so, with those that are', () => {
    expect(line.run('claims', '--story', 'other')).toMatchObject({
      exit: 66,
      err: expect.stringContaining(slug) as string,
    });
  });
});

describe('contradictions', () => {
  test('lists the contested claims as claims does', () => {
    const { claims } = line.json<{ claims: readonly ClaimItem[] }>('contradictions');
    expect(claims.map(({ ref }) => ref)).toEqual(['C01']);
    const all = line.json<{ claims: readonly ClaimItem[] }>('claims').claims;
    expect(claims[0]).toEqual(all[0]);
  });

  test('--fail-on-contradiction is quiet until a listed claim is contradicted', () => {
    const updated = withStory();
    expect(updated.run('contradictions', '--fail-on-contradiction').exit).toBe(0);
    updated.ok('import', updateFile);
    expect(updated.run('contradictions', '--fail-on-contradiction').exit).toBe(3);
    expect(updated.run('contradictions', '--fail-on-contradiction', '--json').exit).toBe(3);
    expect(updated.run('contradictions').exit).toBe(0);
  });

  test('finding nothing is no failure, and JSON is still a list', () => {
    const day = ['--public-at', '1999-01-01'];
    expect(line.json('contradictions', ...day)).toEqual({ claims: [] });
    expect(line.run('contradictions', ...day)).toEqual({
      exit: 0,
      out: '',
      err: 'No claim on this desk is contested as of 1999-01-01.\n',
    });
  });

  test('an empty list says why it is, and what to do', () => {
    const own = commandLine();
    own.ok('add', 'source', '--kind', 'outlet', '--name', 'Star');
    for (const list of ['claims', 'contradictions']) {
      expect(own.run(list).err).toMatch(
        /^This desk has no story yet\. .*gainsay add story.*import/u,
      );
    }
    own.ok('add', 'story', '--slug', 'port', '--title', 'Port');
    const then = new Date().toISOString();
    for (const list of ['claims', 'contradictions']) {
      expect(own.run(list).err).toMatch(
        /^There is no claim on this desk yet\. .*gainsay add claim/u,
      );
      expect(own.run(list, '--story', 'port').err).toContain('There is no claim in port yet.');
    }
    own.ok('add', 'claim', '--text', 'The port is closed.');
    expect(own.run('contradictions').err).toBe('No claim on this desk is contested.\n');
    expect(own.run('contradictions', '--story', 'port').err).toBe(
      'No claim in port is contested.\n',
    );
    expect(own.run('claims', '--known-at', then).err).toBe(
      'There was no claim on this desk at that time.\n',
    );
  });
});

describe('records', () => {
  test('stories: the record with ref and id', () => {
    const { stories } = line.json<{ stories: readonly Record<string, unknown>[] }>('stories');
    expect(stories).toHaveLength(1);
    const [{ ref, id, ...record } = {}] = stories;
    expect([ref, id]).toEqual([null, slug]);
    expect(story.parse(record)).toEqual(record);
    expect(line.ok('stories')).toMatch(/14 +24 +1$/mu);
  });

  test('sources: the records with ref and id', () => {
    const { sources } = line.json<{ sources: readonly Record<string, unknown>[] }>('sources');
    expect(sources).toHaveLength(16);
    for (const { ref, ...record } of sources) {
      expect([ref, source.parse(record)]).toEqual([null, record]);
    }
    expect(line.ok('sources', '--story', slug)).toContain('الوطن');
  });

  test('show: kind, ref and record', () => {
    const shown = line.json<{ kind: string; ref: string; record: object }>('show', 's6');
    expect([shown.kind, shown.ref]).toEqual(['statement', 'S06']);
    expect(statement.parse(shown.record)).toEqual(shown.record);
  });

  test.each([
    ['D1', 'document'],
    ['Q1', 'question'],
    ['C01', 'claim'],
    ['el-vatan', 'source'],
    [slug, 'story'],
  ])('show %s finds the %s', (ref, kind) => {
    expect(line.json<{ kind: string }>('show', ref).kind).toBe(kind);
  });

  test('show prints a claim as its board, and any other record field by field', () => {
    expect(line.ok('show', 'C01')).toContain('NOT COUNTED: "denied": Arabi21\'s word');
    expect(line.ok('show', 'S06')).toMatch(/^characterisedBy +arabi21$/mu);
  });

  test('what is not there ends with 66', () => {
    expect(line.run('show', 'C99').exit).toBe(66);
    expect(line.run('history', 'C99').exit).toBe(66);
  });
});

describe('the log', () => {
  const fields = [
    'seq',
    'id',
    'desk',
    'number',
    'kind',
    'entity',
    'entityId',
    'ref',
    'recordedAt',
    'receivedAt',
    'recordedBy',
    'batch',
    'undoes',
    'reason',
  ];

  test('log: every revision, the newest first', () => {
    const { revisions } = line.json<{ revisions: readonly Record<string, unknown>[] }>('log');
    expect(Object.keys(revisions[0] ?? {})).toEqual(fields);
    expect(revisions.map(({ seq }) => seq)).toEqual(
      [...revisions.keys()].map((at) => revisions.length - at),
    );
    expect(revisions.at(-1)).toMatchObject({
      kind: 'add',
      entity: 'story',
      entityId: slug,
      recordedBy: 'reporter',
      reason: 'import hmeimim.json',
    });
  });

  test('history: the revisions of one record with what each changed', () => {
    const own = withStory();
    own.ok('edit', 'Q1', '--owner', 'Lina');
    const { revisions } = own.json<{ revisions: readonly Record<string, unknown>[] }>(
      'history',
      'Q1',
    );
    expect(Object.keys(revisions[0] ?? {})).toEqual([...fields, 'changes']);
    expect(revisions.map(({ kind }) => kind)).toEqual(['add', 'fix']);
    expect(revisions[1]).toMatchObject({ changes: [{ field: 'owner', old: null, new: 'Lina' }] });
    expect(own.ok('history', 'Q1')).toContain('owner: none → Lina');
  });
});

describe('clocks', () => {
  test('--public-at leaves out what was published later, or at no known time', () => {
    const { claims } = line.json<{ claims: readonly ClaimItem[] }>(
      'claims',
      '--public-at',
      '2024-06-16',
    );
    expect(claims.find(({ ref }) => ref === 'C01')).toMatchObject({
      standing: 'single-origin',
      statements: { confirm: 1, deny: 0, neutral: 0 },
    });
  });

  test('--known-at a report shows the desk as it was then', () => {
    const own = withStory();
    own.ok('report', '-o', 'one.md');
    own.ok('import', updateFile);
    const standing = (...clock: readonly string[]): unknown =>
      own.json<{ claims: readonly { standing: string }[] }>('claims', ...clock).claims[0]?.standing;
    expect(standing()).toBe('contradicted');
    expect(standing('--known-at', 'R1')).toBe('contradicted-at-second-hand');
    expect(own.run('show', 'S25', '--known-at', 'R1').exit).toBe(66);
    expect(own.run('claims', '--known-at', 'R9').exit).toBe(66);
  });

  test('--known-at takes days and moments', () => {
    const before = line.json<{ claims: unknown[] }>('claims', '--known-at', '2020-01-01');
    expect(before.claims).toEqual([]);
    const after = line.json<{ claims: unknown[] }>('claims', '--known-at', '2999-01-01T00:00Z');
    expect(after.claims).toHaveLength(14);
  });

  test.each([
    ['--known-at', 'yesterday'],
    ['--public-at', '2024-06'],
    ['--limit', '0'],
  ])('%s %s is refused as a value', (option, value) => {
    expect(line.run('claims', option, value)).toMatchObject({
      exit: 2,
      err: expect.stringContaining(`${option} takes`) as string,
    });
  });
});
