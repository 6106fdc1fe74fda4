import type { Board, BoardEntry } from '../domain/board.ts';
import { before } from '../domain/day.ts';
import { grouped } from '../domain/grouped.ts';
import { compareRefs } from '../domain/ref.ts';
import { outletOf } from '../domain/source-name.ts';
import type { Origin } from '../domain/standing.ts';
import { standingWords } from '../domain/words.ts';
import { type Block, list, paragraph, type Section, section } from './block.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, strong, inBrackets } from './inline.ts';
import { notRead } from './not-read.ts';
import { type OriginTold, shownOrigins } from './shown-origins.ts';
import {
  describedTold,
  outletTold,
  seenViaTold,
  shortTold,
  statementDate,
  wordsTold,
} from './told.ts';

const mostLines = 12;

/** Section 1: the question, and for each contested claim what stands for it and against it. */
export function answerSection(edition: Edition): Section {
  const { contents, say, contested, boards } = edition;
  const title: Line = [name(contents.story.question ?? say.answer.noQuestion)];
  if (boards.length === 0) return section('question', title, [paragraph([say.answer.noClaims])]);
  const told = contested.map((board) => ({
    claim: claimLine(board, edition),
    origins: originsTold(board, edition),
  }));
  const blocks =
    told.length > 0
      ? [...shortened(told, edition), paragraph(notRead(edition))]
      : [paragraph([say.answer.noneContested(boards.length)])];
  return section('question', title, blocks);
}

interface ClaimAnswer {
  readonly claim: Line;
  readonly origins: readonly OriginTold[];
}

/** At most twelve lines in all; the last one says how many more there are. */
function shortened(told: readonly ClaimAnswer[], edition: Edition): Block[] {
  const { say } = edition;
  const { shown, isFull } = choice(told.map(({ origins }) => origins));
  const all = told.flatMap(({ origins }) => origins);
  const left = all.length - shown.size;
  const more = say.answer.moreOrigins(left, told.length > 1);
  const last = isFull ? all.findLast((one) => shown.has(one)) : undefined;
  return told.flatMap(({ claim, origins }, index) => {
    const own = origins.filter((one) => shown.has(one));
    const lines = own.map((one) => (one === last ? line`${one.line} (${more})` : one.line));
    const isLast = index === told.length - 1;
    return [
      paragraph(joined([[strong(...claim)], insideOf(origins, shown, say)], ' ')),
      ...list(isLast && left > 0 && !isFull ? [...lines, [`${more}.`]] : lines),
    ];
  });
}

interface Choice {
  readonly shown: ReadonlySet<OriginTold>;
  /** Whether all lines are taken though there are more: then the last says so at its end. */
  readonly isFull: boolean;
}

/** The line that says how many more there are gives way where a claim would stand bare for it. */
function choice(claims: readonly (readonly OriginTold[])[]): Choice {
  const everything = shownOrigins(claims, mostLines);
  if (everything.size === claims.flat().length) return { shown: everything, isFull: false };
  const shown = shownOrigins(claims, mostLines - 1);
  const isBare = (chosen: Choice['shown']): boolean =>
    claims.some((own) => own.length > 0 && !own.some((one) => chosen.has(one)));
  const isFull = isBare(shown) && !isBare(everything);
  return { shown: isFull ? everything : shown, isFull };
}

/** How many of each side of a claim had no room. */
function insideOf(
  origins: readonly OriginTold[],
  shown: ReadonlySet<OriginTold>,
  say: Edition['say'],
): Line {
  const left = grouped(
    origins.filter((one) => !shown.has(one)),
    ({ stance }) => stance,
  );
  const isCut = origins.some((one) => shown.has(one));
  const counts = [...left].map(([stance, own]) =>
    say.answer.ofSide(own.length, say.claims.originsOf[stance], isCut),
  );
  return counts.length > 0 ? [say.answer.inside(counts)] : [];
}

function claimLine(board: Board, { say, locale }: Edition): Line {
  const { claim, derived } = board;
  const also = [
    noNamed(board, say.answer.noNamed),
    derived.standing.contradictsClaims.length > 0
      ? say.answer.contradicts(derived.standing.contradictsClaims)
      : '',
  ].filter((part) => part !== '');
  const standing = [standingWords(board, locale, { mark: false }), ...also].join('; ');
  const head = say.answer.claim(claim.ref, shortTold(claim), claim.kind === 'forecast');
  return line`${head} ${name(standing)}.`;
}

const isNameless = (origins: readonly Origin[]): boolean =>
  origins.length > 0 && origins.every(({ mark }) => mark === 'unnamed' || mark === 'unknown');

function noNamed(
  { derived }: Board,
  say: { readonly for: string; readonly against: string; readonly both: string },
): string {
  const { confirm, deny } = derived.detail.origins;
  const [noneFor, noneAgainst] = [isNameless(confirm), isNameless(deny)];
  if (noneFor && noneAgainst) return say.both;
  return noneFor ? say.for : noneAgainst ? say.against : '';
}

function originsTold(board: Board, edition: Edition): OriginTold[] {
  return (['confirm', 'deny'] as const).flatMap((stance) => {
    const firsts = board.derived.detail.origins[stance].flatMap(
      (origin) => firstOf(origin, board[stance], edition) ?? [],
    );
    const accountOf = accounts(firsts, board);
    return firsts.map((entry) => ({
      line: originLine(entry, edition),
      stance,
      account: `${stance} ${accountOf(entry)}`,
    }));
  });
}

/** Of figures that exclude each other the first is one account, the others another. */
function accounts(firsts: readonly BoardEntry[], { derived }: Board): (one: BoardEntry) => string {
  const figureOf = ({ statement: { ref, value } }: BoardEntry): string =>
    value && derived.detail.figures.includes(ref) ? JSON.stringify(value) : '';
  const first = firsts.map(figureOf).find((figure) => figure !== '');
  return (entry) => {
    const figure = figureOf(entry);
    return figure === '' || figure === first ? figure : 'another figure';
  };
}

function originLine(entry: BoardEntry, edition: Edition): Line {
  const { say } = edition;
  const { statement } = entry;
  const isAnother = statement.stance === 'deny' && statement.directness === 'incompatible';
  const label =
    statement.stance === 'confirm'
      ? say.answer.sides.for
      : isAnother
        ? say.answer.sides.another
        : say.answer.sides.against;
  const outlet = outletOf(statement, edition.sources) ?? statement.speaker;
  const described = describedTold(entry, edition);
  const when = joined([[statementDate(statement, edition)], seenViaTold(entry, edition)], ', ');
  const citing = described === null ? [] : say.answer.citing([described]);
  const said = line`${outletTold(outlet, edition)}${citing}: ${wordsTold(entry, edition)}`;
  return line`${strong(label)} ${said} ${when} ${inBrackets([statement.ref])}`;
}

/** Its counted statement that is no repeat and comes first by rule 3, then by ref. */
function firstOf(
  origin: Origin,
  side: readonly BoardEntry[],
  { spanOf }: Edition,
): BoardEntry | undefined {
  const refs = origin.first.length > 0 ? origin.first : origin.counted;
  const entries = side
    .filter(({ statement }) => refs.includes(statement.ref))
    .toSorted((a, b) => compareRefs(a.statement.ref, b.statement.ref));
  const follows = (one: BoardEntry, other: BoardEntry): boolean => {
    const [a, b] = [spanOf(other.statement), spanOf(one.statement)];
    return a !== null && b !== null && before(a, b);
  };
  return entries.find((one) => !entries.some((other) => follows(one, other)));
}
