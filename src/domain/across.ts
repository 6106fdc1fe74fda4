import type { ClaimCase } from './claim-case.ts';
import { type ClaimOnFile, type Contents, isKept } from './contents.ts';
import type { Count } from './counted.ts';
import { before, spanOf } from './day.ts';
import type { Span } from './edtf.ts';
import { grouped } from './grouped.ts';
import { claimLinkFault } from './link-rule.ts';
import type { ClaimLink } from './link.ts';
import { compareRefs } from './ref.ts';
import type { Standing, StandingName } from './standing.ts';
import type { Stance } from './statement.ts';

/** What other claims say of one (rule 11): refs of claims, by number. */
export type Across = Pick<Standing, 'restsOnContested' | 'contradictsClaims'>;

/** A claim's own standing, as far as its neighbours read it. */
export type OwnStanding = Pick<Standing, 'standing' | 'confirm'>;

const shaky: ReadonlySet<StandingName> = new Set([
  'contradicted',
  'figures-differ',
  'contradicted-at-second-hand',
  'denied-only',
]);

/** Rule 11 for every claim that the links of these contents join; the others have no entry. */
export function acrossClaims(
  contents: Pick<Contents, 'claims' | 'claimLinks'>,
  own: (claimId: string) => OwnStanding | undefined,
): ReadonlyMap<string, Across> {
  const claims = new Map(contents.claims.map((claim) => [claim.id, claim]));
  const notes = contents.claimLinks.flatMap((link) => {
    const [from, to] = [claims.get(link.from), claims.get(link.to)];
    if (link.state !== 'live' || claimLinkFault(link)) return [];
    return from && to && isKept(from) && isKept(to) ? notesOf(link, from, to, own) : [];
  });
  return new Map(
    [...grouped(notes, ({ at }) => at)].map(([id, noted]) => [
      id,
      {
        restsOnContested: refsOf(noted, 'restsOnContested'),
        contradictsClaims: refsOf(noted, 'contradictsClaims'),
      },
    ]),
  );
}

interface Note {
  readonly at: string;
  readonly as: keyof Across;
  readonly ref: string;
}

const refsOf = (notes: readonly Note[], as: keyof Across): string[] =>
  notes
    .filter((note) => note.as === as)
    .map(({ ref }) => ref)
    .toSorted(compareRefs);

function notesOf(
  { rel }: ClaimLink,
  from: ClaimOnFile,
  to: ClaimOnFile,
  own: (claimId: string) => OwnStanding | undefined,
): Note[] {
  if (rel === 'presupposes' && shaky.has(own(to.id)?.standing ?? 'no-statements')) {
    return [{ at: from.id, as: 'restsOnContested', ref: to.ref }];
  }
  if (rel === 'contradicts' && isConfirmed(own(from.id)) && isConfirmed(own(to.id))) {
    return [
      { at: from.id, as: 'contradictsClaims', ref: to.ref },
      { at: to.id, as: 'contradictsClaims', ref: from.ref },
    ];
  }
  return [];
}

const isConfirmed = (own: OwnStanding | undefined): boolean =>
  own !== undefined && own.confirm.high + own.confirm.unknown > 0;

/**
 * Rule 11: a state, process or position whose two sides speak of times that never overlap may have
 * changed in between.
 */
export function mayHaveChanged({ claim, zone }: ClaimCase, { counted }: Count): boolean {
  if (claim.kind !== 'state' && claim.kind !== 'process' && claim.kind !== 'position') return false;
  const times: Record<Stance, Span[]> = { confirm: [], deny: [], neutral: [] };
  for (const { about, stance } of counted) {
    const span = about && spanOf(about.edtf, zone);
    if (!span) return false;
    times[stance].push(span);
  }
  if (times.confirm.length === 0 || times.deny.length === 0) return false;
  return times.confirm.every((a) => times.deny.every((b) => before(a, b) || before(b, a)));
}
