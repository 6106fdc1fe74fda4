import { dayWords, momentWords } from '../domain/date-words.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, strong } from './inline.ts';

/** Section 0: handling, number, as of, who prepared and reviewed, verdicts; then the clocks. */
export function headLines(edition: Edition): Line[] {
  const { options } = edition;
  const parts = [
    numbered(edition),
    asOf(edition),
    options.previous === undefined ? [] : [edition.say.head.after(options.previous)],
    options.preparedBy === undefined ? [] : edition.say.head.preparedBy(name(options.preparedBy)),
    reviewed(edition),
    verdicts(edition),
  ];
  const handling = strong(name(options.handling ?? edition.say.head.handling));
  return [line`${handling} ${joined(parts, ' · ')}`, ...clocks(edition)];
}

const numbered = ({ options, say }: Edition): Line => [
  options.ref === undefined ? say.head.unnumbered : say.head.number(options.ref),
];

const asOf = ({ options, say, locale }: Edition): Line => [
  options.asOf === null ? say.head.nothingOnFile : say.head.asOf(momentWords(options.asOf, locale)),
];

const reviewed = ({ options, say }: Edition): Line =>
  options.reviewedBy === undefined
    ? [strong(say.head.notReviewed)]
    : say.head.reviewedBy(name(options.reviewedBy));

function verdicts({ boards, say }: Edition): Line {
  const judged = boards.filter((board) => board.verdicts.length > 0);
  return [
    judged.length === 0
      ? say.head.noVerdict
      : say.head.verdicts(judged.map(({ claim }) => claim.ref)),
  ];
}

function clocks({ options, say, locale }: Edition): Line[] {
  const { knownAt, publicAt } = options;
  const always = { ...locale, homeYear: null };
  return [
    ...(knownAt === undefined ? [] : [say.head.knownAt(momentWords(knownAt, locale))]),
    ...(publicAt === undefined ? [] : [say.head.publicAt(dayWords(publicAt, always))]),
  ];
}
