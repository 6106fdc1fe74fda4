import { Problem } from '../../domain/problem.ts';
import { bindingName, openSqlite } from '../../host.ts';
import type { Fault } from './fault.ts';

export interface SqliteState {
  /** The package that brings it. */
  readonly binding: string;
  /** Null where it cannot be loaded. */
  readonly version: string | null;
  /** Whether it has FTS5, which search needs. */
  readonly fts5: boolean;
}

/** SQLite as this Node gets it. */
export function sqliteState(): { readonly state: SqliteState; readonly faults: readonly Fault[] } {
  try {
    const db = openSqlite(':memory:');
    const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
    const fts5 = db.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5')").pluck().get() === 1;
    db.close();
    return { state: { binding: bindingName, version, fts5 }, faults: fts5 ? [] : [withoutFts5] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const state = { binding: bindingName, version: null, fts5: false };
    return { state, faults: [{ what: error.message, todo: error.todo ?? '' }] };
  }
}

const withoutFts5: Fault = {
  what: `This SQLite (${bindingName}) is built without FTS5, which search needs.`,
  todo: `Install the package as it is published: npm rebuild ${bindingName}`,
};
