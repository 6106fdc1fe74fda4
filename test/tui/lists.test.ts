import { describe, expect, test } from 'vitest';

import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

describe('the claims', () => {
  test('stand with their origins, standing and latest date', () => {
    const story = shown(shippedContents(), { columns: 96, rows: 20 });
    type(story.program, '2');
    expect(picture(story)).toMatchInlineSnapshot(`
      " gainsay  Turkey–Syria contacts, June 2024 › claims                            contested 1 of 1
       CLAIMS  14   ! contested
      ▸C01 Hmeimim meeting, 11 June          ! ✓1 ✗0 ○1  One origin for; a denial is known…     24 Jun
       C02 First meeting on Syrian soil        ✓1 ✗0 ○0  One origin for, none against           15 Jun
       C03 Idlib the main subject              ✓1 ✗0 ○0  One origin for, none against           15 Jun
       C04 Putin and Fidan on 10 June          ✓1 ✗0 ○0  One origin for, none against           15 Jun
       C05 Baghdad mediating                   ✓3 ✗0 ○0  1 to 3 origins for, perhaps one; …     24 Jun
       C06 A meeting in Baghdad to come        ✓1 ✗0 ○1  One origin for, none against           24 Jun
       C07 Intelligence talks in progress      ✓0 ✗1 ○0  One origin against; nobody on …        20 Jun
       C08 Ankara: no talks with preconditi…   ✓1 ✗0 ○0  One origin for, none against           20 Jun
       C09 Syria's conditions unchanged        ✓1 ✗0 ○0  One origin for, none against           24 Jun
       C10 Damascus silent by policy           ✓1 ✗0 ○0  One origin for, none against           24 Jun
       C11 Who backs Iraq's mediation          ✓1 ✗0 ○0  One origin for, none against           26 Jun
       C12 Erdoğan open to meeting Assad       ✓1 ✗0 ○0  One origin for, none against           28 Jun
       C13 Assad's government open to initi…   ✓1 ✗0 ○1  One origin for, none against           26 Jun
       C14 Defence ministers in Moscow, 2022   ✓1 ✗0 ○0  One origin for, none against           24 Jun



       A claim  e edit  c next contested  x report  u undo  Enter open  / search  ? help  q quit"
    `);
  });

  test('Enter opens the one under the cursor, q closes its board again', () => {
    const story = shown(shippedContents());
    type(story.program, '2', 'j', 'j', 'j', 'enter');
    expect(picture(story)).toContain('› C04 Putin and Fidan on 10 June');
  });
});

describe('help and palette', () => {
  test('help lists the keys of the screen beneath; typing filters, Enter runs the row', () => {
    const story = shown(shippedContents());
    type(story.program, '?');
    expect(picture(story)).toContain('a              statement on this claim');
    type(story.program, 'claims');
    expect(picture(story)).not.toContain('statement on this claim');
    type(story.program, 'esc');
    expect(picture(story)).toContain('✓ CONFIRMS');
  });

  test('the palette finds commands that have no key', () => {
    const story = shown(shippedContents());
    type(story.program, ':', 'edit this claim', 'enter');
    expect(story.asked).toMatchObject([{ type: 'load-record', target: { ref: 'C01' } }]);
  });

  test('the palette says so when no command fits', () => {
    const story = shown(shippedContents());
    type(story.program, ':', 'xyzzy');
    expect(picture(story)).toContain('No command here fits “xyzzy”.');
    type(story.program, 'enter');
    expect(story.asked).toEqual([]);
  });

  test(':q leaves', () => {
    const story = shown(shippedContents());
    type(story.program, ':', 'q', 'enter');
    expect(story.asked).toEqual([{ type: 'quit' }]);
  });
});

describe('leaving', () => {
  test('q closes a view and quits at the first screen', () => {
    const story = shown(shippedContents());
    type(story.program, '2', 'q');
    expect(story.asked).toEqual([]);
    type(story.program, 'q');
    expect(story.asked).toEqual([{ type: 'quit' }]);
  });

  test('q asks when something typed is not saved', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'A claim', 'esc', 'q');
    expect(story.asked).toEqual([]);
    expect(picture(story)).toContain('A draft is not saved');
    type(story.program, 'n', 'q', 'y');
    expect(story.asked).toEqual([{ type: 'quit' }]);
  });

  test('Esc never leaves; Ctrl-C does when pressed twice', () => {
    const story = shown(shippedContents());
    type(story.program, 'esc', 'esc', 'ctrl+c');
    expect(story.asked).toEqual([]);
    expect(picture(story)).toContain('Ctrl-C once more quits');
    type(story.program, 'j', 'ctrl+c');
    expect(story.asked).toEqual([]);
    type(story.program, 'ctrl+c');
    expect(story.asked).toEqual([{ type: 'quit' }]);
  });
});
