import { type Call, countOf, has } from './call.ts';
import { cells, printJsonList, printRows, say } from './output.ts';
import { type Column, table } from './table.ts';

/** A list as a command prints it: one object for programs, a table for people. */
export interface Listing<T> {
  /** Key of the list in JSON. */
  readonly plural: string;
  readonly items: readonly T[];
  /** How people read it; programs get the items as they stand. */
  readonly order?: (a: T, b: T) => number;
  readonly json: (item: T) => unknown;
  readonly columns: readonly Column[];
  readonly row: (item: T) => readonly string[];
  /** What people are told where there is nothing. */
  readonly none: string;
}

/** Prints a list as --json or as a table, at most --limit of it. */
export function printListing<T>(call: Call, listing: Listing<T>): void {
  const isJson = has(call, 'json');
  const { order } = listing;
  const all = order && !isJson ? listing.items.toSorted(order) : listing.items;
  const items = all.slice(0, countOf(call, 'limit'));
  if (isJson) {
    printJsonList(
      listing.plural,
      items.map((item) => JSON.stringify(listing.json(item))),
    );
  } else if (items.length === 0) say(listing.none);
  else printRows(table(listing.columns, items.map(listing.row), cells()));
}
