import { checkIndex } from './check-index.ts';
import { checkLog } from './check-log.ts';
import { closeDesk, type Desk } from './desk.ts';
import { row } from './query.ts';
import { rebuiltDesk } from './rebuild.ts';

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
export function verify(desk: Desk, { head }: VerifyOptions = {}): readonly Finding[] {
  const pages = inPart('file', () => pageFaults(desk));
  const log = inPart('log', () => [...checkLog(desk), ...headFaults(desk, head)]);
  // What a damaged log gives is no measure for the index.
  const index = log.length > 0 ? [] : indexFindings(desk);
  return [...pages, ...log, ...index];
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

function pageFaults({ db }: Desk): readonly string[] {
  // Pragmas give rows of what their documentation says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const checks = db.pragma('integrity_check') as { readonly integrity_check: string }[];
  const faults = checks.map((check) => check.integrity_check).filter((check) => check !== 'ok');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const orphans = db.pragma('foreign_key_check') as { readonly table: string; parent: string }[];
  return [
    ...faults.map((fault) => `The file is damaged: ${fault}.`),
    ...orphans.map(({ table, parent }) => `A ${table} names a ${parent} that is not there.`),
  ];
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
    return [{ in: 'index', what: `The log cannot be made into an index: ${messageOf(error)}.` }];
  }
}
