import { expect, test } from 'vitest';

import { rendered, story } from '../support/report.ts';

type Row = Readonly<Record<string, unknown>>;

const documents = [
  { id: 'D1', carrier: 'site', published: { edtf: '2024-06-24', basis: 'external' } },
  { id: 'D2', carrier: 'star', published: { edtf: '2024-06-24' } },
  { id: 'D3', carrier: 'alwatan' },
];

/** The line that ends with the ref of the only statement. */
function attribution(row: Row, source: Row = {}): string {
  const base = story({ documents, statements: [row] });
  const sources = (base['sources'] as Row[]).map((one) =>
    one['id'] === 'star' ? { ...one, ...source } : one,
  );
  const lines = rendered('md', [{ ...base, sources }]).split('\n');
  return lines.find((line) => line.endsWith(' [S01]') && !line.startsWith('-')) ?? '';
}

const original = 'Oldu.';

test.each([
  ['Report by the Turkish newspaper Star, 10 June [S01]', {}],
  [
    'Text of a report by the Turkish newspaper Star, 10 June [S01]',
    { text: { original, kind: 'verbatim' } },
  ],
  [
    'Excerpt of a report by the Turkish newspaper Star, 10 June [S01]',
    { text: { original, kind: 'excerpt' } },
  ],
  ['Paraphrase of a report by the Turkish newspaper Star, 10 June [S01]', { text: { original } }],
  ['Report by the Turkish newspaper Star in Turkish, 10 June [S01]', { speechLang: 'tr' }],
  [
    'Excerpt in English of a report by the Turkish newspaper Star, 10 June [S01]',
    { text: { original, kind: 'excerpt', lang: 'en' } },
  ],
  [
    'Paraphrase in Arabic of a report by the Turkish newspaper Star in Turkish, 10 June [S01]',
    { text: { original, lang: 'ar' }, speechLang: 'tr' },
  ],
  [
    'Paraphrase of a report by the Turkish newspaper Star in Turkish, 10 June [S01]',
    { text: { original, lang: 'tr' }, speechLang: 'tr' },
  ],
  ['Report by the Turkish newspaper Star [S01]', { published: undefined }],
  ['Statement by The minister, 10 June [S01]', { speaker: 'minister' }],
  [
    'Paraphrase of a statement by The minister in Arabic, 10 June [S01]',
    { speaker: 'minister', text: { original }, speechLang: 'ar' },
  ],
  [
    'Report by the Turkish newspaper Star, 10 June; seen via a site not named, 24 June° [S01]',
    { document: 'D1' },
  ],
  ['Report by the Turkish newspaper Star, 10 June [S01]', { document: 'D2' }],
  ['Report by the Turkish newspaper Star, 10 June; seen via al-Watan [S01]', { document: 'D3' }],
  [
    'Report by the Turkish newspaper Star, 10 June; seen via al-Watan and a site not named, 24 June° [S01]',
    { document: 'D1', via: [{ source: 'alwatan' }] },
  ],
  [
    'Report by the Turkish newspaper Star, 10 June; The ministry; "denied" is al-Watan\'s word [S01]',
    {
      speaker: 'ministry',
      outlet: 'star',
      stance: 'deny',
      directness: 'characterised',
      characterisedBy: 'alwatan',
    },
  ],
  [
    'Paraphrase of a report by the Turkish newspaper Star, 10 June; translated by Leyla [S01]',
    { text: { original }, translation: { text: 'It happened.', by: 'Leyla' } },
  ],
  [
    'Paraphrase of a report by the Turkish newspaper Star, 10 June; translated by a translator not named (machine) [S01]',
    { text: { original }, translation: { text: 'It happened.', machine: true } },
  ],
])('%s', (line, row) => {
  expect(attribution(row)).toBe(line);
});

const spoken = { outlet: 'star', text: { original, lang: 'en', kind: 'excerpt' } };

test('the language of the words is told, not that of the source', () => {
  const told = (words: Row): string => attribution({ ...spoken, ...words }, { lang: 'fa' });
  expect(told({})).toBe(
    'Excerpt in English of a report by the Turkish newspaper Star, 10 June [S01]',
  );
  expect(told({ text: { original } })).not.toContain('Persian');
  expect(told({ text: undefined })).toContain('Star in Persian, 10 June');
});

test.each([
  ['Report by the Turkish outlet Star, 10 June [S01]', { medium: '' }],
  [
    'Report by the Turkish newspaper Star (ستار) in Arabic, 10 June [S01]',
    { lang: 'ar', names: [{ name: 'Star' }, { name: 'ستار', lang: 'ar' }] },
  ],
  [
    'Report by the Turkish newspaper Star in Turkish, 10 June [S01]',
    { lang: 'tr', names: [{ name: 'Star', lang: 'tr' }] },
  ],
  ['Report by the newspaper Star (Atlantis), 10 June [S01]', { country: 'Atlantis' }],
  ['Report by the newspaper Star (constructor), 10 June [S01]', { country: 'constructor' }],
  ['Report by the Turkish newspaper Star in en-1, 10 June [S01]', { lang: 'en-1' }],
  ['Report by Star, 10 June [S01]', { kind: 'institution' }],
])('%s', (line, source) => {
  expect(attribution({ outlet: 'star' }, source)).toBe(line);
});
