import { describe, expect, test } from 'vitest';

import { rendered, story } from '../support/report.ts';

type Row = Readonly<Record<string, unknown>>;

/** The rows of the table of C1 in full, without head and rule. */
function sides(statements: readonly Row[], parts: Row = {}): string[] {
  const markdown = rendered('md', [story({ statements, ...parts })]);
  const [, full = ''] = markdown.split('\n### C01 ');
  const [table = ''] = /(?:^\|.*\n)+/mu.exec(full) ?? [];
  return table.trim().split('\n');
}

const paraphrase = { text: { original: 'It did.' } };

describe('the three columns of a claim', () => {
  test('head each side with its number of counted statements', () => {
    const [head] = sides([{}, { speaker: 'alwatan' }, { stance: 'neutral', speaker: 'ministry' }]);
    expect(head).toBe('| Confirms · 2 counted | Denies · 0 counted | No position · 1 |');
  });

  test('stand in rows, each side by date', () => {
    const deny = { stance: 'deny', speaker: 'alwatan' };
    expect(
      sides([
        { published: { edtf: '2024-06-20' } },
        { speaker: 'ministry', published: { edtf: '2024-06-03' } },
        deny,
      ]).slice(2),
    ).toEqual([
      '| **S02** The ministry; 3 June | **S03** al-Watan; 12 June | |',
      '| **S01** Star; 20 June | | |',
    ]);
  });

  test.each([
    ['**S01** Star; 10 June', {}],
    ['**S01** Star; no date', { published: undefined }],
    ['**S01** Star; 9 June', { said: { edtf: '2024-06-09' } }],
    ['**S01** Star; 10 June ≈', paraphrase],
    ['**S01** Star; 10 June; hedged', { modality: 'hedged' }],
    ['**S01** Star; 10 June; conditional', { modality: 'conditional' }],
    ['**S01** Star; Star’s sources; 10 June', { speaker: 'u-star', outlet: 'star' }],
    [
      '**S01** Star; people it did not name; 10 June',
      {
        speaker: 'u-star',
        outlet: 'star',
        label: {
          text: 'adını vermediği kişiler',
          lang: 'tr',
          translation: 'people it did not name',
        },
      },
    ],
    [
      '**S01** Star; adını vermediği kişiler; 10 June',
      { speaker: 'u-star', outlet: 'star', label: { text: 'adını vermediği kişiler', lang: 'tr' } },
    ],
    ['**S01** The minister; 10 June', { speaker: 'minister' }],
    ['**S01** Star; The minister; 10 June', { speaker: 'minister', outlet: 'star' }],
    [
      '**S01** Star; 10 June; about 40 people',
      { value: { min: 40, unit: 'people', qualifier: 'about' } },
    ],
  ])('a cell reads %s', (cell, row) => {
    expect(sides([row]).slice(2)).toEqual([`| ${cell} | | |`]);
  });

  test.each([
    ['S01 Star; 10 June; declined to comment', { silence: 'declined' }],
    ['S01 Star; 10 June; asked, no reply', { silence: 'asked-no-reply' }],
    ['S01 Star; 10 June; does not comment', { silence: 'policy' }],
  ])('who takes no position reads %s', (cell, row) => {
    expect(sides([{ stance: 'neutral', ...row }]).slice(2)).toEqual([`| | | ${cell} |`]);
  });

  test('another account says so', () => {
    const row = { stance: 'deny', directness: 'incompatible' };
    expect(sides([row]).slice(2)).toEqual(['| | **S01** Star; 10 June; another account | |']);
  });

  test('what does not count stands beneath, a reason like the one before in short', () => {
    const bare = {
      speaker: 'ministry',
      outlet: 'star',
      stance: 'deny',
      directness: 'characterised',
    };
    expect(
      sides([
        {},
        { ...bare, characterisedBy: 'alwatan' },
        { ...bare, characterisedBy: 'site' },
        { stance: 'deny', directness: 'implied' },
      ]).at(-1),
    ).toBe(
      '| | Not counted: S02 ("denied" is al-Watan\'s word), S03 (a site not named\'s), S04 (implied, not said) | |',
    );
  });
});
