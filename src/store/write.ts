import { type Entity, entityKinds, type Records } from '../domain/record.ts';
import { type Address, type Author, entityIdOf, type Saved } from './address.ts';
import { attention } from './attention.ts';
import { type BatchEntry, type BatchOptions, inBatch, type Pen } from './batch.ts';
import type { Desk } from './desk.ts';
import { type IndexWriter, indexWriter, refText } from './index-writer.ts';
import { rows } from './query.ts';
import { storedAt, type Stored } from './records.ts';
import { refBook, type RefBook } from './ref-book.ts';
import { summarise } from './summary.ts';
import type { HeadColumns } from './tables.ts';
import { type Step, touched } from './touched.ts';
import { headsOf } from './versions.ts';

export type ChangeKind =
  | 'add'
  | 'fix'
  | 'correct'
  | 'accept'
  | 'hold'
  | 'release'
  | 'withdraw'
  | 'reinstate';

export type Body = Records[Entity];

/** One revision to append: the whole record as it shall be (state and wording included). */
export interface Change {
  readonly address: Address;
  readonly kind: ChangeKind;
  readonly body: Body;
  /** Number of its ref, for an `add` of a kind that has refs (batch.refs.give). */
  readonly ref?: number | null;
  /** Instead of the author's. */
  readonly reason?: string | undefined;
  /** The batch that an undo or a redo takes back. */
  readonly undoes?: string | undefined;
}

/** An open batch, under the write lock. */
export interface Batch {
  readonly id: string;
  /** UTC ms, the same for all of it. */
  readonly recordedAt: number;
  readonly refs: RefBook;
  /**
   * Appends to the log and brings index, spellings and refs up to date at once; claims are derived
   * when the batch is complete. An `add` must be of a record that is not here, any other kind of
   * one that is.
   */
  append(change: Change): void;
  /** A sentence for Saved.listed. */
  list(sentence: string): void;
  /** Sources that one file tells apart, which are not asked about as likely the same. */
  apart(ids: Iterable<string>): void;
}

/**
 * The one door to the desk: takes the write lock, lets `make` read the desk and append, derives
 * the claims whose inputs were touched, commits. Nothing is written when `make` throws or when it
 * appends nothing; a dry run is rolled back at the end.
 * @throws Problem as `make` does, and for a locked, full or read-only desk.
 */
export function write(
  desk: Desk,
  author: Author,
  make: (batch: Batch) => void,
  options: BatchOptions = {},
): Saved {
  return inBatch(
    desk,
    author,
    (pen) => {
      const { batch, complete } = openBatch(desk, pen);
      make(batch);
      return complete();
    },
    options,
  );
}

function openBatch(desk: Desk, pen: Pen): { batch: Batch; complete: () => Saved } {
  const inputs = touched(desk);
  const alert = attention(desk);
  const records: Saved['records'][number][] = [];
  const sentences: string[] = [...clockDoubt(pen)];
  const refs = refBook(desk);
  const index = indexWriter(desk);
  const put = putter({ desk, pen, refs, index });
  const append = (change: Change): void => {
    const { ref, step } = put(change);
    inputs.note(step);
    if (change.undoes === undefined) alert.note(step);
    else alert.noteTakenBack(step);
    records.push({ address: change.address, ref, kind: change.kind });
  };
  const complete = (): Saved => {
    index.complete();
    for (const [story, claims] of inputs.claims()) {
      summarise(desk, story, claims, alert);
    }
    return { batch: pen.id, records, listed: [...sentences, ...alert.sentences()] };
  };
  const list = (sentence: string): void => void sentences.push(sentence);
  const apart = (ids: Iterable<string>): void => alert.apart(ids);
  const batch = { id: pen.id, recordedAt: pen.recordedAt, refs, append, list, apart };
  return { batch, complete };
}

const aDay = 86_400_000;

/** Entries are never dated before those on file, so a clock far behind them dates all alike. */
const clockDoubt = ({ recordedAt }: Pen): readonly string[] =>
  recordedAt - Date.now() > aDay
    ? [
        `The clock of this machine is more than a day behind the last entry (${new Date(recordedAt).toISOString()}); set it right.`,
      ]
    : [];

interface Tools {
  readonly desk: Desk;
  readonly pen: Pen;
  readonly refs: RefBook;
  readonly index: IndexWriter;
}

interface Put {
  readonly ref: string | null;
  readonly step: Step;
}

/** Brings one change into log and index. */
function putter({ desk, pen, refs, index }: Tools): (change: Change) => Put {
  const addNew = (change: Change): Put => {
    const { address, body } = change;
    const { entity, story, id } = address;
    const number = change.ref ?? numberFor(refs, address);
    const ref = refText(entity, number);
    const { seq } = appendTo(pen, change, { ref, parents: [] });
    index.put({ address, body, ref, head: headAt(seq, body) }, null);
    const { letter } = entityKinds[entity];
    if (number !== null && letter !== null) index.putRef(story ?? '', letter, number, id);
    return { ref, step: { address, before: null, after: body } };
  };
  const changeOne = (given: Change, stored: Stored): Put => {
    const { address, body } = given;
    const { seq } = appendTo(pen, given, { ref: null, parents: parentsOf(desk, stored) });
    index.put({ address, body, ref: stored.ref, head: headAt(seq, body) }, stored.body);
    return { ref: stored.ref, step: { address, before: stored.body, after: body } };
  };
  return (given) => {
    if (given.kind === 'add') return addNew(given);
    const stored = storedAt(desk, given.address);
    if (!stored) throw new RangeError(`${given.address.id} is not on this desk`);
    return changeOne(given, stored);
  };
}

const headAt = (seq: number, { state }: Body): HeadColumns => ({ seq, heads: 1, forked: 0, state });

const appendTo = (
  pen: Pen,
  { address, kind, body, reason, undoes }: Change,
  given: Pick<BatchEntry, 'ref' | 'parents'>,
): { readonly seq: number } =>
  pen.append({
    entity: address.entity,
    entityId: entityIdOf(address),
    kind,
    body,
    reason,
    undoes,
    ...given,
  });

const numberFor = (refs: RefBook, { entity, story }: Address): number | null =>
  refs.give([{ entity, story: story ?? '', asked: null }])[0] ?? null;

/** Hashes of all heads of a record. */
function parentsOf(desk: Desk, { address, hash, heads }: Stored): readonly string[] {
  if (heads === 1) return [hash];
  const revisions = desk.query
    .selectFrom('revision')
    .select(['seq', 'id', 'parents', 'recorded_at', 'payload'])
    .where('entity', '=', address.entity)
    .where('entity_id', '=', entityIdOf(address))
    .orderBy('seq');
  return headsOf(rows(desk, revisions)).map((head) => head.hash);
}
