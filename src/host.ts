import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type BetterSqlite3 from 'better-sqlite3';

import { Problem } from './domain/problem.ts';

/**
 * The only file that knows where the program runs: which SQLite binding fits this Node, and where
 * the files shipped with the program lie. Both src/ and dist/ stand one folder below them.
 */
const shipped = new URL('..', import.meta.url);

// better-sqlite3 13 needs Node-API 10 (Node 22.14) and crashes below it; 12 compiled against Node
// 24.19 and later aborts in garbage collection.
export const bindingName =
  Number(process.versions['napi']) >= 10 ? 'better-sqlite3-napi' : 'better-sqlite3';

let binding: typeof BetterSqlite3 | undefined;

/**
 * An open connection to the SQLite database at `path` (or in memory, ':memory:').
 * @throws Problem (configuration) when the binding is not installed for this Node, with what
 * installs it; otherwise what better-sqlite3 throws.
 */
export function openSqlite(path: string, options?: BetterSqlite3.Options): BetterSqlite3.Database {
  try {
    binding ??= loadBinding();
    return new binding(path, options);
  } catch (error) {
    throw bindingProblem(error, bindingName) ?? error;
  }
}

const loadBinding = (): typeof BetterSqlite3 =>
  // require() gives any; the package's own types say what it is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  createRequire(import.meta.url)(bindingName) as typeof BetterSqlite3;

/**
 * Proves that SQLite can be opened here, before a file is made for it.
 * @throws Problem as openSqlite
 */
export function proveSqlite(): void {
  openSqlite(':memory:').close();
}

/** What to tell someone whose Node has no SQLite binding; null for any other error. */
export function bindingProblem(error: unknown, name: string): Problem | null {
  const message = error instanceof Error ? error.message : '';
  if (message.includes(`Cannot find module '${name}'`)) return notThere(name);
  return isNotBuilt(message, name) ? notBuilt(name) : null;
}

/** Its JavaScript is there, and what is compiled of it is not, or is made for another Node. */
const isNotBuilt = (message: string, name: string): boolean =>
  ['NODE_MODULE_VERSION', 'invalid ELF', 'Could not locate the bindings file'].some((words) =>
    message.includes(words),
  ) ||
  (message.includes('Cannot find module') && message.includes(`node_modules/${name}/`));

const compiling =
  "Python 3, a C++ compiler and Node's headers, which come from the network (or with npm_config_nodedir=/usr from a Node that the system has installed there)";

// npm takes an optional package away again where it could not make it; nothing is left to rebuild.
const notThere = (name: string): Problem =>
  new Problem(
    'configuration',
    `The SQLite binding (${name}) is not there: npm left it out, or could neither fetch nor compile it, when gainsay was installed.`,
    needsCompiler(name)
      ? `Compiling it takes ${compiling}; Node 22.14 or later needs none of these. Then run npm ci again, without --omit=optional.`
      : 'Run npm ci again, with the registry in reach and without --omit=optional.',
  );

const notBuilt = (name: string): Problem =>
  new Problem(
    'configuration',
    `The SQLite binding (${name}) is there, but not built for this Node (${process.version}).`,
    needsCompiler(name)
      ? `Run: npm rebuild ${name}. It fetches a binary, or compiles one, which takes ${compiling}.`
      : 'Run npm ci again: it fetches the binary for this machine.',
  );

const needsCompiler = (name: string): boolean => name === 'better-sqlite3';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** The numbered migrations of the SQLite store, in order: 0001-log.sql has version 1. */
export function shippedMigrations(): readonly Migration[] {
  const folder = new URL('migrations/sqlite/', shipped);
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[\w-]+\.sql$/u.test(name))
    .toSorted()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }));
}

/** The shipped story and the later delivery to it (gainsay/1 JSON): name and bytes. */
export const shippedStory = {
  first: (): ShippedFile => shippedFile('hmeimim.json'),
  update: (): ShippedFile => shippedFile('hmeimim-update.json'),
};

export interface ShippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const shippedFile = (name: string): ShippedFile => ({
  name,
  bytes: readFileSync(new URL(`data/${name}`, shipped)),
});

/** Name and version of the program, from the package it is shipped in. */
export function programVersion(): string {
  const text = readFileSync(new URL('package.json', shipped), 'utf8');
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? '';
}
