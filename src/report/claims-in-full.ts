import type { Board, BoardEntry } from '../domain/board.ts';
import { isKept, type QuestionOnFile } from '../domain/contents.ts';
import { dayWords } from '../domain/date-words.ts';
import { compareRefs } from '../domain/ref.ts';
import { standingWords } from '../domain/words.ts';
import { isOpen } from './before-it-runs.ts';
import { type Block, list, paragraph, type Section, section } from './block.ts';
import { tiesOf } from './claim-ties.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, strong, words } from './inline.ts';
import { originLines } from './origins.ts';
import { quoteOf } from './quote.ts';
import { sidesTable } from './sides.ts';
import { claimTold, dateTold, shortTold, sourceTold } from './told.ts';

/** Section 6: every claim in full, the contested first. */
export function claimsSection(edition: Edition): Section {
  const { boards, contested, say } = edition;
  const first = new Set(contested);
  const others = boards.filter((board) => !first.has(board));
  const claims = [...contested, ...others].map((board) => claimSection(board, edition));
  const none = claims.length === 0 ? [paragraph([say.answer.noClaims])] : [];
  return section('claims', [say.claims.title], none, claims);
}

function claimSection(board: Board, edition: Edition): Section {
  const { say } = edition;
  const { claim } = board;
  const entries = [...board.confirm, ...board.deny, ...board.neutral].toSorted(byDate(edition));
  const part = (id: string, title: string, blocks: readonly Block[]): Section[] =>
    blocks.length > 0 ? [section(`${id}-${claim.ref}`, [title], blocks)] : [];
  return section(
    claim.ref,
    line`${claim.ref} ${shortTold(claim)}`,
    [
      paragraph([words(claim.text)]),
      paragraph(joined(facts(board, edition), ' · ')),
      paragraph(
        line`${strong(say.claims.standing)}: ${name(standingWords(board, edition.locale))}.`,
      ),
      ...verdicts(board, edition).map(paragraph),
      sidesTable(board, edition, byDate(edition)),
      ...left(board, edition),
    ],
    [
      ...part(
        'words',
        say.claims.words,
        entries.map((entry) => quoteOf(entry, board, edition)),
      ),
      ...part('origins', say.claims.origins, list(originLines(board, edition))),
      ...part('related', say.claims.related, list(relatedLines(board, edition))),
      ...part('ties', say.claims.ties, list(tiesOf(board, edition))),
      ...part('questions', say.claims.questions, list(questionLines(board.questions, edition))),
    ],
  );
}

/** By the date that orders them, undated ones last, then by ref. */
const byDate =
  ({ spanOf }: Edition) =>
  (a: BoardEntry, b: BoardEntry): number => {
    const [x, y] = [spanOf(a.statement)?.start, spanOf(b.statement)?.start];
    if (x !== y) return (x ?? Infinity) - (y ?? Infinity);
    return compareRefs(a.statement.ref, b.statement.ref);
  };

function facts({ claim, verdicts: judged }: Board, edition: Edition): Line[] {
  const { say } = edition;
  return [
    [say.kindOfClaim(claim.kind)],
    claim.about ? [dateTold(claim.about, edition)] : [],
    claim.place?.trim() ? [name(claim.place)] : [],
    claim.subject === undefined ? [] : say.claims.subject(sourceTold(claim.subject, edition)),
    claim.resolveBy ? say.claims.resolveBy(dateTold(claim.resolveBy, edition)) : [],
    judged.length === 0 ? [say.claims.noVerdict] : [],
  ];
}

const verdicts = (board: Board, { say, locale }: Edition): Line[] =>
  board.verdicts.map(({ label, by, decidedOn, rationale }) =>
    say.claims.verdict(
      words(label),
      name(by),
      decidedOn === undefined ? [] : line`, ${name(dayWords(decidedOn, locale))}`,
      rationale?.trim() ? line`: ${words(rationale)}` : [],
    ),
  );

function left({ held, withdrawn }: Board, { say }: Edition): Block[] {
  const parts = [
    ...(withdrawn > 0 ? [say.claims.withdrawn(withdrawn)] : []),
    ...(held > 0 ? [say.claims.held(held)] : []),
  ];
  return parts.length > 0 ? [paragraph([say.claims.left(parts)])] : [];
}

const relatedLines = (board: Board, { say }: Edition): Line[] =>
  board.related.map(({ statement, heading, on }) =>
    say.claims.relatedEntry(
      statement.ref,
      name(heading),
      say.doesTo(statement),
      on ? claimTold(on) : [],
    ),
  );

/** Questions that belong to no claim in this report. */
export function looseQuestions(edition: Edition): Section[] {
  const ours = new Set(edition.boards.map(({ claim }) => claim.id));
  const loose = edition.contents.questions
    .filter((question) => isKept(question) && !ours.has(question.claim ?? ''))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
  const items = list(questionLines(loose, edition));
  return items.length > 0 ? [section('questions', [edition.say.claims.loose], items)] : [];
}

const questionLines = (questions: readonly QuestionOnFile[], { say }: Edition): Line[] =>
  questions.map((question) => {
    const next = question.next && isOpen(question) ? say.claims.next([words(question.next)]) : [];
    const owner = question.owner?.trim() ? say.claims.owner(name(question.owner)) : [];
    const answer = isOpen(question) ? [] : say.claims.answer([words(question.answer ?? '')]);
    return line`${question.ref} ${words(question.text)}${next}${owner}${answer}`;
  });
