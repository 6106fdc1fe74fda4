import { type Entity, entityKinds } from '../domain/record.ts';
import { addressFrom } from '../store/address.ts';
import type { Desk } from '../store/desk.ts';
import { labelOf } from '../store/label.ts';
import type { Revision } from '../store/read/history.ts';

/** The record of a revision as people name it: S06, a source by its name, a link by its ends. */
export function recordWords(desk: Desk, { entity, entityId, ref }: Revision): string {
  if (ref !== null || !isEntity(entity)) return ref ?? entity;
  return labelOf(desk, addressFrom(entity, entityId));
}

const isEntity = (name: string): name is Entity => name in entityKinds;
