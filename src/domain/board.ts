import type {
  ClaimOnFile,
  Contents,
  DocumentOnFile,
  QuestionOnFile,
  StatementOnFile,
} from './contents.ts';
import { isKept } from './contents.ts';
import { oneSources } from './one-source.ts';
import { compareRefs } from './ref.ts';
import { byId, leadOf, nameOf, outletOf, type SourcesById } from './source-name.ts';
import type { BesideReason, Derived } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** One statement as the board and the report show it. */
export interface BoardEntry {
  readonly statement: StatementOnFile;
  readonly counted: boolean;
  /** Why it is shown beside and not counted; null for counted and neutral ones. */
  readonly reason: BesideReason | null;
  /** The outlet's name, the speaker's where there is no outlet. */
  readonly heading: string;
  /** Who says so, as described: the label's translation, else the label, else the speaker's name. */
  readonly described: string;
  /** Ids of the hops and of the carrier, of joined ones the lowest, the outlet itself left out. */
  readonly seenVia: readonly string[];
  readonly document: DocumentOnFile | null;
}

/** A claim with everything that stands beside it: what the board draws and the report prints. */
export interface Board {
  readonly claim: ClaimOnFile;
  readonly derived: Derived;
  readonly confirm: readonly BoardEntry[];
  readonly deny: readonly BoardEntry[];
  readonly neutral: readonly BoardEntry[];
  /** Live statements on other claims that bear on this one. */
  readonly related: readonly (BoardEntry & { readonly on: ClaimOnFile | null })[];
  readonly held: number;
  readonly withdrawn: number;
  readonly questions: readonly QuestionOnFile[];
  readonly verdicts: readonly Verdict[];
  /** By every id on file; joined ones are one, under one name. */
  readonly sources: SourcesById;
}

/**
 * The board of one claim. Counted statements come first, then the others, each by ref; withdrawn
 * statements are a number only, held ones are shown with their reason.
 * @param sources as they are named in the story, where that is known already
 * @throws RangeError when the claim is not in the contents.
 */
export function boardOf(
  contents: Contents,
  claimId: string,
  derived: Derived,
  sources: SourcesById = oneSources(contents.sources, contents.sourceLinks, contents.story.lang),
): Board {
  const claim = contents.claims.find(({ id }) => id === claimId);
  if (!claim) throw new RangeError(`no claim ${claimId} in these contents`);
  const documents = byId(contents.documents);
  const claims = byId(contents.claims);
  const entry = (statement: StatementOnFile): BoardEntry =>
    entryOf(statement, { derived, sources, documents });
  const own = contents.statements.filter((statement) => statement.claim === claimId);
  const shown = own.filter(({ state }) => state !== 'withdrawn').map(entry);
  const side = (stance: string): BoardEntry[] =>
    shown.filter(({ statement }) => statement.stance === stance).toSorted(countedFirst);
  const relatedRefs = new Set(derived.standing.related);
  return {
    claim,
    derived,
    confirm: side('confirm'),
    deny: side('deny'),
    neutral: side('neutral'),
    related: contents.statements
      .filter((statement) => statement.claim !== claimId && relatedRefs.has(statement.ref))
      .map((statement) => ({ ...entry(statement), on: claims.get(statement.claim) ?? null }))
      .toSorted(byRef),
    held: own.filter(({ state }) => state === 'held').length,
    withdrawn: own.filter(({ state }) => state === 'withdrawn').length,
    questions: contents.questions
      .filter((question) => question.claim === claimId && isKept(question))
      .toSorted((a, b) => compareRefs(a.ref, b.ref)),
    verdicts: contents.verdicts.filter((verdict) => verdict.claim === claimId && isKept(verdict)),
    sources,
  };
}

interface Shelves {
  readonly derived: Derived;
  readonly sources: SourcesById;
  readonly documents: ReadonlyMap<string, DocumentOnFile>;
}

function entryOf(statement: StatementOnFile, { derived, sources, documents }: Shelves): BoardEntry {
  const outlet = outletOf(statement, sources);
  const document = documents.get(statement.document ?? '') ?? null;
  const hops = statement.via.map((hop) => hop.source);
  const path = (document ? [...hops, document.carrier] : hops).map((id) => leadOf(id, sources));
  return {
    statement,
    counted: derived.standing.counted.includes(statement.ref),
    reason: derived.detail.beside.get(statement.ref) ?? null,
    heading: nameOf(outlet ?? statement.speaker, sources),
    described:
      statement.label?.translation ?? statement.label?.text ?? nameOf(statement.speaker, sources),
    seenVia: path.filter((id, index) => id !== outlet && path.indexOf(id) === index),
    document,
  };
}

const byRef = (a: BoardEntry, b: BoardEntry): number =>
  compareRefs(a.statement.ref, b.statement.ref);

const countedFirst = (a: BoardEntry, b: BoardEntry): number =>
  Number(b.counted) - Number(a.counted) || byRef(a, b);
