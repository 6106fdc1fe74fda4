import { describe, expect, test } from 'vitest';

import { rendered, shipped, story, update } from '../support/report.ts';

const full = rendered('md', [shipped, update]);

test('headings lead from the title through the claims to the provenance', () => {
  const headings = full.split('\n').filter((line) => /^#{1,3} /u.test(line));
  expect(headings.slice(0, 7)).toEqual([
    '# Turkey–Syria contacts, June 2024: who says what',
    '## Did Turkish and Syrian military officials meet at Hmeimim on 11 June 2024, and is a Baghdad meeting coming?',
    '## Easily misread',
    '## C01 Hmeimim meeting, 11 June: side by side',
    '## Before it runs',
    '## Claims in full',
    '### C01 Hmeimim meeting, 11 June',
  ]);
  expect(headings.slice(-8)).toEqual([
    '### C14 Defence ministers in Moscow, 2022',
    '## Other questions',
    '## Timeline',
    '## Sources',
    '### Pages the desk saw',
    '## Method',
    '## Corrections',
    '## Provenance',
  ]);
});

test('original and translation stand in quotations of their own, the attribution beneath', () => {
  expect(full).toContain(
    [
      '**S22 confirms**',
      '',
      '> ≈ سوريا منفتحة على المبادرات القائمة على سيادتها على كل أراضيها وعلى مكافحة الإرهاب.',
      '',
      '<!-- -->',
      '',
      '> ≈ Syria is open to initiatives resting on its sovereignty over all its territory and on fighting terrorism.',
      '',
      'Paraphrase of a report by the Syrian news agency SANA (سانا) in Arabic, 26 June°; Bashar al-Assad; seen via a site not named, about 28 June°; translated by desk [S22]',
    ].join('\n'),
  );
});

describe('data is never markup', () => {
  const page = (text: string): string =>
    rendered('md', [
      {
        ...story({
          sources: [{ id: 'star', kind: 'outlet', name: text, note: text }],
          statements: [
            { text: { original: text, kind: 'verbatim' }, label: { text } },
            { stance: 'deny', speaker: 'star', directness: 'incompatible' },
          ],
          questions: [{ id: 'Q1', claim: 'C1', text }],
        }),
        story: { slug: 's', title: text, question: text },
      },
    ]);

  test.each([
    ['<script>alert(1)</script>', '<script'],
    ['<img src=x onerror=alert(1)>', '<img'],
    ['[x](javascript:alert(1))', '[x]('],
    ['![x](http://x/y.png)', '!['],
    ['a **bold** `code` ~~gone~~', '**bold'],
    ['<!-- hidden', '<!-- hidden'],
    ['&lt;script&gt;', ' &lt;'],
    ['[^1]', '[^1]'],
  ])('%s', (text, markup) => {
    const lines = page(text).split('\n');
    const live = lines.filter((line) => line.replace(/\\./gu, '').includes(markup));
    expect(live).toEqual([]);
  });

  test('a pipe or a newline in a name leaves every row with its cells', () => {
    const rows = page('a | b\n| c')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replace(/\\\|/gu, '').split('|').length - 2);
    expect(new Set(cells)).toEqual(new Set([3, 6]));
  });

  test.each(['# Heading', '- item', '> quote', '1. one', '***'])(
    'a text that begins like %s is a paragraph',
    (text) => {
      const lines = page(text).split('\n');
      expect(lines.filter((line) => line.replace(/^> /u, '') === text)).toEqual([]);
    },
  );

  test('what hides or reorders text is shown', () => {
    const text = page('deny\u202e\u2066 \u200bx');
    expect(text).toContain('‹RLO›');
    expect(text).not.toMatch(/[\u202e\u2066\u200b]/u);
  });
});
