import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

export type SourcesById = ReadonlyMap<string, Source>;

export const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The id under which a source stands there: of joined ones the lowest. */
export const leadOf = (id: string, sources: SourcesById): string => sources.get(id)?.id ?? id;

/**
 * The outlet that first printed a statement, by the id under which it stands: the one given, else
 * the speaker when it is one.
 */
export function outletOf(
  statement: Pick<Statement, 'outlet' | 'speaker'>,
  sources: SourcesById,
): string | null {
  const { outlet, speaker } = statement;
  if (outlet !== undefined) return leadOf(outlet, sources);
  return sources.get(speaker)?.kind === 'outlet' ? leadOf(speaker, sources) : null;
}

type Names = Source['names'];

/** The other spellings of a source, each once; its own name may be on file among them. */
export const otherNames = ({ name: own, names }: Pick<Source, 'name' | 'names'>): Names =>
  names.filter(
    ({ name }, at) => name !== own && names.findIndex((other) => other.name === name) === at,
  );

/** A source's name; an id that is on no file stands for itself, so that nothing is lost. */
export const nameOf = (id: string, sources: SourcesById): string => sources.get(id)?.name ?? id;

/** The name inside a sentence: "site not named" for a source of kind unknown. */
export function nameInText(id: string, sources: SourcesById): string {
  const source = sources.get(id);
  if (source?.kind !== 'unknown') return nameOf(id, sources);
  const [first = ''] = source.name;
  return first.toLocaleLowerCase('en') + source.name.slice(first.length);
}
