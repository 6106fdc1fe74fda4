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
 * @throws Problem (configuration) when the binding is not installed for this Node, with the command
 * that installs it; otherwise what better-sqlite3 throws.
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

/** What to tell someone whose Node has no SQLite binding; null for any other error. */
export function bindingProblem(error: unknown, name: string): Problem | null {
  const message = error instanceof Error ? error.message : '';
  const isMissing = message.includes('Cannot find module') && message.includes(name);
  const isForAnother = message.includes('NODE_MODULE_VERSION') || message.includes('invalid ELF');
  if (!isMissing && !isForAnother && !message.includes('Could not locate the bindings file')) {
    return null;
  }
  return new Problem(
    'configuration',
    `The SQLite binding (${name}) is not built for this Node (${process.version}).`,
    `Run: npm rebuild ${name} (it downloads a binary, or compiles one with python3 and a C++ compiler). If it is not there at all, install gainsay again without --omit=optional.`,
  );
}

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
