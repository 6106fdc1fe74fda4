import { type Entity, entityKinds, type Records } from '../domain/record.ts';
import { type Address, entityIdOf, type Saved } from './address.ts';
import { attention } from './attention.ts';
import { type BatchAuthor, type BatchOptions, inBatch, type Pen } from './batch.ts';
import type { Desk } from './desk.ts';
import { indexWriter, refText } from './index-writer.ts';
import { rows } from './query.ts';
import { storedAt, type Stored } from './records.ts';
import { refBook, type RefBook } from './ref-book.ts';
import { summarise } from './summary.ts';
import { touched } from './touched.ts';
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
  readonly reason?: string;
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
}

/**
 * The one door to the desk: takes the write lock, lets `make` read the desk and append, derives
 * the claims whose inputs were touched, commits. Nothing is written when `make` throws or when it
 * appends nothing; a dry run is rolled back at the end.
 * @throws Problem as `make` does, and for a locked, full or read-only desk.
 */
export function write(
  desk: Desk,
  author: BatchAuthor,
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
  const index = indexWriter(desk);
  const inputs = touched(desk);
  const alert = attention(desk);
  const records: Saved['records'][number][] = [];
  const sentences: string[] = [];
  const refs = refBook(desk);
  const append = (change: Change): void => {
    const { address, kind, body } = change;
    const stored = kind === 'add' ? undefined : storedAt(desk, address);
    if (kind !== 'add' && !stored) throw new RangeError(`${address.id} is not on this desk`);
    const number = stored ? null : (change.ref ?? numberFor(refs, address));
    const ref = stored ? stored.ref : refText(address.entity, number);
    const { seq } = pen.append({
      entity: address.entity,
      entityId: entityIdOf(address),
      ref: stored ? null : ref,
      kind,
      parents: stored ? parentsOf(desk, stored) : [],
      body,
      ...(change.reason === undefined ? {} : { reason: change.reason }),
    });
    const before = stored?.body ?? null;
    index.put(
      { address, body, ref, head: { seq, heads: 1, forked: 0, state: body.state } },
      before,
    );
    const { letter } = entityKinds[address.entity];
    if (number !== null && letter !== null) {
      index.putRef(address.story ?? '', letter, number, address.id);
    }
    inputs.note({ address, before, after: body });
    alert.note({ address, before, after: body });
    records.push({ address, ref, kind });
  };
  const complete = (): Saved => {
    for (const [story, claims] of inputs.claims()) summarise(desk, story, claims, alert.look);
    return { batch: pen.id, records, listed: [...sentences, ...alert.sentences()] };
  };
  const list = (sentence: string): void => void sentences.push(sentence);
  return { batch: { id: pen.id, recordedAt: pen.recordedAt, refs, append, list }, complete };
}

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
