import { grouped } from '../domain/grouped.ts';
import { nameOf, type SourcesById } from '../domain/source-name.ts';

/** Names of sources for one sentence, with the id where two of them go by the same name. */
export function sourceNamer(ids: Iterable<string>, sources: SourcesById): (id: string) => string {
  const bearers = grouped(new Set(ids), (id) => nameOf(id, sources));
  return (id) => {
    const name = nameOf(id, sources);
    return (bearers.get(name)?.length ?? 1) > 1 ? `${name} (${id})` : name;
  };
}
