import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Count } from './counted.ts';
import { before } from './day.ts';
import type { Span } from './edtf.ts';
import { grouped } from './grouped.ts';
import { compareRefs } from './ref.ts';
import type { Change } from './standing.ts';

/** A change with the statements themselves, older and newer. */
export interface ChangeBetween {
  readonly older: StatementOnFile;
  readonly newer: StatementOnFile;
  readonly change: Change['change'];
}

/** Rule 10: the reversals on file, and where a named speaker's words turn from one day to another. */
export function changesOn(given: ClaimCase, count: Count): readonly ChangeBetween[] {
  const changes = new Map<string, ChangeBetween>();
  for (const change of [...linkedChanges(given), ...turns(given, count)]) {
    changes.set(JSON.stringify([change.older.id, change.newer.id, change.change]), change);
  }
  return [...changes.values()].toSorted(
    (a, b) => compareRefs(a.newer.ref, b.newer.ref) || compareRefs(a.older.ref, b.older.ref),
  );
}

function linkedChanges({ links, statements }: ClaimCase): ChangeBetween[] {
  return links.flatMap(({ rel, from, to, change }) => {
    const [newer, older] = [statements.get(from), statements.get(to)];
    return rel === 'reverses' && change && newer && older ? [{ older, newer, change }] : [];
  });
}

interface Said {
  readonly statement: StatementOnFile;
  readonly span: Span;
}

function turns({ statements, joined, spanOf }: ClaimCase, count: Count): ChangeBetween[] {
  const said = [...statements.values()].flatMap((statement): Said[] => {
    const { id, directness, speaker } = statement;
    if (!count.eligible.has(id) || count.setAside.has(id) || directness !== 'explicit') return [];
    const span = spanOf(statement);
    return span && joined.named(speaker) ? [{ statement, span }] : [];
  });
  const bySpeaker = grouped(said, ({ statement }) => joined.lead(statement.speaker));
  return [...bySpeaker.values()].flatMap((all) => neighbours(all.toSorted(byTime)));
}

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two with one span the lower ref comes first, as the statements of a case do already. */
const byTime = (a: Said, b: Said): number =>
  order(a.span.start, b.span.start) || order(a.span.end, b.span.end);

function neighbours(said: readonly Said[]): ChangeBetween[] {
  return said.slice(1).flatMap((newer, index) => {
    const older = said[index];
    if (!older || older.statement.stance === newer.statement.stance) return [];
    if (!before(older.span, newer.span)) return [];
    return [{ older: older.statement, newer: newer.statement, change: 'full' as const }];
  });
}
