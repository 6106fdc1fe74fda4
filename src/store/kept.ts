import type { Entity } from '../domain/record.ts';
import { type Address, addressKey } from './address.ts';
import type { Desk } from './desk.ts';
import { eachRow, row } from './query.ts';
import { eachNotWithdrawn, stateAt } from './records.ts';
import type { PointerRow } from './tables.ts';

type Holder = Pick<PointerRow, 'entity' | 'story' | 'id' | 'field'>;

/**
 * The records that keep this one from being withdrawn, or that make it count as live while it is
 * (DESIGN §3, Withdrawing): what is not withdrawn, or counts as live itself, and names it; withdrawn
 * statements of such a claim, but for that claim itself; of a story, all that is not withdrawn in it.
 * @param but keys of records (addressKey) that are passed over, and what only they keep with them
 */
export function* keepersOf(
  desk: Desk,
  target: Address,
  but: ReadonlySet<string> = new Set(),
): IterableIterator<Address> {
  if (target.entity === 'story') yield* liveIn(desk, target.id);
  else yield* pointing(desk, target, but);
}

/** Whether a withdrawn record counts as live, because something points to it. */
export const isPointedTo = (desk: Desk, target: Address): boolean =>
  hasAny(keepersOf(desk, target));

// Leaving the loop closes the query; one left open would block every write.
function hasAny(found: Iterable<Address>): boolean {
  for (const _ of found) return true;
  return false;
}

const ofStory = ['claim', 'statement', 'document', 'question', 'verdict'] as const;

function* liveIn(desk: Desk, story: string): IterableIterator<Address> {
  for (const entity of ofStory) {
    for (const { id } of eachNotWithdrawn(desk, entity, story)) yield { entity, story, id };
  }
}

function* pointing(
  desk: Desk,
  target: Address,
  seen: ReadonlySet<string>,
): IterableIterator<Address> {
  const key = addressKey(target);
  if (seen.has(key)) return;
  const passed = new Set([...seen, key]);
  for (const holder of eachHolder(desk, target)) {
    if (keeps(desk, holder, passed)) yield addressOfHolder(holder);
  }
}

function eachHolder(desk: Desk, { entity, story, id }: Address): IterableIterator<Holder> {
  return eachRow(
    desk,
    desk.query
      .selectFrom('pointer')
      .select(['entity', 'story', 'id', 'field'])
      .where('target_entity', '=', entity)
      .where('target_story', '=', story ?? '')
      .where('target', '=', id),
  );
}

function addressOfHolder({ entity, story, id }: Holder): Address {
  // The table holds nothing but names of entities.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { entity: entity as Entity, story: story === '' ? null : story, id };
}

function keeps(desk: Desk, holder: Holder, seen: ReadonlySet<string>): boolean {
  const address = addressOfHolder(holder);
  // A record that names itself is no reason to keep it.
  if (seen.has(addressKey(address))) return false;
  if (stateAt(desk, address) !== 'withdrawn') return true;
  if (holder.entity === 'statement') {
    return holder.field !== 'claim' && counts(desk, claimOf(desk, holder), seen);
  }
  return hasAny(pointing(desk, address, seen));
}

const counts = (desk: Desk, claim: Address, seen: ReadonlySet<string>): boolean =>
  stateAt(desk, claim) !== 'withdrawn' || hasAny(pointing(desk, claim, seen));

function claimOf(desk: Desk, { story, id }: Holder): Address {
  const query = desk.query.selectFrom('statement').select('claim');
  const found = row(desk, query.where('story', '=', story).where('id', '=', id));
  return { entity: 'claim', story, id: found?.claim ?? '' };
}
