import type { SourceOnFile } from '../domain/contents.ts';
import { joins, joinSources } from '../domain/joined.ts';
import type { SourceLink } from '../domain/link.ts';
import { byId } from '../domain/source-name.ts';
import type { Source } from '../domain/source.ts';
import type { Desk } from './desk.ts';
import { type SourcesReached, sourcesReached } from './read/sources-reached.ts';
import type { Step } from './touched.ts';

/** Sources and their links at one moment, and how they were joined then. */
export interface Moment {
  readonly sources: ReadonlyMap<string, SourceOnFile>;
  /** By pairOf. */
  readonly links: ReadonlyMap<string, SourceLink>;
  /** Those of the links that join. */
  readonly joins: readonly SourceLink[];
  readonly lead: (id: string) => string;
}

/** The sources whose joining a batch may have changed, before it and after it. */
export interface Joining {
  readonly before: Moment;
  readonly after: Moment;
}

/** Notes the first state of the sources and links that a batch changes. */
export interface SourcesBefore {
  note(step: Step): void;
  /** Null where nothing that joins sources was changed; read when the index is complete. */
  joining(): Joining | null;
}

export function sourcesBefore(desk: Desk): SourcesBefore {
  const sources = new Map<string, Source | null>();
  const links = new Map<string, SourceLink | null>();
  return {
    note({ address, before, after }) {
      if (address.entity === 'source' && !sources.has(address.id) && mayJoinElse(before, after)) {
        sources.set(address.id, asSource(before));
      }
      if ('rel' in after && address.entity === 'sourceLink') {
        const key = pairOf(after);
        if (!links.has(key)) links.set(key, asLink(before));
      }
    },
    joining() {
      const changed = [...sources].flatMap(([id, before]) => (before ? [id] : []));
      const ends = [...links.keys()].flatMap(endsOf);
      if (changed.length + ends.length === 0) return null;
      const now = sourcesReached(desk, new Set([...changed, ...ends]));
      return { before: momentOf(asTheyWere(now, { sources, links })), after: momentOf(now) };
    },
  };
}

/** Whether a source is new, of another kind or in another state: nothing else of it joins or parts. */
function mayJoinElse(before: Step['before'], after: Step['after']): boolean {
  const [was, is] = [asSource(before), asSource(after)];
  return was?.kind !== is?.kind || was?.state !== is?.state;
}

/** One text for the two ends of a link: of a pair there is one. */
export const pairOf = ({ from, to }: Pick<SourceLink, 'from' | 'to'>): string =>
  JSON.stringify([from, to]);

// A key is made by pairOf alone.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const endsOf = (key: string): readonly string[] => JSON.parse(key) as string[];

// What a record was is of the kind that its address says.
/* oxlint-disable typescript/no-unsafe-type-assertion */
const asSource = (before: Step['before']): Source | null => before as Source | null;
const asLink = (before: Step['before']): SourceLink | null => before as SourceLink | null;
/* oxlint-enable typescript/no-unsafe-type-assertion */

interface Before {
  readonly sources: ReadonlyMap<string, Source | null>;
  readonly links: ReadonlyMap<string, SourceLink | null>;
}

/** What was not changed was as it is; what is new was not there. */
function asTheyWere({ sources, sourceLinks }: SourcesReached, before: Before): SourcesReached {
  return {
    sources: sources.flatMap((now) => {
      const was = before.sources.get(now.id);
      if (was === undefined) return [now];
      return was === null ? [] : [{ ...was, ...(now.pointedTo ? { pointedTo: true } : {}) }];
    }),
    sourceLinks: sourceLinks.flatMap((now) => {
      const was = before.links.get(pairOf(now));
      return was === undefined ? [now] : (was ?? []);
    }),
  };
}

function momentOf({ sources, sourceLinks }: SourcesReached): Moment {
  const known = byId(sources);
  return {
    sources: known,
    links: new Map(sourceLinks.map((link) => [pairOf(link), link])),
    joins: joins(known, sourceLinks),
    lead: joinSources(sources, sourceLinks).lead,
  };
}
