import type { Contents } from './contents.ts';
import type { OneSource } from './one-source.ts';
import { leadOf } from './source-name.ts';

/**
 * A story in which joined sources are one and every record names that one: for what tells of it,
 * not for `derive`, which joins them itself.
 */
export function namedAsOne(contents: Contents, sources: ReadonlyMap<string, OneSource>): Contents {
  const lead = (id: string): string => leadOf(id, sources);
  return {
    ...contents,
    sources: [...new Set(sources.values())],
    sourceLinks: [],
    documents: contents.documents.map((one) => ({ ...one, carrier: lead(one.carrier) })),
    claims: contents.claims.map((one) => ({ ...one, ...part('subject', one.subject, lead) })),
    statements: contents.statements.map((one) => ({
      ...one,
      speaker: lead(one.speaker),
      via: one.via.map((hop) => ({ ...hop, source: lead(hop.source) })),
      ...part('outlet', one.outlet, lead),
      ...part('characterisedBy', one.characterisedBy, lead),
    })),
  };
}

/** A field that names a source; where there is none it stays away. */
const part = <K extends string>(
  field: K,
  id: string | undefined,
  lead: (id: string) => string,
): { readonly [F in K]?: string } =>
  // The only field is the one that is named.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (id === undefined ? {} : { [field]: lead(id) }) as { readonly [F in K]?: string };
