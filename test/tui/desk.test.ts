import { describe, expect, test } from 'vitest';

import { storyContents } from '../../src/store/read/story-contents.ts';
import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const slug = 'turkey-syria-contacts-june-2024';
const shippedDesk = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));
const statement = ({ desk }: OpenedDesk, ref: string) =>
  storyContents(desk, slug).statements.find((one) => one.ref === ref);
const source = ({ desk }: OpenedDesk, id: string | undefined) =>
  storyContents(desk, slug).sources.find((one) => one.id === id);

describe('an empty desk', () => {
  test('offers a new story, which opens on a board that says how to begin', () => {
    const desk = openedDesk();
    expect(picture(desk)).toContain('▸+ new story');
    expect(picture(desk)).toContain('+ the example');
    type(desk.program, 'enter', 'Bridge at Qamishli', 'ctrl+s');
    expect(picture(desk)).toContain('No claims yet. A enters one');
    const footer =
      picture(desk)
        .split('\n')
        .findLast((line) => line.includes('?')) ?? '';
    expect(footer).toContain('A claim');
    expect(footer).not.toContain('repeats');
    type(desk.program, 'A', 'The bridge was closed on 3 June.', 'ctrl+s');
    expect(picture(desk)).toContain('C01 The bridge was closed on 3 June');
    expect(picture(desk)).toContain('NOTHING ON FILE');
  });

  test('or the example, which opens on its contested claim', () => {
    const desk = openedDesk();
    type(desk.program, 'j', 'enter');
    expect(picture(desk)).toContain('C01 Hmeimim meeting, 11 June');
    expect(picture(desk)).toContain('A DENIAL IS KNOWN ONLY SECOND HAND');
  });
});

describe('several stories', () => {
  const two = (): OpenedDesk => {
    const other = {
      story: { slug: 'bridge', title: 'The bridge' },
      claims: [{ id: 'C01', text: 'Open.' }],
    };
    return openedDesk(readStoryFile('hmeimim.json'), other);
  };

  test('are listed with their numbers; Enter opens one, q goes back to the list', () => {
    const desk = two();
    expect(picture(desk)).toContain('14 claims, 24 statements, 1 contested');
    expect(picture(desk)).toContain('+ new story');
    type(desk.program, 'g', 'enter');
    expect(picture(desk)).toContain('The bridge › C01 Open');
    type(desk.program, 'q', 'j', 'enter');
    expect(picture(desk)).toContain('C01 Hmeimim meeting, 11 June');
    type(desk.program, 'S');
    expect(picture(desk)).toContain('STORIES');
  });

  test('a document just entered is called by its ref, its carrier and its date', () => {
    const desk = shippedDesk();
    type(desk.program, 'p', 'rozana', 'enter', 'A page', 'enter', '24.6.2024', 'ctrl+s', 'a');
    expect(picture(desk)).toMatch(/Seen in {9}D\d+, rozana, 24 Jun\n/u);
  });

  test('do not share the document that is seen in', () => {
    const desk = two();
    type(desk.program, 'G', 'k', 'enter', 'p', 'rozana', 'enter', 'ctrl+s', 'a');
    expect(desk.program.model.form?.values['document']).toBeDefined();
    type(desk.program, 'esc', 'S', 'g', 'enter', 'a');
    expect(desk.program.model.form?.values['document']).toBeUndefined();
  });
});

describe('a statement entered at the keyboard', () => {
  test('changes standing and counts at once', () => {
    const desk = shippedDesk();
    type(
      desk.program,
      'a',
      'watan',
      'enter',
      'informed sources',
      'enter',
      '2',
      '1',
      'No meeting.',
      'ctrl+s',
    );
    expect(picture(desk)).toContain('CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST');
    expect(picture(desk)).toContain('▸S25 al-Watan');
    expect(statement(desk, 'S25')).toMatchObject({
      claim: 'C01',
      speaker: 'u-alwatan',
      outlet: 'alwatan',
      attribution: 'unnamed',
      label: { text: 'informed sources' },
      text: { original: 'No meeting.', kind: 'paraphrase' },
    });
  });

  test('a name under "who says so" makes a person; the words in quotation marks are theirs', () => {
    const desk = shippedDesk();
    type(
      desk.program,
      'a',
      'star',
      'enter',
      'Hakan Fidan',
      'enter',
      '1',
      '1',
      '“Görüştük”',
      'ctrl+s',
    );
    const entered = statement(desk, 'S25');
    expect(entered).toMatchObject({
      outlet: 'star',
      attribution: 'named',
      text: { original: 'Görüştük', lang: 'tr', kind: 'excerpt' },
    });
    expect(source(desk, entered?.speaker)).toMatchObject({ kind: 'person', name: 'Hakan Fidan' });
  });

  test('a source with an Arabic name is made in the field, once', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'عنب بلدي', 'enter', 'tab', '1', 'ctrl+s');
    const first = statement(desk, 'S25')?.speaker;
    expect(source(desk, first)).toMatchObject({ kind: 'outlet', name: 'عنب بلدي' });
    type(desk.program, 'a', 'عنب', 'enter', 'tab', '2', 'ctrl+s');
    expect(statement(desk, 'S26')?.speaker).toBe(first);
  });

  test('the source speaks for itself one row below the empty field; Enter keeps it unstated', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'star', 'enter');
    expect(picture(desk)).toContain('the source, in its own words');
    type(desk.program, 'down', 'enter', '1', '1', 'ctrl+s');
    expect(statement(desk, 'S25')).toMatchObject({ speaker: 'star', attribution: 'own-voice' });
    type(desk.program, 'a', 'star', 'enter', 'enter', '1', '1', 'ctrl+s');
    expect(statement(desk, 'S26')).toMatchObject({ speaker: 'star', attribution: 'unstated' });
  });

  test('every source that was made with it is named', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'ministry', 'enter', 'Ali Veli', 'enter', '1', '1', 'ctrl+s');
    expect(picture(desk)).toContain('Saved S25, new outlet ministry, new person Ali Veli.');
  });

  test.each([
    ['Enab Beladi', 'same name in other letters?', 'known'],
    ['Yeni Safak Gazetsi', 'same name in other letters?', 'known'],
    ['al-Vattan', 'same name in other letters?', 'known'],
    ['Yeni Şafak Haber', 'same name but for a word?', 'new-source'],
    ['Enab Belado', 'a near name', 'new-source'],
  ])('the names near “%s” are shown before it is made a new source', (typed, why, at) => {
    const desk = shippedDesk();
    type(desk.program, 's', 'Enab Baladi', 'ctrl+s', 's', 'Yeni Şafak Gazetesi', 'ctrl+s');
    type(desk.program, 'a', typed);
    const list = desk.program.model.form?.list;
    const [first] = list?.options ?? [];
    expect(first?.detail).toContain(why);
    expect(list?.options[list.at]?.pick.kind).toBe(at);
  });

  test('Enter on an empty field takes the last source, and its speaker', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'watan', 'enter', 'informed sources', 'enter', '2', '1', 'ctrl+s');
    type(desk.program, 'a');
    expect(picture(desk)).toContain('Enter: al-Watan');
    type(desk.program, 'enter', 'enter', '3', 'ctrl+s');
    expect(statement(desk, 'S26')).toMatchObject({ outlet: 'alwatan', speaker: 'u-alwatan' });
  });

  test('the document stays from entry to entry; a new one needs only its carrier', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'shift+tab', 'shift+tab', 'Rozana', 'enter', 'tab');
    type(desk.program, 'watan', 'enter', 'tab', '2', '2', 'enter', 'ctrl+s');
    const entered = statement(desk, 'S25');
    const { documents } = storyContents(desk.desk, slug);
    const page = documents.find(({ id }) => id === entered?.document);
    expect(source(desk, page?.carrier)).toMatchObject({ name: 'Rozana', kind: 'outlet' });
    expect(entered).toMatchObject({ directness: 'characterised', characterisedBy: page?.carrier });
    type(desk.program, 'a');
    expect(picture(desk)).toMatch(/Seen in\s+D3|Seen in\s+page of Rozana/u);
  });

  test('something slightly different goes to the claim it is about, and bears on this one', () => {
    const desk = shippedDesk();
    type(
      desk.program,
      'a',
      'star',
      'enter',
      'sources',
      'enter',
      '2',
      '3',
      'C07',
      'enter',
      'ctrl+s',
    );
    expect(statement(desk, 'S25')).toMatchObject({
      claim: 'C07',
      bearsOn: ['C01'],
      stance: 'deny',
    });
    expect(picture(desk)).toContain('▸S25 Star');
    expect(picture(desk)).toContain('denies C07, intelligence talks in progress; not C01');
  });

  test('what the desk refuses is said, and the form stays as it was', () => {
    const desk = shippedDesk();
    type(desk.program, 'a', 'star', 'enter', 'tab', '2', '2', 'enter', 'ctrl+s');
    expect(picture(desk)).toContain('Whose word');
    expect(desk.program.model.notice?.tone).toBe('problem');
    type(desk.program, 'esc', 'a');
    expect(picture(desk)).toContain('only the word is given');
  });

  test('ten kilobytes of pasted words are stored to the letter', () => {
    const desk = shippedDesk();
    const words = `${'بحسب مصادر للصحيفة، 11 حزيران\n'.repeat(330)}end`;
    type(desk.program, 'a', 'star', 'enter', 'tab', '1', '1');
    desk.program.send({ type: 'input', input: { kind: 'paste', text: words } });
    type(desk.program, 'ctrl+s');
    expect(statement(desk, 'S25')?.text?.original).toBe(words);
  });
});

describe('the cost of an entry, every byte sent but those stored as they were typed', () => {
  const cost = (inputs: readonly string[], stored: readonly string[]): number => {
    const bytes = inputs.map((input) => (/^(?:enter|tab|ctrl\+s)$/u.test(input) ? 'x' : input));
    const all = bytes.reduce((sum, input) => sum + Buffer.byteLength(input), 0);
    return all - stored.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  };

  test('at most 3 for a claim', () => {
    const text = 'The bridge was closed.';
    const inputs = ['A', text, 'ctrl+s'];
    const desk = shippedDesk();
    type(desk.program, ...inputs);
    expect(storyContents(desk.desk, slug).claims.at(-1)?.text).toBe(text);
    expect(cost(inputs, [text])).toBeLessThanOrEqual(3);
  });

  test('at most 14 for a statement with its speaker, words and date', () => {
    const [label, words] = ['informed sources', 'No meeting took place.'];
    const inputs = ['a', 'wa', 'enter', label, 'enter', '2', '1', words, 'enter', '24.6', 'ctrl+s'];
    const desk = shippedDesk();
    type(desk.program, 'p', 'rozana', 'enter', 'enter', '24.6.2024', 'ctrl+s');
    type(desk.program, ...inputs);
    expect(statement(desk, 'S25')).toMatchObject({
      outlet: 'alwatan',
      label: { text: label },
      text: { original: words },
      published: { edtf: '2024-06-24' },
    });
    expect(cost(inputs, [label, words])).toBeLessThanOrEqual(14);
  });
});
