import { type Entity, entityKinds } from '../domain/record.ts';
import type { Desk } from './desk.ts';
import { row } from './query.ts';

/** A new record that wants a ref. */
export interface RefWish {
  readonly entity: Entity;
  readonly story: string;
  /** From askedNumber. */
  readonly asked: number | null;
}

/** Gives numbers to new records, file by file, for the time of one batch. */
export interface RefBook {
  /**
   * Numbers for the new records of one file, in its order (null for kinds without refs): what is
   * asked for and borne by nobody is reserved first, the first asker wins; every other gets the
   * number after the highest ever used or reserved (DESIGN §3). No number is ever given twice.
   */
  give(wishes: readonly RefWish[]): readonly (number | null)[];
}

/** The numbers of one kind in one story. */
interface Shelf {
  highest: number;
  readonly given: Set<number>;
}

export function refBook(desk: Desk): RefBook {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (story: string, letter: string): Shelf => {
    const key = `${letter} ${story}`;
    let shelf = shelves.get(key);
    if (!shelf) {
      shelf = { highest: highestNumber(desk, story, letter), given: new Set() };
      shelves.set(key, shelf);
    }
    return shelf;
  };
  const reserve = ({ entity, story, asked }: RefWish): number | null => {
    const { letter } = entityKinds[entity];
    if (letter === null || asked === null) return null;
    const shelf = shelfOf(story, letter);
    if (shelf.given.has(asked) || isBorne(desk, { story, letter, number: asked })) return null;
    return give(shelf, asked);
  };
  return {
    give(wishes) {
      const reserved = wishes.map(reserve);
      return wishes.map(({ entity, story }, index) => {
        const { letter } = entityKinds[entity];
        const asked = reserved[index] ?? null;
        if (letter === null || asked !== null) return asked;
        const shelf = shelfOf(story, letter);
        return give(shelf, shelf.highest + 1);
      });
    },
  };
}

function give(shelf: Shelf, number: number): number {
  shelf.given.add(number);
  shelf.highest = Math.max(shelf.highest, number);
  return number;
}

/** The highest number ever given to a kind of record in a story, 0 where there is none. */
export function highestNumber(desk: Desk, story: string, letter: string): number {
  const query = desk.query.selectFrom('ref').select('number');
  const found = query.where('story', '=', story).where('letter', '=', letter);
  return row(desk, found.orderBy('number', 'desc').limit(1))?.number ?? 0;
}

function isBorne(
  desk: Desk,
  { story, letter, number }: { story: string; letter: string; number: number },
): boolean {
  const query = desk.query.selectFrom('ref').select('number').where('story', '=', story);
  const found = query.where('letter', '=', letter).where('number', '=', number);
  return row(desk, found.limit(1)) !== undefined;
}
