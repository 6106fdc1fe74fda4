import type { BesideReason } from './standing.ts';
import type { Stance } from './statement.ts';

/** How long a date is written: "15 June" or "15 Jun". */
export type DateLength = 'long' | 'short';

/** A side as a standing tells it: its number of origins, and what is true of all of them. */
export interface SideTold {
  readonly count: number;
  readonly low: number;
  /** named, unnamed, unknown; what else all its counted statements have in common. */
  readonly remarks: readonly Remark[];
}

export type Remark =
  | 'named'
  | 'unnamed'
  | 'unknown'
  | 'hedged-only'
  | 'another-account'
  | 'own-words';

/** What a reason may name: whose word it is, which statement moved on, why it is held. */
export interface ReasonFacts {
  readonly stance: Stance;
  readonly whose: string | null;
  readonly by: string | null;
  readonly why: string | null;
}

/** A reason short for the board, in full for the report, and as it stands behind one alike. */
export interface ReasonWords {
  readonly short: string;
  readonly full: string;
  readonly again: string;
}

/**
 * Everything the domain says in one language. Another language is another table; nothing else
 * changes.
 */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** "Aydınlık, al-Watan and Star", joined by `and` or `or`. */
  readonly list: (names: readonly string[], last: 'and' | 'or') => string;
  /** "a site not named": a source of which nothing is known, inside a sentence. */
  readonly aSource: (name: string) => string;
  /** 1,000 for 1000; decimals are kept. */
  readonly figure: (value: number) => string;
  readonly dates: {
    readonly months: Readonly<Record<DateLength, readonly string[]>>;
    /** From Sunday, as Date counts them. */
    readonly weekdays: readonly string[];
    readonly day: (day: number, month: string) => string;
    readonly month: (month: string) => string;
    readonly withYear: (words: string, year: number) => string;
    /** The marks ? ~ and % of EDTF. */
    readonly doubt: Readonly<Record<'?' | '~' | '%', (words: string) => string>>;
    readonly range: (from: string, to: string) => string;
    /** A range where room is short: "28 May–3 Jun". */
    readonly span: (from: string, to: string) => string;
    /** Days of one month: "11–12 Jun". */
    readonly days: (first: number, last: number, month: string) => string;
    readonly until: (to: string) => string;
    readonly since: (from: string) => string;
    readonly oneOf: (first: string, second: string) => string;
    readonly at: (day: string, clock: string) => string;
    readonly asOf: (weekday: string, day: string, local: string, utc: string | null) => string;
  };
  readonly standings: {
    readonly contradicted: (confirm: SideTold, deny: SideTold) => string;
    readonly figuresDiffer: (figures: readonly string[]) => string;
    readonly secondHandDenial: (confirm: SideTold) => string;
    readonly secondHandConfirmation: (deny: SideTold) => string;
    readonly positionChanged: string;
    readonly saidBothSince: (name: string, since: string | null, stance: Stance) => string;
    readonly affirmed: (confirm: SideTold) => string;
    readonly perhapsOneOrigin: (confirm: SideTold) => string;
    readonly singleOrigin: (confirm: SideTold) => string;
    readonly deniedOnly: (deny: SideTold) => string;
    readonly orderUnknown: string;
    readonly orderUnknownOf: (names: readonly string[]) => string;
    readonly noPosition: string;
    readonly notCounted: string;
    readonly noStatements: string;
  };
  readonly figures: {
    readonly exactly: (value: string) => string;
    readonly between: (min: string, max: string) => string;
    readonly atLeast: (min: string) => string;
    readonly atMost: (max: string) => string;
    readonly byWhom: (figure: string, names: readonly string[]) => string;
  };
  readonly reasons: Readonly<Record<BesideReason, (facts: ReasonFacts) => ReasonWords>>;
  readonly notCounted: (reason: string) => string;
}
