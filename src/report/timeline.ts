import { isKept } from '../domain/contents.ts';
import { spanOf } from '../domain/day.ts';
import type { EdtfDate } from '../domain/field.ts';
import { reasonWords } from '../domain/reason-words.ts';
import { compareRefs } from '../domain/ref.ts';
import { paragraph, rows, type Section, section } from './block.ts';
import type { Edition } from './edition.ts';
import { type Line, line, name, words } from './inline.ts';
import { dateTold, shortTold, sourceTold } from './told.ts';

interface Happening {
  readonly date: EdtfDate | undefined;
  readonly ref: string;
  readonly what: Line;
}

/** Section 7: events, what was said or published, and what the desk saw; undated at the end. */
export function timelineSection(edition: Edition): Section {
  const { say } = edition;
  const order = startOf(edition);
  const happenings = [...events(edition), ...sayings(edition), ...sightings(edition)]
    .map((one) => ({ ...one, start: order(one.date) }))
    .toSorted((a, b) => (a.start === b.start ? compareRefs(a.ref, b.ref) : a.start - b.start));
  const body = happenings.map(({ date, what, ref }) => [
    [date ? dateTold(date, edition) : say.timeline.noDate],
    what,
    [ref],
  ]);
  const table =
    body.length > 0
      ? rows(
          say.timeline.head.map((title) => [title]),
          body,
        )
      : paragraph([say.head.nothingOnFile]);
  return section('timeline', [say.timeline.title], [table]);
}

const startOf =
  ({ contents }: Edition) =>
  (date: EdtfDate | undefined): number =>
    date ? (spanOf(date.edtf, contents.story.zone, true)?.start ?? 0) : Number.MAX_VALUE;

const events = ({ boards, say }: Edition): Happening[] =>
  boards.flatMap(({ claim }) =>
    claim.about
      ? [{ date: claim.about, ref: claim.ref, what: say.timeline.event(shortTold(claim)) }]
      : [],
  );

/** What does not count says so here too, lest a second-hand denial read like a denial. */
const sayings = (edition: Edition): Happening[] =>
  edition.boards.flatMap((board) =>
    [...board.confirm, ...board.deny, ...board.neutral].map((entry) => {
      const { statement, heading } = entry;
      const { say } = edition;
      const how = statement.said ? say.timeline.said : say.timeline.published;
      const reason = reasonWords(entry, board, edition.locale);
      const beside = reason === null ? [] : say.timeline.notCounted(name(reason.full));
      const verb = say.doesTo(statement);
      const did = line`${name(heading)} ${verb} ${board.claim.ref}`;
      return {
        date: statement.said ?? statement.published,
        ref: statement.ref,
        what: line`${did} (${how}${beside})`,
      };
    }),
  );

const sightings = (edition: Edition): Happening[] =>
  edition.contents.documents.filter(isKept).flatMap((document) => {
    if (!document.seenAt) return [];
    const carrier = sourceTold(document.carrier, edition);
    const what =
      document.title === undefined ? [carrier] : line`${words(document.title)}, ${carrier}`;
    return [{ date: document.seenAt, ref: document.ref, what: edition.say.timeline.seen(what) }];
  });
