/** A past view (DESIGN §4, Clocks). */
export interface Clock {
  /** UTC ms: what this desk had recorded then. */
  readonly knownAt?: number;
  /** YYYY-MM-DD: what had been published by the end of that day. */
  readonly publicAt?: string;
}
