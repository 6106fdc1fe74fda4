import { Problem } from '../domain/problem.ts';
import { answering } from './desk-problem.ts';
import type { Desk } from './desk.ts';
import { fillFromLog } from './fill-index.ts';
import { refill } from './migrate.ts';
import { logFindings, type VerifyOptions } from './verify.ts';

/**
 * Makes all index tables, the full-text index and the summaries anew from the log, in one
 * transaction. The log is checked under the same lock.
 * @throws Problem: damaged where the file or the log is, which is then left as it is; as `write` does
 */
export function repairIndex(desk: Desk, options: VerifyOptions = {}): void {
  answering(desk.file, () =>
    desk.db
      .transaction(() => {
        const [fault] = logFindings(desk, options);
        if (fault) throw beyondRepair(desk, fault.what);
        refill(desk.db, () => fillFromLog(desk));
      })
      .immediate(),
  );
}

const beyondRepair = (desk: Desk, what: string): Problem =>
  new Problem(
    'damaged',
    `${what} The index can only be made from a log that is sound; ${desk.file} was left as it is.`,
    'Go on with a backup; gainsay verify names all that is wrong.',
  );
