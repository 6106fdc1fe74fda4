import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { ClaimLink, SourceLink, StatementLink } from './link.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';
import type { Verdict } from './verdict.ts';

/** What the desk knows of a record beside its body. */
export interface OnFile {
  /** C01, S06, D1, Q2; with four hex digits behind it where a merge made two records share one. */
  readonly ref: string;
  /** Withdrawn, but counts as live because records that are not withdrawn point to it (DESIGN §3). */
  readonly pointedTo?: true;
  /** Heads differ: a statement then counts nowhere, a claim has no present wording (DESIGN §4). */
  readonly forked?: true;
}

export type StoryOnFile = Story & Pick<OnFile, 'pointedTo'>;
export type SourceOnFile = Source & Pick<OnFile, 'pointedTo'>;
export type DocumentOnFile = Document & OnFile;
export type ClaimOnFile = Claim & OnFile;
export type StatementOnFile = Statement & OnFile;
export type QuestionOnFile = Question & OnFile;

/**
 * One story, or the part of one that a question needs, as of one moment: the input to `derive` and
 * to every screen and report. Records of every state are in it. Sources are those the records name
 * and those that these lead to (partOf, usedBy, links).
 */
export interface Contents {
  readonly story: StoryOnFile;
  readonly sources: readonly SourceOnFile[];
  readonly sourceLinks: readonly SourceLink[];
  readonly documents: readonly DocumentOnFile[];
  readonly claims: readonly ClaimOnFile[];
  readonly claimLinks: readonly ClaimLink[];
  readonly statements: readonly StatementOnFile[];
  readonly statementLinks: readonly StatementLink[];
  readonly questions: readonly QuestionOnFile[];
  readonly verdicts: readonly Verdict[];
}

/** Not withdrawn, or withdrawn but still pointed to. Held statements are for the caller to judge. */
export const isKept = (record: { readonly state: string; readonly pointedTo?: true }): boolean =>
  record.state !== 'withdrawn' || record.pointedTo === true;
