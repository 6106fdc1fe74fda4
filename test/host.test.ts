import { expect, it } from 'vitest';

import {
  bindingName,
  bindingProblem,
  openSqlite,
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

it.each([
  'Could not locate the bindings file. Tried: …',
  `Cannot find module '${bindingName}'`,
  'The module was compiled against a different Node.js version using NODE_MODULE_VERSION 115.',
])('a missing binding is answered with the command to run: %s', (message) => {
  const problem = bindingProblem(new Error(message), bindingName);
  expect(problem?.exit).toBe('configuration');
  expect(problem?.todo).toContain(`npm rebuild ${bindingName}`);
});

it('any other error stays what it is', () => {
  expect(bindingProblem(new Error('disk full'), bindingName)).toBeNull();
});
