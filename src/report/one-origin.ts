import type { Board, BoardEntry } from '../domain/board.ts';
import { nameOf } from '../domain/source-name.ts';
import type { Edition } from './edition.ts';
import { type Line, line, name, strong, inBrackets } from './inline.ts';
import { sourceInText } from './told.ts';

/** "A, B and C carry one origin, X": several ways by which one origin reached the desk. */
export function carrierLines(board: Board, edition: Edition): Line[] {
  const entries = new Map(
    [...board.confirm, ...board.deny].map((entry) => [entry.statement.ref, entry]),
  );
  return board.derived.detail.sharedOrigins.flatMap((refs) => {
    const shared = refs.flatMap((ref) => entries.get(ref) ?? []);
    const carriers = [...new Set(shared.map((entry) => carrierOf(entry, shared)))];
    return carriers.length > 1 ? [carrierLine(carriers, shared, edition)] : [];
  });
}

/**
 * Who carries an entry: its outlet where the others have another one, else the first after the
 * outlet through whom it was seen.
 */
function carrierOf({ statement, seenVia }: BoardEntry, shared: readonly BoardEntry[]): string {
  const outlet = statement.outlet ?? statement.speaker;
  const isOneOutlet = shared.every(
    (other) => (other.statement.outlet ?? other.statement.speaker) === outlet,
  );
  return isOneOutlet ? (seenVia[0] ?? outlet) : outlet;
}

function carrierLine(
  carriers: readonly string[],
  shared: readonly BoardEntry[],
  edition: Edition,
): Line {
  const { say, sources } = edition;
  const speakers = [...new Set(rootsOf(shared, edition).map(({ statement }) => statement.speaker))];
  const origin = say.list(
    speakers.map((id) => [name(nameOf(id, sources))]),
    'or',
  );
  const who = say.list(carriers.map((id) => [sourceInText(id, edition)]));
  const where = inBrackets(shared.map(({ statement }) => statement.ref));
  return line`${strong(...who)}${say.misread.oneOrigin(origin, where)}`;
}

/**
 * Those on whose word the others are: what repeats nothing, and of that the ones whose speaker is no
 * outlet, if there are any.
 */
function rootsOf(shared: readonly BoardEntry[], { contents }: Edition): readonly BoardEntry[] {
  const repeating = new Set(
    contents.statementLinks
      .filter(({ rel, state }) => rel === 'repeats' && state === 'live')
      .map(({ from }) => from),
  );
  const first = shared.filter(({ statement }) => !repeating.has(statement.id));
  const roots = first.length > 0 ? first : shared;
  const quoted = roots.filter(
    ({ statement }) => statement.outlet !== undefined && statement.outlet !== statement.speaker,
  );
  return quoted.length > 0 ? quoted : roots.slice(0, 1);
}
