import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../src/text/layout/display.ts';
import { edited, type Field, fieldOf, insert } from '../../src/tui/field.ts';
import { keysOf } from '../../src/tui/langmap.ts';

const press = (field: Field, ...names: readonly string[]): Field =>
  names.reduce((sofar, name) => edited(sofar, name) ?? sofar, field);

describe('a text being typed', () => {
  test('moves and cuts by what a reader sees as one character', () => {
    const family = fieldOf('a👩‍👩‍👧b');
    expect(press(family, 'left', 'backspace').text).toBe('ab');
    const vowelled = fieldOf('مُحَمَّد');
    expect(press(vowelled, 'backspace', 'backspace').text).toBe('مُحَ');
  });

  test('moves by words and to the ends', () => {
    const field = fieldOf('al-Watan denies الوطن تنفي');
    expect(press(field, 'ctrl+w').text).toBe('al-Watan denies الوطن ');
    expect(press(field, 'alt+b', 'alt+b', 'ctrl+k').text).toBe('al-Watan denies ');
    expect(press(field, 'ctrl+a', 'ctrl+k').text).toBe('');
    expect(press(field, 'home', 'alt+f', 'alt+f', 'ctrl+u').text).toBe(' denies الوطن تنفي');
  });

  test('takes back a run of letters as one, and gives it again', () => {
    const typed = insert(insert(insert(fieldOf(), 'S'), 'tar'), ' ');
    expect(press(typed, 'ctrl+z').text).toBe('Star');
    expect(press(typed, 'ctrl+z', 'ctrl+z').text).toBe('');
    expect(press(typed, 'ctrl+z', 'ctrl+z', 'ctrl+y').text).toBe('Star');
  });

  test('ten kilobytes of pasted text go in exactly', () => {
    const long = 'سطر أول\nline two\t“x” '.repeat(500);
    expect(insert(fieldOf(), long, { lines: true, run: '' }).text).toBe(long);
  });

  test('a one-line field turns breaks into blanks', () => {
    expect(insert(fieldOf(), 'one\r\ntwo').text).toBe('one two');
  });

  test('no keys leave the cursor inside a character or outside the text', () => {
    const keys = ['left', 'right', 'home', 'end', 'alt+b', 'alt+f', 'backspace', 'delete'];
    const cuts = ['ctrl+w', 'ctrl+u', 'ctrl+k', 'ctrl+z', 'ctrl+y'];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom(...keys, ...cuts)),
        (text, names) => {
          const field = press(fieldOf(text), ...names);
          expect(field.at).toBeGreaterThanOrEqual(0);
          expect(field.at).toBeLessThanOrEqual(field.text.length);
          expect(field.text.slice(0, field.at)).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});

describe('the arrows in a text that runs from right to left', () => {
  beforeEach(() => setDisplay('app'));
  afterEach(() => setDisplay('off'));

  test('go to the side they point to: what comes next is at the left', () => {
    const field = press(fieldOf('الوطن تنفي'), 'home');
    expect(press(field, 'left', 'left').at).toBe(2);
    expect(press(field, 'left', 'left', 'right').at).toBe(1);
    expect(press(field, 'ctrl+left').at).toBe(5);
    expect(press(field, 'end', 'alt+right').at).toBe(6);
  });

  test('and what goes by reading order stays: Home, End, Alt-B, Alt-F, Backspace', () => {
    const field = fieldOf('الوطن تنفي');
    expect(press(field, 'home').at).toBe(0);
    expect(press(field, 'home', 'alt+f').at).toBe(5);
    expect(press(field, 'alt+b').at).toBe(6);
    expect(press(field, 'backspace').text).toBe('الوطن تنف');
  });

  test('are those of any text where its first letter runs from left to right', () => {
    const field = press(fieldOf('Watan الوطن'), 'left');
    expect(field.at).toBe('Watan الوطن'.length - 1);
    expect(press(field, 'right').at).toBe(field.text.length);
  });

  test('and where nothing is reordered', () => {
    setDisplay('off');
    expect(press(fieldOf('الوطن'), 'left').at).toBe(4);
  });
});

describe('keys of other layouts', () => {
  test('an Arabic keyboard works by the place of its keys', () => {
    expect(keysOf('ت')).toEqual(['j']);
    expect(keysOf('نض؟١')).toEqual(['k', 'q', '?', '1']);
    expect(keysOf('لا')).toEqual(['b']);
    expect(keysOf('ِ')).toEqual(['A']);
  });

  test('a Turkish one by its letters', () => {
    expect(keysOf('ı')).toEqual(['i']);
    expect(keysOf('aA/')).toEqual(['a', 'A', '/']);
  });
});
