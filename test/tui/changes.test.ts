import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { storyContents } from '../../src/store/read/story-contents.ts';
import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk, restarted } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const slug = 'turkey-syria-contacts-june-2024';
const shippedDesk = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));
const statement = ({ desk }: OpenedDesk, ref: string) =>
  storyContents(desk, slug).statements.find((one) => one.ref === ref);

describe('changes', () => {
  test('a typing slip in a claim leaves its statements counted', () => {
    const desk = shippedDesk();
    type(desk.program, ':', 'edit this claim', 'enter', 'backspace', ', it is said.');
    type(desk.program, 'ctrl+s');
    expect(picture(desk)).toContain('C01 is fixed');
    expect(picture(desk)).toContain('1 origin for');
  });

  test('a new wording needs its reason, and asks for the statements to be read again', () => {
    const desk = shippedDesk();
    type(
      desk.program,
      ':',
      'edit this claim',
      'enter',
      'ctrl+u',
      'They met on 12 June.',
      'shift+tab',
      '2',
    );
    type(desk.program, 'ctrl+s');
    expect(picture(desk)).toContain('A correction needs a reason.');
    type(desk.program, 'the date was wrong', 'ctrl+s');
    expect(picture(desk)).toContain('C01 is corrected');
    expect(picture(desk)).toContain('NOT COUNTED: earlier wording');
  });

  test('a change of meaning asks for its reason on the screen, and is saved with it', () => {
    const desk = shippedDesk();
    type(desk.program, 'l', 'e', 'ctrl+u', 'Other words.', 'ctrl+s');
    expect(picture(desk)).toContain('This changes what S06 means');
    expect(picture(desk)).not.toContain('--reason');
    expect(desk.program.model.form?.values['change!']?.pick).toEqual({
      kind: 'code',
      code: 'correct',
    });
    type(desk.program, 'misread at first', 'ctrl+s');
    expect(picture(desk)).toContain('S06 is corrected');
    expect(statement(desk, 'S06')?.text?.original).toBe('Other words.');
  });

  test('text typed at “Is this” is the reason of a new meaning', () => {
    const desk = shippedDesk();
    type(desk.program, ':', 'edit this claim', 'enter', 'ctrl+u', 'They met twice.', 'shift+tab');
    type(desk.program, 'misread', 'ctrl+s');
    expect(picture(desk)).toContain('C01 is corrected');
  });

  test('what is said of sources and links names them as people do', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'Sabah', 'enter', 'tab', '1', '1', 'ctrl+s');
    type(desk.program, ':', 'edit the source', 'enter');
    expect(picture(desk)).toContain('Source Sabah, edited');
    type(desk.program, ' Gazetesi', 'ctrl+s');
    expect(picture(desk)).toContain('Sabah is fixed');
    type(desk.program, 'r', '1', 'S06', 'enter', 'ctrl+s');
    expect(picture(desk)).toContain('The link S25 repeats S06 is refused');
  });

  test('editing changes only what was changed', () => {
    const desk = shippedDesk();
    const before = statement(desk, 'S01');
    type(desk.program, 'e', ':', 'esc');
    type(desk.program, 'e', 'tab', 'tab', 'tab');
    expect(desk.program.model.form?.edits?.ref).toBe('S01');
    type(desk.program, 'enter', 'ctrl+s');
    expect(statement(desk, 'S01')).toEqual(before);
  });

  test('H holds with a reason and releases', () => {
    const desk = shippedDesk();
    type(desk.program, 'H', 'source unclear', 'enter');
    expect(picture(desk)).toContain('held 1');
    expect(picture(desk)).toContain('NOT COUNTED: held');
    type(desk.program, 'H');
    expect(picture(desk)).not.toContain('held 1');
  });

  test('d withdraws and leaves a number', () => {
    const desk = shippedDesk();
    type(desk.program, 'l', 'd', 'not in the print', 'enter');
    expect(picture(desk)).toContain('withdrawn 1');
    expect(statement(desk, 'S06')).toMatchObject({
      state: 'withdrawn',
      stateReason: 'not in the print',
    });
  });

  test('r says that one repeats another, which then is no origin of its own', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'star', 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(picture(desk)).toContain('counted: 1 to 2 origins for');
    type(desk.program, 'r', '1', 'S01', 'enter', 'ctrl+s');
    expect(picture(desk)).toContain('counted: 1 origin for');
  });

  test('Q asks, V judges; neither is taken for the other', () => {
    const desk = shippedDesk();
    type(desk.program, 'Q', 'Who took the picture?', 'ctrl+s', 'G');
    expect(picture(desk)).toContain('▸Q7 Who took the picture?');
    type(desk.program, 'V', 'unproven', 'ctrl+s');
    expect(picture(desk)).toContain('verdict by reporter: unproven');
  });

  test('u says what it took back, U gives it again', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'star', 'enter', 'tab', '2', '1', 'ctrl+s');
    expect(picture(desk)).toContain('▸S25 Star');
    type(desk.program, 'u');
    expect(picture(desk)).toContain('Took back S25');
    expect(picture(desk)).not.toContain('S25 Star');
    type(desk.program, 'U');
    expect(picture(desk)).toContain('S25 Star');
  });
});

describe('undo across starts', () => {
  test('asks before it takes back what an earlier start has entered', () => {
    const first = shippedDesk();
    type(first.program, 'a', 'star', 'enter', 'tab', '2', '1', 'ctrl+s');
    const desk = restarted(first);
    type(desk.program, 'u');
    expect(picture(desk)).toContain('Take it back?');
    expect(statement(desk, 'S25')?.state).toBe('live');
    type(desk.program, 'n');
    expect(statement(desk, 'S25')?.state).toBe('live');
    type(desk.program, 'u', 'y');
    expect(statement(desk, 'S25')?.state).toBe('withdrawn');
  });

  test('says so when there is nothing to take back', () => {
    const desk = openedDesk();
    type(desk.program, 'u');
    expect(desk.program.model.notice?.tone).toBe('problem');
  });
});

describe('the report', () => {
  test('x writes it to read on and to send, and says where', () => {
    const desk = shippedDesk();
    type(desk.program, 'x');
    expect(picture(desk)).toContain('Report R1 is written');
    expect(desk.written).toHaveLength(2);
    for (const path of desk.written) expect(existsSync(path)).toBe(true);
    expect(readFileSync(desk.written[1] ?? '', 'utf8')).toContain('Hmeimim meeting, 11 June');
  });
});
