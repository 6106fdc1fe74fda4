import { spawnSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { formats, type FormatName } from '../../src/report/formats.ts';
import type { StoryFile } from '../support/contents.ts';
import { rendered, report, shipped, story, update } from '../support/report.ts';

const names = Object.keys(formats) as FormatName[];
const full = rendered('md', [shipped, update]);

/** The text between two headings of the Markdown. */
const part = (markdown: string, from: string, to: string): string =>
  markdown.split(`\n${from}\n`)[1]?.split(`\n${to}`)[0] ?? '';

describe('a claim in full', () => {
  const c04 = part(full, '### C04 Putin and Fidan on 10 June', '### ');
  const c13 = part(full, "### C13 Assad's government open to initiatives", '### ');

  test('has its sentence, kind, date, standing, and whether there is a verdict', () => {
    expect(c04).toContain('Putin received Turkish Foreign Minister Hakan Fidan in Moscow on');
    expect(c04).toContain('\nEvent · 10 June° · no verdict entered\n');
    expect(c04).toContain(
      '\n**Standing**: Contradicted: 1 origin for, 1 against (gives another account).\n',
    );
  });

  test('tells its words by date, whose they are, and what the desk noted', () => {
    expect(c04.indexOf('**S27 gives another account**')).toBeLessThan(
      c04.indexOf('**S04 confirms**'),
    );
    expect(c04).toContain('\nNote: the same day as the reported Hmeimim meeting');
  });

  test('follows each origin from who said it to the page the desk saw', () => {
    expect(c04).toContain(
      "- Aydınlık's unnamed sources → Aydınlık → Arabi21 → a site not named: one origin (unnamed) [S04]",
    );
    const c05 = part(full, '### C05 Baghdad mediating', '### ');
    expect(c05).toContain('- **For: 1 to 3 origins.** What would narrow it');
  });

  test('says who moved, what it rests on, and with what it is in tension', () => {
    expect(c13).toContain('- Changed position: Bashar al-Assad, S21 → S22, softening.');
    expect(part(full, '### C02 First meeting on Syrian soil', '### ')).toContain(
      '- Rests on C01, contested or denied.',
    );
    expect(part(full, "### C09 Syria's conditions unchanged", '### ')).toContain(
      '- In tension with C12, Erdoğan open to meeting Assad.',
    );
  });

  test('what was said of another claim stands apart', () => {
    const c01 = part(full, '### C01 Hmeimim meeting, 11 June', '### ');
    expect(c01).toContain(
      '#### Related, not counted\n\n- S13 Star denies C07, intelligence talks in progress; speaks of another claim',
    );
    expect(part(c01, '#### Words', '#### ')).not.toContain('S13');
  });

  test('a verdict is told with who gave it, when and why', () => {
    const verdict = {
      id: 'V1',
      claim: 'C1',
      label: 'Unproven',
      by: 'Leyla',
      decidedOn: '2024-06-30',
      rationale: 'One source.',
    };
    expect(rendered('md', [story({ statements: [{}], verdicts: [verdict] })])).toContain(
      '**Verdict**: Unproven, by Leyla, 30 June: One source.',
    );
  });

  test('held and withdrawn statements leave a line, the held with their reason', () => {
    const markdown = rendered('md', [
      story({
        statements: [
          {},
          { state: 'held', stateReason: 'read it again' },
          { state: 'withdrawn', stateReason: 'a mistake' },
        ],
      }),
    ]);
    expect(markdown).toContain('\nWithdrawn 1, held 1.\n');
    expect(markdown).toContain('Not counted: S02 (held: read it again)');
    expect(markdown).not.toContain('S03');
  });
});

test('the timeline runs by date, the undated last, what does not count marked', () => {
  const timeline = part(full, '## Timeline', '## ');
  const rows = timeline
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  expect(rows[0]).toContain('January or December 2022');
  expect(timeline).toContain(
    '| 20 June° | Star denies C01 (published; not counted: "denied" is Q Street Journal\'s word) | S29 |',
  );
  const undated = rendered('md', [
    story({
      statements: [{ published: undefined }, { said: { edtf: '2024-06-12' } }],
      documents: [
        { id: 'D1', carrier: 'alwatan', seenAt: { edtf: '2024-06-13T09:00Z' }, title: 'A page' },
      ],
    }),
  ]);
  expect(part(undated, '## Timeline', '## ').trim().split('\n').slice(2)).toEqual([
    '| 12 June | Star confirms C01 (said) | S02 |',
    '| 13 June, 12:00 | seen by the desk: A page, al-Watan | D1 |',
    '| no date | Star confirms C01 (published) | S01 |',
  ]);
});

test('sources have their names in every script, and what they said and carried', () => {
  const sources = part(full, '## Sources', '## ');
  expect(sources).toContain(
    '| Shafaq News | شفق نيوز, شفق | Iraq | Arabic | news agency; carried 1 statement | S15, S16 |',
  );
});

test('the method tells what is not known', () => {
  const method = part(full, '## Method', '## ');
  expect(method).toContain('Languages on file: Arabic, English.');
  expect(method).toContain('29 of 30 statements were seen only through a carrier');
  expect(method).toContain('1 statement has no established origin.');
  expect(method).toContain('Translations: 24 by desk.');
});

test('generated text avoids the words a newsroom does not use', () => {
  const avoided =
    /\b(?:claimed|admitted|insisted|revealed|confirmed|independent|debunk|liar|score)\b/iu;
  expect(full.match(avoided)).toBeNull();
});

describe('what is not there leaves no gap', () => {
  const bare: readonly (readonly [string, StoryFile])[] = [
    ['an empty story', { story: { slug: 's', title: 'Nothing yet' } }],
    [
      'a story without pages and questions',
      story({ statements: [{}, { stance: 'deny', speaker: 'alwatan' }] }),
    ],
    ['a claim without statements', story({})],
    ['a statement of a source on no file', story({ statements: [{ speaker: 'nobody' }] })],
  ];
  test.each(bare)('%s', (_, file) => {
    for (const format of names) {
      const text = rendered(format, [file]);
      expect(text).toMatch(/who says what/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\[\]/u);
    }
  });
});

test('every format has the same refs', () => {
  const refs = names.map((format) => {
    const text = formats[format].render(report([shipped, update]), { columns: 10_000 });
    const shown =
      text
        .replace(/<[^>]*>/gu, ' ')
        .split('Claims in full')
        .at(-1) ?? '';
    return [...shown.matchAll(/\b[CSDQ]\d+\b/gu)].map(([ref]) => ref);
  });
  const known = (index: number): string[] => [...new Set(refs[index])].toSorted();
  expect(known(1)).toEqual(known(0));
  expect(known(2)).toEqual(known(0));
});

test('nothing private is in any format', () => {
  const canary = 'CANARY-7f3a';
  const file = story({
    sources: [{ id: 'star', kind: 'outlet', name: 'Star', privateNote: canary }],
    statements: [
      { privateNote: canary },
      { stance: 'deny', speaker: 'star', directness: 'implied', privateNote: canary },
    ],
  });
  for (const format of names) expect(rendered(format, [file])).not.toContain(canary);
  expect(JSON.stringify(report([file]))).not.toContain(canary);
});

test('a claim with a thousand statements is told whole', () => {
  const sources = Array.from({ length: 1000 }, (_, index) => ({
    id: `o${index}`,
    kind: 'outlet',
    name: `Outlet ${index}`,
  }));
  const statements = sources.map(({ id }, index) => ({
    speaker: id,
    stance: index % 2 === 0 ? 'confirm' : 'deny',
    published: { edtf: '2024-06-11' },
  }));
  const markdown = rendered('md', [story({ sources, statements })]);
  expect(markdown).toContain('Contradicted: 500 origins for, 500 against');
  expect(markdown).toContain('**S1000 denies**');
});

test('the same bytes under any language and time zone of the machine', () => {
  const under = (LANG: string, TZ: string): string => {
    const run = spawnSync('node', ['--import', 'tsx', 'test/support/print-report.ts'], {
      encoding: 'utf8',
      env: { ...process.env, LANG, LC_ALL: LANG, TZ },
    });
    expect(run.stderr).toBe('');
    return run.stdout;
  };
  const here = under('C', 'UTC');
  expect(here).toContain('12:00 Istanbul (09:00 UTC)');
  expect(under('tr_TR.UTF-8', 'Pacific/Kiritimati')).toBe(here);
  expect(under('ar_SY.UTF-8', 'America/Los_Angeles')).toBe(here);
}, 60_000);
