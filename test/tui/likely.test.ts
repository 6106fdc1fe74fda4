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

/** Enters a statement of an outlet that the list does not know, up to the saving of it. */
const enterAs = (desk: OpenedDesk, name: string): void => {
  type(desk.program, 'a', name);
  const list = desk.program.model.form?.list;
  expect(list?.options[list.at]?.pick.kind).toBe('new-source');
  type(desk.program, 'enter', 'tab', '1', '1', 'ctrl+s');
};

describe('a new source that is likely here already is asked about', () => {
  test('in the list first: the same name in other letters stands above the new one', () => {
    const desk = shipped();
    type(desk.program, 'a', 'Хабертюрк');
    expect(picture(desk)).toContain('Habertürk  (outlet; same name in other letters?)');
    type(desk.program, 'up', 'enter', 'tab', '1', '1', 'ctrl+s');
    expect(statement(desk, 'S25')?.speaker).toBe('haberturk');
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
    type(desk.program, 'a', 'Хабертюрк', 'enter', 'Bachar el-Esed', 'enter', '1', '1', 'ctrl+s');
    type(desk.program, 'y');
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

  test('as the carrier of a new page', () => {
    const desk = shipped();
    type(desk.program, 'p', 'Хабертюрк', 'enter', 'Page', 'ctrl+s', 'y');
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
