import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { boardOf } from '../../src/domain/board.ts';
import type { Contents } from '../../src/domain/contents.ts';
import { derive } from '../../src/domain/derive.ts';
import { setDisplay } from '../../src/text/layout/display.ts';
import { rowOf, shown as drawn } from '../../src/text/layout/row.ts';
import { boardText } from '../../src/tui/board-text.ts';
import { textOf, widthOf } from '../../src/tui/paint.ts';
import { frameOf } from '../../src/tui/screens/frame.ts';
import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

/** The shipped story with outlets that are named in Arabic. */
function inArabic(): Contents {
  const contents = shippedContents();
  const names: Readonly<Record<string, string>> = {
    aydinlik: 'آيدنلك',
    alwatan: 'الوطن',
    arabi21: 'عربي 21',
    republisher: 'موقع إخباري',
  };
  return {
    ...contents,
    sources: contents.sources.map((source) => ({
      ...source,
      name: names[source.id] ?? source.name,
    })),
  };
}

const lineWith = (text: string, words: string): string =>
  text.split('\n').find((line) => line.includes(words)) ?? '';

beforeEach(() => setDisplay('app'));
afterEach(() => setDisplay('off'));

describe('a board with names in Arabic', () => {
  test('keeps the cursor, the ref, the name and the date in their places', () => {
    const line = lineWith(picture(shown(inArabic())), 'S06');
    expect(line).toBe(
      '▸S01 ﻚﻠﻧﺪﻳﺁ                    15 Jun° │ S06 ﻦﻃﻮﻟﺍ                      24 Jun°',
    );
  });

  test('keeps what stands round a name in a sentence and in a row of parts', () => {
    const board = picture(shown(inArabic()));
    expect(lineWith(board, 'seen via')).toBe(
      '     seen via 21 ﻲﺑﺮﻋ, ﻱﺭﺎﺒﺧﺇ ﻊﻗﻮﻣ     │     seen via 21 ﻲﺑﺮﻋ, ﻱﺭﺎﺒﺧﺇ ﻊﻗﻮﻣ',
    );
    expect(board).toContain('NOT COUNTED: "denied": 21 ﻲﺑﺮﻋ\'s word');
    expect(lineWith(board, 'S07')).toContain('S07 ﻦﻃﻮﻟﺍ  24 Jun° ≈ The sources put');
  });

  test('with t, two columns of Arabic stand each under its own outlet', () => {
    const story = shown(inArabic(), { columns: 80, rows: 30 });
    type(story.program, 't');
    const line = lineWith(picture(story), '≈ ');
    const [left = '', right = ''] = line.split('│');
    expect(left.trim()).toBe(`≈ ${drawn('بحسب مصادر للصحيفة لم تذكر أسماؤها،')}`);
    expect(right.trim()).toBe(`≈  ${drawn('تنفي مصادر قريبة من السلطات السورية')}`);
  });

  test('the words in full start at the right edge and read from right to left', () => {
    const board = picture(shown(inArabic())).split('\n');
    const at = board.findIndex((line) => line.includes('IN FULL'));
    expect(board[at + 1]?.endsWith(drawn('بحسب مصادر'))).toBe(true);
    expect(board[at + 2]).toBe(
      ` ${rowOf('في حميميم يوم 11 حزيران بوساطة روسية.', 78, { align: 'right' })}`,
    );
  });

  test.each(['app', 'words'] as const)('has rows of the same width on every screen: %s', (mode) => {
    setDisplay(mode);
    for (const columns of [200, 100, 80, 60, 40, 20]) {
      const story = shown(inArabic(), { columns, rows: 20 });
      for (const key of ['t', '2', '1', 'a', 'esc', ':', 'و', 'esc']) {
        type(story.program, key);
        const { head, left, main, foot } = frameOf(story.program.model);
        const rows = [...head, ...main, ...foot, ...(left?.rows ?? [])];
        expect(rows.filter((row) => widthOf(row) > columns).map(textOf)).toEqual([]);
      }
    }
  });
});

describe('typing in Arabic', () => {
  test('the cursor of the terminal goes to the left', () => {
    const story = shown(inArabic());
    type(story.program, 'A');
    const xs = ['ا', 'ل', 'و'].map((letter) => {
      type(story.program, letter);
      return frameOf(story.program.model).cursor?.x;
    });
    expect(xs).toEqual([77, 76, 75]);
    expect(picture(story)).toContain(`${drawn('الو')}\n`);
    type(story.program, 'right');
    expect(frameOf(story.program.model).cursor?.x).toBe(76);
    type(story.program, 'left', 'left');
    expect(frameOf(story.program.model).cursor?.x).toBe(75);
  });

  test('what is looked for in the list of commands is drawn as it is typed', () => {
    const story = shown(inArabic());
    type(story.program, ':', 'ت');
    const { cursor } = frameOf(story.program.model);
    expect(cursor).toEqual({ x: 78, y: 2 });
  });
});

describe('a form with names in Arabic', () => {
  const withDocument = () => {
    const contents = inArabic();
    const [document] = contents.documents;
    return {
      ...contents,
      documents: document
        ? [{ ...document, published: { edtf: '2024-06-13', basis: 'stated' as const } }]
        : [],
    };
  };

  test('keeps ref, carrier and date of a document in their places: in the list, in the field, behind it', () => {
    const story = shown(withDocument());
    type(story.program, 'a', 'shift+tab', 'shift+tab');
    const name = `D1, ${drawn('موقع إخباري')}, 13 Jun`;
    expect(lineWith(picture(story), '▸ ')).toContain(name);
    type(story.program, 'enter');
    expect(lineWith(picture(story), 'Seen in')).toBe(` Seen in         ${name}`);
    type(story.program, 'shift+tab');
    expect(lineWith(picture(story), 'Seen in')).toBe(`▸Seen in         ${name}`);
  });

  test('has the ellipsis of a name that is cut at its left', () => {
    const story = shown(withDocument(), { columns: 30 });
    type(story.program, 'a', 'shift+tab', 'shift+tab', 'enter');
    expect(lineWith(picture(story), 'Seen in')).toMatch(/D1, … \S+$/u);
  });
});

describe('a terminal that reorders whole rows by itself', () => {
  beforeEach(() => setDisplay('terminal'));

  test.each([80, 120])('has one column and no upright lines at %i columns', (columns) => {
    const story = shown(inArabic(), { columns, rows: 30 });
    expect(picture(story)).not.toContain('│');
    expect(picture(story)).toContain('✓ CONFIRMS  1 counted');
    expect(picture(story)).not.toContain('✗ DENIES  ');
    type(story.program, 'l');
    expect(picture(story)).toContain('✗ DENIES  0 counted, 1 second hand');
    expect(picture(story)).toContain('▸S06 الوطن');
  });

  test('gets its text in logical order, with nothing before it', () => {
    const story = shown(inArabic());
    type(story.program, 't');
    expect(picture(story)).toContain('≈ بحسب مصادر للصحيفة لم تذكر أسماؤها، التقى');
  });
});

describe('the board as plain text', () => {
  beforeEach(() => setDisplay('off'));
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const plainBoard = (contents: Contents, columns?: number): string => {
    const [claim] = contents.claims;
    const derived = claim && derive(contents, [claim.id]).get(claim.id);
    return derived ? boardText(boardOf(contents, claim.id, derived), contents.story, columns) : '';
  };

  test('has two columns where no cell runs from right to left', () => {
    expect(plainBoard(shippedContents())).toContain(
      '✓ CONFIRMS  1 counted                 │ ✗ DENIES',
    );
  });

  test('else the sides stand below each other, and nothing is left out', () => {
    const text = plainBoard(inArabic());
    expect(text).not.toContain('│');
    const places = [
      '✓ CONFIRMS',
      'S01 آيدنلك',
      '✗ DENIES',
      'S06 الوطن',
      '○ NO POSITION',
      'S07 الوطن',
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found).toEqual(found.filter((at) => at >= 0).toSorted((a, b) => a - b));
  });

  test('a narrow one shows the denials as well', () => {
    expect(plainBoard(shippedContents(), 40)).toContain('✗ DENIES');
  });

  test('has ASCII signs where the environment asks for them', () => {
    vi.stubEnv('GAINSAY_ASCII', '1');
    expect(plainBoard(shippedContents())).toContain(
      '+ CONFIRMS  1 counted                 | - DENIES',
    );
  });
});
