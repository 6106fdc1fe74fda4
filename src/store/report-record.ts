import { Problem } from '../domain/problem.ts';
import { formatRef } from '../domain/ref.ts';
import type { Author } from './address.ts';
import { inBatch } from './batch.ts';
import type { Desk } from './desk.ts';
import { indexWriter } from './index-writer.ts';
import { row } from './query.ts';
import { stateAt } from './records.ts';
import { highestNumber } from './ref-book.ts';

/** The clocks a report was made under; an absent one is "now". */
export interface ReportBody {
  /** UTC ms. */
  readonly knownAt?: number;
  /** YYYY-MM-DD. */
  readonly publicAt?: string;
}

export interface RecordedReport {
  /** R1. */
  readonly ref: string;
  /** Hash of the newest entry the report stands on. */
  readonly head: string;
  readonly recordedAt: number;
}

/**
 * Numbers a report on a story and notes in the log that it was made, under which clocks and on
 * which head.
 * @throws Problem (notFound) when there is no such story.
 */
export function recordReport(
  desk: Desk,
  { by }: Author,
  story: string,
  clocks: ReportBody,
): RecordedReport {
  return inBatch(desk, { by }, (pen) => {
    const head = headOf(desk);
    if (!head || stateAt(desk, { entity: 'story', story, id: story }) === undefined) {
      throw new Problem('notFound', `There is no story ${story} on this desk.`);
    }
    const number = highestNumber(desk, story, 'R') + 1;
    const ref = formatRef('R', number);
    const body = { story, head: head.hash, ...clocks };
    const entry = { entity: 'report', entityId: pen.id, ref, kind: 'report', parents: [], body };
    pen.append(entry);
    indexWriter(desk).putRef(story, 'R', number, pen.id);
    return { ref, head: head.hash, recordedAt: pen.recordedAt };
  });
}

export interface Head {
  readonly hash: string;
  readonly receivedAt: number;
}

/** The newest entry of the log; null on an empty desk. */
export function headOf(desk: Desk): Head | null {
  const query = desk.query.selectFrom('revision').select(['id', 'received_at']);
  const newest = row(desk, query.orderBy('seq', 'desc').limit(1));
  return newest ? { hash: newest.id, receivedAt: newest.received_at } : null;
}
