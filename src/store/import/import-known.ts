import { type Entity, entityKinds } from '../../domain/record.ts';
import { type Address, entityIdOf } from '../address.ts';
import type { Desk } from '../desk.ts';
import { statementFor } from '../query.ts';
import { idColumn, tableOf } from '../records.ts';
import { readPayload } from '../revision.ts';

/** One revision of a record, as far as an import asks what happened to it. */
export interface PastRevision {
  readonly kind: string;
  readonly batch: string;
  readonly undoes: string | null;
  readonly reason: string | null;
  readonly body: unknown;
}

const isHereText = (entity: Entity): string =>
  entityKinds[entity].ofDesk || entity === 'story'
    ? `SELECT 1 FROM ${tableOf[entity]} WHERE ${idColumn(entity)} = ?`
    : `SELECT 1 FROM ${tableOf[entity]} WHERE id = ? AND story = ?`;

/** Whether the desk has a record at this address, whatever its state. */
export function isHere(desk: Desk, { entity, story, id }: Address): boolean {
  const { ofDesk } = entityKinds[entity];
  const statement = statementFor(desk.db, isHereText(entity));
  const found = ofDesk || entity === 'story' ? statement.get(id) : statement.get(id, story);
  return found !== undefined;
}

const revisionsText = `SELECT kind, payload FROM revision
  WHERE entity = ? AND entity_id = ? AND payload IS NOT NULL ORDER BY seq`;

/** What happened to a record, oldest first; erased revisions are left out. */
export function pastOf(desk: Desk, address: Address): readonly PastRevision[] {
  const found = statementFor(desk.db, revisionsText).all(address.entity, entityIdOf(address));
  // The query names these two columns, and STRICT tables keep their types.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (found as { kind: string; payload: string }[]).map(({ kind, payload }) => ({
    kind,
    ...readPayload(payload),
  }));
}
