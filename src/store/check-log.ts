import { storedDeskId } from './desk-id.ts';
import type { Desk } from './desk.ts';
import { ownHashes } from './own.ts';
import { eachRow, row } from './query.ts';
import { bodyHashOf, readParents, readPayload, revisionHash } from './revision.ts';
import type { RevisionRow } from './tables.ts';

type Fault = (revision: RevisionRow) => string | null;

/**
 * What is wrong with the log, entry by entry: hashes, the chain of every desk, parents, clocks and
 * order (DESIGN §4). An entry is named by its number in the file, its record and its kind.
 */
export function* checkLog(desk: Desk): Iterable<string> {
  const faults: readonly Fault[] = [
    hashFault,
    payloadFault(desk),
    orderFault(),
    ...chainFaults(desk),
    parentFault(),
    clockFault(desk),
  ];
  for (const revision of eachRow(
    desk,
    desk.query.selectFrom('revision').selectAll().orderBy('seq'),
  )) {
    for (const fault of faults) {
      const what = fault(revision);
      if (what !== null) yield `${entryName(revision)} ${what}`;
    }
  }
  yield* identityFaults(desk);
}

const entryName = ({ seq, entity, entity_id, kind }: RevisionRow): string =>
  `Entry ${seq} (${kind} of ${entity} ${entity_id})`;

const hashFault: Fault = (revision) =>
  isReadable(revision) && revisionHash(revision) === revision.id
    ? null
    : 'was changed: its hash does not fit';

/** The hash is taken over what the list says, so its bytes are looked at beside it. */
function isReadable({ parents }: RevisionRow): boolean {
  try {
    return JSON.stringify(readParents(parents)) === parents;
  } catch {
    return false;
  }
}

const payloadFault =
  (desk: Desk): Fault =>
  ({ salt, payload, body_hash, entity, entity_id }) => {
    if (salt !== null && payload !== null) {
      return bodyHashOf(salt, payload) === body_hash ? null : 'has other words than were entered';
    }
    return isErased(desk, entity, entity_id) ? null : 'has lost its words, and no erase is on file';
  };

function isErased(desk: Desk, entity: string, entityId: string): boolean {
  const query = desk.query.selectFrom('revision').select('seq').where('entity', '=', entity);
  const erase = query.where('entity_id', '=', entityId).where('kind', '=', 'erase');
  return row(desk, erase.limit(1)) !== undefined;
}

function orderFault(): Fault {
  let last = 0;
  return ({ seq }) => {
    const expected = last + 1;
    last = seq;
    return seq === expected ? null : `comes after entry ${expected - 1}: entries between are gone`;
  };
}

/** The chain of every desk: numbers without a gap, each entry naming the one before it. */
function chainFaults(desk: Desk): readonly Fault[] {
  const last = new Map<string, RevisionRow>();
  const seen = new Set<string>();
  const follows = (revision: RevisionRow): string | null => {
    const before = last.get(revision.desk);
    last.set(revision.desk, revision);
    const number = before ? before.number + 1 : 1;
    if (revision.number < number) {
      return `has the number ${revision.number}, which another entry of its desk has: the file was put back from a copy and written on, or the chain is forged`;
    }
    if (revision.number > number) return `follows a gap: entry ${number} of its desk is gone`;
    return before && revision.previous !== before.id
      ? 'does not name the entry before it on its desk'
      : null;
  };
  const isReached = ({ id, previous }: RevisionRow): string | null => {
    const isHere = previous === null || seen.has(previous);
    seen.add(id);
    return isHere ? null : 'names an entry before it that is not on file';
  };
  const own = ownHashes(desk);
  return [
    follows,
    isReached,
    // Entries of other desks come by a merge, which this version does not know.
    ({ id }) => (own.has(id) ? null : 'is reached by nothing that this desk wrote'),
  ];
}

function parentFault(): Fault {
  const recordOf = new Map<string, string>();
  return (revision) => {
    const record = `${revision.entity} ${revision.entity_id}`;
    recordOf.set(revision.id, record);
    if (!isReadable(revision)) return null;
    const parents = readParents(revision.parents);
    if (parents.some((parent) => recordOf.get(parent) !== record)) {
      return 'follows an entry of its record that is not on file';
    }
    const begins = revision.kind === 'add' || revision.kind === 'report';
    if (begins === (parents.length === 0)) return null;
    return begins ? 'begins a record that is there already' : 'changes a record that nothing began';
  };
}

/** Own entries are received when they are recorded, later than every batch before theirs. */
function clockFault(desk: Desk): Fault {
  const own = ownHashes(desk);
  let last = { batch: '', at: -1 };
  return ({ id, payload, received_at, recorded_at }) => {
    const batch = batchOf(payload) ?? last.batch;
    const before = last;
    last = { batch, at: Math.max(received_at, last.at) };
    if (own.has(id) && received_at !== recorded_at)
      return 'was received at another time than recorded';
    if (batch === before.batch) {
      return recorded_at === before.at ? null : 'has another time than the rest of its batch';
    }
    return recorded_at > before.at ? null : 'is not later than the entry before it';
  };
}

function batchOf(payload: string | null): string | null {
  try {
    return payload === null ? null : readPayload(payload).batch;
  } catch {
    return null;
  }
}

/** Whether the desk id that writes this file is that of its newest own entries. */
function* identityFaults(desk: Desk): Iterable<string> {
  const here = storedDeskId(desk);
  const first = row(desk, desk.query.selectFrom('revision').select('id').limit(1));
  if (!first) return;
  if (!here) yield 'The file does not say under which desk id it is written.';
  else {
    const query = desk.query.selectFrom('revision').select('previous').where('desk', '=', here.id);
    const begin = row(desk, query.orderBy('number').limit(1));
    if (begin && begin.previous !== here.copied) {
      yield 'The file names another entry as the one it was copied at than its log does.';
    }
  }
}
