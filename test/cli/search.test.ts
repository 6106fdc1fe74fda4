import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { type CommandLine, commandLine, withStory } from '../support/command.ts';
import { Terminal } from '../support/terminal.ts';

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});

interface Hit {
  readonly kind: string;
  readonly ref: string;
  readonly claim: string | null;
  readonly field: string;
  readonly snippet: string;
}

describe('search', () => {
  test('--json gives each hit with its claim, its field and the words around it', () => {
    const { hits } = line.json<{ hits: readonly Hit[] }>('search', 'Putin', 'Fidan');
    expect(hits).toContainEqual({
      kind: 'claim',
      ref: 'C04',
      claim: 'C04',
      field: 'text',
      snippet: expect.stringContaining('Putin'),
    });
    for (const hit of hits) {
      expect(Object.keys(hit)).toEqual(['kind', 'ref', 'claim', 'field', 'snippet']);
    }
  });

  test('finds one source by each of its names, in three scripts', () => {
    const refs = (name: string): readonly string[] =>
      line
        .json<{ hits: readonly Hit[] }>('search', name)
        .hits.filter(({ kind }) => kind === 'statement')
        .map(({ ref }) => ref);
    expect(refs('الوطن')).toEqual(['S07', 'S06', 'S12', 'S11', 'S10', 'S09', 'S08']);
    for (const name of ['Al Watan', 'al-watan', 'el-Vatan', 'EL VATAN']) {
      expect(refs(name)).toEqual(refs('الوطن'));
    }
  });

  test('tells people the claim, who says it and in which words, without signs of its own', () => {
    const { out, err } = line.run('search', 'لقاء', 'بوتين');
    expect(out).toBe(
      [
        'C04 Putin and Fidan on 10 June',
        "  S04  Aydınlık's unnamed sources: جرى اللقاء، بحسب الصحيفة، غداة استقبال بوتين…",
        '',
      ].join('\n'),
    );
    expect(err).toBe('');
  });

  test('marks what was found on a terminal, unless that is asked not to be coloured', async () => {
    const shown = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const terminal = new Terminal(
        process.execPath,
        [
          join(process.cwd(), 'dist/gainsay.js'),
          '--desk',
          line.desk,
          'search',
          'Baghdad mediating',
        ],
        { env },
      );
      await terminal.ended;
      return terminal.raw;
    };
    expect(await shown({})).toContain('\u001B[1mBaghdad\u001B[22m');
    expect(await shown({ NO_COLOR: '1' })).not.toContain('\u001B[1m');
  });

  test('without --limit gives people 50 and programs all', () => {
    const own = commandLine();
    const file = join(own.folder, 'many.json');
    const claims = Array.from({ length: 60 }, (_, at) => ({ id: `C${at + 1}`, text: `Met ${at}` }));
    const story = { slug: 'talks', title: 'Talks' };
    writeFileSync(file, JSON.stringify({ format: 'gainsay/1', story, claims }));
    own.ok('import', file);
    expect(own.json<{ hits: readonly Hit[] }>('search', 'met').hits).toHaveLength(60);
    const { out, err } = own.run('search', 'met');
    expect(out.match(/^ {2}C/gmu)).toHaveLength(50);
    expect(err).toBe('These are the newest 50; more with --limit.\n');
    expect(own.ok('search', 'met', '--limit', '60').match(/^ {2}C/gmu)).toHaveLength(60);
  });

  test('names the story where there is more than one, and what stands on no claim by its kind', () => {
    const own = commandLine();
    own.ok('add', 'story', '--slug', 'north', '--title', 'North');
    own.ok('add', 'story', '--slug', 'south', '--title', 'South');
    for (const slug of ['north', 'south']) {
      own.ok('add', 'claim', '--story', slug, '--text', `A truce in the ${slug}.`);
    }
    own.ok('add', 'source', '--kind', 'outlet', '--name', 'Truce Watch');
    const lines = own.ok('search', 'truce').split('\n');
    expect(lines.filter((text) => /^\S/u.test(text))).toEqual([
      'SOURCES',
      'south: C01 A truce in the south',
      'north: C01 A truce in the north',
    ]);
    expect(own.ok('search', 'truce', '--story', 'north').split('\n')[0]).toBe(
      'C01 A truce in the north',
    );
  });

  test('that finds nothing says what it looked for, and ends well', () => {
    expect(line.run('search', 'Nowhere', 'at', 'ALL')).toEqual({
      exit: 0,
      out: '',
      err: 'Nothing found for “Nowhere at ALL”. Every word must occur; the last may be cut short.\n',
    });
    expect(line.run('search', 'Shafak Niyuz').err).toContain('perhaps the same name: Shafaq News.');
    expect(line.run('search', 'كَذِركاهها').err).toContain('Nothing found for “كَذِركاهها”.');
    expect(line.run('search', '«»').err).toBe(
      'There is neither letter nor digit in “«»” to look for.\n',
    );
    expect(line.json('search', '***')).toEqual({ hits: [] });
    expect(line.run('search').exit).toBe(2);
    expect(line.run('search', 'x', '--story', 'none').exit).toBe(66);
  });

  test('says that a record is held or withdrawn, and looks back', () => {
    const own = withStory();
    const before = new Date().toISOString();
    own.ok('hold', 'S04', '--reason', 'doubtful');
    expect(own.ok('search', 'غداة')).toContain('S04  ');
    expect(own.ok('search', 'غداة')).toContain('held: ');
    expect(own.ok('search', 'غداة', '--known-at', before)).not.toContain('held');
    own.ok('edit', 'C04', '--text', 'They spoke by telephone.', '--reason', 'reworded');
    const refsOf = (...words: readonly string[]): unknown =>
      own.json<{ hits: readonly Hit[] }>('search', ...words).hits.map(({ ref }) => ref);
    expect(refsOf('telephone')).toEqual(['C04']);
    expect(refsOf('telephone', '--known-at', before)).toEqual([]);
    expect(refsOf('غداة', '--public-at', '2024-01-01')).toEqual([]);
  });

  test('obeys nothing that stands in the words', () => {
    const own = withStory();
    own.ok('edit', 'S04', '--note', 'evil \u001B[2J\u202Ewords here', '--reason', 'a test');
    const text = own.ok('search', 'evil');
    expect(text).toContain('␛[2J‹RLO›words');
    expect(own.ok('search', 'evil', '--json')).toContain('\\u202e');
  });
});
