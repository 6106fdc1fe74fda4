/** What a word can do beside a date; one word may do several things: قبل is “before” and “ago”. */
export type Role =
  | 'ago'
  | 'ago-before'
  | 'last'
  | 'next'
  | 'this'
  | 'or'
  | 'and'
  | 'to'
  | 'about'
  | 'perhaps'
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'part'
  // Another day than the one named: the eve of, the week of.
  | 'beside'
  // Perhaps the begin of a span that has no end: from.
  | 'from'
  | 'not'
  | 'in'
  | 'month-word'
  | 'year-word'
  | 'of'
  | 'link'
  | 'last-year'
  | 'this-year'
  | 'few'
  | 'vague'
  | 'between'
  | 'at'
  | 'utc'
  | 'not-a-day'
  | 'future'
  // Behind what they belong to, as in Turkish.
  | 'it-about'
  | 'it-before'
  | 'it-after'
  | 'it-since'
  | 'it-until'
  | 'it-last'
  | 'it-next'
  | 'it-part'
  | 'it-beside'
  | 'it-not'
  | 'it-between';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The words of one language, alternatives parted by `|`, spelled as printed: they are folded. */
export interface DateWords {
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** Days counted from the document's: yesterday −1. */
  readonly offsets: Readonly<Record<string, string>>;
  /** Number words: two 2. */
  readonly counts: Readonly<Record<string, string>>;
  /** Each unit as a single one, as two (a dual), and as several. */
  readonly units: Readonly<Record<Unit, readonly [one: string, two: string, several: string]>>;
  /** Months of another calendar, which are recognised so that nobody takes them for none. */
  readonly foreignMonths: string;
}
