import { Problem } from '../domain/problem.ts';
import type { Desk } from './desk.ts';
import { statementFor } from './query.ts';

/** Notes that the index tables know the log to its end, or as far as `until` (UTC ms). */
export const noteIndexed = (desk: Desk, until: number = Number.MAX_SAFE_INTEGER): void =>
  void statementFor(
    desk.db,
    `INSERT INTO indexed (one, seq)
     SELECT 1, seq FROM revision WHERE received_at <= ? ORDER BY seq DESC LIMIT 1
     ON CONFLICT (one) DO UPDATE SET seq = excluded.seq`,
  ).run(until);

/** Whether there are entries that the index tables do not know: an older program has written them. */
export function isBehind({ db }: Pick<Desk, 'db'>): boolean {
  const behind: unknown = statementFor(
    db,
    `SELECT coalesce((SELECT max(seq) FROM revision), 0)
      > coalesce((SELECT seq FROM indexed), 0)`,
  )
    .pluck()
    .get();
  return behind === 1;
}

/** @throws Problem (configuration) where the index tables do not know the end of the log */
export function checkIndexed(desk: Desk): void {
  if (!isBehind(desk)) return;
  throw new Problem(
    'configuration',
    `An older gainsay, which does not know all tables of ${desk.file}, has written to it.`,
    'Close it where it is still open, then start this one again: what is searched and counted is made anew from the log. With commands alone, the next one that writes does so.',
  );
}
