import { v7 } from 'uuid';

import { inStoredOrder } from '../domain/link.ts';
import { Problem } from '../domain/problem.ts';
import { type Entity, entityKinds, type Records } from '../domain/record.ts';
import { type Address, addressOf } from './address.ts';
import type { Desk } from './desk.ts';
import { entityWords, type NameField, parseRecord } from './parse-record.ts';
import { storedAt } from './records.ts';
import { askedNumber } from './ref-number.ts';
import { wordingOf } from './wording.ts';

/** A record in the shape of a file: without `id` it gets a UUIDv7, a `ref` in it asks for that ref. */
export interface NewRecord {
  readonly entity: Entity;
  /** Slug; null for source and sourceLink, its own slug or null for a story. */
  readonly story: string | null;
  readonly record: unknown;
  /** How its fields are called where they were entered, if not as in a file. */
  readonly nameField?: NameField;
}

/** A new record, checked by itself; a statement's wording may still have to come from its claim. */
export interface Prepared {
  readonly address: Address;
  readonly body: Records[Entity];
  readonly asked: number | null;
}

/** @throws Problem (badContent) with all that its schema refuses, or a `ref` of another kind. */
export function prepare({ entity, story, record, nameField }: NewRecord): Prepared {
  const { ref, fields } = splitRef(entity, record);
  const parsed = parseRecord(entity, withId(entity, fields), nameField);
  const body = 'rel' in parsed ? inStoredOrder(parsed) : parsed;
  const { ofDesk } = entityKinds[entity];
  if (entity !== 'story' && !ofDesk && story === null) {
    throw new Problem(
      'usage',
      `A ${entityWords[entity]} belongs to a story.`,
      'Name it with --story SLUG.',
    );
  }
  const address = addressOf(entity, ofDesk ? null : story, body);
  return { address, body, asked: askedNumber(entity, address.id, ref) };
}

function splitRef(entity: Entity, record: unknown): { ref?: string; fields: unknown } {
  const { letter } = entityKinds[entity];
  if (letter === null || typeof record !== 'object' || record === null || !('ref' in record)) {
    return { fields: record };
  }
  const { ref, ...fields } = record;
  if (typeof ref === 'string' && new RegExp(`^${letter}\\d{1,9}$`, 'u').test(ref)) {
    return { ref, fields };
  }
  throw new Problem(
    'badContent',
    `ref: ${JSON.stringify(ref)} is no ref of a ${entityWords[entity]}.`,
    `Write ${letter} and a number, or leave it out; nothing was saved.`,
  );
}

function withId(entity: Entity, fields: unknown): unknown {
  const hasOwnId = entity === 'story' || entityKinds[entity].isLink;
  const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return hasOwnId || !isRecord || 'id' in fields ? fields : { id: v7(), ...fields };
}

/** The record as it is stored: claims and statements carry the wording of this moment. */
export function withWording(desk: Desk, { address, body }: Prepared): Records[Entity] {
  if ('stance' in body) {
    const { claim, wording } = body;
    const on = storedAt(desk, { entity: 'claim', story: address.story, id: claim });
    return { ...body, wording: wording ?? on?.body.wording ?? '' };
  }
  if (address.entity === 'claim' && 'text' in body && 'kind' in body) {
    return { ...body, wording: body.wording ?? wordingOf(body) };
  }
  return body;
}
