import { isKept, type QuestionOnFile, type StatementOnFile } from '../domain/contents.ts';
import { dayWords } from '../domain/date-words.ts';
import { isoDay, wallClock } from '../domain/day.ts';
import { compareRefs } from '../domain/ref.ts';
import { type Section, rows, section } from './block.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, strong, words } from './inline.ts';
import { dateTold, sourceTold } from './told.ts';

/** Section 5, and how many open questions it leaves to the pages inside. */
export interface BeforeItRuns {
  readonly section: Section;
  readonly more: number;
}

/** The open questions of these claims, and who was asked for comment. */
export function beforeItRuns(claimIds: ReadonlySet<string>, edition: Edition): BeforeItRuns {
  const { contents, say } = edition;
  const questions = contents.questions.filter(isKept).toSorted((a, b) => compareRefs(a.ref, b.ref));
  const isOurs = ({ claim }: { readonly claim?: string }): boolean =>
    claim !== undefined && claimIds.has(claim);
  const open = questions.filter(isOpen);
  const shown = open.filter(isOurs);
  const asked = [
    ...questions.filter(isOurs).flatMap((one) => askedRow(one, edition)),
    ...edition.statements.filter(isOurs).flatMap((one) => silenceRow(one, edition)),
  ];
  const nobodyAsked = [
    say.todo.asked([say.todo.askedNobody]),
    [strong(say.todo.nobody)],
    [say.todo.noDay],
  ];
  const body = [
    ...shown.map((question) => questionRow(question, edition)),
    ...(asked.length > 0 ? asked : [nobodyAsked]),
  ];
  const table = rows(
    say.todo.head.map((title) => [title]),
    body,
  );
  return {
    section: section('before-it-runs', [say.todo.title], [table]),
    more: open.length - shown.length,
  };
}

export const isOpen = ({ answer }: Pick<QuestionOnFile, 'answer'>): boolean => !answer?.trim();

const questionRow = (question: QuestionOnFile, edition: Edition): Line[] => [
  line`${question.ref} ${words(question.text)}${question.next ? line` ${words(question.next)}` : ''}`,
  owner(question, edition),
  due(question, edition),
];

const owner = (question: QuestionOnFile, { say }: Edition): Line =>
  question.owner?.trim() ? [name(question.owner)] : [strong(say.todo.nobody)];

function due(question: QuestionOnFile, { say, locale, options }: Edition): Line {
  if (question.due === undefined) return [say.todo.noDay];
  const told = name(dayWords(question.due, locale));
  const today = options.asOf === null ? null : isoDay(wallClock(options.asOf, locale.zone));
  const isOverdue = isOpen(question) && today !== null && question.due < today;
  return isOverdue ? line`${told}, ${strong(say.todo.overdue)}` : [told];
}

function askedRow(question: QuestionOnFile, edition: Edition): Line[][] {
  const { asked, ref } = question;
  if (!asked) return [];
  const told = joined(
    [
      asked.whom ? [name(asked.whom)] : [],
      asked.when ? [dateTold(asked.when, edition)] : [],
      asked.how ? [words(asked.how)] : [],
    ],
    ', ',
  );
  const what = line`${edition.say.todo.asked(told)} (${ref})`;
  return [[what, owner(question, edition), due(question, edition)]];
}

/** A refusal to comment that was asked for is kept as a statement. */
function silenceRow(statement: StatementOnFile, edition: Edition): Line[][] {
  const { say } = edition;
  const { silence, askedAt, askedBy, speaker, ref } = statement;
  if (silence === undefined || (askedAt === undefined && askedBy === undefined)) return [];
  const told = joined(
    [[sourceTold(speaker, edition)], askedAt ? [dateTold(askedAt, edition)] : []],
    ', ',
  );
  const who = askedBy?.trim() ? [name(askedBy)] : [strong(say.todo.nobody)];
  return [[line`${say.todo.asked(told)} (${ref})`, who, [say.todo.noDay]]];
}
