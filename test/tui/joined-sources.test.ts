import { describe, expect, test } from 'vitest';

import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import type { Row } from '../support/random-story.ts';
import { picture, type } from '../support/shown-story.ts';

/** Reuters is on file twice, joined, in a story in this language. */
const desk = (lang: string): OpenedDesk =>
  openedDesk({
    story: { slug: 's', title: 'Talks', lang },
    sources: [
      { id: 'a', kind: 'outlet', name: 'رویترز' },
      { id: 'b', kind: 'outlet', name: 'Reuters' },
      { id: 'c', kind: 'outlet', name: 'IRNA' },
    ],
    sourceLinks: [{ from: 'a', rel: 'same-as', to: 'b' }],
    documents: [{ id: 'D1', carrier: 'a', title: 'A page' }],
    claims: [{ id: 'C1', text: 'They met.', kind: 'figure' }],
    statements: [
      { id: 'S1', claim: 'C1', speaker: 'a', ...figure(20), document: 'D1' },
      { id: 'S2', claim: 'C1', speaker: 'c', ...figure(12), via: [{ source: 'b' }] },
      { id: 'S3', claim: 'C1', speaker: 'b', stance: 'deny', via: [{ source: 'a' }] },
    ],
  });

const figure = (value: number): Row => ({
  stance: 'confirm',
  value: { min: value, max: value },
});

const linesWith = (shown: OpenedDesk, text: string): readonly string[] =>
  picture(shown)
    .split('\n')
    .filter((line) => line.includes(text));

describe('joined sources on the screen', () => {
  test('go by one name on the board', () => {
    const board = picture(desk('en'));
    expect(board).toContain('S01 Reuters');
    expect(board).toContain('seen via Reuters');
    expect(board).toContain('S03 Reuters');
    expect(board).not.toContain('رویترز');
    expect(board.match(/seen via/gu)).toHaveLength(1);
  });

  test('by that in the language of the story', () => {
    expect(picture(desk('fa'))).not.toContain('Reuters');
  });

  test('are found once, a statement under the one name', () => {
    const shown = desk('en');
    type(shown.program, '/', 'Reuters');
    expect(linesWith(shown, 'SOURCES')).toHaveLength(1);
    expect(linesWith(shown, '✓ S01')[0]).toContain('Reuters');
    expect(picture(shown).match(/^ +Reuters *$/gmu)).toHaveLength(1);
    expect(picture(shown)).not.toContain('also called');
  });

  test('the spelling that was looked for stands beside the name', () => {
    const shown = desk('en');
    type(shown.program, '/', 'رویترز');
    expect(linesWith(shown, 'also called: ')[0]).toMatch(/Reuters .*also called: رویترز/u);
  });

  test('a source found by its own name is named once', () => {
    const shown = desk('en');
    type(shown.program, '/', 'IRNA');
    expect(linesWith(shown, 'IRNA').filter((line) => /IRNA.*IRNA/u.test(line))).toEqual([]);
  });
});
