import type { Stance } from '../domain/statement.ts';
import type { Field } from './field.ts';

/** Part of a text, as UTF-16 offsets. */
interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A record in which the words looked for occur. */
export interface FoundRecord {
  readonly kind: 'source' | 'claim' | 'statement' | 'document' | 'question';
  readonly story: string | null;
  readonly id: string;
  /** The id, where it has no ref. */
  readonly ref: string;
  /** Who says it, or what it is called. */
  readonly heading: string;
  readonly stance: Stance | null;
  readonly state: 'live' | 'held' | 'withdrawn';
  /** The field in words, where it is not the words themselves. */
  readonly field: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What was found on one claim, or of one kind where it belongs to no claim. */
export interface FoundGroup {
  /** The claim's ref; empty where there is no claim. */
  readonly ref: string;
  readonly title: string;
  /** Id of the claim. */
  readonly claim: string | null;
  readonly hits: readonly FoundRecord[];
}

/** A search: what is typed, and what was found for it. */
export interface Search {
  readonly field: Field;
  readonly isTyping: boolean;
  /** In all stories of the desk, not only in the open one. */
  readonly everywhere: boolean;
  readonly groups: readonly FoundGroup[];
  /** More was found than is shown. */
  readonly more: boolean;
  /** A name in it has more spellings than were looked for. */
  readonly isCut: boolean;
  /** Where nothing was: sources whose name the text may be. */
  readonly like: readonly string[];
  /** Which hit the cursor is on, counted through all groups. */
  readonly at: number;
}

/** A hit, and the claim it was found on. */
export interface Hit {
  readonly record: FoundRecord;
  readonly claim: string | null;
}

/** The hits in the order in which they stand on the screen. */
export const hitsOf = ({ groups }: Pick<Search, 'groups'>): readonly Hit[] =>
  groups.flatMap(({ claim, hits }) => hits.map((record) => ({ record, claim })));

/** What is looked for, and where: in the open story, or in all of them (null). */
export const soughtBy = (
  { field, everywhere }: Pick<Search, 'field' | 'everywhere'>,
  open: string | null,
): { readonly type: 'search'; readonly text: string; readonly story: string | null } => ({
  type: 'search',
  text: field.text,
  story: everywhere ? null : open,
});
