import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { formats } from '../../src/report/formats.ts';
import { reportOf } from '../../src/report/report.ts';
import { contentsOf } from '../support/contents.ts';
import { firstPage, options, rendered, shipped, story, update } from '../support/report.ts';

const expected = readFileSync(new URL('front-page.txt', import.meta.url), 'utf8');
const shippedPage = firstPage([shipped, update]);

test('the first page of the shipped story reads as the editors wrote it out', () => {
  expect(shippedPage.trim()).toBe(expected.trim());
});

test('before the update the denial is known only second hand', () => {
  const page = firstPage([shipped]);
  expect(page).toContain(
    '**C01 Hmeimim meeting, 11 June. One origin for; a denial is known only second hand; no named source for.**',
  );
  expect(page).toContain(
    "**al-Watan**: that al-Watan's unnamed sources denied C01 is Arabi21's word alone [S06]; not counted.",
  );
  expect(page).not.toContain('C04');
});

test('the head tells number, report before, reviewer, verdicts and both clocks', () => {
  const page = firstPage(
    [
      story({
        statements: [{}],
        verdicts: [{ id: 'V1', claim: 'C1', label: 'Supported', by: 'An editor' }],
      }),
    ],
    {
      previous: 'R1',
      reviewedBy: 'An editor',
      handling: 'For the desk only.',
      knownAt: Date.UTC(2024, 5, 17, 15),
      publicAt: '2024-06-20',
    },
  );
  expect(page).toContain('**For the desk only.** Report 2 · ');
  expect(page).toContain(
    ' · after report 1 · prepared by DESK · reviewed by An editor · 1 verdict entered (C01)',
  );
  expect(page).toContain('**Known at Mon 17 June 2024, 18:00 Istanbul (15:00 UTC)**: only what');
  expect(page).toContain('**Public at 20 June 2024**: only what had been published');
});

test('a report on stdout is unnumbered, and one of an empty desk has nothing to check', () => {
  const { ref: _number, ...unnumbered } = options;
  const contents = contentsOf(story({ claims: [] }));
  const page = formats.md.render(reportOf(contents, { ...unnumbered, asOf: null, head: null }));
  expect(page).toContain('Unnumbered · nothing on file yet');
  expect(page).toContain('No claim is on file.');
  expect(page).not.toContain('--head');
});

test('a story without a contested claim says so', () => {
  expect(firstPage([story({ statements: [{}] })])).toContain(
    'No claim is contested; 1 claim on file, it stands inside.',
  );
});

const deny = { stance: 'deny' };

test('an origin is told by its first statement that is no repeat', () => {
  const page = firstPage([
    story({
      statements: [
        { published: { edtf: '2024-06-20' }, text: { original: 'Later.', kind: 'verbatim' } },
        { published: { edtf: '2024-06-12' }, text: { original: 'Earlier.', kind: 'verbatim' } },
        { ...deny, speaker: 'alwatan' },
      ],
    }),
  ]);
  expect(page).toContain('**For:** the Turkish newspaper Star: “Earlier.” 12 June [S02]');
  expect(page).not.toContain('[S01]');
});

test('words are quoted unless they are a paraphrase, and cut at a word', () => {
  const page = firstPage([
    story({
      statements: [
        { text: { original: 'It did'.padEnd(170, ' happen'), kind: 'excerpt' } },
        { ...deny, speaker: 'minister', text: { original: 'It did not' } },
      ],
    }),
  ]);
  expect(page).toMatch(/“It did( happen)+…” 10 June \[S01\]/u);
  expect(page).toContain('**Against:** The minister: ≈ It did not. 11 June [S02]');
  const [, quoted = ''] = /“(.*)”/u.exec(page) ?? [];
  expect(quoted.length).toBeLessThanOrEqual(161);
  expect(quoted.length).toBeGreaterThan(150);
});

test.each([
  ['“There was no meeting” (translated). 11 June [S02]', { text: 'There was no meeting' }],
  ['“There was none.” (translated) 11 June [S02]', { text: 'There was none.' }],
  ['“No.” (machine translation) 11 June [S02]', { text: 'No.', machine: true }],
  ['“Olmadı.” 11 June [S02]', { text: ' ' }],
])('a translation in quotation marks says there and then that it is one: %s', (told, given) => {
  const text = { original: 'Olmadı.', lang: 'tr', kind: 'excerpt' };
  const page = firstPage([
    story({ statements: [{}, { ...deny, speaker: 'alwatan', text, translation: given }] }),
  ]);
  expect(page).toContain(told);
});

test('pages read in part and words that are an excerpt do not go by one word', () => {
  const markdown = rendered('md', [
    story({
      documents: [{ id: 'D1', carrier: 'site', extent: 'excerpt' }],
      statements: [
        { text: { original: 'It did.', kind: 'excerpt' } },
        { ...deny, speaker: 'alwatan', document: 'D1' },
      ],
    }),
  ]);
  expect(markdown).toContain('Excerpt of a report by the Turkish newspaper Star');
  expect(markdown).toContain(
    '1 of 2 statements was seen on a page that the desk read only in part;',
  );
  expect(markdown).toContain('| D1 | Site not named | | | in part | not kept |');
  expect(markdown).not.toMatch(/seen as|\| excerpt/u);
});

test('at most twelve origins are told, and how many more there are', () => {
  const sources = Array.from({ length: 15 }, (_, index) => ({
    id: `o${index}`,
    kind: 'outlet',
    name: `Outlet ${index}`,
  }));
  const statements = sources.map(({ id }, index) => ({
    speaker: id,
    stance: index === 14 ? 'deny' : 'confirm',
    published: { edtf: '2024-06-11' },
  }));
  const page = firstPage([story({ sources, statements })]);
  expect(page.match(/^- \*\*(?:For|Against):/gmu)).toHaveLength(11);
  expect(page).toContain('\n- 4 more origins inside.\n');
});

test('open questions of the contested claims have owner and day, the overdue marked', () => {
  const page = firstPage([
    story({
      statements: [{}, { ...deny, speaker: 'alwatan', silence: 'declined' }],
      questions: [
        { id: 'Q1', claim: 'C1', text: 'Who saw it?', owner: 'Leyla', due: '2024-06-30' },
        { id: 'Q2', claim: 'C1', text: 'Answered?', answer: 'Yes.' },
        {
          id: 'Q3',
          claim: 'C1',
          text: 'Will the ministry comment?',
          due: '2024-07-02',
          asked: { whom: 'the ministry', when: { edtf: '2024-06-28' }, how: 'by mail' },
        },
        { id: 'Q4', text: 'Anything else?' },
      ],
    }),
  ]);
  expect(page).toContain('| Q1 Who saw it? | Leyla | 30 June, **overdue** |');
  expect(page).toContain('| Q3 Will the ministry comment? | **nobody** | 2 July |');
  expect(page).toContain(
    '| Asked for comment: the ministry, 28 June, by mail (Q3) | **nobody** | 2 July |',
  );
  expect(page).not.toContain('Answered?');
  expect(page).not.toContain('nobody on file');
  expect(page).toContain('1 more question inside.');
});

test('the legend explains the marks that were used and no others', () => {
  const plain = firstPage([story({ statements: [{}, { ...deny, speaker: 'alwatan' }] })]);
  expect(plain).not.toContain('°');
  expect(plain).not.toContain('≈');
  const inferred = firstPage([
    story({
      statements: [
        { published: { edtf: '2024-06-10', basis: 'inferred' } },
        { ...deny, speaker: 'alwatan' },
      ],
    }),
  ]);
  expect(inferred).toContain('10 June° [S01]');
  expect(inferred).toContain('° date worked out, not stated.');
});
