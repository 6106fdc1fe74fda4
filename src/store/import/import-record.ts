import type { AnyGiven, GivenFile } from '../../import/given.ts';
import type { Address } from '../address.ts';
import { canonical } from '../canonical.ts';
import type { Desk } from '../desk.ts';
import { labelOfStored } from '../label.ts';
import { storedAt, type Stored } from '../records.ts';
import type { Batch, Body, ChangeKind } from '../write.ts';
import { pastOf } from './import-known.ts';
import { verdictOn, type Verdict } from './import-rule.ts';
import { isSharedBeyond } from './import-shared.ts';

/** One record of a file on its way to the desk. */
export interface Incoming {
  readonly file: GivenFile;
  readonly given: AnyGiven;
  readonly address: Address;
  /** Its content, wording included. */
  readonly body: Body;
  readonly reason: string;
}

type Part = (body: unknown) => unknown;

/** Left alone, and why: the sentence says what, after the record's name. */
const leftAlone: Readonly<Partial<Record<Verdict | 'shared', (file: string) => string>>> = {
  older: (file) => `is newer here than in ${file}, which was imported before; left as it is.`,
  changed: (file) => `was changed here; left as it is, whatever ${file} says of it.`,
  shared: (file) => `is used by another story too; left as it is, whatever ${file} says of it.`,
};

/**
 * Brings a record that is already here up to the file's content, or leaves it alone and lists it
 * (DESIGN §3, Import). Gives back whether the desk says what the file says now.
 */
export function bringUp(desk: Desk, batch: Batch, incoming: Incoming): boolean {
  const stored = storedAt(desk, incoming.address);
  if (!stored) throw new RangeError(`${incoming.address.id} is not on this desk`);
  const verdict = judged(desk, incoming, stored);
  const sentence = leftAlone[verdict]?.(incoming.file.name);
  if (sentence !== undefined) {
    batch.list(`${labelOfStored(desk, stored)} ${sentence}`);
    return false;
  }
  if (verdict === 'same') return true;
  const body = bodyAfter(incoming, stored.body);
  const { address, reason } = incoming;
  batch.append({ address, kind: kindOf(stored.body, body), body, reason });
  return true;
}

function judged(desk: Desk, incoming: Incoming, { address, body }: Stored): Verdict | 'shared' {
  const part = partThatCounts(incoming);
  const verdict = verdictOn({
    given: part(incoming.body),
    present: part(body),
    past: pastOf(desk, address),
    part,
  });
  const isOthers =
    verdict === 'next' &&
    address.entity === 'source' &&
    isSharedBeyond(desk, incoming.file.story.body.slug, address.id);
  return isOthers ? 'shared' : verdict;
}

/** Of a story its state and the fields that the file gives, of any other record all. */
function partThatCounts({ given }: Incoming): Part {
  if (given.entity !== 'story') return (body) => body;
  const fields = new Set(['state', ...given.fields]);
  return (body) => chosen(body, (field) => fields.has(field));
}

const chosen = (body: unknown, isIn: (field: string) => boolean): object =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([field]) => isIn(field)));

function bodyAfter(incoming: Incoming, present: Body): Body {
  const { given, body } = incoming;
  if (given.entity !== 'story') return body;
  const kept = chosen(present, (field) => field !== 'stateReason' || body.state !== 'live');
  // Both parts are of stories.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...kept, ...Object(partThatCounts(incoming)(body)) } as Body;
}

const kindByState: Readonly<Record<string, ChangeKind>> = {
  'live held': 'hold',
  'withdrawn held': 'hold',
  'live withdrawn': 'withdraw',
  'held withdrawn': 'withdraw',
  'held live': 'release',
  'withdrawn live': 'reinstate',
};

const words = (body: Body): string =>
  canonical(chosen(body, (field) => field !== 'state' && field !== 'stateReason'));

/** A correct, or the change of state where nothing else differs. */
function kindOf(before: Body, after: Body): ChangeKind {
  const byState = kindByState[`${before.state} ${after.state}`];
  return byState !== undefined && words(before) === words(after) ? byState : 'correct';
}
