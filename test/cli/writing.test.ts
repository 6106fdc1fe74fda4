import { copyFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { commandLine, type CommandLine, withStory } from '../support/command.ts';

let template: CommandLine;
beforeAll(() => {
  const line = commandLine();
  line.ok('add', 'story', '--slug', 'port', '--title', 'The port', '--zone', 'Europe/Istanbul');
  line.ok('add', 'source', '--id', 'star', '--kind', 'outlet', '--name', 'Star', '--alias', 'ستار');
  line.ok('add', 'source', '--id', 'sabah', '--kind', 'outlet', '--name', 'Sabah');
  line.ok('add', 'claim', '--text', 'The port was closed on Monday.');
  template = line;
});

/** A desk with one story, two outlets and a claim. */
function begun(): CommandLine {
  const line = commandLine();
  copyFileSync(template.desk, line.desk);
  return line;
}

const standing = (line: CommandLine): unknown =>
  line.json<{ claims: readonly { standing: string }[] }>('claims').claims[0]?.standing;

const record = (line: CommandLine, ref: string): Record<string, unknown> =>
  line.json<{ record: Record<string, unknown> }>('show', ref).record;

const add = (line: CommandLine, ...options: readonly string[]): string =>
  line.ok('add', 'statement', '--claim', 'C01', ...options);

describe('what the keyboard can do a script can do', () => {
  test('story, source, document, claim, a confirm and a deny: contradicted', () => {
    const line = commandLine();
    expect(line.ok('add', 'story', '--slug', 'port', '--title', 'The port')).toBe('port');
    expect(line.ok('add', 'source', '--id', 'watan', '--kind', 'outlet', '--name', 'الوطن')).toBe(
      'watan',
    );
    line.ok('add', 'source', '--id', 'star', '--kind', 'outlet', '--name', 'Star');
    expect(line.ok('add', 'document', '--carrier', 'الوطن', '--published', '2024-06-24')).toBe(
      'D1',
    );
    expect(line.ok('add', 'claim', '--text', 'The port was closed.')).toBe('C01');
    expect(standing(line)).toBe('no-statements');
    expect(add(line, '--source', 'Star', '--stance', 'confirm')).toBe('S01');
    expect(add(line, '--source', 'الوطن', '--stance', 'deny', '--document', 'D1')).toBe('S02');
    expect(line.ok('claims')).toContain('Contradicted: 1 origin for, 1 against');
    expect(line.ok('verify')).toContain('Sound');
  });

  test('a question, a verdict and links print the names they go by', () => {
    const line = begun();
    line.ok('add', 'claim', '--text', 'The port stayed open.');
    add(line, '--source', 'star', '--stance', 'confirm');
    add(line, '--source', 'sabah', '--stance', 'confirm');
    expect(line.ok('add', 'question', '--text', 'Who closed it?', '--claim', 'C01')).toBe('Q1');
    expect(line.ok('add', 'verdict', '--id', 'v1', '--claim', 'C01', '--label', 'unclear')).toBe(
      'v1',
    );
    expect(record(line, 'v1')).toMatchObject({ by: 'reporter' });
    expect(line.ok('add', 'link', 'S02', 'repeats', 'S01')).toBe('S02 repeats S01');
    expect(line.ok('add', 'link', 'C02', 'contradicts', 'C01')).toBe('C01 contradicts C02');
    expect(line.ok('add', 'link', 'Star', 'not-same-as', 'Sabah')).toBe('sabah not-same-as star');
  });
});

describe('the least entry of a statement', () => {
  test('is claim, source and stance', () => {
    const line = begun();
    add(line, '--source', 'ستار', '--stance', 'deny');
    expect(record(line, 'S01')).toMatchObject({
      speaker: 'star',
      stance: 'deny',
      attribution: 'unstated',
      directness: 'explicit',
      scope: 'same',
      modality: 'asserted',
    });
    expect(record(line, 'S01')).not.toHaveProperty('published');
    expect(record(line, 'S01')).not.toHaveProperty('outlet');
  });

  test('an attribution makes the unnamed group of the outlet, once', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'deny', '--attribution', 'مصادر مطلعة');
    add(line, '--source', 'star', '--stance', 'deny', '--attribution', 'officials');
    const [first, second] = [record(line, 'S01'), record(line, 'S02')];
    expect(first).toMatchObject({
      outlet: 'star',
      attribution: 'unnamed',
      label: { text: 'مصادر مطلعة', lang: 'ar' },
    });
    expect(second['speaker']).toBe(first['speaker']);
    expect(record(line, String(first['speaker']))).toMatchObject({
      kind: 'unnamed',
      name: 'Star’s unnamed sources',
      usedBy: 'star',
    });
  });

  test('a speaker beside the source is named, and the source printed it', () => {
    const line = begun();
    line.ok('add', 'source', '--id', 'aydin', '--kind', 'person', '--name', 'Aydın');
    add(line, '--source', 'star', '--speaker', 'Aydın', '--stance', 'confirm');
    expect(record(line, 'S01')).toMatchObject({
      speaker: 'aydin',
      outlet: 'star',
      attribution: 'named',
    });
  });

  test('quotation marks make an excerpt, without them the words are a paraphrase', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'deny', '--quote', '«الميناء مغلق»');
    add(line, '--source', 'star', '--stance', 'deny', '--quote', 'Liman kapalı değil');
    expect(record(line, 'S01')['text']).toEqual({
      original: 'الميناء مغلق',
      lang: 'ar',
      kind: 'excerpt',
    });
    expect(record(line, 'S02')['text']).toMatchObject({ kind: 'paraphrase', lang: 'tr' });
  });

  test('where only the word is given it is the carrier’s', () => {
    const line = begun();
    line.ok('add', 'document', '--carrier', 'sabah', '--published', '2024-06-24');
    const seen = ['--document', 'D1', '--directness', 'characterised'];
    add(line, '--source', 'star', '--stance', 'deny', ...seen, '--published', '11 June');
    expect(record(line, 'S01')).toMatchObject({
      characterisedBy: 'sabah',
      published: { edtf: '2024-06-11', basis: 'inferred' },
    });
  });

  test('the claim may be named by its exact text, a repeat by repeats_id', () => {
    const line = begun();
    const text = 'The port was closed on Monday.';
    line.ok('add', 'statement', '--claim', text, '--source', 'star', '--stance', 'confirm');
    add(line, '--source', 'sabah', '--stance', 'confirm', '--repeats_id', 'S01');
    expect(line.ok('claims')).toContain('One origin for');
    expect(line.run('withdraw', 'S02', 'repeats', 'S01', '--reason', 'own report').exit).toBe(0);
    expect(line.ok('claims')).not.toContain('One origin for');
  });
});

describe('JSON on stdin', () => {
  test('is the record as in a file, with refs and any spelling of a source', () => {
    const line = begun();
    const given = { claim: 'C01', speaker: 'ستار', stance: 'deny', via: [{ source: 'Sabah' }] };
    expect(line.runWith(JSON.stringify(given), 'add', 'statement')).toMatchObject({
      exit: 0,
      out: 'S01\n',
    });
    expect(record(line, 'S01')).toMatchObject({ speaker: 'star', via: [{ source: 'sabah' }] });
  });

  test('may be a flat row', () => {
    const line = begun();
    const row = { claim: 'C01', source: 'Star', stance: 'deny', attribution: 'sources' };
    expect(line.runWith(JSON.stringify(row), 'add', 'statement').exit).toBe(0);
    expect(record(line, 'S01')).toMatchObject({ attribution: 'unnamed', outlet: 'star' });
  });

  test('adds links and changes fields; null takes one away', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'confirm', '--note', 'read twice');
    add(line, '--source', 'sabah', '--stance', 'confirm');
    const link = { from: 'S02', rel: 'repeats', to: 'S01' };
    expect(line.runWith(JSON.stringify(link), 'add', 'link').out).toBe('S02 repeats S01\n');
    expect(line.runWith('{"note": null, "url": "https://example.org"}', 'edit', 'S01').exit).toBe(
      0,
    );
    expect(record(line, 'S01')).toHaveProperty('url', 'https://example.org');
    expect(record(line, 'S01')).not.toHaveProperty('note');
  });
});

describe('changes', () => {
  test('a slip is fixed without a reason, a change of meaning needs one', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'confirm', '--quote', '“closed”');
    expect(line.run('edit', 'S01', '--note', 'page 3').exit).toBe(0);
    expect(line.run('edit', 'S01', '--stance', 'deny')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('--reason') as string,
    });
    expect(line.run('edit', 'S01', '--stance', 'deny', '--reason', 'misread').exit).toBe(0);
    expect(record(line, 'S01')).toMatchObject({
      stance: 'deny',
      note: 'page 3',
      text: { original: 'closed', kind: 'excerpt' },
    });
  });

  test('a corrected claim counts what is accepted again', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'confirm');
    add(line, '--source', 'sabah', '--stance', 'confirm');
    line.ok('edit', 'C01', '--text', 'The port was closed on Tuesday.', '--reason', 'wrong day');
    expect(standing(line)).toBe('not-counted');
    line.ok('accept', 'S01');
    expect(standing(line)).toBe('single-origin');
    line.ok('accept', 'C01');
    expect(standing(line)).toBe('perhaps-one-origin');
  });

  test('hold, release, withdraw, reinstate', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'confirm');
    expect(line.run('hold', 'S01').exit).toBe(65);
    line.ok('hold', 'S01', '--reason', 'forged?');
    expect(standing(line)).toBe('no-statements');
    line.ok('release', 'S01');
    expect(standing(line)).toBe('single-origin');
    line.ok('withdraw', 'S01', '--reason', 'forged');
    expect(standing(line)).toBe('no-statements');
    line.ok('reinstate', 'S01', '--reason', 'genuine');
    expect(standing(line)).toBe('single-origin');
  });

  test('undo says what it took back, redo what it brought back', () => {
    const line = begun();
    add(line, '--source', 'star', '--stance', 'confirm');
    expect(line.ok('undo')).toBe('took back S01, confirm by Star on C01');
    expect(standing(line)).toBe('no-statements');
    expect(line.ok('redo')).toBe('brought back S01, confirm by Star on C01');
    expect(standing(line)).toBe('single-origin');
    expect(line.run('redo').exit).not.toBe(0);
  });

  test('who made an entry is --by, GAINSAY_BY, or the login name', () => {
    const line = begun();
    const authors = (): unknown =>
      line
        .json<{ revisions: readonly { recordedBy: string }[] }>('log', '--limit', '2')
        .revisions.map(({ recordedBy }) => recordedBy);
    add(line, '--source', 'star', '--stance', 'confirm', '--by', 'Lina');
    expect(authors()).toEqual(['Lina', 'reporter']);
  });

  test('a reason the program writes itself is no reason', () => {
    const line = begun();
    for (const reason of ['undo', 'example', 'import x.json']) {
      expect(line.run('edit', 'C01', '--text', 'Else.', '--reason', reason).exit).toBe(2);
    }
  });
});

describe('several stories', () => {
  test('a ref and an export need to know which', () => {
    const line = withStory();
    line.ok('add', 'story', '--slug', 'port', '--title', 'The port');
    expect(line.run('show', 'C01').exit).toBe(2);
    expect(line.run('export')).toMatchObject({ exit: 2, out: '' });
    expect(line.run('add', 'claim', '--text', 'Closed.').exit).toBe(2);
    expect(line.ok('add', 'claim', '--text', 'Closed.', '--story', 'port')).toBe('C01');
    expect(line.ok('show', 'C01', '--story', 'port')).toContain('Closed.');
    expect(line.ok('claims')).toMatch(/^STORY/u);
  });
});
