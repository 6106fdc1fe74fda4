import { type Entity, entityKinds } from '../domain/record.ts';

/**
 * The number that a file's record asks for its ref: that of its `ref`, else that of an id made of
 * its kind's letter and a number (S1 and S001 ask for 1); null where it asks for none.
 */
export function askedNumber(entity: Entity, id: string, ref?: string): number | null {
  const { letter } = entityKinds[entity];
  if (letter === null) return null;
  const most = ref === undefined ? 9 : 15;
  const digits = new RegExp(`^${letter}(\\d{1,${most}})$`, 'u').exec(ref ?? id)?.[1];
  return digits === undefined ? null : Number(digits);
}
