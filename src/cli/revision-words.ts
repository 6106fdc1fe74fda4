import { type Entity, entityKinds } from '../domain/record.ts';
import { addressFrom } from '../store/address.ts';
import type { Revision } from '../store/read/history.ts';

/** The record of a revision as people name it: S06, else its kind and id. */
export function recordWords({ entity, entityId, ref }: Revision): string {
  if (ref !== null) return ref;
  if (!isEntity(entity)) return entity;
  return `${entity} ${addressFrom(entity, entityId).id}`;
}

const isEntity = (name: string): name is Entity => name in entityKinds;
