import type { z } from 'zod';

import { claim, type Claim } from './claim.ts';
import { document, type Document } from './document.ts';
import {
  claimLink,
  type ClaimLink,
  sourceLink,
  type SourceLink,
  statementLink,
  type StatementLink,
} from './link.ts';
import { question, type Question } from './question.ts';
import { source, type Source } from './source.ts';
import { statement, type Statement } from './statement.ts';
import { story, type Story } from './story.ts';
import { verdict, type Verdict } from './verdict.ts';

/** Every record of DESIGN §3 by its entity name, as stored. */
export interface Records {
  readonly story: Story;
  readonly source: Source;
  readonly sourceLink: SourceLink;
  readonly document: Document;
  readonly claim: Claim;
  readonly claimLink: ClaimLink;
  readonly statement: Statement;
  readonly statementLink: StatementLink;
  readonly question: Question;
  readonly verdict: Verdict;
}

export type Entity = keyof Records;

export interface EntityKind {
  /** What a file's record must be; a claim's and a statement's `wording` may still be missing. */
  readonly schema: z.ZodType;
  /** Key of its array in gainsay/1 (`story` is a single record). */
  readonly plural: string;
  /** Letter of its ref, and the digits a ref is written with at least; null: has no ref. */
  readonly letter: string | null;
  readonly digits: number;
  /** Whether its id is a pair of ends, whether its ids belong to the desk instead of a story. */
  readonly isLink: boolean;
  readonly ofDesk: boolean;
}

const plain = { letter: null, digits: 1, isLink: false, ofDesk: false };

/** The entities in the order gainsay/1 writes them and references allow them to be stored. */
export const entityKinds = {
  story: { ...plain, schema: story, plural: 'stories' },
  source: { ...plain, schema: source, plural: 'sources', ofDesk: true },
  sourceLink: { ...plain, schema: sourceLink, plural: 'sourceLinks', isLink: true, ofDesk: true },
  document: { ...plain, schema: document, plural: 'documents', letter: 'D' },
  claim: { ...plain, schema: claim, plural: 'claims', letter: 'C', digits: 2 },
  claimLink: { ...plain, schema: claimLink, plural: 'claimLinks', isLink: true },
  statement: { ...plain, schema: statement, plural: 'statements', letter: 'S', digits: 2 },
  statementLink: { ...plain, schema: statementLink, plural: 'statementLinks', isLink: true },
  question: { ...plain, schema: question, plural: 'questions', letter: 'Q' },
  verdict: { ...plain, schema: verdict, plural: 'verdicts' },
} as const satisfies Record<Entity, EntityKind>;

// Object.keys forgets the names of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const entities = Object.keys(entityKinds) as readonly Entity[];
