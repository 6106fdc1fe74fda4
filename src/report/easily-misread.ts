import type { Board, BoardEntry } from '../domain/board.ts';
import type { ClaimOnFile } from '../domain/contents.ts';
import { before } from '../domain/day.ts';
import { grouped } from '../domain/grouped.ts';
import { outletOf } from '../domain/source-name.ts';
import type { Edition } from './edition.ts';
import { type Inline, type Line, line, strong, inBrackets } from './inline.ts';
import { carrierLines } from './one-origin.ts';
import { shortToldInText, sourceInText, sourceTold } from './told.ts';

/** What Section 2 says, and the other claims it names. */
export interface Misread {
  readonly lines: readonly Line[];
  readonly claims: readonly ClaimOnFile[];
}

/** Section 2, one line a source: what a quick reader of these claims would take for something else. */
export function misreadOn(boards: readonly Board[], edition: Edition): Misread {
  const lines = [denials, silences, carrierLines, otherAccounts, earlier].flatMap((tell) =>
    boards.flatMap((board) => tell(board, edition)),
  );
  const claims = boards.flatMap((board) =>
    relatedDenials(board, edition).flatMap(({ on }) => (on ? [on] : [])),
  );
  return { lines, claims };
}

const refsOf = (entries: readonly BoardEntry[]): Inline =>
  inBrackets(entries.map(({ statement }) => statement.ref));

/** Under whose name an entry stands: its outlet, else its speaker. */
const standsUnder = ({ statement }: BoardEntry, { sources }: Edition): string =>
  outletOf(statement, sources) ?? statement.speaker;

function they(id: string, edition: Edition): Inline {
  const source = edition.sources.get(id);
  return source ? edition.say.pronoun(source, sourceTold(id, edition)) : sourceTold(id, edition);
}

function relatedDenials(board: Board, edition: Edition): Board['related'] {
  const counted = [...board.confirm, ...board.deny].filter((entry) => entry.counted);
  const heard = new Set(
    counted.flatMap((entry) => [standsUnder(entry, edition), entry.statement.speaker]),
  );
  return board.related.filter(
    (entry) =>
      entry.statement.stance === 'deny' &&
      !heard.has(standsUnder(entry, edition)) &&
      !heard.has(entry.statement.speaker),
  );
}

/** Second hand, and not of an origin that counts anyway. */
function secondHand(board: Board): BoardEntry[] {
  const { counted } = board.derived.standing;
  const covered = new Set(
    board.derived.detail.sharedOrigins
      .filter((refs) => refs.some((ref) => counted.includes(ref)))
      .flat(),
  );
  return [...board.confirm, ...board.deny].filter(
    ({ reason, statement }) => reason === 'second-hand' && !covered.has(statement.ref),
  );
}

function denials(board: Board, edition: Edition): Line[] {
  const related = grouped(relatedDenials(board, edition), (entry) => standsUnder(entry, edition));
  const alone = grouped(secondHand(board), (entry) => standsUnder(entry, edition));
  return [...new Set([...related.keys(), ...alone.keys()])].map((id) => {
    const denied = didNotDeny(board, id, related.get(id) ?? [], edition);
    const words = [...grouped(alone.get(id) ?? [], wordOf).values()];
    const told = words.map((entries, index) =>
      onTheirWord(entries, { board, id, isFirst: denied.length + index === 0 }, edition),
    );
    return line`${strong(sourceTold(id, edition))}${denied}${told.flat()}`;
  });
}

const wordOf = ({ statement }: BoardEntry): string =>
  [statement.stance, statement.characterisedBy, statement.speaker].join('\n');

function didNotDeny(board: Board, id: string, entries: Board['related'], edition: Edition): Line {
  const { say } = edition;
  if (entries.length === 0) return [];
  const denied = [...grouped(entries, ({ on }) => on).entries()].map(([on, ofClaim]) =>
    on ? say.misread.deniedClaim(on.ref, shortToldInText(on), refsOf(ofClaim)) : [refsOf(ofClaim)],
  );
  return say.misread.didNotDeny(board.claim.ref, they(id, edition), denied);
}

interface Place {
  readonly board: Board;
  readonly id: string;
  readonly isFirst: boolean;
}

function onTheirWord(entries: readonly BoardEntry[], place: Place, edition: Edition): Line {
  const { say } = edition;
  const statement = entries[0]?.statement;
  if (!statement || statement.stance === 'neutral') return [];
  const { speaker, stance, characterisedBy } = statement;
  const who = speaker === place.id ? they(speaker, edition) : sourceTold(speaker, edition);
  const whose = sourceInText(characterisedBy ?? '', edition);
  const tell = place.isFirst ? say.misread.alone : say.misread.aloneAgain;
  const said = say.misread.said(who, stance, place.board.claim.ref);
  return tell(said, whose, refsOf(entries));
}

/** A neutral position, unless its speaker has moved on from it by a reversal that counts. */
function silences(board: Board, edition: Edition): Line[] {
  const { say, sources } = edition;
  const left = new Set(board.derived.standing.changes.map(({ from }) => from));
  const live = board.neutral.filter(
    ({ reason, statement }) => reason === null && !left.has(statement.ref),
  );
  const bySpeaker = grouped(live, ({ statement }) =>
    [statement.speaker, statement.silence ?? ''].join('\n'),
  );
  return [...bySpeaker.values()].flatMap((entries) => {
    const statement = entries[0]?.statement;
    if (!statement) return [];
    const where = refsOf(entries);
    const source = sources.get(statement.speaker);
    const told = statement.silence
      ? say.misread.silence(statement.silence, board.claim.ref, where)
      : say.misread.noPosition(source ? say.isMany(source) : false, board.claim.ref, where);
    return [line`${strong(sourceTold(statement.speaker, edition))}${told}`];
  });
}

function otherAccounts(board: Board, edition: Edition): Line[] {
  const { say, spanOf } = edition;
  const others = board.deny.filter(
    ({ counted, statement }) => counted && statement.directness === 'incompatible',
  );
  return [...grouped(others, ({ statement }) => statement.speaker)].map(([id, entries]) => {
    const later = board.confirm.filter(
      ({ counted, statement }) =>
        counted &&
        entries.every((entry) => {
          const [a, b] = [spanOf(entry.statement), spanOf(statement)];
          return a !== null && b !== null && before(a, b);
        }),
    );
    const isPublished = entries.every(({ statement }) => statement.said === undefined);
    const order = later.length > 0 ? say.misread.before(isPublished, refsOf(later)) : '';
    const told = say.misread.anotherAccount(they(id, edition), refsOf(entries));
    return line`${strong(sourceTold(id, edition))}${told}${order}.`;
  });
}

function earlier(board: Board, edition: Edition): Line[] {
  const { say } = edition;
  const entries = [...board.confirm, ...board.deny, ...board.neutral];
  const ofReason = (...reasons: readonly string[]): Map<string, BoardEntry[]> =>
    grouped(
      entries.filter(({ reason }) => reason !== null && reasons.includes(reason)),
      ({ statement }) => statement.speaker,
    );
  const worded = [...ofReason('earlier-wording')].map(
    ([id, ofSpeaker]) =>
      line`${strong(sourceTold(id, edition))}${say.misread.earlierWording(board.claim.ref, refsOf(ofSpeaker))}`,
  );
  const moved = [...ofReason('set-aside', 'earlier-position')].map(([id, ofSpeaker]) => {
    const now = entries.filter(({ counted, statement }) => counted && statement.speaker === id);
    const by = now.length > 0 ? refsOf(now) : '';
    const told = say.misread.setAside(board.claim.ref, refsOf(ofSpeaker), by);
    return line`${strong(sourceTold(id, edition))}${told}`;
  });
  return [...worded, ...moved];
}
