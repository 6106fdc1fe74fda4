import { acrossClaims } from './across.ts';
import { type ClaimCase, isLive, linkCounts } from './claim-case.ts';
import { type Contents, isKept, type StatementOnFile } from './contents.ts';
import { spanReader } from './dated.ts';
import { deriveClaim, type OwnDerived } from './derive-claim.ts';
import { grouped } from './grouped.ts';
import { joinSources } from './joined.ts';
import type { StatementLink } from './link.ts';
import { compareRefs } from './ref.ts';
import type { Derived } from './standing.ts';

/**
 * The standings of claims by their ids (DESIGN §5): the one door to the derivation, for every
 * screen, list, report and check. Pure; the order of the rows never changes a result.
 *
 * Without `claimIds` all claims of the contents are derived but withdrawn ones that nothing points
 * to. With them, the contents may be a part of the story, as long as they hold these claims, the
 * claims that links join to them, all statements on all of these, the statements that bear on them
 * or retract one of theirs, and the links between all of these.
 */
export function derive(
  contents: Contents,
  claimIds?: readonly string[],
): ReadonlyMap<string, Derived> {
  const cases = casesOf(contents);
  const own = new Map<string, OwnDerived>();
  const ownOf = (id: string): OwnDerived | undefined => {
    const known = own.get(id);
    const given = known ? undefined : cases.get(id);
    if (!given) return known;
    const derived = deriveClaim(given);
    own.set(id, derived);
    return derived;
  };
  const wanted = new Set(
    claimIds ?? contents.claims.filter((claim) => isKept(claim)).map(({ id }) => id),
  );
  const near = {
    ...contents,
    claimLinks: contents.claimLinks.filter(({ from, to }) => wanted.has(from) || wanted.has(to)),
  };
  const across = acrossClaims(near, (id) => ownOf(id)?.standing);
  const related = relatedTo(contents.statements);
  const derived = new Map<string, Derived>();
  for (const id of wanted) {
    const result = ownOf(id);
    if (!result) continue;
    const { restsOnContested = [], contradictsClaims = [] } = across.get(id) ?? {};
    const beside = { related: related.get(id) ?? [], restsOnContested, contradictsClaims };
    derived.set(id, { standing: { ...result.standing, ...beside }, detail: result.detail });
  }
  return derived;
}

function casesOf(contents: Contents): ReadonlyMap<string, ClaimCase> {
  const joined = joinSources(contents.sources, contents.sourceLinks);
  const spanOf = spanReader(contents.story.zone);
  // Sorted once: every list of refs that is gathered below comes out in order.
  const inOrder = contents.statements.toSorted((a, b) => compareRefs(a.ref, b.ref));
  const statements = new Map(inOrder.map((statement) => [statement.id, statement]));
  const byClaim = grouped(inOrder, ({ claim }) => claim);
  const ground = { statements, joined, spanOf };
  const counting = contents.statementLinks.filter((link) => linkCounts(link, ground));
  const links = grouped(counting, ({ from, to }) => claimOfBoth(from, to, statements));
  const retracted = retractedIn(contents.statementLinks, statements);
  return new Map(
    contents.claims.map((claim) => [
      claim.id,
      {
        claim,
        zone: contents.story.zone,
        joined,
        spanOf,
        statements: new Map((byClaim.get(claim.id) ?? []).map((one) => [one.id, one])),
        links: links.get(claim.id) ?? [],
        retracted,
      },
    ]),
  );
}

/** The claim on which both ends stand, or null where they stand on two. */
function claimOfBoth(
  from: string,
  to: string,
  statements: ReadonlyMap<string, StatementOnFile>,
): string | null {
  const claim = statements.get(from)?.claim;
  return claim !== undefined && claim === statements.get(to)?.claim ? claim : null;
}

function retractedIn(
  links: readonly StatementLink[],
  statements: ReadonlyMap<string, StatementOnFile>,
): ReadonlySet<string> {
  const retracted = new Set<string>();
  for (const { rel, state, from, to } of links) {
    const by = statements.get(from);
    if (rel === 'retracts' && state === 'live' && from !== to && by && isLive(by))
      retracted.add(to);
  }
  return retracted;
}

/** Rule 12: by claim, the refs of the live statements whose bearsOn names it. */
function relatedTo(statements: readonly StatementOnFile[]): ReadonlyMap<string, string[]> {
  const bearing = statements
    .filter(isLive)
    .flatMap(({ bearsOn, ref }) => [...new Set(bearsOn)].map((claim) => ({ claim, ref })));
  const byClaim = grouped(bearing, ({ claim }) => claim);
  return new Map(
    [...byClaim].map(([claim, all]) => [claim, all.map(({ ref }) => ref).toSorted(compareRefs)]),
  );
}
