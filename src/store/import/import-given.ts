import type { Entity } from '../../domain/record.ts';
import type { AnyGiven, GivenFile, GivenRecord } from '../../import/given.ts';
import { type Address, addressOf } from '../address.ts';

/** The records of all files of a command, to be found by what they are. */
export interface GivenRecords {
  /** What the last file that holds the record says of it. */
  last<E extends Entity>(entity: E, story: string | null, id: string): GivenRecord<E> | undefined;
  /** What the first file that holds the claim says of it. */
  firstClaim(story: string, id: string): GivenRecord<'claim'> | undefined;
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
  const shelves = new Map<string, Map<string, AnyGiven>>();
  const firstClaims = new Map<string, GivenRecord<'claim'>>();
  for (const file of files) {
    for (const given of recordsOf(file)) {
      const { entity, story, id } = addressIn(file, given);
      const key = shelfKey(entity, story);
      const shelf = shelves.get(key) ?? new Map<string, AnyGiven>();
      shelves.set(key, shelf.set(id, given));
      const claim = `${story}\0${id}`;
      if (given.entity === 'claim' && !firstClaims.has(claim)) firstClaims.set(claim, given);
    }
  }
  const all = <E extends Entity>(entity: E): readonly GivenRecord<E>[] =>
    [...shelves]
      .filter(([key]) => key.startsWith(shelfKey(entity, null)))
      .flatMap(([, shelf]) => [...shelf.values()].map((given) => ofEntity<E>(given)));
  return {
    last(entity, story, id) {
      const given = shelves.get(shelfKey(entity, story))?.get(id);
      return given && ofEntity(given);
    },
    firstClaim: (story, id) => firstClaims.get(`${story}\0${id}`),
    all,
    sourceIds: () =>
      new Set([
        ...all('source').map(({ body }) => body.id),
        ...all('sourceLink').flatMap(({ body }) => [body.from, body.to]),
        ...all('statement').map(({ body }) => body.speaker),
      ]),
  };
}

// A shelf holds records of the entity it is found by.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const ofEntity = <E extends Entity>(given: AnyGiven) => given as unknown as GivenRecord<E>;

const shelfKey = (entity: Entity, story: string | null): string => `${entity}\0${story ?? ''}`;
