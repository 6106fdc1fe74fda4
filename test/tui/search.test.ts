import { describe, expect, test } from 'vitest';

import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const other = {
  story: { slug: 'bridge', title: 'The bridge' },
  sources: [{ id: 'rudaw', kind: 'outlet', name: 'Rudaw' }],
  claims: [{ id: 'C01', text: 'The bridge at Qamishli was closed.' }],
  statements: [
    {
      id: 'S01',
      claim: 'C01',
      speaker: 'rudaw',
      stance: 'confirm',
      text: { original: 'Officers closed the bridge.', lang: 'en', kind: 'excerpt' },
    },
  ],
};
const shippedDesk = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));
const twoStories = (): OpenedDesk => {
  const desk = openedDesk(readStoryFile('hmeimim.json'), other);
  type(desk.program, 'G', 'k', 'enter');
  expect(picture(desk)).toContain('Turkey–Syria contacts');
  return desk;
};
const lineWith = (desk: OpenedDesk, text: string): string =>
  picture(desk)
    .split('\n')
    .find((line) => line.includes(text)) ?? '';

describe('the search', () => {
  test('begins with / and says what it looks through', () => {
    const desk = shippedDesk();
    type(desk.program, '/');
    expect(picture(desk)).toContain('SEARCH THIS STORY');
    expect(picture(desk)).toContain('sources in any spelling');
  });

  test('finds while one types, and groups statements under their claim', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'silence');
    expect(picture(desk)).toContain(' C01 Hmeimim meeting, 11 June');
    expect(lineWith(desk, '○ S07')).toContain('silence');
  });

  test('finds a source in any spelling, and what it says', () => {
    const spellings = ['al-Watan', 'EL VATAN', 'الوَطَن'];
    const refs = spellings.map((spelling) => {
      const desk = shippedDesk();
      type(desk.program, '/', spelling);
      return /✗ S06/u.test(picture(desk));
    });
    expect(refs).toEqual([true, true, true]);
  });

  test('letters and slash typed as one are a search', () => {
    const desk = shippedDesk();
    type(desk.program, '/silence');
    expect(lineWith(desk, 'find:')).toContain('silence');
  });

  test('nothing found is said, with what to try', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'xylophone');
    expect(picture(desk)).toContain('Nothing found in this story.');
  });

  test('a name with more spellings than one search looks for is said to be one', () => {
    const names = Array.from({ length: 90 }, (_, at) => ({
      name: `${String.fromCodePoint(0x641 + (at % 7), 0x628 + Math.floor(at / 7))}رات`,
    }));
    const desk = openedDesk({
      ...other,
      sources: [{ id: 'rudaw', kind: 'outlet', name: 'Rudaw', names }],
    });
    type(desk.program, '/', 'rudaw');
    expect(lineWith(desk, 'SEARCH')).toContain('found, not in every spelling');
    type(desk.program, ' xylophone');
    expect(picture(desk)).toContain('Not every spelling of that name was looked for');
  });

  test('Enter goes to the hits, Enter again opens the board with the cursor on the hit', () => {
    const desk = shippedDesk();
    type(desk.program, '2', 'j', 'j', 'enter', '/', 'official silence', 'enter', 'enter');
    expect(picture(desk)).toContain('› C01');
    expect(lineWith(desk, 'S07')).toContain('▸');
  });

  test('n and N go through the hits from the board', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'Baghdad', 'enter', 'j', 'enter');
    const first = picture(desk);
    type(desk.program, 'n');
    expect(picture(desk)).not.toBe(first);
    type(desk.program, 'N');
    expect(picture(desk)).toBe(first);
  });

  test('n passes over what is on no board', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'Shafaq', 'enter', 'enter');
    for (let times = 0; times < 12; times += 1) {
      type(desk.program, 'n');
      expect(picture(desk)).toContain('CONFIRMS');
      expect(desk.program.model.form).toBeNull();
    }
  });

  test('n before any search says how to search', () => {
    const desk = shippedDesk();
    type(desk.program, 'n');
    expect(picture(desk)).toContain('/ searches');
  });

  test('6 goes back to what was found, with the cursor where it was', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'Baghdad', 'enter', 'j');
    const before = lineWith(desk, '▸');
    type(desk.program, 'enter', '6');
    expect(lineWith(desk, '▸')).toBe(before);
  });

  test('Esc goes from the field to the hits, then to where one was', () => {
    const desk = shippedDesk();
    const board = picture(desk);
    type(desk.program, '/', 'Baghdad', 'esc');
    expect(picture(desk)).toContain('SEARCH THIS STORY');
    type(desk.program, 'esc');
    expect(picture(desk)).toBe(board);
  });

  test('stays in the open story until w widens it to all', () => {
    const desk = twoStories();
    type(desk.program, '/', 'qamishli', 'enter');
    expect(picture(desk)).toContain('Nothing found in this story.');
    type(desk.program, 'w');
    expect(picture(desk)).toContain('SEARCH ALL STORIES');
    expect(picture(desk)).toContain(' bridge: C01 ');
    type(desk.program, '/', 'officers');
    expect(lineWith(desk, 'find:')).toBe(' find: officers');
    expect(picture(desk)).toContain('SEARCH ALL STORIES');
    type(desk.program, 'enter', '/', 'qamishli', 'enter');
    type(desk.program, 'enter');
    expect(picture(desk)).toContain('The bridge › C01');
  });

  test('a statement of another story opens that story with the cursor on it', () => {
    const desk = twoStories();
    type(desk.program, '/', 'officers closed', 'enter', 'w', 'enter');
    expect(picture(desk)).toContain('The bridge › C01');
    expect(lineWith(desk, 'S01')).toContain('▸');
  });

  test('Enter on a source finds all that it said, Enter once more opens its form', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'شفق', 'enter', 'G');
    expect(lineWith(desk, '▸')).toContain('Shafaq News');
    type(desk.program, 'enter');
    expect(lineWith(desk, 'find:')).toContain('Shafaq News');
    expect(lineWith(desk, '✓ S15')).toContain('Shafaq News');
    type(desk.program, 'G', 'enter');
    expect(picture(desk)).toContain('Source Shafaq News, edited');
  });

  test('e opens what was found in its form', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'official silence', 'enter', 'e');
    expect(picture(desk)).toContain('S07, edited');
  });

  test('a mark of hostile text or of SQL breaks nothing', () => {
    const desk = shippedDesk();
    for (const text of [
      '"',
      "'; DROP TABLE x",
      'NEAR(a b)',
      'a* OR b',
      '\u202E',
      '^:(',
      '\uD800',
    ]) {
      type(desk.program, '/', text);
      expect(picture(desk)).toContain('SEARCH');
      type(desk.program, 'esc', 'esc');
    }
  });

  test('a ref finds what bears it', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 's6', 'enter', 'enter');
    expect(lineWith(desk, 'S06')).toContain('▸');
  });

  test('a name that is on file in other letters only is offered', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'xylophone');
    expect(picture(desk)).not.toContain('perhaps the same name');
    type(desk.program, 'esc', 'esc', '/', 'Aydinlyk');
    expect(picture(desk)).toContain('On file, perhaps the same name: Aydınlık.');
  });

  test('a narrow terminal shows the search as well', () => {
    const desk = shippedDesk();
    desk.program.send({ type: 'resized', size: { columns: 40, rows: 12 } });
    type(desk.program, '/', 'silence');
    expect(picture(desk)).toContain('S07');
    expect(picture(desk)).toContain('silence');
  });
});
