import type { SourceLink } from './link.ts';

/** How two joined sources hang together, and what would part them. */
export interface Parting {
  /** Ids of the sources between the two on a shortest way, in their order. */
  readonly through: readonly string[];
  /** Links that part the two once all are withdrawn; null where a few do not. */
  readonly cut: readonly SourceLink[] | null;
}

/** Whoever has to withdraw more than this looks at the whole group anyway. */
const mostCut = 5;

/**
 * What parts two sources that `links`, each of which joins its ends, join; null where none do.
 * Time grows with the number of links.
 * @param isNew links that are withdrawn rather than others, where one is as good as another
 */
export function partingOf(
  links: readonly SourceLink[],
  [from, to]: readonly [string, string],
  isNew: (link: SourceLink) => boolean = () => false,
): Parting | null {
  const web = webOf(links);
  const first = routeBetween(web, from, to);
  if (!first) return null;
  const through = first.slice(1).map((step) => step.at);
  const cut: SourceLink[] = [];
  for (let route: Route | null = first; route; route = routeBetween(web, from, to)) {
    if (cut.length === mostCut) return { through, cut: null };
    const bridges = bridgesOn(web, route);
    const among = (bridges.length > 0 ? bridges : route).map(({ link }) => link);
    const link = among.findLast(isNew) ?? among.at(-1);
    if (!link) return null;
    cut.push(link);
    web.get(link.from)?.delete(link);
    web.get(link.to)?.delete(link);
  }
  return { through, cut };
}

/** The links of each source. */
type Web = ReadonlyMap<string, Set<SourceLink>>;

/** Links in the order of a way, each with the source from which it is gone. */
type Route = readonly { readonly at: string; readonly link: SourceLink }[];

function webOf(links: readonly SourceLink[]): Web {
  const web = new Map<string, Set<SourceLink>>();
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const known = web.get(end);
      if (known) known.add(link);
      else web.set(end, new Set([link]));
    }
  }
  return web;
}

const otherEnd = (link: SourceLink, at: string): string => (link.from === at ? link.to : link.from);

function routeBetween(web: Web, from: string, to: string): Route | null {
  const cameBy = new Map<string, Route[number] | null>([[from, null]]);
  // A map hands out what is added to it while it is walked.
  for (const at of cameBy.keys()) {
    if (at === to) break;
    for (const link of web.get(at) ?? []) {
      const next = otherEnd(link, at);
      if (!cameBy.has(next)) cameBy.set(next, { at, link });
    }
  }
  if (!cameBy.has(to)) return null;
  const route: Route[number][] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.at)) route.push(step);
  return route.toReversed();
}

/** The steps of a way that no other way goes round. */
function bridgesOn(web: Web, route: Route): Route {
  const place = new Map(route.map(({ at, link }, index) => [otherEnd(link, at), index + 1]));
  const ofRoute = new Set(route.map(({ link }) => link));
  const seen = new Set<string>();
  let furthest = 0;
  return route.filter(({ at }, index) => {
    for (const id of reachedBeside(web, at, { ofRoute, seen })) {
      furthest = Math.max(furthest, place.get(id) ?? 0);
    }
    return furthest <= index;
  });
}

/** What is newly reached from a source without the links of the way. */
function reachedBeside(
  web: Web,
  start: string,
  { ofRoute, seen }: { readonly ofRoute: ReadonlySet<SourceLink>; readonly seen: Set<string> },
): ReadonlySet<string> {
  const reached = new Set(seen.has(start) ? [] : [start]);
  for (const at of reached) {
    seen.add(at);
    for (const link of web.get(at) ?? []) {
      const next = otherEnd(link, at);
      if (!ofRoute.has(link) && !seen.has(next)) reached.add(next);
    }
  }
  return reached;
}
