import type { Stance } from './statement.ts';

export const standings = [
  'contradicted',
  'figures-differ',
  'contradicted-at-second-hand',
  'position-changed',
  'affirmed',
  'perhaps-one-origin',
  'single-origin',
  'denied-only',
  'order-unknown',
  'no-position',
  'not-counted',
  'no-statements',
] as const;
export type StandingName = (typeof standings)[number];

/** Rule 8: a side's origins as a range, and how many of them are unknown or named. */
export interface Side {
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
  readonly named: number;
}

export interface Change {
  readonly from: string;
  readonly to: string;
  readonly change: 'full' | 'softening' | 'hardening' | 'clarification';
}

/** What `derive` says of one claim, as `claims --json` prints it (DESIGN §8). Refs by number. */
export interface Standing {
  readonly standing: StandingName;
  readonly confirm: Side;
  readonly deny: Side;
  /** Numbers of live statements by stance. */
  readonly statements: Readonly<Record<Stance, number>>;
  readonly counted: readonly string[];
  readonly changes: readonly Change[];
  /** Ids of speakers, the lowest of joined ones. */
  readonly orderUnknown: readonly string[];
  readonly circular: readonly string[];
  readonly related: readonly string[];
  readonly restsOnContested: readonly string[];
  readonly contradictsClaims: readonly string[];
  readonly mayHaveChanged: boolean;
  /** YYYY-MM-DD on which the last published span ends; null where none has one or one is open. */
  readonly latest: string | null;
}

/** Why a statement is shown beside and not counted (rule 12). */
export type BesideReason =
  | 'second-hand'
  | 'implied'
  | 'narrower'
  | 'broader'
  | 'adjacent'
  | 'set-aside'
  | 'earlier-position'
  | 'repeats-uncounted'
  | 'date-unknown'
  | 'order-unknown'
  | 'earlier-wording'
  | 'retracted'
  | 'held'
  | 'withdrawn'
  | 'two-versions';

/** One origin of a side: the counted statements that end there when repeats are followed back. */
export interface Origin {
  /** Refs of its counted statements on this side, by number. */
  readonly counted: readonly string[];
  /** Refs of those of them that repeat nothing. */
  readonly first: readonly string[];
  /** As rule 8 has it; null where a named speaker only hedges, or says it on nobody's word. */
  readonly mark: 'named' | 'unnamed' | 'unknown' | null;
}

/** What the screens and the report need beside the standing itself. */
export interface Detail {
  /** By the statement's ref: why it does not count; a counted or neutral statement is not in it. */
  readonly beside: ReadonlyMap<string, BesideReason>;
  readonly origins: { readonly confirm: readonly Origin[]; readonly deny: readonly Origin[] };
  /** Refs of the counted confirms whose figures exclude each other (rule 13). */
  readonly figures: readonly string[];
  /** Live confirms and denies of two or more that rule 7 gives one origin, counted or not: their refs. */
  readonly sharedOrigins: readonly (readonly string[])[];
}

export interface Derived {
  readonly standing: Standing;
  readonly detail: Detail;
}

const contestedNames: ReadonlySet<StandingName> = new Set([
  'contradicted',
  'figures-differ',
  'contradicted-at-second-hand',
  'position-changed',
]);

/** DESIGN §2: contested by its own standing, or because it contradicts another claim. */
export const isContested = (standing: Pick<Standing, 'standing' | 'contradictsClaims'>): boolean =>
  contestedNames.has(standing.standing) || standing.contradictsClaims.length > 0;
