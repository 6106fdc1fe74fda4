import type { Unit } from './role.ts';
import type { Term } from './terms.ts';

/** How two days or months named together belong together. */
export type Join = 'same' | 'one-of' | 'either-name' | 'slash' | 'and' | 'span';

/** Which of the many there are: the latest by default, or strictly before or after. */
export type Which = 'latest' | 'last' | 'next' | 'this';

/** A day, a month or a year by number or name. */
export interface Calendar {
  readonly type: 'calendar';
  /** None, one, or two as in 11–13 June. */
  readonly days: readonly number[];
  readonly dayJoin: Join;
  /** None where only a year is named; two where two names stand together. */
  readonly months: readonly number[];
  readonly monthJoin: Join;
  /** The months as printed. */
  readonly monthWords: readonly string[];
  readonly year: number | null;
  /** Counted from the document's year or month: last year −1. */
  readonly yearShift: number | null;
  readonly monthShift: number | null;
  readonly which: Which;
  /** Of the Persian (solar Hijri) calendar, with the year too. */
  readonly isPersian: boolean;
}

/** So many units from the document's date; `isRound` where it is a round number of weeks or more. */
export interface Counted {
  readonly type: 'counted';
  readonly unit: Unit;
  readonly by: number;
  readonly isRound: boolean;
}

/** A weekday by itself. */
export interface WeekdayAlone {
  readonly type: 'weekday';
  readonly weekday: number;
  readonly which: Which;
  /** The week it is in, counted from the document's. */
  readonly weekShift: number | null;
}

/** The whole week, month or year before, after or around the document's date. */
export interface Period {
  readonly type: 'period';
  readonly unit: Unit;
  readonly shift: number;
}

/** Some time before the document's date. */
export interface Vague {
  readonly type: 'vague';
}

/** A date of a calendar that is not converted. */
export interface Foreign {
  readonly type: 'foreign';
}

/** A weekday counted within its month: the last Friday of May is −1. */
export interface NthWeekday {
  readonly type: 'nth';
  readonly weekday: number;
  readonly nth: number;
  readonly month: number;
  readonly year: number | null;
  readonly yearShift: number | null;
}

export type Meant = Calendar | NthWeekday | Counted | WeekdayAlone | Period | Vague | Foreign;

/** Something that names a date, in the terms from `from` up to `end`. */
export interface Element {
  readonly meant: Meant;
  readonly from: number;
  readonly end: number;
  /** A weekday that stands at it, 0 Sunday – 6. */
  readonly weekday: number | null;
  /** A date only where the text holds nothing else: 15.6, May. */
  readonly needsWhole?: boolean;
  readonly isAbout?: boolean;
  readonly doubts?: readonly string[];
  /** A doubt that holds only where the text says more. */
  readonly doubtInText?: string;
}

/** Reads an element that begins at a place of the terms, or null. */
export type ElementReader = (terms: readonly Term[], at: number) => Element | null;

export const calendar = (given: Partial<Calendar>): Calendar => ({
  type: 'calendar',
  days: [],
  dayJoin: 'same',
  months: [],
  monthJoin: 'same',
  monthWords: [],
  year: null,
  yearShift: null,
  monthShift: null,
  which: 'latest',
  isPersian: false,
  ...given,
});
