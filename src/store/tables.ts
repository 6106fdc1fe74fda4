/** The tables of the desk file as Kysely sees them; migrations/sqlite creates and explains them. */
export interface Tables {
  readonly desk: DeskRow;
  readonly revision: RevisionRow;
  readonly story: StoryTable;
  readonly source: SourceTable;
  readonly source_link: SourceLinkTable;
  readonly document: DocumentTable;
  readonly claim: ClaimTable;
  readonly claim_link: LinkTable;
  readonly statement: StatementTable;
  readonly statement_link: LinkTable;
  readonly question: QuestionTable;
  readonly verdict: VerdictTable;
  readonly ref: RefRow;
  readonly pointer: PointerRow;
  readonly source_spelling: SpellingRow;
  readonly source_skeleton: SkeletonRow;
  readonly batch: BatchRow;
  readonly claim_summary: SummaryRow;
  readonly search_text: SearchTextRow;
}

export interface DeskRow {
  readonly one: number;
  readonly id: string;
  readonly inode: string;
  readonly born: string;
  readonly copied: string | null;
}

export interface RevisionRow {
  readonly seq: number;
  readonly received_at: number;
  readonly id: string;
  readonly desk: string;
  readonly number: number;
  readonly schema: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly ref: string | null;
  readonly kind: string;
  readonly parents: string;
  readonly recorded_at: number;
  readonly recorded_by: string;
  readonly salt: Uint8Array | null;
  readonly payload: string | null;
  readonly previous: string | null;
  readonly body_hash: string;
}

/** What every index table says of its record. */
export interface HeadColumns {
  readonly seq: number;
  readonly heads: number;
  readonly forked: number;
  readonly state: string;
}

interface InStory extends HeadColumns {
  readonly story: string;
  readonly id: string;
}

export interface StoryTable extends HeadColumns {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly zone: string;
}

export interface SourceTable extends HeadColumns {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface Ends {
  readonly from_id: string;
  readonly rel: string;
  readonly to_id: string;
}

export interface SourceLinkTable extends HeadColumns, Ends {
  readonly id: string;
}

export interface LinkTable extends InStory, Ends {}

export interface DocumentTable extends InStory {
  readonly ref: string;
  readonly carrier: string;
  readonly title: string | null;
  readonly published: string | null;
}

export interface ClaimTable extends InStory {
  readonly ref: string;
  readonly kind: string;
  readonly text: string;
  readonly wording: string;
}

export interface StatementTable extends InStory {
  readonly ref: string;
  readonly claim: string;
  readonly wording: string;
  readonly speaker: string;
  readonly outlet: string | null;
  readonly document: string | null;
  readonly stance: string;
  readonly directness: string;
  readonly scope: string;
  readonly modality: string;
  readonly attribution: string;
  readonly published: string | null;
  readonly said: string | null;
}

export interface QuestionTable extends InStory {
  readonly ref: string;
  readonly claim: string | null;
  readonly text: string;
}

export interface VerdictTable extends InStory {
  readonly claim: string;
  readonly label: string;
}

export interface RefRow {
  readonly story: string;
  readonly letter: string;
  readonly number: number;
  readonly id: string;
}

export interface PointerRow {
  readonly target_entity: string;
  readonly target_story: string;
  readonly target: string;
  readonly entity: string;
  readonly story: string;
  readonly id: string;
  readonly field: string;
}

export interface SpellingRow {
  readonly folded: string;
  readonly source: string;
  readonly spelling: string;
  readonly whole: number;
}

export interface SkeletonRow {
  readonly skeleton: string;
  readonly source: string;
  readonly spelling: string;
}

export const batchKinds = [
  'edit',
  'import',
  'example',
  'undo',
  'redo',
  'report',
  'receive',
  'erase',
] as const;
export type BatchKind = (typeof batchKinds)[number];

export interface BatchRow {
  readonly first_seq: number;
  readonly last_seq: number;
  readonly id: string;
  readonly kind: BatchKind;
  readonly undoes: string | null;
}

export interface SummaryRow {
  readonly story: string;
  readonly claim: string;
  readonly number: number;
  readonly ref: string;
  readonly standing: string;
  readonly contested: number;
  readonly latest: string | null;
  readonly short: string | null;
  readonly item: string;
}

export interface SearchTextRow {
  readonly seq: number;
  readonly words: string;
}
