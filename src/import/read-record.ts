import { inStoredOrder, type Link } from '../domain/link.ts';
import { type Entity, entityKinds } from '../domain/record.ts';
import type { AnyGiven } from './given.ts';
import type { JsonPath } from './json-path.ts';
import { type Finding, recordFindings } from './record-fault.ts';

export type Raw = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const none: readonly string[] = [];

export type RecordReading =
  | { readonly given: AnyGiven; readonly findings: readonly [] }
  | { readonly given: null; readonly findings: readonly Finding[] };

/** Reads one record of a file by the schema of its entity; findings have paths within the record. */
export function readRecord(entity: Entity, value: unknown, path: JsonPath): RecordReading {
  const { schema, letter, isLink } = entityKinds[entity];
  const { ref, rest } = withoutRef(value, letter);
  const parsed = schema.safeParse(rest);
  const findings = [
    ...(parsed.success ? [] : recordFindings(parsed.error.issues, rest, schema)),
    ...refFindings(ref, letter),
  ];
  if (!parsed.success || findings.length > 0) return { given: null, findings };
  const body: unknown = isLink ? inStoredOrder(linkOf(parsed.data)) : parsed.data;
  const given = {
    entity,
    body,
    ...(typeof ref === 'string' ? { ref } : {}),
    ...(isLink && body !== parsed.data ? { isTurned: true } : {}),
    path,
    fields: entity === 'story' && isObject(rest) ? Object.keys(rest) : none,
  };
  // The schema that has just passed is the entity's own.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { given: given as AnyGiven, findings: [] };
}

// Only link schemas come here, and they give links.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const linkOf = (data: unknown): Link => data as Link;

/** The `ref` stands beside a record's content, and only kinds that have refs may have it. */
function withoutRef(value: unknown, letter: string | null): { ref: unknown; rest: unknown } {
  if (letter === null || !isObject(value) || !('ref' in value)) {
    return { ref: undefined, rest: value };
  }
  const { ref, ...rest } = value;
  return { ref, rest };
}

/**
 * A file asks for up to nine digits (DESIGN §3); more are read because the numbers after the highest
 * may have more, and what is exported must come back.
 */
function refFindings(ref: unknown, letter: string | null): readonly Finding[] {
  if (ref === undefined || letter === null) return [];
  if (ref === null) return [{ path: ['ref'], what: 'is null; leave the field out instead' }];
  if (typeof ref === 'string' && new RegExp(`^${letter}\\d{1,15}$`, 'u').test(ref)) return [];
  const shown = typeof ref === 'string' ? `${JSON.stringify(ref)} ` : '';
  const what = `${shown}is not a ref: ${letter} and 1 to 15 digits, such as ${letter}12`;
  return [{ path: ['ref'], what }];
}
