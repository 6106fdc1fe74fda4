import type { Board, BoardEntry } from '../domain/board.ts';
import type { StatementOnFile } from '../domain/contents.ts';
import { valueWords } from '../domain/figure-words.ts';
import { reasonWords } from '../domain/reason-words.ts';
import { type Block, type Section, section } from './block.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, strong } from './inline.ts';
import { describedTold, shortTold, statementDate } from './told.ts';

/** Section 4: Confirms, Denies, No position of one claim in short cells. */
export const sidesSection = (board: Board, edition: Edition): Section =>
  section(
    `sides-${board.claim.ref}`,
    edition.say.sides.title(board.claim.ref, shortTold(board.claim)),
    [sidesTable(board, edition)],
  );

type Order = (a: BoardEntry, b: BoardEntry) => number;

/** The three columns: counted entries in rows, beneath them those not counted, with their reason. */
export function sidesTable(board: Board, edition: Edition, order?: Order): Block {
  const { head } = edition.say.sides;
  const columns = (['confirm', 'deny', 'neutral'] as const).map((stance) => {
    const entries = order ? board[stance].toSorted(order) : board[stance];
    return {
      shown: entries.filter(({ reason }) => reason === null),
      beside: entries.filter(({ reason }) => reason !== null),
    };
  });
  const [confirm, deny, neutral] = columns.map(({ shown }) => shown.length);
  const height = Math.max(...columns.map(({ shown }) => shown.length));
  const cells = Array.from({ length: height }, (_, row) =>
    columns.map(({ shown }) => entryCell(shown[row], edition)),
  );
  const beside = columns.map((column) => besideCell(column.beside, board, edition));
  return {
    kind: 'table',
    role: 'sides',
    head: [[head.confirm(confirm ?? 0)], [head.deny(deny ?? 0)], [head.neutral(neutral ?? 0)]],
    rows: beside.some((cell) => cell.length > 0) ? [...cells, beside] : cells,
  };
}

function entryCell(entry: BoardEntry | undefined, edition: Edition): Line {
  if (!entry) return [];
  const { statement, heading, counted } = entry;
  const described = describedTold(entry, edition);
  const mark = statement.text?.kind === 'paraphrase' ? ' ≈' : '';
  const parts = [
    [name(heading)],
    described === null ? [] : [described],
    line`${statementDate(statement, edition)}${mark}`,
    ...remarksOn(statement, edition),
  ];
  return line`${counted ? strong(statement.ref) : statement.ref} ${joined(parts, '; ')}`;
}

/** What a reader must know of an entry beside who says it, and when. */
function remarksOn(statement: StatementOnFile, { say, locale }: Edition): Line[] {
  const { value, silence, modality, directness } = statement;
  const { remarks } = say.sides;
  const isSoft = modality === 'hedged' || modality === 'conditional';
  return [
    value ? [name(valueWords(value, locale))] : [],
    silence === undefined ? [] : [remarks[silence]],
    isSoft ? [remarks[modality]] : [],
    directness === 'incompatible' ? [remarks.incompatible] : [],
  ];
}

/** `Not counted: S06 ("denied" is Arabi21's word), S26 (Rozana's)`. */
function besideCell(entries: readonly BoardEntry[], board: Board, edition: Edition): Line {
  if (entries.length === 0) return [];
  const items = entries.map((entry, index): Line => {
    const words = reasonWords(entry, board, edition.locale);
    const isAlike = entries[index - 1]?.reason === entry.reason;
    const reason = isAlike ? words?.again : words?.full;
    return line`${entry.statement.ref}${reason === undefined ? '' : line` (${name(reason)})`}`;
  });
  return edition.say.sides.notCounted(items);
}
