import { beforeAll, describe, expect, test } from 'vitest';

import { type CommandLine, commandLine, withStory } from '../support/command.ts';

/** A desk on which Reuters is on file twice and IRNA once, joined or not. */
function desk(isJoined: boolean): CommandLine {
  const line = commandLine();
  line.ok('add', 'story', '--slug', 's', '--title', 'S');
  line.ok('add', 'source', '--kind', 'outlet', '--name', 'رویترز', '--alias', 'Reuters News');
  line.ok('add', 'source', '--kind', 'outlet', '--name', 'Reuters', '--medium', 'news agency');
  line.ok('add', 'source', '--kind', 'outlet', '--name', 'IRNA', '--country', 'IR');
  line.ok('add', 'claim', '--text', 'They met.');
  const say = ['add', 'statement', '--claim', 'C01', '--stance', 'confirm', '--source'];
  line.ok(...say, 'رویترز', '--quote', '«دیدار کردند»');
  line.ok(...say, 'Reuters', '--via', 'رویترز', '--quote', '"They met."', '--language', 'en');
  if (isJoined) line.ok('add', 'link', 'Reuters', 'same-as', 'رویترز');
  return line;
}

const rows = (text: string): readonly string[] => text.split('\n').slice(1);
const cellsOf = (row: string): readonly string[] => row.split(/ {2,}/u);

describe('the list of sources', () => {
  let line: CommandLine;
  beforeAll(() => {
    line = desk(true);
  });

  test('has joined sources in one row, with every spelling and the statements of both', () => {
    expect(rows(line.ok('sources')).map(cellsOf)).toEqual([
      ['IRNA', 'outlet', 'IR', '0'],
      ['Reuters · رویترز · Reuters News', 'news agency', '2'],
    ]);
  });

  test('names them in the language of the story', () => {
    line.ok('edit', 's', '--language', 'fa');
    expect(line.ok('sources')).toContain('رویترز · Reuters · Reuters News');
    line.ok('edit', 's', '--language', 'en');
  });

  test('gives programs each record as it is on file', () => {
    const { sources } = line.json<{ sources: readonly { name: string }[] }>('sources');
    expect(sources.map(({ name }) => name).toSorted()).toEqual(['IRNA', 'Reuters', 'رویترز']);
  });

  test('has them apart where nothing joins them', () => {
    expect(rows(desk(false).ok('sources'))).toHaveLength(3);
  });

  test('counts what both had published by a day', () => {
    expect(line.ok('sources', '--public-at', '2024-01-01')).toMatch(/^Reuters .* 0$/mu);
    line.ok('edit', 'S01', '--published', '2024-01-01', '--reason', 'read');
    expect(line.ok('sources', '--public-at', '2024-01-01')).toMatch(/^Reuters .* 1$/mu);
  });
});

describe('ids in the list of sources', () => {
  test('are left out where the program made them, so that names have room', () => {
    const text = desk(true).ok('sources');
    expect(text).not.toMatch(/[0-9a-f]{8}-/u);
    expect(text.split('\n')[0]).toBe(
      'NAME                             KIND         COUNTRY  STATEMENTS',
    );
  });

  test('stand behind where a person gave them', () => {
    const [head = '', ...lines] = withStory().ok('sources').split('\n');
    expect(head).toMatch(/^NAME .* ID$/u);
    expect(lines.find((row) => row.startsWith('Aydınlık'))).toMatch(/ {2}aydinlik$/u);
  });

  test('tell sources of one name apart, and no others', () => {
    const line = desk(true);
    const id = line.ok('add', 'source', '--kind', 'person', '--name', 'IRNA.');
    const lines = line.ok('sources').split('\n');
    expect(lines.filter((row) => row.startsWith('IRNA'))).toEqual([
      expect.stringMatching(/ [0-9a-f-]{36}$/u),
      expect.stringContaining(id),
    ]);
    expect(lines.find((row) => row.startsWith('Reuters'))).not.toMatch(/[0-9a-f]{8}-/u);
  });
});

test('a source whose own name is among its spellings is not listed by it twice', () => {
  const line = commandLine();
  const names = [{ name: 'الجزيرة', lang: 'ar' }, { name: 'Al Jazeera' }];
  const source = { id: 'jazeera', kind: 'outlet', name: 'الجزيرة', names };
  line.runWith(JSON.stringify(source), 'add', 'source');
  expect(line.ok('sources')).toContain('الجزيرة · Al Jazeera  outlet');
});

describe('a search for joined sources', () => {
  test('finds them once, under one name', () => {
    expect(desk(true).ok('search', 'Reuters').split('\n')).toEqual([
      'C01 They met',
      '  S02  Reuters: They met.',
      '  S01  Reuters: دیدار کردند',
      '',
      'SOURCES',
      '  Reuters',
    ]);
  });

  test('shows the spelling that was looked for beside the name', () => {
    const text = desk(true).ok('search', 'رویترز');
    expect(text).toContain('  Reuters, also called: رویترز');
    expect(text).toContain('S01  Reuters: ');
  });

  test('says through whom by the same name', () => {
    const line = desk(true);
    const say = ['add', 'statement', '--claim', 'C01', '--stance', 'deny', '--source', 'IRNA'];
    line.ok(...say, '--via', 'رویترز', '--quote', '"No."');
    expect(line.ok('search', 'Reuters')).toContain('S03  IRNA, seen via Reuters: No.');
  });

  test('finds both where nothing joins them', () => {
    const text = desk(false).ok('search', 'رویترز');
    expect(text.match(/^ {2}رویترز$/gmu)).toHaveLength(1);
    expect(text).not.toContain('also called');
  });
});

describe('the lines of a search', () => {
  const inCells = (cells: number): CommandLine => {
    const line = commandLine({ COLUMNS: String(cells) });
    line.ok('import', process.cwd() + '/data/hmeimim.json');
    return line;
  };

  test.each([30, 46, 80])(
    'are never wider than %i cells, and no word of them is broken',
    (cells) => {
      const line = inCells(cells);
      const own = 'SOURCES DOCUMENTS OPEN QUESTIONS also called who says so translated translation';
      const known = `${own} seen via note next step ${line.ok('export')}`;
      const words = new Set(known.split(/[^\p{L}]+/u));
      for (const text of ['al-Watan', 'Baghdad']) {
        for (const row of line.ok('search', text).split('\n')) {
          expect(row.length).toBeLessThanOrEqual(cells);
          const shown = row.replace(/^ *(?:[A-Z]\d+)? */u, '').split(/[^\p{L}]+/u);
          expect(shown.filter((word) => !words.has(word))).toEqual([]);
        }
      }
    },
  );

  test('have each heading once', () => {
    const line = commandLine();
    line.ok('add', 'story', '--slug', 's', '--title', 'S');
    line.ok('add', 'source', '--kind', 'outlet', '--name', 'Truce Watch');
    line.ok('add', 'claim', '--text', 'A truce holds.');
    line.ok('add', 'source', '--kind', 'outlet', '--name', 'Truce Monitor');
    const text = line.ok('search', 'truce');
    expect(text.match(/SOURCES/gu)).toHaveLength(1);
    expect(text).toContain('SOURCES\n  Truce Monitor\n  Truce Watch');
  });
});
