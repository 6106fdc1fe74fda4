import { checkIndex } from './check-index.ts';
import { checkLog } from './check-log.ts';
import { closeDesk, type Desk } from './desk.ts';
import { row } from './query.ts';
import { rebuiltDesk } from './rebuild.ts';
import { schemaObjects } from './schema.ts';

/** One thing that is wrong with a desk. */
export interface Finding {
  /** The part of the desk that is damaged. */
  readonly in: 'file' | 'log' | 'index' | 'summary';
  /** A sentence naming the damaged entry. */
  readonly what: string;
}

export interface VerifyOptions {
  /** Hash that a report printed: the file must hold that entry and all it reaches. */
  readonly head?: string;
}

/**
 * Everything that is wrong with a desk, nothing when it is sound: the pages of the file, the chain
 * and clocks of the log, the index tables against the log, the summaries against the derivation.
 * Never writes. Tamper-evident, not tamper-proof: a whole log rewritten with new hashes is only
 * found by a `head` from before.
 */
export function verify(desk: Desk, options: VerifyOptions = {}): readonly Finding[] {
  const found = pagesAndLog(desk, options);
  // What a damaged log gives is no measure for the index.
  const isLogSound = found.every((one) => one.in !== 'log');
  return isLogSound ? [...found, ...indexFindings(desk)] : found;
}

/** What is wrong with the pages of the file and with the log: all that no log can mend. */
export const logFindings = (desk: Desk, options: VerifyOptions = {}): readonly Finding[] =>
  pagesAndLog(desk, options).filter((one) => one.in === 'file' || one.in === 'log');

function pagesAndLog(desk: Desk, { head }: VerifyOptions): readonly Finding[] {
  const log = inPart('log', () => [...checkLog(desk), ...headFaults(desk, head)]);
  return [...pageFindings(desk), ...log];
}

/** The faults of one part; where even looking fails, that is one. */
function inPart(part: Finding['in'], look: () => readonly string[]): readonly Finding[] {
  try {
    return look().map((what) => ({ in: part, what }));
  } catch (error) {
    return [{ in: part, what: `The ${part} cannot be read to its end: ${messageOf(error)}.` }];
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function pageFindings(desk: Desk): readonly Finding[] {
  const pages = pageFaults(desk, 'integrity_check');
  // A full-text index that cannot be opened ends the check: then each table is looked at by itself.
  const alone = pages.some((one) => one.in === 'index') ? tablesOf(desk) : [];
  const inTables = alone.flatMap((name) => pageFaults(desk, `integrity_check(${name})`));
  const known = new Set(pages.map(({ what }) => what));
  const others = inTables.filter(({ what }) => !known.has(what));
  return [...pages, ...others, ...inPart('index', () => orphans(desk))];
}

function pageFaults({ db }: Desk, pragma: string): readonly Finding[] {
  const faults = inPart('file', () => {
    // Pragmas give rows of what their documentation says.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const checks = db.pragma(pragma) as { readonly integrity_check: string }[];
    const found = checks.map((check) => check.integrity_check).filter((check) => check !== 'ok');
    return found.map((fault) => `The file is damaged: ${fault}.`);
  });
  // What SQLite says of the words that a full-text index holds, which are rows like any other.
  return faults.map((one) =>
    /\bfts5\b/iu.test(one.what)
      ? {
          in: 'index',
          what: one.what.replace('The file', 'The search index').replace(" - run 'rebuild'", ''),
        }
      : one,
  );
}

const tablesOf = ({ db }: Desk): readonly string[] =>
  schemaObjects(db)
    .filter(({ type, sql }) => type === 'table' && !sql.startsWith('CREATE VIRTUAL'))
    .map(({ name }) => name);

/** Rows of index tables, which alone refer to others, that refer to none. */
function orphans({ db }: Desk): readonly string[] {
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = db.pragma('foreign_key_check') as { readonly table: string; parent: string }[];
  return found.map(({ table, parent }) => `A ${table} names a ${parent} that is not there.`);
}

function headFaults(desk: Desk, head: string | undefined): readonly string[] {
  if (head === undefined) return [];
  const found = row(
    desk,
    desk.query.selectFrom('revision').select('seq').where('id', '=', head.toLowerCase()),
  );
  return found ? [] : [`The entry ${head} is not on file: the log was cut or rewritten.`];
}

function indexFindings(desk: Desk): readonly Finding[] {
  try {
    const rebuilt = rebuiltDesk(desk);
    try {
      return [...checkIndex(rebuilt)].map(({ table, what }) => ({
        in: table === 'claim_summary' ? ('summary' as const) : ('index' as const),
        what: `${what}.`,
      }));
    } finally {
      closeDesk(rebuilt);
    }
  } catch (error) {
    return [
      { in: 'index', what: `The index cannot be held against the log: ${messageOf(error)}.` },
    ];
  }
}
