import type { Entity } from '../domain/record.ts';
import type { AnyGiven, GivenFile, GivenRecord } from '../import/given.ts';
import { type Address, addressOf } from './address.ts';

/** A record of one of the command's files, with the file it stands in. */
interface GivenAt<E extends Entity = Entity> {
  readonly file: GivenFile;
  readonly given: GivenRecord<E>;
}

/** The records of all files of a command, to be found by what they are. */
export interface GivenRecords {
  /** What the last file that holds the record says of it. */
  last<E extends Entity>(entity: E, story: string | null, id: string): GivenAt<E> | undefined;
  /** What the first file that holds it says of it. */
  first<E extends Entity>(entity: E, story: string | null, id: string): GivenAt<E> | undefined;
  /** All records of a kind, as the last file that holds each gives it. */
  all<E extends Entity>(entity: E): readonly GivenRecord<E>[];
  /** Every source that the files hold, join or let speak. */
  sourceIds(): ReadonlySet<string>;
}

/** Every record of a file, its story first. */
export function* recordsOf({ story, records }: GivenFile): Iterable<AnyGiven> {
  yield story;
  yield* records;
}

/** Where a file's record belongs on the desk. */
export function addressIn(file: GivenFile, { entity, body }: AnyGiven): Address {
  // The wording that may still be missing is no part of an address.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return addressOf(entity, file.story.body.slug, body as Parameters<typeof addressOf>[2]);
}

export function givenRecords(files: readonly GivenFile[]): GivenRecords {
  const first = new Map<string, GivenAt>();
  const last = new Map<string, GivenAt>();
  for (const file of files) {
    for (const given of recordsOf(file)) {
      const { entity, story, id } = addressIn(file, given);
      const key = keyOf(entity, story, id);
      last.set(key, { file, given });
      if (!first.has(key)) first.set(key, { file, given });
    }
  }
  const find =
    (map: ReadonlyMap<string, GivenAt>) =>
    <E extends Entity>(entity: E, story: string | null, id: string): GivenAt<E> | undefined =>
      // The key names the entity.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      map.get(keyOf(entity, story, id)) as GivenAt<E> | undefined;
  const all = <E extends Entity>(entity: E): readonly GivenRecord<E>[] => {
    const found = [...last.values()].filter(({ given }) => given.entity === entity);
    // They have just been chosen by their entity.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return found.map(({ given }) => given) as unknown as readonly GivenRecord<E>[];
  };
  const sourceIds = (): ReadonlySet<string> =>
    new Set([
      ...all('source').map(({ body }) => body.id),
      ...all('sourceLink').flatMap(({ body }) => [body.from, body.to]),
      ...all('statement').map(({ body }) => body.speaker),
    ]);
  return { last: find(last), first: find(first), all, sourceIds };
}

const keyOf = (entity: Entity, story: string | null, id: string): string =>
  `${entity}\0${story ?? ''}\0${id}`;
