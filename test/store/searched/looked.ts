/** A text as a statement gives it, and by whom where that matters. */
export type Said = string | { readonly by: string; readonly text: string };

/** What somebody looks for, what must be found, and what must not: beside all that others look for. */
export type Looked =
  | readonly [query: string, finds: readonly Said[]]
  | readonly [query: string, finds: readonly Said[], misses: readonly Said[]];
