import { describe, expect, test } from 'vitest';

import type { Contents } from '../../src/domain/contents.ts';
import type { EdtfDate } from '../../src/domain/field.ts';
import { picture, shippedContents, shown, type, updatedContents } from '../support/shown-story.ts';

/** The shipped story with twenty lines of words in its first statement. */
function longWords(): Contents {
  const contents = shippedContents();
  const original = Array.from({ length: 20 }, (_, index) => `Line ${index + 1}.`).join('\n');
  return {
    ...contents,
    statements: contents.statements.map((statement) =>
      statement.ref === 'S01'
        ? { ...statement, text: { original, lang: 'en', kind: 'excerpt' } }
        : statement,
    ),
  };
}

const dated = (edtf: EdtfDate['edtf']): Contents => {
  const contents = shippedContents();
  return {
    ...contents,
    statements: contents.statements.map((statement) =>
      statement.ref === 'S01'
        ? { ...statement, published: { edtf, basis: 'external' } }
        : statement,
    ),
  };
};

const inFull = (board: string): string => board.slice(board.indexOf('IN FULL'));

describe('the board of the shipped story', () => {
  test('at 80 × 24 shows both sides, what is not counted and why, and the words in full', () => {
    expect(picture(shown(shippedContents()))).toMatchInlineSnapshot(`
      " gainsay  Turkey–Syria contacts › C01 Hmeimim meeting, 11 June contested 1 of 1
       Turkish and Syrian government military officials met at the Russian-run Hmeimim
       base in Latakia on 11 June 2024, with Russia mediating.
       ── ONE ORIGIN FOR (UNNAMED); A DENIAL IS KNOWN ONLY SECOND HAND ───────────────
       counted: 1 origin for, 0 against · latest 24 Jun° · no verdict entered
       ✓ CONFIRMS  1 counted                 │ ✗ DENIES  0 counted, 1 second hand
      ▸S01 Aydınlık                  15 Jun° │ S06 al-Watan                   24 Jun°
           sources it did not name           │     sources close to the government …
           seen via Arabi21, site not named  │     seen via Arabi21, site not named
       ≈ Turkish and Syrian military         │ ≈ Sources near the Syrian authorities
         officials met at Hmeimim on 11      │   deny that the meeting happened, in
         June, with Russia mediating, say    │   the carrier's wording.
         sources the paper did not name.     │   NOT COUNTED: "denied": Arabi21's word
       ── ○ NO POSITION  1 ───────────────────────────────────────────────────────────
       S07 al-Watan  24 Jun° ≈ The sources put the official silence of Damascus down…
       ── RELATED, NOT COUNTED  1 ────────────────────────────────────────────────────
       S13 Star      20 Jun° denies C07, intelligence talks in progress; not C01
       ── S01 IN FULL ≈ Arabic paraphrase of a Turkish report  (J K scroll) ──────────
              بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى مسؤولون عسكريون أتراك وسوريون
                                                في حميميم يوم 11 حزيران بوساطة روسية.
       ── OPEN QUESTION  1 ───────────────────────────────────────────────────────────
       Q1 Did al-Watan print a denial? Open al-Watan, 24 June 2024.          no owner
       ° date from elsewhere   ≈ our paraphrase, not their words
       a statement  r repeats  c next contested  x report  u undo  ? help"
    `);
  });

  test('after the update, C01 is contradicted', () => {
    expect(picture(shown(updatedContents()))).toMatchInlineSnapshot(`
      " gainsay  Turkey–Syria contacts › C01 Hmeimim meeting, 11 June contested 1 of 2
       Turkish and Syrian government military officials met at the Russian-run Hmeimim
       base in Latakia on 11 June 2024, with Russia mediating.
       ── CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST ──────────────────────────────────────
       counted: 1 origin for, 1 against · latest 24 Jun · no verdict entered
       ✓ CONFIRMS  1 counted                 │ ✗ DENIES  1 counted, 3 second hand
      ▸S01 Aydınlık                  15 Jun° │ S25 al-Watan                    24 Jun
           sources it did not name           │     informed sources
           seen via Arabi21, site not named  │     seen via Enab Baladi
       ≈ Turkish and Syrian military         │ ≈ According to al-Watan's sources,
         officials met at Hmeimim on 11      │   Hmeimim has lately seen no meeting
         June, with Russia mediating, say    │   of the two sides, security or
         sources the paper did not name.     │   military.
                                             │ S06 al-Watan                   24 Jun°
                                             │     sources close to the government …
                                             │     seen via Arabi21, site not named
                                             │ ≈ Sources near the Syrian authorities
                                             │   deny that the meeting happened, in
                                             │   the carrier's wording.
         ↓ 19 more rows
       ── S01 IN FULL ≈ Arabic paraphrase of a Turkish report  (J K scroll) ──────────
              بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى مسؤولون عسكريون أتراك وسوريون
                                                في حميميم يوم 11 حزيران بوساطة روسية.
       a statement  r repeats  c next contested  x report  u undo  ? help"
    `);
  });

  test('at 40 × 12 shows one side at a time; l turns to the denials', () => {
    const story = shown(shippedContents(), { columns: 40, rows: 12 });
    expect(picture(story)).toMatchInlineSnapshot(`
      " gainsay  C01 Hmeimim meeting, 11 June
       Turkish and Syrian government military…
       ── ONE ORIGIN FOR (UNNAMED); A DENIAL
          IS KNOWN ONLY SECOND HAND ──────────
       counted: 1 origin for, 0 against
       ✓ CONFIRMS  1 counted         ✗ 1  ○ 1
      ▸S01 Aydınlık                   15 Jun°
           sources it did not name
         ↓ 8 more rows
       ── S01 IN FULL  ↓ 3 more rows ─────────
                   بحسب مصادر للصحيفة لم تذكر
       a statement  r repeats  x report"
    `);
    type(story.program, 'l');
    expect(picture(story)).toMatchInlineSnapshot(`
      " gainsay  C01 Hmeimim meeting, 11 June
       Turkish and Syrian government military…
       ── ONE ORIGIN FOR (UNNAMED); A DENIAL
          IS KNOWN ONLY SECOND HAND ──────────
       counted: 1 origin for, 0 against
       ✗ DENIES  0 counted, 1 secon… ✓ 1  ○ 1
      ▸S06 al-Watan                   24 Jun°
           sources close to the government …
         ↓ 9 more rows
       ── S06 IN FULL  ↓ 2 more rows ─────────
                  تنفي مصادر قريبة من السلطات
       a statement  r repeats  x report"
    `);
  });

  test('at 120 columns the claims stand at its left', () => {
    expect(picture(shown(shippedContents(), { columns: 120, rows: 24 }))).toMatchInlineSnapshot(`
      " gainsay  Turkey–Syria contacts, June 2024 › C01 Hmeimim meeting, 11 June                              contested 1 of 1
       CLAIMS  14   ! contested              │ Turkish and Syrian government military officials met at the Russian-run Hmeimim
      ▸C01 Hmeimim meeting, 11 …  ! ✓1 ✗0 ○1 │ base in Latakia on 11 June 2024, with Russia mediating.
       C02 First meeting on …       ✓1 ✗0 ○0 │ ── ONE ORIGIN FOR (UNNAMED); A DENIAL IS KNOWN ONLY SECOND HAND ───────────────
       C03 Idlib the main subject   ✓1 ✗0 ○0 │ counted: 1 origin for, 0 against · latest 24 Jun° · no verdict entered
       C04 Putin and Fidan on 10…   ✓1 ✗0 ○0 │ ✓ CONFIRMS  1 counted                 │ ✗ DENIES  0 counted, 1 second hand
       C05 Baghdad mediating        ✓3 ✗0 ○0 │▸S01 Aydınlık                  15 Jun° │ S06 al-Watan                   24 Jun°
       C06 A meeting in Baghdad …   ✓1 ✗0 ○1 │     sources it did not name           │     sources close to the government …
       C07 Intelligence talks in…   ✓0 ✗1 ○0 │     seen via Arabi21, site not named  │     seen via Arabi21, site not named
       C08 Ankara: no talks with…   ✓1 ✗0 ○0 │ ≈ Turkish and Syrian military         │ ≈ Sources near the Syrian authorities
       C09 Syria's conditions …     ✓1 ✗0 ○0 │   officials met at Hmeimim on 11      │   deny that the meeting happened, in
       C10 Damascus silent by …     ✓1 ✗0 ○0 │   June, with Russia mediating, say    │   the carrier's wording.
       C11 Who backs Iraq's …       ✓1 ✗0 ○0 │   sources the paper did not name.     │   NOT COUNTED: "denied": Arabi21's word
       C12 Erdoğan open to meeti…   ✓1 ✗0 ○0 │ ── ○ NO POSITION  1 ───────────────────────────────────────────────────────────
       C13 Assad's government …     ✓1 ✗0 ○1 │ S07 al-Watan  24 Jun° ≈ The sources put the official silence of Damascus down…
       C14 Defence ministers in …   ✓1 ✗0 ○0 │ ── RELATED, NOT COUNTED  1 ────────────────────────────────────────────────────
                                             │ S13 Star      20 Jun° denies C07, intelligence talks in progress; not C01
                                             │ ── S01 IN FULL ≈ Arabic paraphrase of a Turkish report  (J K scroll) ──────────
                                             │        بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى مسؤولون عسكريون أتراك وسوريون
                                             │                                          في حميميم يوم 11 حزيران بوساطة روسية.
                                             │ ── OPEN QUESTION  1 ───────────────────────────────────────────────────────────
                                             │ Q1 Did al-Watan print a denial? Open al-Watan, 24 June 2024.          no owner
                                             │ ° date from elsewhere   ≈ our paraphrase, not their words
       a statement  r repeats  c next contested  x report  u undo  ? help"
    `);
  });

  test('J scrolls the words in full when they are longer than their place', () => {
    const story = shown(shippedContents(), { columns: 60, rows: 16 });
    const before = picture(story);
    type(story.program, 'J');
    expect(picture(story)).not.toBe(before);
    type(story.program, 'K');
    expect(picture(story)).toBe(before);
  });

  test('a span of days leaves the name its place, at least a third of the row', () => {
    const board = (edtf: EdtfDate['edtf'], columns: number): string =>
      picture(shown(dated(edtf), { columns, rows: 30 }));
    expect(board('2023-06-11/2023-06-12', 80)).toContain(
      '▸S01 Aydınlık          11–12 Jun 2023° │',
    );
    const narrow = board('2022-12-30/2023-01-02', 34).split('\n');
    const at = narrow.findIndex((line) => line.includes('▸S01'));
    expect(narrow[at]).toBe('▸S01 Aydınlık');
    expect(narrow[at + 1]).toMatch(/^ +30 Dec 2022–2 Jan 2023°$/u);
  });

  test('words that are cut say how much is below, and which keys scroll', () => {
    const story = shown(longWords(), { columns: 80, rows: 24 });
    expect(picture(story)).toMatch(/S01 IN FULL .* {2}\(J K scroll\)/u);
    const left = (): string => /↓ \d+ more rows?/gu.exec(inFull(picture(story)))?.[0] ?? '';
    const before = Number(/\d+/u.exec(left())?.[0]);
    expect(before).toBeGreaterThan(3);
    type(story.program, 'J');
    expect(left()).toBe(`↓ ${before - 1} more rows`);
    type(story.program, ...'J'.repeat(before).split(''));
    expect(left()).toBe('');
    expect(inFull(picture(story))).toContain('Line 20.');
  });

  test('nor does J go past their end: the K after it goes back at once', () => {
    const story = shown(longWords(), { columns: 100, rows: 30 });
    type(story.program, ...'J'.repeat(60).split(''));
    const end = picture(story);
    type(story.program, 'K');
    expect(picture(story)).not.toBe(end);
    expect(picture(story)).toContain('↓ 2 more rows');
  });

  test('where everything fits there is nothing to scroll', () => {
    const story = shown(shippedContents(), { columns: 100, rows: 40 });
    const whole = picture(story);
    type(story.program, 'J');
    expect(picture(story)).toBe(whole);
  });

  test('t shows the words in their own language', () => {
    const story = shown(shippedContents());
    type(story.program, 't');
    expect(picture(story)).toMatch(/≈ +تنفي مصادر قريبة من السلطات/u);
    type(story.program, 't');
    expect(picture(story)).toContain('≈ Sources near the Syrian authorities');
  });

  test.each([
    [200, 60],
    [100, 30],
    [80, 24],
    [60, 20],
    [40, 12],
    [20, 6],
  ])('is as large as the terminal at %i × %i', (columns, rows) => {
    const lines = picture(shown(updatedContents(), { columns, rows })).split('\n');
    expect(lines).toHaveLength(rows);
  });
});

describe('moving on the board', () => {
  test('j goes through the column, then through what stands below, and k back', () => {
    const story = shown(shippedContents());
    const here = (): string => /▸(\S+)/u.exec(picture(story))?.[1] ?? '';
    const seen = [here()];
    for (let step = 0; step < 4; step += 1) {
      type(story.program, 'j');
      seen.push(here());
    }
    expect(seen).toEqual(['S01', 'S07', 'S13', 'Q1', 'Q1']);
    type(story.program, 'k', 'k', 'k', 'l');
    expect(here()).toBe('S06');
  });

  test('a letter of an Arabic keyboard does what its key does', () => {
    const story = shown(shippedContents());
    type(story.program, 'ت');
    expect(picture(story)).toContain('▸S07');
  });

  test('Enter on a statement about another claim opens that claim', () => {
    const story = shown(shippedContents());
    type(story.program, 'j', 'j', 'enter');
    expect(picture(story)).toContain('C07 Intelligence talks in progress');
  });

  test('c says so when there is no other contested claim, and stays where it is', () => {
    const story = shown(shippedContents());
    type(story.program, '2', 'G', 'c');
    expect(picture(story)).toContain('C01 Hmeimim meeting, 11 June contested 1 of 1');
  });
});
