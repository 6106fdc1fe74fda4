import type { Line } from './inline.ts';

/** One statement's words: never shown without their attribution. */
export interface Quote {
  readonly kind: 'quote';
  readonly ref: string;
  /** Its ref and stance, and why it is not counted. */
  readonly title: Line;
  /** Original first, then translation; a paraphrase carries ≈ and no quotation marks. */
  readonly passages: readonly {
    readonly text: string;
    readonly lang: string | null;
    readonly isParaphrase: boolean;
  }[];
  readonly attribution: Line;
  readonly note: Line;
}

export interface Table {
  readonly kind: 'table';
  /** `sides`: three columns that a narrow page sets one below the other. */
  readonly role: 'sides' | 'rows';
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | Quote
  | Table;

export interface Section {
  /** Unique in the report: the anchor. */
  readonly id: string;
  readonly title: Line;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The report without a format: the same ids, counts and order in each. */
export interface Report {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: Line;
  readonly head: readonly Line[];
  /** The first page, which answers the editor. */
  readonly first: readonly Section[];
  /** The last line of the first page: marks, what is inside, how to check. */
  readonly closing: Line;
  readonly inside: readonly Section[];
}

export const paragraph = (content: Line): Block => ({ kind: 'paragraph', line: content });

/** No block where there are no items. */
export const list = (items: readonly Line[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

export const rows = (head: readonly Line[], body: readonly (readonly Line[])[]): Block => ({
  kind: 'table',
  role: 'rows',
  head,
  rows: body,
});

export const section = (
  id: string,
  title: Line,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section => ({ id, title, blocks, sections });
