import { type Entity, entityKinds } from '../../domain/record.ts';
import type { Fault } from '../../import/fault.ts';
import type { AnyGiven, GivenFile } from '../../import/given.ts';
import type { JsonPath } from '../../import/json-path.ts';
import type { Desk } from '../desk.ts';
import { entityWords } from '../parse-record.ts';
import { pointersOf } from '../pointer.ts';
import { addressIn, type GivenRecords } from './import-given.ts';
import { isHere } from './import-known.ts';

/** One record naming another, and the field of the file in which it does. */
interface Reference {
  readonly entity: Entity;
  readonly id: string;
  readonly path: JsonPath;
}

export const endEntity = {
  sourceLink: 'source',
  claimLink: 'claim',
  statementLink: 'statement',
} as const;

/** Finds the references of files that neither these files nor the desk can follow. */
export function unknownReferences(
  desk: Desk,
  records: GivenRecords,
): (file: GivenFile, given: AnyGiven) => readonly Fault[] {
  const onDesk = new Map<string, boolean>();
  const isKnown = (entity: Entity, story: string | null, id: string): boolean => {
    if (records.last(entity, story, id)) return true;
    const key = `${entity}\0${story ?? ''}\0${id}`;
    const known = onDesk.get(key) ?? isHere(desk, { entity, story, id });
    onDesk.set(key, known);
    return known;
  };
  return (file, given) => {
    const { story } = addressIn(file, given);
    return referencesOf(given)
      .filter(({ entity, id }) => !isKnown(entity, entityKinds[entity].ofDesk ? null : story, id))
      .map(({ entity, id, path }) => ({
        file: file.name,
        place: file.places.of(path),
        path,
        what: `${JSON.stringify(id)} is no ${entityWords[entity]} of these files or of the desk`,
      }));
  };
}

function referencesOf(given: AnyGiven): readonly Reference[] {
  const { entity, body, path } = given;
  if ('rel' in body) {
    const [from, to] = given.isTurned ? (['to', 'from'] as const) : (['from', 'to'] as const);
    const end = endEntity[asLink(entity)];
    return [
      { entity: end, id: body.from, path: [...path, from] },
      { entity: end, id: body.to, path: [...path, to] },
    ];
  }
  // What a pointer is made of does not hang on the wording that may be missing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const pointers = pointersOf(entity, body as Parameters<typeof pointersOf>[1]);
  return pointers.map(({ entity: target, id, field }) => ({
    entity: target,
    id,
    path: [...path, field, ...insideField(body, field, id)],
  }));
}

// Only links have a rel.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asLink = (entity: Entity): keyof typeof endEntity => entity as keyof typeof endEntity;

/** Where in a list of names one stands. */
function insideField(body: AnyGiven['body'], field: string, id: string): JsonPath {
  if (!('stance' in body)) return [];
  if (field === 'via') return [body.via.findIndex(({ source }) => source === id), 'source'];
  return field === 'bearsOn' ? [body.bearsOn.indexOf(id)] : [];
}
