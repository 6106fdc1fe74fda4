import { describe, expect, it } from 'vitest';

import {
  bindingName,
  bindingProblem,
  openSqlite,
  proveSqlite,
  shippedMigrations,
  shippedStory,
} from '../src/host.ts';

it('migrations come in the order of their numbers, and make a desk', () => {
  const migrations = shippedMigrations();
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  const db = openSqlite(':memory:');
  for (const { sql } of migrations) db.exec(sql);
  expect(db.prepare('SELECT count(*) FROM revision').pluck().get()).toBe(0);
  db.close();
});

it('the shipped story and its update are found by name', () => {
  for (const { name, bytes } of [shippedStory.first(), shippedStory.update()]) {
    expect(name).toMatch(/^hmeimim.*\.json$/u);
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ format: 'gainsay/1' });
  }
});

describe('a binding that is not there, as npm takes away what it could not make', () => {
  const missing = (name: string): Error =>
    new Error(`Cannot find module '${name}'\nRequire stack:`);

  it('says so, what compiling takes, and to install again: nothing is left to rebuild', () => {
    const problem = bindingProblem(missing('better-sqlite3'), 'better-sqlite3');
    expect(problem?.exit).toBe('configuration');
    expect(problem?.message).toContain('(better-sqlite3) is not there');
    for (const way of ['Python 3', 'C++', 'headers', 'npm_config_nodedir=/usr', 'Node 22.14']) {
      expect(problem?.todo).toContain(way);
    }
    expect(problem?.todo).toContain('npm ci');
    expect(problem?.todo).not.toContain('rebuild');
  });

  it('takes no compiler where it is a newer Node', () => {
    const problem = bindingProblem(missing('better-sqlite3-napi'), 'better-sqlite3-napi');
    expect(problem?.message).toContain('(better-sqlite3-napi) is not there');
    expect(problem?.todo).toContain('npm ci');
    expect(problem?.todo).not.toContain('C++');
  });
});

it.each([
  'Could not locate the bindings file. Tried: …',
  'The module was compiled against a different Node.js version using NODE_MODULE_VERSION 115.',
  '/x/better_sqlite3.node: invalid ELF header',
  "Cannot find module '../build/x.node'\nRequire stack:\n- /x/node_modules/better-sqlite3/lib/a.js",
])('a binding that is there and not built is built again: %s', (message) => {
  const problem = bindingProblem(new Error(message), 'better-sqlite3');
  expect(problem?.exit).toBe('configuration');
  expect(problem?.message).toContain('is there, but not built');
  expect(problem?.todo).toContain('npm rebuild better-sqlite3');
  expect(problem?.todo).toContain('npm_config_nodedir=/usr');
});

it('SQLite is proven without a file', () => {
  expect(() => proveSqlite()).not.toThrow();
});

it('any other error stays what it is', () => {
  expect(bindingProblem(new Error('disk full'), bindingName)).toBeNull();
});
