import type { Fault } from '../../import/fault.ts';
import type { AnyGiven, GivenFile } from '../../import/given.ts';
import type { Desk } from '../desk.ts';
import { addressIn } from './import-given.ts';
import { isHere, pastOf } from './import-known.ts';

/** What a record of this id may be called: a story's titles, a source's kinds and names. */
type Borne = Readonly<Record<string, readonly string[]>>;

const fixedFields = { story: ['title'], source: ['kind', 'name'] } as const;

/**
 * Finds stories and sources whose id is here, or in an earlier file of the command, under a title,
 * kind or name that the record has never borne (DESIGN §3, Import).
 */
export function strangeNames(desk: Desk): (file: GivenFile, given: AnyGiven) => readonly Fault[] {
  const known = new Map<string, Borne>();
  return (file, given) => {
    const { entity } = given;
    if (entity !== 'story' && entity !== 'source') return [];
    const address = addressIn(file, given);
    const key = `${entity}\0${address.id}`;
    const borne =
      known.get(key) ?? (isHere(desk, address) ? borneBy(pastOf(desk, address)) : undefined);
    const bodies = [{ body: given.body }];
    known.set(key, borne ? joined(borne, borneBy(bodies)) : borneBy(bodies));
    return borne ? faultsIn(file, given, borne) : [];
  };
}

function borneBy(past: readonly { readonly body: unknown }[]): Borne {
  const fields = ['title', 'kind', 'name'];
  return Object.fromEntries(fields.map((field) => [field, past.flatMap(textAt(field))]));
}

const textAt =
  (field: string) =>
  ({ body }: { readonly body: unknown }): string[] => {
    const value = Object.entries(body ?? {}).find(([key]) => key === field)?.[1] as unknown;
    return typeof value === 'string' ? [value] : [];
  };

const joined = (a: Borne, b: Borne): Borne =>
  Object.fromEntries(
    Object.keys(a).map((field) => [field, [...(a[field] ?? []), ...(b[field] ?? [])]]),
  );

function faultsIn(file: GivenFile, given: AnyGiven, borne: Borne): readonly Fault[] {
  const { entity, body, path } = given;
  if (entity !== 'story' && entity !== 'source') return [];
  return fixedFields[entity].flatMap((field): readonly Fault[] => {
    const [value] = textAt(field)({ body });
    const names = borne[field] ?? [];
    if (value === undefined || names.includes(value)) return [];
    const id = 'slug' in body ? body.slug : body.id;
    const what = `${JSON.stringify(value)} is not the ${field} of the ${entity} ${id}, which is ${JSON.stringify(names.at(-1))} here`;
    const at = [...path, field];
    return [{ file: file.name, place: file.places.of(at), path: at, what }];
  });
}
