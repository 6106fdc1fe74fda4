import type { Database, Statement } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { touched } from '../../src/store/touched.ts';
import { emptyDesk, sourceAt, statementOnTalks } from '../support/desk.ts';

const ada = { by: 'Ada' };

/** Papers joined in a ring, the last of which speaks. */
function ringOf(count: number): Desk {
  const sources = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    kind: 'outlet',
    name: `Paper ${at}`,
  }));
  const sourceLinks = sources.map(({ id }, at) => ({
    from: id,
    rel: 'same-as',
    to: `s${(at + 1) % count}`,
  }));
  const story = { slug: 'talks', title: 'Talks' };
  const claims = [{ id: 'C1', text: 'They met.' }];
  const file = { format: 'gainsay/1', story, sources, sourceLinks, claims };
  const desk = emptyDesk();
  importFiles(desk, ada, [{ name: 'ring.json', bytes: Buffer.from(JSON.stringify(file)) }]);
  add(desk, ada, [statementOnTalks('S1', { speaker: `s${count - 1}` })]);
  return desk;
}

/** The same desk, which counts the queries it is asked. */
function counting(desk: Desk): { readonly desk: Desk; readonly queries: () => number } {
  let queries = 0;
  const countedStatement = (statement: Statement): Statement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'all' || name === 'get') queries += 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  const db: Database = new Proxy(desk.db, {
    get(target, name) {
      if (name === 'prepare') return (text: string) => countedStatement(target.prepare(text));
      return Reflect.get(target, name, target) as unknown;
    },
  });
  return { desk: { ...desk, db }, queries: () => queries };
}

describe('a change of sources that are joined', () => {
  it('touches what any of them says, and asks the desk once a step, not once a pair', () => {
    const { desk, queries } = counting(ringOf(60));
    const inputs = touched(desk);
    for (let at = 0; at < 60; at += 1) {
      const link = { from: `s${at}`, rel: 'same-as', to: `s${(at + 1) % 60}`, state: 'live' };
      inputs.note({
        address: { entity: 'sourceLink', story: null, id: `${link.from} ${link.to}` },
        before: null,
        after: link as never,
      });
    }
    expect(inputs.claims()).toEqual(new Map([['talks', new Set(['C1'])]]));
    expect(queries()).toBeLessThan(10);
  });

  it('reaches through the whole ring from one of them', () => {
    const { desk, queries } = counting(ringOf(60));
    const inputs = touched(desk);
    const source = { id: 's0', kind: 'outlet', name: 'Paper 0', state: 'live' };
    inputs.note({
      address: sourceAt('s0'),
      before: { ...source, state: 'withdrawn' } as never,
      after: source as never,
    });
    expect(inputs.claims()).toEqual(new Map([['talks', new Set(['C1'])]]));
    expect(queries()).toBeLessThan(100);
  });
});
