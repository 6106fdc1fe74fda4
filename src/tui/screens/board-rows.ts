import type { Board, BoardEntry } from '../../domain/board.ts';
import type { Locale } from '../../domain/locale.ts';
import { standingWords } from '../../domain/words.ts';
import { mayRunRight } from '../../text/layout/direction.ts';
import { cellsOf, rowOf, rowsOf } from '../../text/layout/row.ts';
import { sentence, sentenceOf } from '../../text/layout/sentence.ts';
import type { Area, Spot } from '../model.ts';
import { isOneColumn } from '../one-column.ts';
import { padded, piece, type Row, row, textOf } from '../paint.ts';
import { cellRows, isTranslatedQuote, lineRow, type Manner, relatedRow } from './cell.ts';
import { countedRows } from './counted-rows.ts';
import { detailRows, scrolledDetail } from './detail-rows.ts';
import { blankRows, leftAndRight, plural, rulers, windowOf } from './parts.ts';

/** What of the board is shown; without a spot there is no cursor, without rows no lower edge. */
export interface BoardView {
  readonly board: Board;
  readonly locale: Locale;
  readonly spot: Spot | null;
  readonly detailTop: number;
  readonly original: boolean;
  readonly columns: number;
  readonly rows: number | null;
}

/** Rows, and which of them the cursor is on, so that it can be kept in sight. */
interface Body {
  readonly rows: readonly Row[];
  readonly at: number;
}

/** The statements below the titles of their columns, which stay when the statements scroll. */
interface Columns extends Body {
  readonly title: Row;
}

/** The rows of a board, and how far the words in full can be scrolled in it. */
interface Fitted {
  readonly rows: readonly Row[];
  readonly mostTop: number;
}

/** The board of one claim: who confirms, who denies, what is not counted and why. */
export const boardRows = (view: BoardView): readonly Row[] => boardIn(view).rows;

/** The first row of the words in full beyond which there is nothing to scroll to. */
export const mostDetailTop = (view: BoardView): number => boardIn(view).mostTop;

function boardIn(view: BoardView): Fitted {
  const { board, locale, columns, rows } = view;
  const small = rows !== null && rows < 16;
  const { title, ...body } = bodyOf(view);
  const head = [
    ...claimRows(board, columns, small ? 1 : 3),
    ...rulers(sentenceOf(standingWords(board, locale).toLocaleUpperCase('en')), columns, 'strong'),
    ...countedRows(board, locale, columns),
    title,
  ];
  const detail = detailRows(view);
  const questions = questionRows(view);
  const legend = legendRows(view);
  if (rows === null)
    return { rows: [...head, ...body.rows, ...detail, ...questions, ...legend], mostTop: 0 };
  return fitted({ head, body, detail, questions, legend }, view, rows);
}

interface Parts {
  readonly head: readonly Row[];
  readonly body: Body;
  readonly detail: readonly Row[];
  readonly questions: readonly Row[];
  readonly legend: readonly Row[];
}

/** Everything where it fits, the legend giving way first; else all but the words in full scrolls. */
function fitted(parts: Parts, view: BoardView, height: number): Fitted {
  const { body, questions, legend, detail } = parts;
  const head = withTitle(parts.head, Math.max(2, height - 5));
  const room = height - head.length;
  const left = room - body.rows.length - detail.length - questions.length;
  if (left >= 0) {
    const shownLegend = legend.length <= left ? legend : [];
    const blank = blankRows(left - shownLegend.length);
    const rows = [...head, ...body.rows, ...detail, ...questions, ...blank, ...shownLegend];
    return { rows, mostTop: 0 };
  }
  const scrolling = [...body.rows, ...questions];
  const least = Math.min(detail.length, Math.max(room < 9 ? 2 : 3, Math.floor(room / 4)));
  const forDetail = Math.max(least, Math.min(detail.length, room - scrolling.length));
  const { rows: shownDetail, most } = scrolledDetail(view, forDetail);
  const forBody = Math.max(1, room - shownDetail.length);
  const { from, to } = windowOf(scrolling.length, rowAtCursor(body, view), forBody);
  const shownBody = withMore(scrolling.slice(from, to), scrolling.length - to);
  const blank = blankRows(forBody - shownBody.length);
  return { rows: [...head, ...shownBody, ...shownDetail, ...blank], mostTop: most };
}

/** Of a head that is too high, the title of the columns stays. */
const withTitle = (head: readonly Row[], most: number): readonly Row[] =>
  head.length <= most ? head : [...head.slice(0, most - 1), ...head.slice(-1)];

/** Questions stand behind the statements, one row each below their title. */
const rowAtCursor = (body: Body, { spot }: BoardView): number =>
  spot?.area === 'questions' ? body.rows.length + 1 + spot.index : body.at;

/** Says in the last row how much is below it. */
function withMore(rows: readonly Row[], below: number): readonly Row[] {
  if (below === 0 || rows.length < 3) return rows;
  return [...rows.slice(0, -1), row(`   ↓ ${plural(below + 1, 'more row')}`, 'faint')];
}

function claimRows({ claim }: Board, columns: number, most: number): readonly Row[] {
  const rows = rowsOf(claim.text, columns - 1, { align: 'start', most });
  return rows.map((line) => row(` ${line}`));
}

function bodyOf(view: BoardView): Columns {
  const isTurning = view.rows !== null && isOneColumn(view.columns);
  const columns = isTurning
    ? oneColumn(view)
    : view.rows === null
      ? asText(view)
      : twoColumns(view);
  const below = [linesOf(view, 'neutral'), linesOf(view, 'related')];
  const parts = [columns, ...(isTurning ? below.slice(1) : below)];
  let rows: readonly Row[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.at >= 0) at = rows.length + part.at;
    rows = [...rows, ...part.rows];
  }
  return { title: columns.title, rows, at };
}

const manner = ({ board, locale, original, rows }: BoardView): Manner => ({
  board,
  locale,
  original,
  most: rows === null ? Infinity : Math.max(3, Math.floor(rows / 3)),
});

const isAt = (spot: Spot | null, area: Area, index: number): boolean =>
  spot?.area === area && spot.index === index;

const signs = { confirm: '✓', deny: '✗', neutral: '○' } as const;
const titles = { confirm: 'CONFIRMS', deny: 'DENIES', neutral: 'NO POSITION' } as const;
type Column = keyof typeof titles;

/** "1 counted", "0 counted, 1 second hand": what of a side counts and what stands beside. */
function columnCounts(entries: readonly BoardEntry[]): string {
  const beside = entries.filter(({ counted }) => !counted);
  const counted = `${entries.length - beside.length} counted`;
  if (beside.length === 0) return counted;
  const areHeard = beside.every(({ reason }) => reason === 'second-hand');
  return `${counted}, ${beside.length} ${areHeard ? 'second hand' : 'not counted'}`;
}

const columnTitle = (board: Board, column: Column): string =>
  `${signs[column]} ${titles[column]}  ${column === 'neutral' ? board.neutral.length : columnCounts(board[column])}`;

function columnRows(view: BoardView, column: Column, cells: number): Body {
  const entries = view.board[column];
  let rows: readonly Row[] = [];
  let at = -1;
  for (const [index, entry] of entries.entries()) {
    const isHere = isAt(view.spot, column, index);
    if (isHere) at = rows.length;
    rows = [...rows, ...cellRows(entry, manner(view), { cells, isHere })];
  }
  return {
    rows: entries.length === 0 ? [row(rowOf('   nobody on file', cells), 'faint')] : rows,
    at,
  };
}

/** Denials stand beside confirmations, so that neither comes first. */
function twoColumns(view: BoardView): Columns {
  const left = Math.floor((view.columns - 3) / 2);
  const right = view.columns - left - 3;
  const confirm = columnRows(view, 'confirm', left);
  const deny = columnRows(view, 'deny', right);
  const title = [
    piece(` ${rowOf(columnTitle(view.board, 'confirm'), left)}`, 'confirm'),
    piece('│', 'faint'),
    piece(` ${rowOf(columnTitle(view.board, 'deny'), right)}`, 'deny'),
  ];
  const count = Math.max(confirm.rows.length, deny.rows.length);
  const rows = Array.from({ length: count }, (_, index) => [
    ...padded(confirm.rows[index] ?? [], left + 1),
    piece('│', 'faint'),
    ...(deny.rows[index] ?? []),
  ]);
  return { title, rows, at: Math.max(confirm.at, deny.at) };
}

/** What draws plain text later may reorder its lines: then the sides stand below each other. */
function asText(view: BoardView): Columns {
  const beside = twoColumns(view);
  const isReordered = beside.rows.some((pieces) => mayRunRight(textOf(pieces)));
  return isReordered || isOneColumn(view.columns) ? stacked(view) : beside;
}

function stacked(view: BoardView): Columns {
  const { board, columns } = view;
  const titleOf = (column: Column): Row => row(rowOf(` ${columnTitle(board, column)}`, columns));
  const confirm = columnRows(view, 'confirm', columns - 1);
  const deny = columnRows(view, 'deny', columns - 1);
  return {
    title: titleOf('confirm'),
    rows: [...confirm.rows, titleOf('deny'), ...deny.rows],
    at: confirm.at,
  };
}

/** One column at a time; h and l turn to the next. */
function oneColumn(view: BoardView): Columns {
  const area = view.spot?.area ?? 'confirm';
  const column = area === 'deny' || area === 'neutral' ? area : 'confirm';
  const { board } = view;
  const others = (['confirm', 'deny', 'neutral'] as const)
    .filter((one) => one !== column)
    .map((one) => `${signs[one]} ${board[one].length}`)
    .join('  ');
  const { rows, at } = columnRows(view, column, view.columns - 1);
  const title = leftAndRight(` ${columnTitle(board, column)}`, others, view.columns - 1, 'strong');
  return { title, rows, at };
}

function linesOf(view: BoardView, area: 'neutral' | 'related'): Body {
  const { board, columns, spot } = view;
  const count = board[area].length;
  if (count === 0) return { rows: [], at: -1 };
  const title = area === 'neutral' ? `○ NO POSITION  ${count}` : `RELATED, NOT COUNTED  ${count}`;
  const names = Math.min(
    24,
    Math.max(...[...board.neutral, ...board.related].map(({ heading }) => cellsOf(heading))),
  );
  const place = (index: number) => ({
    cells: columns - 1,
    names,
    isHere: isAt(spot, area, index),
  });
  const rows =
    area === 'neutral'
      ? board.neutral.map((entry, index) => lineRow(entry, manner(view), place(index)))
      : board.related.map((entry, index) => relatedRow(entry, manner(view), place(index)));
  const at = spot?.area === area ? spot.index + 1 : -1;
  return { rows: [...rulers(title, columns), ...rows], at };
}

function questionRows({ board, columns, spot }: BoardView): readonly Row[] {
  const { questions } = board;
  if (questions.length === 0) return [];
  const title = `OPEN QUESTION${questions.length === 1 ? '' : 'S'}  ${questions.length}`;
  const rows = questions.map(({ ref, text, next, owner, answer }, index) => {
    const isHere = isAt(spot, 'questions', index);
    const behind = answer ?? next ?? '';
    const asked = sentence`${isHere ? '▸' : ' '}${ref} ${text}`;
    const words = behind === '' ? asked : sentence`${asked} ${behind}`;
    const state = answer === undefined ? (owner ?? 'no owner') : 'answered';
    return leftAndRight(words, state, columns - 1, isHere ? 'strong' : 'plain');
  });
  return [...rulers(title, columns), ...rows];
}

/** Explains the signs that are on this board, and no others. */
function legendRows({ board, columns, original }: BoardView): readonly Row[] {
  const own = [...board.confirm, ...board.deny, ...board.neutral];
  const entries = [...own, ...board.related];
  const isElsewhere = entries.some(({ statement: { published, said } }) => {
    const date = published ?? said;
    return date !== undefined && date.basis !== 'stated';
  });
  const isOurs = entries.some(({ statement }) => statement.text?.kind === 'paraphrase');
  const isTranslated = own.some((entry) => isTranslatedQuote(entry, original));
  const parts = [
    ...(isElsewhere ? ['° date from elsewhere'] : []),
    ...(isOurs ? ['≈ our paraphrase, not their words'] : []),
    ...(isTranslated ? ['† translated'] : []),
  ];
  if (parts.length === 0) return [];
  return rowsOf(parts.join('   '), columns - 1).map((line) => row(` ${line}`, 'faint'));
}
