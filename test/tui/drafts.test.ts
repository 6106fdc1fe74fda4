import { describe, expect, test } from 'vitest';

import { draftName } from '../../src/tui/drafts.ts';
import type { Form } from '../../src/tui/form.ts';
import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const shippedDesk = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));
const form = ({ program }: OpenedDesk): Form | null => program.model.form;
const kept = ({ program }: OpenedDesk): readonly string[] =>
  Object.values(program.model.drafts).map(draftName);

describe('a draft about a statement', () => {
  test.each([
    ['a link', 'r', '1'],
    ['a withdrawal', 'd', 'entered twice'],
    ['a hold', 'H', 'not checked'],
  ])('belongs to it: %s begun on another statement is a fresh one', (_, key, typed) => {
    const desk = shippedDesk();
    type(desk.program, key, typed, 'esc', 'l', key);
    expect(form(desk)?.about?.ref).toBe('S06');
    expect(form(desk)?.values).toEqual({});
    expect(kept(desk)).toHaveLength(1);
    type(desk.program, 'esc', 'h', key);
    expect(form(desk)?.about?.ref).toBe('S01');
    expect(picture(desk)).toContain('Your draft on S01, taken up again.');
    expect(kept(desk)).toEqual([]);
  });

  test('and drafts of two statements are kept beside each other', () => {
    const desk = shippedDesk();
    type(desk.program, 'r', '1', 'esc', 'l', 'r', '2', 'esc');
    expect(kept(desk)).toEqual(['link on S01', 'link on S06']);
    type(desk.program, 'r', 'S07', 'ctrl+s');
    expect(picture(desk)).toContain('Saved: S06 has the same origin as S07. u takes it back.');
    expect(kept(desk)).toEqual(['link on S01']);
  });
});

describe('a draft about a claim', () => {
  test.each([
    ['a question', 'Q', 'Who was there?'],
    ['a verdict', 'V', 'true'],
    ['a link', 'L', '1'],
  ])('belongs to it: %s begun on another claim is a fresh one', (_, key, typed) => {
    const desk = shippedDesk();
    type(desk.program, key, typed, 'esc', '2', 'j', 'enter', key);
    expect(form(desk)?.about?.ref).toBe('C02');
    expect(form(desk)?.values).toEqual({});
    type(desk.program, 'esc', '2', 'k', 'enter', key);
    expect(picture(desk)).toContain('Your draft on C01, taken up again.');
  });

  test('a link that is saved names both ends', () => {
    const desk = shippedDesk();
    type(desk.program, 'L', '1', 'C07', 'ctrl+s');
    expect(picture(desk)).toContain('Saved: C01 contradicts C07. u takes it back.');
  });
});

describe('an edit left half done', () => {
  test('belongs to its record', () => {
    const desk = shippedDesk();
    type(desk.program, 'e', 'x', 'esc', 'l', 'e', 'y', 'esc');
    expect(kept(desk)).toEqual(['edit of S01', 'edit of S06']);
    type(desk.program, 'h', 'e');
    expect(picture(desk)).toContain('Your edit of S01, taken up again.');
  });
});

describe('an edit of a source or a story left half done', () => {
  test('belongs to no story: it is taken up wherever its record is found', () => {
    const desk = shippedDesk();
    type(desk.program, '/', 'شفق', 'enter', 'G', 'e', 'x', 'esc');
    expect(kept(desk)).toEqual(['edit of Shafaq News']);
    type(desk.program, 'e');
    expect(picture(desk)).toContain('Your edit of Shafaq News, taken up again.');
    type(desk.program, 'esc', 'esc', 'S', 'e', 'y', 'esc', 'enter', 'S', 'e');
    expect(picture(desk)).toContain('Your edit of Turkey–Syria contacts');
  });
});

describe('the draft of a statement', () => {
  const begun = (): OpenedDesk => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'star', 'enter', 'esc');
    return desk;
  };
  const claim = (desk: OpenedDesk): string | undefined =>
    form(desk)?.values['claim']?.field.text.slice(0, 3);

  test('names its claim when it is taken up', () => {
    const desk = begun();
    type(desk.program, 'a');
    expect(picture(desk)).toContain('Your draft on C01, taken up again.');
    expect(claim(desk)).toBe('C01');
  });

  test('on another claim, it asks first: y takes it up', () => {
    const desk = begun();
    type(desk.program, '2', 'j', 'enter', 'a');
    expect(form(desk)).toBeNull();
    expect(picture(desk)).toContain('A draft on C01 is kept. y takes it up; n begins a new one on');
    type(desk.program, 'y');
    expect(claim(desk)).toBe('C01');
    expect(kept(desk)).toEqual([]);
  });

  test('n begins a new one, and both are kept', () => {
    const desk = begun();
    type(desk.program, '2', 'j', 'enter', 'a', 'n');
    expect(claim(desk)).toBe('C02');
    type(desk.program, 'watan', 'enter', 'esc');
    expect(kept(desk)).toEqual(['statement on C01', 'statement on C02']);
    type(desk.program, 'a');
    expect(claim(desk)).toBe('C02');
    type(desk.program, 'esc', '2', 'k', 'enter', 'a');
    expect(claim(desk)).toBe('C01');
  });

  test('of which the claim was changed meanwhile gives way to no other one', () => {
    const desk = begun();
    type(desk.program, 'a', 'shift+tab', 'shift+tab', 'backspace', 'ctrl+u', 'C07');
    type(desk.program, 'enter', 'esc', 'a');
    expect(picture(desk)).toContain('A draft on C07 is kept.');
    type(desk.program, 'n', 'watan', 'enter', 'esc');
    expect(kept(desk)).toEqual(['statement on C07', 'statement on C01']);
  });

  test('an Enter pressed once too often answers nothing, Esc leaves all as it was', () => {
    const desk = begun();
    type(desk.program, '2', 'j', 'enter', 'a', 'enter');
    expect(form(desk)).toBeNull();
    type(desk.program, 'esc');
    expect(kept(desk)).toEqual(['statement on C01']);
  });
});
