import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, type NewRecord, setState } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { redo, undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import { emptyDesk, sourceAt } from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'looked into it' };

const source = (id: string, name: string): NewRecord => ({
  entity: 'source',
  story: null,
  record: { id, kind: 'outlet', name },
});
const link = (from: string, rel: string, to: string): NewRecord => ({
  entity: 'sourceLink',
  story: null,
  record: { from, rel, to },
});
const pair = (from: string, to: string) =>
  ({ entity: 'sourceLink', story: null, id: `${from} ${to}` }) as const;

const no = link('a', 'not-same-as', 'b');
const first = link('a', 'same-as', 'c');
const second = link('b', 'same-as', 'c');

function deskWithThree(): Desk {
  const desk = emptyDesk();
  add(desk, ada, [source('a', 'Alpha News'), source('b', 'Beta Post'), source('c', 'Gamma Times')]);
  return desk;
}

/** What is said of each link, given one after the other. */
const said = (desk: Desk, ...links: readonly NewRecord[]): readonly (readonly string[])[] =>
  links.map((one) => add(desk, ada, [one]).listed);

const againstNo = (since: string, from: string, to: string): string =>
  `Alpha News and Beta Post are ${since} taken as one through Gamma Times, though a not-same-as stands between them: gainsay withdraw ${from} same-as ${to} --reason "two sources" parts them.`;

describe('a “no” between two sources that others join', () => {
  it('is told when the last of the links comes, with the command that parts them', () => {
    expect(said(deskWithThree(), no, first, second)).toEqual([
      [],
      [],
      [againstNo('now', 'b', 'c')],
    ]);
    expect(said(deskWithThree(), no, second, first)).toEqual([
      [],
      [],
      [againstNo('now', 'a', 'c')],
    ]);
    expect(said(deskWithThree(), first, no, second)[2]).toEqual([againstNo('now', 'b', 'c')]);
  });

  it('is told when it comes last itself', () => {
    expect(said(deskWithThree(), first, second, no)[2]).toEqual([againstNo('still', 'b', 'c')]);
  });

  it('is told with the way that leads from one to the other', () => {
    const desk = emptyDesk();
    add(desk, ada, [
      source('a', 'Alpha'),
      source('b', 'Beta'),
      source('m', 'Zeta'),
      source('z', 'My'),
    ]);
    const told = said(desk, no, link('a', 'same-as', 'm'), link('m', 'same-as', 'z'));
    expect(told.at(-1)).toEqual(['Alpha, My and Zeta are now taken as one.']);
    expect(said(desk, link('z', 'same-as', 'b'))[0]).toEqual([
      'Alpha and Beta are now taken as one through Zeta and My, though a not-same-as stands between them: gainsay withdraw b same-as z --reason "two sources" parts them.',
    ]);
  });

  it('is told once when all of them come in one batch', () => {
    const { listed } = add(deskWithThree(), ada, [no, first, second]);
    expect(listed).toEqual([againstNo('now', 'b', 'c')]);
  });

  it('is told again by the undo and the redo that bring it about, not by the others', () => {
    const desk = deskWithThree();
    said(desk, no, first, second);
    expect(undo(desk, ada).listed.join(' ')).not.toContain('not-same-as');
    expect(redo(desk, ada).listed).toEqual([againstNo('now', 'b', 'c')]);
    setState(desk, because, pair('b', 'c'), 'withdraw');
    expect(undo(desk, ada).listed).toEqual([againstNo('now', 'b', 'c')]);
  });

  it('is told when it, or a link, is reinstated or changed into one', () => {
    const desk = deskWithThree();
    said(desk, no, first, second);
    setState(desk, because, pair('a', 'b'), 'withdraw');
    expect(setState(desk, because, pair('a', 'b'), 'reinstate').listed).toEqual([
      againstNo('still', 'b', 'c'),
    ]);
    setState(desk, because, pair('a', 'c'), 'withdraw');
    expect(setState(desk, because, pair('a', 'c'), 'reinstate').listed).toEqual([
      againstNo('now', 'a', 'c'),
    ]);
    edit(desk, because, pair('b', 'c'), { rel: 'not-same-as' });
    expect(edit(desk, because, pair('b', 'c'), { rel: 'same-as' }).listed).toEqual([
      againstNo('now', 'b', 'c'),
    ]);
    expect(verify(desk)).toEqual([]);
  });

  it('is told when a source between them is of their kind again', () => {
    const desk = deskWithThree();
    said(desk, no, first, second);
    edit(desk, because, sourceAt('c'), { kind: 'person' });
    expect(edit(desk, because, sourceAt('c'), { kind: 'outlet' }).listed).toEqual([
      againstNo('now', 'b', 'c'),
    ]);
  });

  it('is not told again by what changes nothing of it', () => {
    const desk = deskWithThree();
    said(desk, no, first, second);
    add(desk, ada, [source('d', 'Delta')]);
    expect(said(desk, link('c', 'same-as', 'd'))[0]?.join(' ')).not.toContain('not-same-as');
    expect(edit(desk, ada, sourceAt('c'), { note: 'weekly' }).listed).toEqual([]);
  });

  it('holds again once the links that are named are withdrawn', () => {
    const desk = deskWithThree();
    add(desk, ada, [source('d', 'Delta'), link('a', 'same-as', 'd'), link('b', 'same-as', 'd')]);
    const [sentence = ''] = said(desk, first, second, no)[2] ?? [];
    const named = [...sentence.matchAll(/gainsay withdraw (\w) same-as (\w)/gu)];
    const told = named.map(
      ([, from = '', to = '']) => setState(desk, because, pair(from, to), 'withdraw').listed,
    );
    expect(told).toHaveLength(2);
    expect(told.at(-1)?.join(' ')).toMatch(
      /^Beta Post is no longer taken as one with Alpha News, Delta and Gamma Times\.$/u,
    );
  });

  it('names every link that has to go, and where many have, that they are many', () => {
    const desk = deskWithThree();
    said(desk, no, first, second);
    add(desk, ada, [source('d', 'Delta'), link('a', 'same-as', 'd'), link('b', 'same-as', 'd')]);
    setState(desk, because, pair('a', 'b'), 'withdraw');
    expect(setState(desk, because, pair('a', 'b'), 'reinstate').listed).toEqual([
      'Alpha News and Beta Post are still taken as one through Gamma Times, though a not-same-as stands between them: gainsay withdraw b same-as c --reason "two sources", then gainsay withdraw b same-as d --reason "two sources" part them.',
    ]);
    for (const id of ['e', 'f', 'g', 'h']) {
      add(desk, ada, [source(id, id), link('a', 'same-as', id), link('b', 'same-as', id)]);
    }
    setState(desk, because, pair('a', 'b'), 'withdraw');
    expect(setState(desk, because, pair('a', 'b'), 'reinstate').listed[0]).toContain(
      'stands between them: many same-as links join them.',
    );
  });

  it('has its sources by name and id where they go by one name', () => {
    const desk = emptyDesk();
    add(desk, ada, [source('w.1', 'al-Watan'), source('w2', 'al-Watan'), source('w3', 'Vatan')]);
    const [, , [sentence] = []] = said(
      desk,
      link('w.1', 'not-same-as', 'w2'),
      link('w.1', 'same-as', 'w3'),
      link('w2', 'same-as', 'w3'),
    );
    expect(sentence).toContain('al-Watan (w.1) and al-Watan (w2) are now taken as one through');
    expect(sentence).toContain('gainsay withdraw w2 same-as w3 --reason');
  });

  it('is told of five pairs, and of the others how many they are', () => {
    const desk = emptyDesk();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    add(desk, ada, [...ids.map((id) => source(id, `Paper ${id}`)), source('hub', 'Hub')]);
    const noes = ids.flatMap((from, at) =>
      ids.slice(at + 1).map((to) => link(from, 'not-same-as', to)),
    );
    add(desk, ada, noes);
    const { listed } = add(
      desk,
      ada,
      ids.map((id) => link(id, 'same-as', 'hub')),
    );
    expect(listed).toHaveLength(6);
    expect(listed[0]).toContain('Paper a and Paper b are now taken as one through Hub');
    expect(listed[5]).toBe(
      '5 more pairs are taken as one though a not-same-as stands between the two.',
    );
  });

  it('is told by an import, a dry run too', () => {
    const desk = deskWithThree();
    said(desk, no, first);
    const file = {
      format: 'gainsay/1',
      story: { slug: 'other', title: 'Other' },
      sourceLinks: [{ from: 'c', rel: 'same-as', to: 'b' }],
    };
    const files = [{ name: 'other.json', bytes: new TextEncoder().encode(JSON.stringify(file)) }];
    expect(importFiles(desk, ada, files, { dryRun: true }).listed).toEqual([
      againstNo('now', 'b', 'c'),
    ]);
    expect(importFiles(desk, ada, files).listed).toEqual([againstNo('now', 'b', 'c')]);
    expect(importFiles(desk, ada, files).listed).toEqual([]);
  });
});
