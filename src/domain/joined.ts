import { isKept, type SourceOnFile } from './contents.ts';
import { sourceLinkFault } from './link-rule.ts';
import type { SourceLink } from './link.ts';
import { byId } from './source-name.ts';
import { isNamed, type SourceKind } from './source.ts';
import { Union } from './union.ts';

/** The sources of a story with those that same-as links join taken as one (DESIGN §5). */
export interface Joined {
  /** The id that stands for a source: the lowest by code unit of those it is joined with. */
  readonly lead: (id: string) => string;
  readonly kind: (id: string) => SourceKind;
  /** Whether its speaker has a position: an outlet, person or institution. */
  readonly named: (id: string) => boolean;
  /** Leads of the sources whose group this is, of any of the joined. */
  readonly usedBy: (id: string) => readonly string[];
  /** Leads of the source itself and of all it is part of, followed up. */
  readonly chain: (id: string) => ReadonlySet<string>;
}

/** The links that join (DESIGN §3): live same-as links between two sources of one kind that are kept. */
export function joins(
  known: ReadonlyMap<string, SourceOnFile>,
  links: readonly SourceLink[],
): readonly SourceLink[] {
  return links.filter((link) => {
    const [from, to] = [known.get(link.from), known.get(link.to)];
    if (link.rel !== 'same-as' || link.state !== 'live' || !from || !to) return false;
    return isKept(from) && isKept(to) && !sourceLinkFault(link, from, to);
  });
}

/** Sources joined by the same-as links that count; a not-same-as parts nothing. */
export function joinSources(
  sources: readonly SourceOnFile[],
  links: readonly SourceLink[],
): Joined {
  const known = byId(sources);
  const union = new Union();
  for (const { from, to } of joins(known, links)) union.unite(from, to);
  const lead = (id: string): string => union.find(id);
  const partOf = targets(sources, lead, (source) => source.partOf);
  const usedBy = targets(sources, lead, (source) => source.usedBy);
  const kind = (id: string): SourceKind => known.get(lead(id))?.kind ?? 'unknown';
  const chains = new Map<string, ReadonlySet<string>>();
  return {
    lead,
    kind,
    named: (id) => isNamed(kind(id)),
    usedBy: (id) => usedBy.get(lead(id)) ?? [],
    chain(id) {
      const start = lead(id);
      const chain = chains.get(start) ?? closure(start, partOf);
      chains.set(start, chain);
      return chain;
    },
  };
}

function targets(
  sources: readonly SourceOnFile[],
  lead: (id: string) => string,
  target: (source: SourceOnFile) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const source of sources) {
    const id = target(source);
    if (id === undefined) continue;
    const from = lead(source.id);
    found.set(from, [...(found.get(from) ?? []), lead(id)]);
  }
  return found;
}

function closure(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) for (const up of next.get(id) ?? []) reached.add(up);
  return reached;
}
