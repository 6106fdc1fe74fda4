import type { Entity, Records } from '../domain/record.ts';
import type { JsonPath } from './json-path.ts';
import type { JsonPlaces } from './json.ts';

/** A record's content as a file gives it: defaults filled in, its `wording` perhaps left open. */
export type GivenBody<E extends Entity> = E extends 'claim' | 'statement'
  ? Omit<Records[E], 'wording'> & { readonly wording?: string }
  : Records[E];

/** One record of a file, valid by itself. Links stand in stored order. */
export interface GivenRecord<E extends Entity = Entity> {
  readonly entity: E;
  readonly body: GivenBody<E>;
  /** The ref it asks for instead of that of its id. */
  readonly ref?: string;
  /** A link whose ends stand the other way round in the file. */
  readonly isTurned?: true;
  /** Where it stands in its file. */
  readonly path: JsonPath;
  /** Of a story, whose other fields stay as they are: the names of those that the file gives. */
  readonly fields: readonly string[];
}

/** A record of any kind; its entity says of which. */
export type AnyGiven = { readonly [E in Entity]: GivenRecord<E> }[Entity];

/** A gainsay/1 file whose records are each valid; what they name is not looked up yet. */
export interface GivenFile {
  /** As it was given to the reader. */
  readonly name: string;
  readonly story: GivenRecord<'story'>;
  /** All others, in the order of entityKinds and within one kind in that of the file. */
  readonly records: readonly AnyGiven[];
  readonly places: Pick<JsonPlaces, 'of'>;
}
