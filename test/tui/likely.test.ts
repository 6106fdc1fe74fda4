import { describe, expect, test } from 'vitest';

import type { Source } from '../../src/domain/source.ts';
import { claimRows } from '../../src/store/read/claim-rows.ts';
import { historyOf } from '../../src/store/read/history.ts';
import { sourceRows } from '../../src/store/read/source-rows.ts';
import { storyContents } from '../../src/store/read/story-contents.ts';
import { storedIn } from '../../src/store/records.ts';
import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const slug = 'turkey-syria-contacts-june-2024';
const shipped = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));

const sourceWith = ({ desk }: OpenedDesk, name: string): Source | undefined =>
  sourceRows(desk).find((one) => one.name === name);
const links = ({ desk }: OpenedDesk): readonly object[] =>
  storedIn(desk, 'sourceLink', null).map(({ body }) => body);
const statement = ({ desk }: OpenedDesk, ref: string) =>
  storyContents(desk, slug).statements.find((one) => one.ref === ref);
const batches = ({ desk }: OpenedDesk): unknown =>
  desk.db.prepare('SELECT count(*) FROM batch').pluck().get();

const rowAt = ({ program: { model } }: OpenedDesk): string | undefined => {
  const list = model.form?.list;
  return list?.options[list.at]?.label;
};

/** Enters a statement of an outlet that is new, against the list, up to the saving of it. */
const enterAs = (desk: OpenedDesk, name: string): void => {
  type(desk.program, 'a', name, 'down');
  expect(rowAt(desk)).toBe(`new outlet “${name}”`);
  type(desk.program, 'enter', 'tab', '1', '1', 'ctrl+s');
};

describe('a new source that is likely here already is asked about', () => {
  test('in the list first: the cursor is on the same name in other letters, not on a new one', () => {
    const desk = shipped();
    type(desk.program, 'a', 'Хабертюрк');
    expect(picture(desk)).toContain('▸ Habertürk  (outlet; same name in other letters?)');
    type(desk.program, 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(statement(desk, 'S25')?.speaker).toBe('haberturk');
  });

  test('nor is a person made an outlet because the name is in other letters', () => {
    const desk = shipped();
    type(desk.program, 's', 'علي الدبّاغ', 'tab', '2', 'ctrl+s');
    expect(sourceWith(desk, 'علي الدبّاغ')?.kind).toBe('person');
    type(desk.program, 'a', 'Ali ed-Debbağ');
    expect(rowAt(desk)).toBe('علي الدبّاغ');
    type(desk.program, 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(statement(desk, 'S25')?.speaker).toBe(sourceWith(desk, 'علي الدبّاغ')?.id);
  });

  test.each(['tab', 'ctrl+s'])('%s is no answer to the list, unless a row was gone to', (key) => {
    const desk = shipped();
    type(desk.program, 'a', 'Хабертюрк', key);
    expect(desk.program.model.form?.values['source']?.pick).toBeNull();
    type(desk.program, 'esc');
    const other = shipped();
    type(other.program, 'a', 'Хабертюрк', 'down', 'up', key);
    expect(other.program.model.form?.values['source']?.pick).toMatchObject({ id: 'haberturk' });
  });

  test('a name with a word such as “gazetesi” is offered, and asked about when it is made new', () => {
    const desk = shipped();
    type(desk.program, 'a', 'صحيفة الوطن');
    expect(picture(desk)).toContain('al-Watan  (outlet; same name but for a word?)');
    expect(rowAt(desk)).toBe('new outlet “صحيفة الوطن”');
    type(desk.program, 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(desk.program.model.ask?.text).toContain('Is “صحيفة الوطن” the same as al-Watan');
    type(desk.program, 'enter', 'enter');
    expect(statement(desk, 'S25')).toBeUndefined();
    type(desk.program, 'y');
    expect(statement(desk, 'S25')?.speaker).toBe('alwatan');
    expect(sourceWith(desk, 'al-Watan')?.names).toContainEqual({ name: 'صحيفة الوطن', lang: 'ar' });
  });

  test('y takes the one on file and learns the spelling, in the batch of the entry', () => {
    const desk = shipped();
    const before = Number(batches(desk));
    enterAs(desk, 'Хабертюрк');
    expect(picture(desk)).toContain('Is “Хабертюрк” the same as Habertürk');
    expect(statement(desk, 'S25')).toBeUndefined();
    type(desk.program, 'y');
    expect(statement(desk, 'S25')).toMatchObject({ speaker: 'haberturk' });
    expect(sourceWith(desk, 'Habertürk')?.names).toContainEqual({ name: 'Хабертюрк', lang: 'ru' });
    expect(sourceWith(desk, 'Хабертюрк')).toBeUndefined();
    expect(batches(desk)).toBe(before + 1);
    type(desk.program, 'u');
    expect(statement(desk, 'S25')?.state ?? 'withdrawn').toBe('withdrawn');
    expect(sourceWith(desk, 'Habertürk')?.names).not.toContainEqual(
      expect.objectContaining({ name: 'Хабертюрк' }),
    );
  });

  test('n makes a new one and remembers it, in the batch of the entry; it is never asked again', () => {
    const desk = shipped();
    const before = Number(batches(desk));
    enterAs(desk, 'Хабертюрк');
    type(desk.program, 'n');
    const made = sourceWith(desk, 'Хабертюрк');
    expect(statement(desk, 'S25')?.speaker).toBe(made?.id);
    expect(links(desk)).toMatchObject([{ rel: 'not-same-as', state: 'live' }]);
    expect(desk.program.model.notice?.text).not.toContain('may be');
    expect(batches(desk)).toBe(before + 1);
    type(desk.program, 'a', 'Хабертюрк', 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(desk.program.model.ask).toBeNull();
    expect(statement(desk, 'S26')?.speaker).toBe(made?.id);
  });

  test('Esc goes back to the form, with all that was typed', () => {
    const desk = shipped();
    enterAs(desk, 'Хабертюрк');
    type(desk.program, 'esc');
    expect(desk.program.model.ask).toBeNull();
    expect(picture(desk)).toMatch(/Source\s+Хабертюрк/u);
    expect(sourceWith(desk, 'Хабертюрк')).toBeUndefined();
    type(desk.program, 'ctrl+s', 'y');
    expect(statement(desk, 'S25')?.speaker).toBe('haberturk');
  });

  test('Enter is no answer: it may be one too many behind the last field', () => {
    const desk = shipped();
    enterAs(desk, 'Хабертюрк');
    type(desk.program, 'enter', 'enter');
    expect(desk.program.model.ask).not.toBeNull();
    expect(statement(desk, 'S25')).toBeUndefined();
  });

  test('for each of several, one after the other', () => {
    const desk = shipped();
    type(desk.program, 'a', 'Хабертюрк', 'down', 'enter', 'Bachar el-Esed', 'down', 'enter');
    type(desk.program, '1', '1', 'ctrl+s', 'y');
    expect(picture(desk)).toContain('Is “Bachar el-Esed” the same as Bashar al-Assad');
    type(desk.program, 'y');
    expect(statement(desk, 'S25')).toMatchObject({
      outlet: 'haberturk',
      speaker: 'assad',
      attribution: 'named',
    });
  });

  test('as who says so, typed without taking a row', () => {
    const desk = shipped();
    type(desk.program, 'a', 'star', 'enter', 'Bachar el-Esed', 'tab', '1', '1', 'ctrl+s', 'y');
    expect(statement(desk, 'S25')).toMatchObject({ outlet: 'star', speaker: 'assad' });
  });

  test('across kinds: y takes the one on file as it is, n is remembered', () => {
    for (const answer of ['y', 'n']) {
      const desk = shipped();
      type(desk.program, 's', 'علي الدبّاغ', 'tab', '2', 'ctrl+s');
      enterAs(desk, 'Ali ed-Debbağ');
      expect(desk.program.model.ask?.text).toContain(
        'Is “Ali ed-Debbağ” the same as علي الدبّاغ, a person on file?',
      );
      type(desk.program, answer);
      const name = answer === 'y' ? 'علي الدبّاغ' : 'Ali ed-Debbağ';
      expect(statement(desk, 'S25')?.speaker).toBe(sourceWith(desk, name)?.id);
      expect(sourceWith(desk, 'علي الدبّاغ')?.kind).toBe('person');
      expect(links(desk).length).toBe(answer === 'y' ? 0 : 1);
    }
  });

  test('as the carrier of a new page', () => {
    const desk = shipped();
    type(desk.program, 'p', 'Хабертюрк', 'down', 'enter', 'Page', 'ctrl+s', 'y');
    const page = storyContents(desk.desk, slug).documents.find(({ title }) => title === 'Page');
    expect(page?.carrier).toBe('haberturk');
  });

  test('of an own form: its spellings and what was not known of it are learnt', () => {
    const desk = shipped();
    type(desk.program, 's', 'ElWatan', 'tab', 'tab', 'Эль-Ватан', 'ctrl+s');
    expect(picture(desk)).toContain('Is “ElWatan” the same as al-Watan');
    type(desk.program, 'y');
    const names = sourceWith(desk, 'al-Watan')?.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ElWatan', 'Эль-Ватан']));
    expect(desk.program.model.notice?.text).toContain('al-Watan is also written ElWatan');
    expect(sourceWith(desk, 'ElWatan')).toBeUndefined();
    const [, learnt] = historyOf(desk.desk, { entity: 'source', story: null, id: 'alwatan' });
    expect(learnt).toMatchObject({ kind: 'fix', recordedBy: 'reporter' });
  });

  test('with the letter named that only looks right', () => {
    const desk = shipped();
    type(desk.program, 's', '\u0410l-Watan', 'ctrl+s');
    expect(desk.program.model.ask?.text).toContain(
      '“\u0410l-Watan” has a Cyrillic \u0410 among letters of another alphabet. Is',
    );
  });

  test('and without a question, where nothing on file is like it', () => {
    const desk = shipped();
    type(desk.program, 's', 'R\u043Ezana', 'ctrl+s');
    expect(desk.program.model.notice?.text).toContain('has a Cyrillic \u043E among letters');
    expect(sourceWith(desk, 'R\u043Ezana')).toBeDefined();
  });

  test.each(['Rozana', 'Stern', 'مصادر مطلعة'])('but not %s, which is none of them', (name) => {
    const desk = shipped();
    type(desk.program, 's', name, 'ctrl+s');
    expect(desk.program.model.ask).toBeNull();
    expect(sourceWith(desk, name)).toBeDefined();
  });
});

describe('sources are joined and parted on the board', () => {
  const origins = ({ desk }: OpenedDesk): number =>
    [...claimRows(desk, { story: slug })].find(({ ref }) => ref === 'C01')?.standing.confirm.high ??
    0;

  /** A desk with a second source for Star on C01, taken for another one at first. */
  const withTwin = (): OpenedDesk => {
    const desk = shipped();
    type(desk.program, 'a', 'star', 'enter', 'down', 'enter', '1', '1', 'ctrl+s');
    type(desk.program, 's', 'Ztar', 'ctrl+s', 'a', 'Ztar', 'enter', 'down', 'enter');
    type(desk.program, '1', '1', 'ctrl+s');
    return desk;
  };
  const run = (desk: OpenedDesk, command: string, ...inputs: readonly string[]): void =>
    type(desk.program, ':', command, 'enter', ...inputs);

  test('joining makes one origin of two, u and parting make two of it again', () => {
    const desk = withTwin();
    const two = origins(desk);
    run(desk, 'same as', 'Star', 'enter', 'ctrl+s');
    expect(desk.program.model.notice?.text).toContain('Ztar and Star are one source.');
    expect(origins(desk)).toBe(two - 1);
    expect(desk.program.model.board?.derived.standing.confirm.high).toBe(two - 1);
    type(desk.program, 'u');
    expect(origins(desk)).toBe(two);
    type(desk.program, 'U');
    expect(origins(desk)).toBe(two - 1);
    run(desk, 'part this', 'down', 'enter', 'ctrl+s');
    expect(desk.program.model.notice?.text).toContain('Ztar and Star are two sources.');
    expect(origins(desk)).toBe(two);
    expect(links(desk)).toMatchObject([{ rel: 'not-same-as' }]);
    run(desk, 'same as', 'Star', 'enter', 'ctrl+s');
    expect(origins(desk)).toBe(two - 1);
    expect(links(desk)).toMatchObject([{ rel: 'same-as' }]);
  });

  test('nothing typed takes no source', () => {
    const desk = withTwin();
    run(desk, 'same as', 'enter', 'ctrl+s');
    expect(desk.program.model.notice?.text).toBe('Which source?');
    expect(links(desk)).toEqual([]);
  });

  test('joined ones are one in the list, found by the spellings of both', () => {
    const desk = withTwin();
    run(desk, 'same as', 'Star', 'enter', 'ctrl+s');
    const ztar = sourceWith(desk, 'Ztar')?.id;
    for (const [typed, id] of [
      ['ztar', ztar],
      ['star', 'star'],
      ['ستار', 'star'],
    ] as const) {
      type(desk.program, 'a', typed);
      const options = desk.program.model.form?.list?.options ?? [];
      const known = options.flatMap(({ pick }) =>
        pick.kind === 'known' && pick.sourceKind === 'outlet' ? [pick.id] : [],
      );
      expect(known).toEqual([id]);
      type(desk.program, 'ctrl+u', 'esc');
    }
  });

  test('two of different kinds are refused, and the form stays', () => {
    const desk = withTwin();
    run(desk, 'same as', 'Bashar', 'enter', 'ctrl+s');
    expect(desk.program.model.notice?.tone).toBe('problem');
    expect(desk.program.model.form?.name).toBe('sourceLink');
  });
});
