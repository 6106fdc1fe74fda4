import { mayHaveChanged } from './across.ts';
import { besideOn } from './beside.ts';
import { type ChangeBetween, changesOn } from './change.ts';
import { type ClaimCase, isLive } from './claim-case.ts';
import { type Count, countOf } from './counted.ts';
import { isoDay, spanOf } from './day.ts';
import { isFirstHand, isInScope, isOfPresentWording } from './eligible.ts';
import { differingFigures } from './figure.ts';
import { grouped } from './grouped.ts';
import { type Origins, originsOn } from './origin.ts';
import { type SideOfClaim, sideOf } from './side.ts';
import type { Derived, Standing, StandingName } from './standing.ts';
import type { Stance } from './statement.ts';

/** What a claim's derivation gives before other claims are looked at (rule 11). */
export interface OwnDerived {
  readonly standing: Omit<Standing, 'related' | 'restsOnContested' | 'contradictsClaims'>;
  readonly detail: Derived['detail'];
}

/** Rules 2 to 10 and 13 for one claim. */
export function deriveClaim(given: ClaimCase): OwnDerived {
  const count = countOf(given);
  const origins = originsOn(given, count);
  const confirm = sideOf('confirm', given, count, origins);
  const deny = sideOf('deny', given, count, origins);
  const changes = changesOn(given, count);
  const figures = differingFigures(given, count, origins);
  const orderUnknown = [...count.positions]
    .flatMap(([id, stance]) => (stance ? [] : [id]))
    .toSorted();
  const standing = standingOf(given, count, { confirm, deny, changes, figures, orderUnknown });
  return {
    standing: {
      standing,
      confirm: confirm.side,
      deny: deny.side,
      statements: liveByStance(given),
      counted: count.counted.map(({ ref }) => ref),
      changes: changes.map(({ older, newer, change }) => ({
        from: older.ref,
        to: newer.ref,
        change,
      })),
      orderUnknown,
      circular: circularOn(given, count),
      mayHaveChanged: mayHaveChanged(given, count),
      latest: latestOn(given),
    },
    detail: {
      beside: besideOn(given, count),
      origins: { confirm: confirm.origins, deny: deny.origins },
      figures,
      sharedOrigins: sharedOrigins(given, origins),
    },
  };
}

interface Found {
  readonly confirm: SideOfClaim;
  readonly deny: SideOfClaim;
  readonly changes: readonly ChangeBetween[];
  readonly figures: readonly string[];
  readonly orderUnknown: readonly string[];
}

/** Rule 9, the first that fits. */
function standingOf(given: ClaimCase, count: Count, found: Found): StandingName {
  const [confirms, denies] = [total(found.confirm), total(found.deny)];
  if (confirms > 0 && denies > 0) return 'contradicted';
  if (found.figures.length > 0) return 'figures-differ';
  if (confirms + denies === 0) return uncountedStanding(given, found);
  if (hasSecondHand(denies > 0 ? 'confirm' : 'deny', given, count)) {
    return 'contradicted-at-second-hand';
  }
  if (everyoneChanged(given, count, found.changes)) return 'position-changed';
  return denies > 0 ? 'denied-only' : confirmedOnly(found.confirm);
}

function confirmedOnly(confirm: SideOfClaim): StandingName {
  if (confirm.side.low >= 2) return 'affirmed';
  return total(confirm) >= 2 ? 'perhaps-one-origin' : 'single-origin';
}

const total = ({ side }: SideOfClaim): number => side.high + side.unknown;

function uncountedStanding({ statements }: ClaimCase, { orderUnknown }: Found): StandingName {
  if (orderUnknown.length > 0) return 'order-unknown';
  const live = [...statements.values()].filter(isLive);
  if (live.length === 0) return 'no-statements';
  return live.every(({ stance }) => stance === 'neutral') ? 'no-position' : 'not-counted';
}

/** A statement of the stance that only somebody else's word vouches for. */
const hasSecondHand = (stance: Stance, given: ClaimCase, { setAside }: Count): boolean =>
  [...given.statements.values()].some(
    (statement) =>
      statement.stance === stance &&
      statement.directness === 'characterised' &&
      !isFirstHand(statement, given.joined) &&
      isLive(statement) &&
      isOfPresentWording(statement, given) &&
      !given.retracted.has(statement.id) &&
      !setAside.has(statement.id) &&
      isInScope(statement),
  );

function everyoneChanged(
  { joined }: ClaimCase,
  { counted, eligible }: Count,
  changes: readonly ChangeBetween[],
): boolean {
  const changed = new Set(
    changes
      .filter(
        ({ older, newer, change }) =>
          change === 'full' && eligible.has(older.id) && eligible.has(newer.id),
      )
      .map(({ newer }) => joined.lead(newer.speaker)),
  );
  return counted.every(({ speaker }) => changed.has(joined.lead(speaker)));
}

function liveByStance({ statements }: ClaimCase): Record<Stance, number> {
  const numbers = { confirm: 0, deny: 0, neutral: 0 };
  for (const statement of statements.values())
    if (isLive(statement)) numbers[statement.stance] += 1;
  return numbers;
}

const circularOn = ({ statements }: ClaimCase, { repeats }: Count): string[] =>
  [...statements.values()]
    .filter((statement) => repeats.circular.has(statement.id) && isLive(statement))
    .map(({ ref }) => ref);

/** The day on which the last published span ends, not widened; null where one is open there. */
function latestOn({ statements, zone }: ClaimCase): string | null {
  const published = [...statements.values()].flatMap((statement) =>
    isLive(statement) && statement.published ? [statement.published.edtf] : [],
  );
  const ends = [...new Set(published)].map((edtf) => spanOf(edtf, zone, true)?.end ?? -Infinity);
  const last = ends.reduce((latest, end) => Math.max(latest, end), -Infinity);
  return Number.isFinite(last) ? isoDay(last) : null;
}

function sharedOrigins({ statements }: ClaimCase, origins: Origins): string[][] {
  const ends = [...statements.values()]
    .filter((statement) => isLive(statement) && statement.stance !== 'neutral')
    .flatMap((statement) =>
      origins.ofAny(statement).map((origin) => ({ origin, ref: statement.ref })),
    );
  return [...grouped(ends, ({ origin }) => origin).values()]
    .filter((shared) => shared.length > 1)
    .map((shared) => shared.map(({ ref }) => ref));
}
