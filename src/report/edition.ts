import { type Board, boardOf } from '../domain/board.ts';
import {
  type ClaimOnFile,
  type Contents,
  isKept,
  type StatementOnFile,
} from '../domain/contents.ts';
import { type SpanReader, spanReader } from '../domain/dated.ts';
import { derive } from '../domain/derive.ts';
import { grouped } from '../domain/grouped.ts';
import { type Locale, localeOf } from '../domain/locale.ts';
import { namedAsOne } from '../domain/named-as-one.ts';
import { type OneSource, oneSources } from '../domain/one-source.ts';
import { compareRefs } from '../domain/ref.ts';
import { byId } from '../domain/source-name.ts';
import { type Derived, isContested } from '../domain/standing.ts';
import { english } from './english.ts';
import type { Phrases } from './english.ts';
import { stillNamed } from './still-named.ts';

/** What is told about a report beside the story: nothing of it is read from anywhere. */
export interface ReportOptions {
  /** UTC milliseconds: the clock, else when the desk's head was received; null: an empty desk. */
  readonly asOf: number | null;
  /** Hash of the desk's head before this report's own record. */
  readonly head: string | null;
  /** Version of the program. */
  readonly version: string;
  /** R2; without one the report is unnumbered. */
  readonly ref?: string;
  /** R1: the report before this one. */
  readonly previous?: string;
  readonly preparedBy?: string;
  readonly reviewedBy?: string;
  readonly handling?: string;
  readonly contact?: string;
  /** The clocks, where they are set: UTC milliseconds, a day. */
  readonly knownAt?: number;
  readonly publicAt?: string;
}

type Sources = ReadonlyMap<string, OneSource>;

/** One story made ready for its report: what every section reads. */
export interface Edition {
  /** Joined sources are one in it; documents that only withdrawn statements name are left out. */
  readonly contents: Contents;
  readonly options: ReportOptions;
  readonly locale: Locale;
  readonly say: Phrases;
  /** By every id on file, joined ones under one name. */
  readonly sources: Sources;
  /** Those that the report lists. */
  readonly listed: readonly OneSource[];
  readonly claims: ReadonlyMap<string, ClaimOnFile>;
  /** Statements that are not withdrawn, by ref. */
  readonly statements: readonly StatementOnFile[];
  /** Boards of the claims that are not withdrawn, by ref; the contested of them. */
  readonly boards: readonly Board[];
  readonly contested: readonly Board[];
  readonly spanOf: SpanReader;
}

export function editionOf(onFile: Contents, options: ReportOptions): Edition {
  const sources = oneSources(onFile.sources, onFile.sourceLinks, onFile.story.lang);
  const named = stillNamed(onFile);
  const contents = namedAsOne({ ...onFile, documents: named.documents }, sources);
  const boards = boardsOf(contents, derive(onFile), sources);
  return {
    contents,
    options,
    locale: localeOf(contents.story),
    say: english,
    sources,
    listed: [...new Set(sources.values())].filter(({ ids }) =>
      ids.some((id) => named.sources.has(id)),
    ),
    claims: byId(contents.claims),
    statements: contents.statements
      .filter(({ state }) => state !== 'withdrawn')
      .toSorted((a, b) => compareRefs(a.ref, b.ref)),
    boards,
    contested: boards.filter(({ derived }) => isContested(derived.standing)),
    spanOf: spanReader(contents.story.zone),
  };
}

/** Each board is made from what belongs to its claim and bears on it, not from the whole story. */
function boardsOf(
  contents: Contents,
  derived: ReadonlyMap<string, Derived>,
  sources: Sources,
): Board[] {
  const shelves = shelvesOf(contents);
  return contents.claims
    .filter(isKept)
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .flatMap((claim) => {
      const own = derived.get(claim.id);
      const part = { ...contents, ...partOf(claim, shelves) };
      return own ? [boardOf(part, claim.id, own, sources)] : [];
    });
}

type Shelves = ReturnType<typeof shelvesOf>;

const shelvesOf = (contents: Contents) => ({
  claims: byId(contents.claims),
  documents: byId(contents.documents),
  statements: grouped(contents.statements, ({ claim }) => claim),
  bearing: grouped(
    contents.statements.flatMap((one) => one.bearsOn.map((claim) => ({ claim, one }))),
    ({ claim }) => claim,
  ),
  questions: grouped(contents.questions, ({ claim }) => claim),
  verdicts: grouped(contents.verdicts, ({ claim }) => claim),
});

function partOf({ id }: ClaimOnFile, shelves: Shelves): Partial<Contents> {
  const bearing = (shelves.bearing.get(id) ?? []).map(({ one }) => one);
  const statements = [...new Set([...(shelves.statements.get(id) ?? []), ...bearing])];
  const claims = new Set([id, ...statements.map(({ claim }) => claim)]);
  const documents = new Set(statements.flatMap(({ document }) => document ?? []));
  return {
    statements,
    claims: [...claims].flatMap((one) => shelves.claims.get(one) ?? []),
    documents: [...documents].flatMap((one) => shelves.documents.get(one) ?? []),
    questions: shelves.questions.get(id) ?? [],
    verdicts: shelves.verdicts.get(id) ?? [],
  };
}
