import { describe, expect, test } from 'vitest';

import type { Effect } from '../../src/tui/model.ts';
import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

const saved = (asked: readonly Effect[]): Extract<Effect, { type: 'save' }> => {
  const save = asked.find((effect) => effect.type === 'save');
  if (save?.type !== 'save') throw new Error('nothing was saved');
  return save;
};

describe('a statement, typed', () => {
  test('begins at the source, with the claim of the board', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'wat');
    expect(picture(story)).toMatchInlineSnapshot(`
      " gainsay  Turkey–Syria contacts › C01 Hmeimim meeting, 11 June contested 1 of 1
       ── Statement ──────────────────────────────────────────────────────────────────
       Seen in         no document
       Claim           C01 Hmeimim meeting, 11 June
      ▸Source          wat
                       ▸ al-Watan  (outlet)
                         al-Watan's unnamed sources  (unnamed)
                         new outlet “wat”  (not on file)
                         new person “wat”  (not on file)
                         new institution “wat”  (not on file)
       Who says so     unstated
       Stance
       Words           “in quotation marks” if they are theirs
       Date
       Link
         more: Tab behind the last field







       Esc leave, kept as a draft  Tab next field  Ctrl-S save"
    `);
  });

  test('a source is found in any spelling and script', () => {
    for (const spelling of ['EL-VATAN', 'الوطن', 'al watan']) {
      const story = shown(shippedContents());
      type(story.program, 'a', spelling, 'enter', 'tab', '1', '1', 'ctrl+s');
      const { form } = saved(story.asked);
      expect(form.values['source']?.pick).toMatchObject({ kind: 'known', id: 'alwatan' });
    }
  });

  test('a whole entry sent in one piece arrives in its fields', () => {
    const story = shown(shippedContents());
    type(story.program, 'aayd', 'enter', 'tab', '21', 'enter');
    expect(story.program.model.form?.values['how']?.pick).toEqual({ kind: 'code', code: 'says' });
    expect(story.program.model.form?.focus).toBe('published');
  });

  test('Arabic that comes in one piece with the key that opens the form stays Arabic', () => {
    const story = shown(shippedContents());
    type(story.program, 'sعنب بلدي', 'ctrl+s');
    expect(saved(story.asked).form.values['name']?.field.text).toBe('عنب بلدي');
  });

  test('what is still missing is asked for, and nothing typed is lost', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'ctrl+s');
    expect(picture(story)).toContain('Which source says so?');
    type(story.program, 'ayd', 'enter', 'sources', 'enter', 'ctrl+s');
    expect(picture(story)).toContain('Does it confirm (1), deny (2) or take no position (3)?');
    expect(picture(story)).toContain('sources');
    expect(story.asked).toEqual([]);
  });

  test('a source that is not on file is made only when its row is taken', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'Sabah', 'ctrl+s');
    expect(picture(story)).toContain('“Sabah” is not on file');
    type(story.program, 'enter', 'tab', '1', 'enter', 'ctrl+s');
    expect(saved(story.asked).form.values['source']?.pick).toEqual({
      kind: 'new-source',
      source: 'outlet',
      name: 'Sabah',
    });
  });

  test('a date is read back with its weekday and where it comes from', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'x', 'enter', '11.6.2024 (Enab Baladi)');
    expect(picture(story)).toContain('Tue 11 June 2024°, from Enab Baladi');
  });

  test('a date that cannot be read is said before anything is saved', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'x', 'enter', '31.2.2024', 'ctrl+s');
    expect(picture(story)).toContain('The calendar has no “31.2.2024”');
    expect(story.asked).toEqual([]);
  });

  test('while a claim is typed the nearest ones are shown', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'Officials met at Hmeimim');
    expect(picture(story)).toContain('near: C01 Hmeimim meeting, 11 June');
  });
});

describe('a draft', () => {
  test('is kept when the form is left, and taken up by the same key', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'Half a claim', 'esc');
    expect(picture(story)).toContain('✓ CONFIRMS');
    type(story.program, 'A');
    expect(picture(story)).toContain('Half a claim');
  });

  test('is discarded through the palette alone, once a y has answered what it is', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'Half a claim', 'esc', 'r', '1', 'esc', ':', 'discard', 'enter');
    expect(picture(story)).toContain(
      'Discard 2 drafts (claim “Half a claim”, link on S01)? Nothing brings it back.',
    );
    type(story.program, 'enter', 'n', 'A');
    expect(picture(story)).toContain('Half a claim');
    type(story.program, 'esc', ':', 'discard', 'enter', 'y');
    expect(picture(story)).toContain('Discarded: link on S01, claim “Half a claim”.');
    type(story.program, 'A');
    expect(picture(story)).not.toContain('Half a claim');
  });

  test('a form in which nothing was typed leaves none', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'esc', 'q');
    expect(story.asked).toEqual([{ type: 'quit' }]);
  });

  test(':w saves it, when nothing is missing', () => {
    const story = shown(shippedContents());
    type(story.program, 'A', 'The bridge was closed.', 'esc', ':', 'w', 'enter');
    expect(saved(story.asked).form.values['text']?.field.text).toBe('The bridge was closed.');
  });
});

describe('text typed where a key is asked for', () => {
  const textOf = (story: ReturnType<typeof shown>, field: string): string | undefined =>
    story.program.model.form?.values[field]?.field.text;
  const codeOf = (story: ReturnType<typeof shown>, field: string): unknown =>
    story.program.model.form?.values[field]?.pick;

  test('right after the stance is the words, and it says so', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', '1', '“', 'Gör', 'üştük”');
    expect(codeOf(story, 'how')).toEqual({ kind: 'code', code: 'says' });
    expect(textOf(story, 'words')).toBe('“Görüştük”');
  });

  test('a paste is text as well, whatever it begins with', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', '2');
    story.program.send({
      type: 'input',
      input: { kind: 'paste', text: '3 were hurt.\nNone met.' },
    });
    expect(codeOf(story, 'how')).toEqual({ kind: 'code', code: 'says' });
    expect(textOf(story, 'words')).toBe('3 were hurt.\nNone met.');
  });

  test('before the stance is the words too, and the stance is still asked for', () => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'tab', 'They met.');
    expect(textOf(story, 'words')).toBe('They met.');
    expect(picture(story)).toContain('Stance: one of the keys 1, 2, 3.');
    type(story.program, 'ctrl+s');
    expect(story.program.model.form?.focus).toBe('stance');
    expect(story.asked).toEqual([]);
  });

  test('r and a number: this one repeats that one', () => {
    const story = shown(shippedContents());
    type(story.program, 'r', 'S06');
    expect(codeOf(story, 'rel')).toEqual({ kind: 'code', code: 'repeats' });
    expect(textOf(story, 'to')).toBe('S06');
  });

  test('with several choices on the way, each stays open', () => {
    const story = shown(shippedContents());
    type(story.program, 'L', 'LC06');
    expect(codeOf(story, 'rel')).toBeUndefined();
    expect(textOf(story, 'to')).toBe('LC06');
  });
});

describe('a field that holds a row of its list', () => {
  const held = (): ReturnType<typeof shown> => {
    const story = shown(shippedContents());
    type(story.program, 'a', 'star', 'enter', 'shift+tab');
    return story;
  };
  const source = ({ program }: ReturnType<typeof shown>): string | undefined =>
    program.model.form?.values['source']?.field.text;

  test('gives way to the first letter typed', () => {
    const story = held();
    type(story.program, 'w', 'a');
    expect(source(story)).toBe('wa');
    type(story.program, 'ctrl+z', 'ctrl+z');
    expect(source(story)).toBe('Star');
  });

  test('is edited by Backspace, and by letters behind an arrow', () => {
    const story = held();
    type(story.program, 'backspace', 'x');
    expect(source(story)).toBe('Stax');
    const other = held();
    type(other.program, 'left', 'x');
    expect(source(other)).toBe('Staxr');
  });
});

describe('the keys of a choice', () => {
  test.each([80, 50, 40])('are all readable at %i columns', (columns) => {
    const story = shown(shippedContents(), { columns });
    type(story.program, 'a', 'star', 'enter', 'tab', '1');
    const seen = picture(story).replace(/\s+/gu, ' ');
    expect(seen).toContain('1 it says so');
    expect(seen).toContain('3 something slightly different');
    type(story.program, 'esc', 'r');
    const links = picture(story).replace(/\s+/gu, ' ');
    for (const key of ['4 is credited differently by', '5 may be the same as'])
      expect(links).toContain(key);
  });
});
