import { type Link } from '../domain/link.ts';
import { type Entity, entityKinds, type Records } from '../domain/record.ts';

/** Where a record is on file. */
export interface Address {
  readonly entity: Entity;
  /** Slug of its story; null for what belongs to the desk: source, sourceLink. */
  readonly story: string | null;
  /**
   * As in the file; of a story its slug; of a link `from rel to`, of a source link `lower higher`,
   * with blank, slash and % of each part percent-encoded as in its entityId (DESIGN §4).
   */
  readonly id: string;
}

/** Who writes, and why where it changes meaning. */
export interface Author {
  readonly by: string;
  readonly reason?: string;
}

/** What one command wrote: one batch, one transaction. */
export interface Saved {
  readonly batch: string;
  readonly records: readonly {
    readonly address: Address;
    readonly ref: string | null;
    readonly kind: string;
  }[];
  /** Sentences: what was left alone or needs attention. */
  readonly listed: readonly string[];
}

const encodings: Readonly<Record<string, string>> = { ' ': '%20', '/': '%2F', '%': '%25' };

/** One part of an entityId: blank, slash and % percent-encoded. */
export const encodePart = (part: string): string =>
  part.replace(/[ /%]/gu, (character) => encodings[character] ?? character);

export const decodePart = (part: string): string =>
  part.replace(/%20|%2F|%25/gu, (code) => String.fromCodePoint(Number.parseInt(code.slice(1), 16)));

/** The id of a link's address; its ends must stand in stored order (inStoredOrder). */
export const linkId = (entity: Entity, { from, rel, to }: Pick<Link, 'from' | 'rel' | 'to'>) =>
  entity === 'sourceLink'
    ? `${encodePart(from)} ${encodePart(to)}`
    : `${encodePart(from)} ${encodePart(rel)} ${encodePart(to)}`;

/** The address of a record as it is stored; `story` is ignored where its kind belongs to the desk. */
export function addressOf<E extends Entity>(
  entity: E,
  story: string | null,
  body: Records[E],
): Address {
  const { isLink, ofDesk } = entityKinds[entity];
  if ('slug' in body) return { entity, story: body.slug, id: body.slug };
  const id = 'id' in body ? body.id : isLink && 'rel' in body ? linkId(entity, body) : '';
  return { entity, story: ofDesk ? null : story, id };
}

/** The log's name of a record (DESIGN §4). */
export function entityIdOf({ entity, story, id }: Address): string {
  const own = entityKinds[entity].isLink ? id : encodePart(id);
  return story === null || entity === 'story' ? own : `${encodePart(story)}/${own}`;
}

/** The address that an entityId of the log stands for. */
export function addressFrom(entity: Entity, entityId: string): Address {
  const { isLink, ofDesk } = entityKinds[entity];
  if (entity === 'story') return { entity, story: decodePart(entityId), id: decodePart(entityId) };
  const slash = ofDesk ? -1 : entityId.indexOf('/');
  const own = entityId.slice(slash + 1);
  const story = ofDesk ? null : decodePart(entityId.slice(0, slash));
  return { entity, story, id: isLink ? own : decodePart(own) };
}

/** One text for an address, for sets and maps. */
export const addressKey = ({ entity, story, id }: Address): string =>
  JSON.stringify([entity, story, id]);
