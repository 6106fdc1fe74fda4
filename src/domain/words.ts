import type { Board, BoardEntry } from './board.ts';
import type { StatementOnFile } from './contents.ts';
import { dateWords } from './date-words.ts';
import { spanReader } from './dated.ts';
import { figureWords } from './figure-words.ts';
import type { Language, Remark, SideTold } from './language.ts';
import type { Locale } from './locale.ts';
import { leadOf, nameOf } from './source-name.ts';
import type { Side, Standing, StandingName } from './standing.ts';

export interface StandingWordsOptions {
  /** Whether "named", "unnamed" and "unknown" are told (MARK of DESIGN §5); they are by default. */
  readonly mark?: boolean;
}

/** What a standing is told from; without a board names and remarks are left out. */
interface Telling {
  readonly standing: Standing;
  readonly words: Language['standings'];
  readonly confirm: SideTold;
  readonly deny: SideTold;
  readonly figures: readonly string[];
  readonly changes: readonly string[];
  readonly orderUnknown: readonly string[];
}

/** The words of DESIGN §5's table for a claim, speakers whose order is unknown named behind them. */
export function standingWords(
  board: Board,
  locale: Locale,
  { mark = true }: StandingWordsOptions = {},
): string {
  const { standing } = board.derived;
  const telling: Telling = {
    standing,
    words: locale.language.standings,
    confirm: sideTold(board, 'confirm', mark),
    deny: sideTold(board, 'deny', mark),
    figures: figureWords(board, locale),
    changes: changeWords(board, locale),
    orderUnknown: standing.orderUnknown.map((id) => nameOf(id, board.sources)),
  };
  const words = tellers[standing.standing](telling);
  if (standing.standing === 'order-unknown' || telling.orderUnknown.length === 0) return words;
  return `${words}. ${telling.words.orderUnknownOf(telling.orderUnknown)}`;
}

/** The same from the standing alone, for lists: no names, no remarks. */
export function standingBrief(standing: Standing, locale: Locale): string {
  return tellers[standing.standing]({
    standing,
    words: locale.language.standings,
    confirm: unremarked(standing.confirm),
    deny: unremarked(standing.deny),
    figures: [],
    changes: [],
    orderUnknown: [],
  });
}

const tellers: Readonly<Record<StandingName, (telling: Telling) => string>> = {
  contradicted: ({ words, confirm, deny }) => words.contradicted(confirm, deny),
  'figures-differ': ({ words, figures }) => words.figuresDiffer(figures),
  'contradicted-at-second-hand': ({ words, confirm, deny }) =>
    confirm.count > 0 ? words.secondHandDenial(confirm) : words.secondHandConfirmation(deny),
  'position-changed': ({ words, changes }) => changes.join('. ') || words.positionChanged,
  affirmed: ({ words, confirm }) => words.affirmed(confirm),
  'perhaps-one-origin': ({ words, confirm }) => words.perhapsOneOrigin(confirm),
  'single-origin': ({ words, confirm }) => words.singleOrigin(confirm),
  'denied-only': ({ words, deny }) => words.deniedOnly(deny),
  'order-unknown': ({ words, orderUnknown }) =>
    orderUnknown.length > 0 ? words.orderUnknownOf(orderUnknown) : words.orderUnknown,
  'no-position': ({ words }) => words.noPosition,
  'not-counted': ({ words }) => words.notCounted,
  'no-statements': ({ words }) => words.noStatements,
};

const unremarked = ({ low, high, unknown }: Side): SideTold => ({
  count: high + unknown,
  low,
  remarks: [],
});

const sideTold = (board: Board, stance: 'confirm' | 'deny', mark: boolean): SideTold => ({
  ...unremarked(board.derived.standing[stance]),
  remarks: remarksOn(board, stance, mark),
});

/** Which remarks a standing makes on its sides (DESIGN §5's table). */
const remarksMade: Readonly<Partial<Record<StandingName, readonly Remark[]>>> = {
  contradicted: ['hedged-only', 'another-account'],
  'contradicted-at-second-hand': ['named', 'unnamed', 'unknown'],
  'single-origin': ['own-words', 'named', 'unnamed', 'unknown'],
  'denied-only': ['named', 'unnamed', 'unknown'],
};

const marks: ReadonlySet<Remark> = new Set(['named', 'unnamed', 'unknown']);

function remarksOn(board: Board, stance: 'confirm' | 'deny', mark: boolean): Remark[] {
  const made = remarksMade[board.derived.standing.standing] ?? [];
  const fits = made.filter(
    (remark) => (mark || !marks.has(remark)) && holds(remark, board, stance),
  );
  // Whoever speaks in their own words is named; that need not be said as well.
  return fits.includes('own-words') ? ['own-words'] : fits;
}

function holds(remark: Remark, board: Board, stance: 'confirm' | 'deny'): boolean {
  const counted = board[stance].filter((entry) => entry.counted);
  const origins = board.derived.detail.origins[stance];
  const ofAll = (test: (statement: StatementOnFile) => boolean): boolean =>
    counted.length > 0 && counted.every(({ statement }) => test(statement));
  switch (remark) {
    case 'hedged-only':
      return ofAll(({ modality }) => modality === 'hedged');
    case 'another-account':
      return ofAll(({ directness }) => directness === 'incompatible');
    case 'own-words':
      return ofAll(({ speaker }) => isSubject(speaker, board));
    default:
      return origins.length > 0 && origins.every((origin) => origin.mark === remark);
  }
}

const isSubject = (speaker: string, { claim: { subject }, sources }: Board): boolean =>
  subject !== undefined && leadOf(speaker, sources) === leadOf(subject, sources);

/** A sentence for each speaker who has said both, from its latest full change. */
function changeWords(board: Board, locale: Locale): string[] {
  const spanOf = spanReader(locale.zone);
  const entries = new Map(
    [...board.confirm, ...board.deny].map((entry) => [entry.statement.ref, entry]),
  );
  const start = ({ statement }: BoardEntry): number => spanOf(statement)?.start ?? -Infinity;
  const latest = new Map<string, BoardEntry>();
  for (const { to, change } of board.derived.standing.changes) {
    const entry = entries.get(to);
    if (change !== 'full' || !entry) continue;
    const speaker = leadOf(entry.statement.speaker, board.sources);
    const known = latest.get(speaker);
    if (!known || start(known) <= start(entry)) latest.set(speaker, entry);
  }
  return [...latest.values()].map(({ statement }) => {
    const date = statement.said ?? statement.published;
    const since = date ? dateWords(date, locale) : null;
    const name = nameOf(statement.speaker, board.sources);
    return locale.language.standings.saidBothSince(name, since, statement.stance);
  });
}
