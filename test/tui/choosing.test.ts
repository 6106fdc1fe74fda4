import { describe, expect, test } from 'vitest';

import { localeOf } from '../../src/domain/locale.ts';
import { readingWords } from '../../src/tui/dates.ts';
import { nearestClaims } from '../../src/tui/near.ts';
import { saysSources } from '../../src/tui/options.ts';
import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

const rowsOf = (story: ReturnType<typeof shown>): readonly string[] =>
  story.program.model.form?.list?.options.map(({ label }) => label) ?? [];

describe('the lists that open under a field', () => {
  test('known sources first, then what could be made of the letters', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'shafaq');
    expect(rowsOf(story)).toEqual([
      'Shafaq News',
      'new outlet “shafaq”',
      'new person “shafaq”',
      'new institution “shafaq”',
    ]);
  });

  test('a name that is on file to the letter is not offered as a new one', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'Star');
    expect(rowsOf(story)[0]).toBe('Star');
    expect(rowsOf(story).join()).not.toContain('new');
  });

  test('arrows choose another row, Enter takes it', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'shafaq', 'down', 'down', 'enter');
    expect(story.program.model.form?.values['source']?.pick).toEqual({
      kind: 'new-source',
      source: 'person',
      name: 'shafaq',
    });
  });

  test('documents by their number or carrier, the newest first, and a new page of a source', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'shift+tab', 'shift+tab');
    expect(rowsOf(story).map((label) => label.slice(0, 2))).toEqual(['D2', 'D1']);
    type(story.program, 'star');
    expect(rowsOf(story)).toEqual([
      'new page of Star',
      "new page of Star's unidentified sources",
      'new page of new outlet “star”',
    ]);
  });

  test('claims by their number or any of their words', () => {
    const story = shown(shippedContents());
    type(story.program, 'L', '5', 'baghdad');
    expect(rowsOf(story).map((label) => label.slice(0, 3))).toEqual(['C05', 'C06']);
  });

  test('the statement that is linked is not offered as its own other end', () => {
    const story = shown(shippedContents());
    type(story.program, 'r', '1');
    expect(rowsOf(story).map((label) => label.slice(0, 3))).toEqual(['S06', 'S07', 'S13']);
  });

  test('Tab takes what matches, never what would be made', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'shaf', 'tab');
    expect(story.program.model.form?.values['source']?.pick).toMatchObject({ id: 'shafaq' });
    const other = shown(shippedContents());
    type(other.program, 'a', 'Nobody knows', 'tab');
    expect(other.program.model.form?.values['source']?.pick).toBeNull();
  });

  test('changing the letters drops what was taken', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'shift+tab', 'backspace');
    expect(story.program.model.form?.values['source']?.pick).toBeNull();
  });
});

describe('choices', () => {
  test('a key picks and goes on; arrows go through them', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', 'right', 'right');
    expect(story.program.model.form?.values['stance']?.pick).toEqual({
      kind: 'code',
      code: 'deny',
    });
    type(story.program, 'backspace');
    expect(story.program.model.form?.values['stance']?.pick).toBeNull();
  });

  test('a key that is none of them says which are', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', '7');
    expect(picture(story)).toContain('Stance: one of the keys 1, 2, 3.');
  });

  test('an Arabic keyboard’s digits pick as well', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', '٢');
    expect(story.program.model.form?.values['stance']?.pick).toEqual({
      kind: 'code',
      code: 'deny',
    });
  });
});

describe('words that name nobody', () => {
  test.each(['sources close to', 'an official', 'kaynaklar', 'yetkililer', 'مصادر مطلعة', 'مسؤول'])(
    '%s',
    (label) => {
      expect(saysSources(label)).toBe(true);
    },
  );

  test.each(['Hakan Fidan', 'Resource Institute', 'محمد شياع السوداني'])(
    '%s names somebody',
    (name) => {
      expect(saysSources(name)).toBe(false);
    },
  );
});

describe('the echo of a date', () => {
  const locale = localeOf({ lang: 'en', zone: 'Europe/Istanbul', openedOn: '2024-06-24' });

  test.each([
    ['11.6.2024', 'Tue 11 June 2024'],
    ['2024-06', 'June 2024'],
    ['15.6 (Enab Baladi)', 'Sat 15 June 2024°, from Enab Baladi'],
    ['2024-06-11~', 'about'],
    ['../2024-06-05', 'no later than 5 June 2024'],
    ['30.6', 'doubtful: the year was not given'],
    ['some time soon', 'not a date yet: no date that this program reads'],
    ['31.6.2024', 'the calendar has no “31.6.2024”'],
    ['15.6', 'Sat 15 June 2024°; the year by the document'],
    ['الثلاثاء الماضي', 'Tue 18 June 2024°; counted from the document'],
    ['met on 11 June 2024 in Hmeimim', 'doubtful: only “11 June 2024” was read'],
    ['', ''],
  ])('%s: %s', (typed, words) => {
    expect(readingWords(typed, '2024-06-24', locale)).toContain(words);
  });

  test('of a statement says where it lies after the document', () => {
    expect(readingWords('6.11.2024', '2024-06-24', locale, 'published')).toBe(
      'Wed 6 November 2024; doubtful: lies after the document',
    );
    expect(readingWords('6.11.2024', '2024-06-24', locale, 'about')).toBe('Wed 6 November 2024');
  });

  test('without a document a day alone asks for its year', () => {
    expect(readingWords('15.6', null, locale)).toBe('not a date yet: “15.6” has no year');
  });
});

describe('the nearest claims', () => {
  const claims = shown(shippedContents()).program.model.open?.claims ?? [];

  test('share the most words, three at most', () => {
    const near = nearestClaims(claims, 'Did officials meet at the Hmeimim base?');
    expect(near[0]).toBe('C01 Hmeimim meeting, 11 June');
    expect(near.length).toBeLessThanOrEqual(3);
  });

  test('there are none for words that no claim has', () => {
    expect(nearestClaims(claims, 'zebra')).toEqual([]);
    expect(nearestClaims(claims, '')).toEqual([]);
  });
});
