import { Problem } from '../domain/problem.ts';
import { entities, type Entity, type Records } from '../domain/record.ts';
import { acceptChanges } from './accept.ts';
import { type Address, addressKey, type Author, type Saved } from './address.ts';
import { authored } from './author-rule.ts';
import { canonical } from './canonical.ts';
import type { Desk } from './desk.ts';
import { editedBody, kindOfEdit } from './edited.ts';
import { atStart, labelOf, labelOfStored } from './label.ts';
import { type NewRecord, prepare, type Prepared, withWording } from './new-record.ts';
import { entityWords, type NameField } from './parse-record.ts';
import { storedAt, type Stored } from './records.ts';
import { checkReferences } from './reference-rule.ts';
import { type StateKind, stateChange } from './state-change.ts';
import { type Batch, type Change, write } from './write.ts';

export type { NewRecord, StateKind };

type Fields = Readonly<Record<string, unknown>>;

/** Fields to change of a record on file; null takes one away. */
export interface Edit {
  readonly address: Address;
  readonly fields: Fields;
  /** How its fields are called where they were entered, if not as in a file. */
  readonly nameField?: NameField;
}

/**
 * Adds new records, in one batch; they may refer to one another. What else the entry changes on
 * file, `edits`, is in that batch as well.
 * @throws Problem (badContent) for what the schema, an id that is here, an unknown reference or the
 * rules of links refuse; (usage) for a reason that is the desk's own; as edit does.
 */
export function add(
  desk: Desk,
  author: Author,
  records: readonly NewRecord[],
  edits: readonly Edit[] = [],
): Saved {
  const prepared = records.map(prepare).toSorted((a, b) => rank(a) - rank(b));
  const who = authored(author);
  return write(desk, who, (batch) => {
    const numbers = batch.refs.give(
      prepared.map(({ address, asked }) => ({
        entity: address.entity,
        story: address.story ?? '',
        asked,
      })),
    );
    const beside = new Set(prepared.map(({ address }) => addressKey(address)));
    prepared.forEach((one, index) => {
      checkReferences({ desk, beside, ...one });
      addOne({ desk, batch, who }, one, numbers[index] ?? null);
    });
    // An edit may name what was added just now.
    for (const one of edits) editOne(desk, batch, who, one);
  });
}

/** What others refer to comes first. */
const rank = ({ address }: Prepared): number => entities.indexOf(address.entity);

interface Place {
  readonly desk: Desk;
  readonly batch: Batch;
  readonly who: Author;
}

function addOne({ desk, batch, who }: Place, prepared: Prepared, ref: number | null): void {
  const { address, body } = prepared;
  const here = storedAt(desk, address);
  if (here && isParted(here)) batch.append(joinedAnew(here, body, who));
  else if (here) throw isHere(desk, here);
  else batch.append({ address, kind: 'add', body: withWording(desk, prepared), ref });
}

/** A pair of sources has one record, so a withdrawn one is what a new link of them changes. */
const isParted = ({ address, body }: Stored): boolean =>
  address.entity === 'sourceLink' && body.state === 'withdrawn';

const joinedAnew = (here: Stored, body: Records[Entity], { reason }: Author): Change => ({
  address: here.address,
  kind: 'rel' in body && 'rel' in here.body && body.rel === here.body.rel ? 'reinstate' : 'correct',
  body,
  reason: reason ?? 'entered anew',
});

function isHere(desk: Desk, { address, body, ref }: Stored): Problem {
  const label = labelOf(desk, address);
  const name = ref ?? ('rel' in body ? label : `${entityWords[address.entity]} ${address.id}`);
  const isWithdrawn = body.state === 'withdrawn';
  return new Problem(
    'badContent',
    `${atStart(name)} is already here${isWithdrawn ? ', withdrawn' : ''}.`,
    isWithdrawn
      ? 'Reinstate it instead.'
      : 'rel' in body
        ? 'Withdraw it first to link the two in another way.'
        : 'Change it with edit, or give the new one another id.',
  );
}

/**
 * Changes fields of a record: a `fix` without a reason, a `correct` with one. A field of null is
 * taken away; objects and lists are replaced whole.
 * @throws Problem (badContent) for fields that no edit changes, for a fix that changes meaning, and
 * as add does; (notFound) when nothing is at the address.
 */
export function edit(desk: Desk, author: Author, address: Address, fields: Fields): Saved {
  const who = authored(author);
  return write(desk, who, (batch) => editOne(desk, batch, who, { address, fields }));
}

function editOne(
  desk: Desk,
  batch: Batch,
  who: Author,
  { address, fields, nameField }: Edit,
): void {
  const stored = presentAt(desk, address);
  const kind = kindOfEdit(who);
  const body = editedBody(kind, stored, { fields, nameField });
  const label = labelOfStored(desk, stored);
  if (canonical(body) === canonical(stored.body)) {
    batch.list(`${atStart(label)} says that already; nothing was saved.`);
    return;
  }
  checkReferences({ desk, address, body });
  batch.append({ address, kind, body });
  if (movedClaim(stored.body, body)) {
    batch.list(`${label} was read against another claim; accept it once it is read again.`);
  }
}

const movedClaim = (before: Records[Entity], after: Records[Entity]): boolean =>
  'stance' in before && 'stance' in after && before.claim !== after.claim;

/**
 * Holds, releases, withdraws or reinstates a record.
 * @throws Problem (badContent) without the reason that hold, withdraw and reinstate need, for what
 * its state does not allow, and for withdrawing what others name; (notFound).
 */
export function setState(desk: Desk, author: Author, address: Address, kind: StateKind): Saved {
  const who = authored(author);
  return write(desk, who, (batch) => {
    const stored = presentAt(desk, address);
    batch.append({ address, kind, body: stateChange(desk, who, stored, kind) });
  });
}

/**
 * Notes that a statement was read again against its claim's present wording; of a claim all its
 * live and held statements.
 * @throws Problem (badContent) for other records and withdrawn statements; (notFound).
 */
export function accept(desk: Desk, author: Author, address: Address): Saved {
  return write(desk, authored(author), (batch) => {
    const stored = presentAt(desk, address);
    const changes = acceptChanges(desk, stored);
    for (const change of changes) batch.append(change);
    if (changes.length === 0) {
      batch.list(`${labelOfStored(desk, stored)}: all is read against the present wording.`);
    }
  });
}

function presentAt(desk: Desk, address: Address): Stored {
  const stored = storedAt(desk, address);
  if (stored) return stored;
  throw new Problem(
    'notFound',
    `There is no ${entityWords[address.entity]} ${address.id} on file.`,
    'List what is there with: gainsay claims, gainsay sources or gainsay log',
  );
}
