import { type Contents, type DocumentOnFile, isKept } from '../domain/contents.ts';

/** The sources, by their ids, and the pages that a report lists. */
export interface StillNamed {
  readonly sources: ReadonlySet<string>;
  readonly documents: readonly DocumentOnFile[];
}

/**
 * What is not withdrawn, and of the withdrawn what something that the report tells still names. What
 * only withdrawn statements name counts as live on the desk, but an editor would take it for a part
 * of the story; the log keeps it.
 */
export function stillNamed(contents: Contents): StillNamed {
  const documents = documentsNamed(contents);
  const spoken = contents.statements.filter(isLive);
  const sources = reached(contents.sources, ({ partOf, usedBy }) => [partOf, usedBy], [
    ...documents.map(({ carrier }) => carrier),
    ...contents.claims.filter(isKept).map(({ subject }) => subject),
    ...spoken.flatMap(({ speaker, outlet, characterisedBy, via }) => [
      speaker,
      outlet,
      characterisedBy,
      ...via.map(({ source }) => source),
    ]),
  ]);
  return { sources, documents };
}

function documentsNamed({ documents, statements }: Contents): readonly DocumentOnFile[] {
  const named = statements.filter(isLive).map(({ document }) => document);
  const told = reached(documents, ({ versionOf }) => [versionOf], named);
  return documents.filter(({ id }) => told.has(id));
}

/** Held ones too: they are told with their reason. */
const isLive = ({ state }: { readonly state: string }): boolean => state !== 'withdrawn';

type Id = string | undefined;

/** Ids of the live records and of those that are named, with all that these name in turn. */
function reached<R extends { readonly id: string; readonly state: string }>(
  records: readonly R[],
  namedBy: (record: R) => readonly Id[],
  named: readonly Id[],
): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Set(records.filter(isLive).map(({ id }) => id));
  for (const id of named) if (id !== undefined) found.add(id);
  // A set hands out what is added to it while it is walked.
  for (const id of found) {
    const record = byId.get(id);
    for (const next of record ? namedBy(record) : []) if (next !== undefined) found.add(next);
  }
  return found;
}
