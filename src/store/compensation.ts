import { entities, type Entity, type Records } from '../domain/record.ts';
import { type Address, addressFrom, entityIdOf } from './address.ts';
import { canonical } from './canonical.ts';
import type { Desk } from './desk.ts';
import { rows } from './query.ts';
import { storedAt, type Stored } from './records.ts';
import { readParents, readPayload } from './revision.ts';
import type { BatchRow, RevisionRow } from './tables.ts';
import type { Change, ChangeKind } from './write.ts';

type Body = Records[Entity];

/** What gives a batch back, record by record, and the records it must leave. */
export interface Compensation {
  readonly batch: string;
  readonly changes: readonly (Change & { readonly was: string })[];
  readonly left: readonly Address[];
}

/** The deed that takes back another (DESIGN §4, Undo and redo); anything else by a correct. */
const opposites: Readonly<Record<string, ChangeKind>> = {
  add: 'withdraw',
  withdraw: 'reinstate',
  reinstate: 'withdraw',
  hold: 'release',
  release: 'hold',
  fix: 'fix',
};

type LogRow = Pick<
  RevisionRow,
  'seq' | 'id' | 'entity' | 'entity_id' | 'kind' | 'parents' | 'payload'
>;

/**
 * Takes back what a batch did to those of its records that are as the batch left them: their head
 * is its revision, or descends from it with equal body and state.
 */
export function compensationOf(desk: Desk, batch: BatchRow): Compensation {
  const changes: Compensation['changes'][number][] = [];
  const left: Address[] = [];
  for (const revisions of byRecord(desk, batch)) {
    const change = takenBack(desk, revisions);
    if (change === 'left') left.push(addressOfRow(revisions[0]));
    else if (change !== 'nothing') changes.push(change);
  }
  return { batch: batch.id, changes, left };
}

/** The batch's revisions of each record, in the order of the records' first ones. */
function byRecord(desk: Desk, { first_seq, last_seq }: BatchRow): Iterable<readonly LogRow[]> {
  const records = new Map<string, LogRow[]>();
  const query = desk.query
    .selectFrom('revision')
    .select(['seq', 'id', 'entity', 'entity_id', 'kind', 'parents', 'payload'])
    .where('seq', '>=', first_seq)
    .where('seq', '<=', last_seq);
  for (const revision of rows(desk, query.orderBy('seq'))) {
    const key = `${revision.entity} ${revision.entity_id}`;
    const known = records.get(key);
    if (known) known.push(revision);
    else records.set(key, [revision]);
  }
  return records.values();
}

function addressOfRow(revision: LogRow | undefined): Address {
  const entity = entities.find((one) => one === revision?.entity) ?? 'story';
  return addressFrom(entity, revision?.entity_id ?? '');
}

function takenBack(
  desk: Desk,
  revisions: readonly LogRow[],
): Compensation['changes'][number] | 'left' | 'nothing' {
  const [first, last] = [revisions[0], revisions.at(-1)];
  const after = last && bodyOf(last);
  if (!first || !after) return 'left';
  const address = addressOfRow(first);
  if (!isAsLeft(desk, storedAt(desk, address), { id: last.id, after })) return 'left';
  // Several revisions of a record in one batch are one: an add, or a correct.
  const was = revisions.length === 1 ? first.kind : asOne(first);
  const body = was === 'add' ? withdrawn(after) : bodyBefore(desk, first);
  if (!body || canonical(body) === canonical(after)) return 'nothing';
  return { address, kind: opposites[was] ?? 'correct', body, was };
}

const asOne = ({ kind }: LogRow): string => (kind === 'add' ? kind : 'correct');

function bodyOf({ payload }: Pick<LogRow, 'payload'>): Body | null {
  // A body is a whole record, or null where it was erased.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return payload === null ? null : (readPayload(payload).body as Body | null);
}

const withdrawn = (body: Body): Body => ({ ...body, state: 'withdrawn' });

/** The record as the batch found it: of several parents the one that was shown. */
function bodyBefore(desk: Desk, { parents }: LogRow): Body | null {
  const found = rows(
    desk,
    desk.query
      .selectFrom('revision')
      .select(['id', 'payload', 'recorded_at'])
      .where('id', 'in', [...readParents(parents)]),
  ).toSorted((a, b) => b.recorded_at - a.recorded_at || (a.id < b.id ? 1 : -1));
  return found[0] ? bodyOf(found[0]) : null;
}

function isAsLeft(
  desk: Desk,
  stored: Stored | undefined,
  { id, after }: { readonly id: string; readonly after: Body },
): boolean {
  if (!stored || stored.heads > 1 || canonical(stored.body) !== canonical(after)) return false;
  return stored.hash === id || descends(desk, stored, id);
}

/** Whether a record's head goes back to a revision of it by its parents. */
function descends(desk: Desk, { address, hash }: Stored, from: string): boolean {
  const query = desk.query.selectFrom('revision').select(['id', 'parents']);
  const of = query
    .where('entity', '=', address.entity)
    .where('entity_id', '=', entityIdOf(address));
  const parents = new Map(rows(desk, of).map((one) => [one.id, readParents(one.parents)]));
  const reached = new Set([hash]);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) for (const parent of parents.get(id) ?? []) reached.add(parent);
  return reached.has(from);
}
