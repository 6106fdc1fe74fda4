import { type Contents, isKept, type SourceOnFile } from '../domain/contents.ts';
import { spanReader } from '../domain/dated.ts';
import { grouped } from '../domain/grouped.ts';
import { joinSources } from '../domain/joined.ts';
import { claimLinkFault, sourceLinkFault, statementLinkFault } from '../domain/link-rule.ts';
import type { Link } from '../domain/link.ts';
import { byId } from '../domain/source-name.ts';
import { pointersOf } from './pointer.ts';

/**
 * What an export of these contents writes (DESIGN §3, Withdrawing): what is not withdrawn or is
 * still pointed to, statements of such claims whatever their state, links that count, and the
 * sources that all of these lead to.
 */
export function exported(contents: Contents): Contents {
  const claims = contents.claims.filter(isKept);
  const claimIds = new Set(claims.map(({ id }) => id));
  const kept = {
    story: contents.story,
    documents: contents.documents.filter(isKept),
    claims,
    statements: contents.statements.filter(
      ({ state, claim }) => state !== 'withdrawn' || claimIds.has(claim),
    ),
    questions: contents.questions.filter(isKept),
    verdicts: contents.verdicts.filter(isKept),
  };
  return {
    ...kept,
    ...sourcesOf(kept, contents),
    claimLinks: contents.claimLinks.filter(
      (link) => joins(link, claimIds) && claimLinkFault(link) === null,
    ),
    statementLinks: statementLinksOf(kept, contents),
  };
}

type Kept = Omit<Contents, 'sources' | 'sourceLinks' | 'claimLinks' | 'statementLinks'>;

const joins = (link: Link, ids: ReadonlySet<string>): boolean =>
  link.state === 'live' && ids.has(link.from) && ids.has(link.to);

function statementLinksOf(kept: Kept, contents: Contents): Contents['statementLinks'] {
  const statements = byId(kept.statements);
  const { lead } = joinSources(contents.sources, contents.sourceLinks);
  const ground = { lead, spanOf: spanReader(contents.story.zone) };
  return contents.statementLinks.filter((link) => {
    const [from, to] = [statements.get(link.from), statements.get(link.to)];
    return link.state === 'live' && from && to && !statementLinkFault(link, from, to, ground);
  });
}

/** The sources that the records name, what these name, and what a same-as that counts joins with them. */
function sourcesOf(kept: Kept, contents: Contents): Pick<Contents, 'sources' | 'sourceLinks'> {
  const known = byId(contents.sources);
  const joined = contents.sourceLinks.filter((link) => counts(link, known));
  const joinedAt = grouped(
    joined
      .filter(({ rel }) => rel === 'same-as')
      .flatMap(({ from, to }) => [
        { at: from, other: to },
        { at: to, other: from },
      ]),
    ({ at }) => at,
  );
  const named = new Set(namedBy(kept));
  const reached = new Set(named);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) {
    const source = known.get(id);
    for (const next of source ? sourcesIn(pointersOf('source', source)) : []) {
      named.add(next);
      reached.add(next);
    }
    for (const { other } of joinedAt.get(id) ?? []) reached.add(other);
  }
  const sources = contents.sources.filter(({ id }) => reached.has(id));
  return {
    sources: sources.map((source) => (named.has(source.id) ? source : asLive(source))),
    sourceLinks: joined.filter((link) => joins(link, reached)),
  };
}

function counts(
  link: Contents['sourceLinks'][number],
  known: ReadonlyMap<string, SourceOnFile>,
): boolean {
  const [from, to] = [known.get(link.from), known.get(link.to)];
  if (!from || !to || link.state !== 'live') return false;
  return isKept(from) && isKept(to) && sourceLinkFault(link, from, to) === null;
}

/**
 * A withdrawn source that only another story keeps counts as live; without that story beside it,
 * it counts only where it is live.
 */
function asLive(source: SourceOnFile): SourceOnFile {
  if (source.state === 'live') return source;
  const { stateReason: _, ...rest } = source;
  return { ...rest, state: 'live' };
}

function* namedBy(kept: Kept): Iterable<string> {
  for (const document of kept.documents) yield* sourcesIn(pointersOf('document', document));
  for (const claim of kept.claims) yield* sourcesIn(pointersOf('claim', claim));
  for (const statement of kept.statements) yield* sourcesIn(pointersOf('statement', statement));
}

const sourcesIn = (pointers: ReturnType<typeof pointersOf>): readonly string[] =>
  pointers.filter(({ entity }) => entity === 'source').map(({ id }) => id);
