import { shortOf } from '../../domain/claim-name.ts';
import { localeOf } from '../../domain/locale.ts';
import { isContested } from '../../domain/standing.ts';
import { fitting } from '../../text/layout/fitting.ts';
import { cellsOf, rowOf, rowsOf } from '../../text/layout/row.ts';
import { joined, plainWords, sentence, sentenceOf } from '../../text/layout/sentence.ts';
import { width } from '../../text/width.ts';
import { footerWords } from '../footer-words.ts';
import { isWide, type Model, sceneOf, type View, viewOf } from '../model.ts';
import { padded, piece, type Row, row } from '../paint.ts';
import { boardRows, type BoardView, mostDetailTop } from './board-rows.ts';
import { claimsRows } from './claims-rows.ts';
import { type FormPicture, formPicture } from './form-rows.ts';
import { lookupPicture } from './lookup-rows.ts';
import { blankRows, leftAndRight } from './parts.ts';
import { searchPicture } from './search-rows.ts';
import { storiesRows } from './stories-rows.ts';

/** The whole screen in panes, top to bottom; the body may have one at its left. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly head: readonly Row[];
  readonly left: { readonly columns: number; readonly rows: readonly Row[] } | null;
  readonly main: readonly Row[];
  readonly foot: readonly Row[];
  /** Where the terminal's own cursor stands while text is typed. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

const most = { notice: 0.34, left: 0.34 };
const least = { notice: 4 };

/** What a model looks like. Pure: the same model is the same picture. */
export function frameOf(model: Model): Frame {
  const { columns, rows, head, foot, height, left } = roomOf(model);
  const cells = columns - (left ? left.columns : 0);
  const picture = mainPicture(model, cells, height);
  const cursor = picture.cursor && {
    x: Math.min(columns - 1, picture.cursor.x + columns - cells),
    y: picture.cursor.y + head.length,
  };
  return { columns, rows, head, left, main: picture.rows.slice(0, height), foot, cursor };
}

function roomOf(model: Model) {
  const { columns, rows } = model.size;
  const head = headRows(model);
  const foot = footRows(model).slice(-Math.max(1, rows - head.length - 1));
  const height = Math.max(1, rows - head.length - foot.length);
  return { columns, rows, head, foot, height, left: leftPane(model, height) };
}

/** All rows of a frame as they stand on the screen. */
export function rowsOfFrame({ head, left, main, foot }: Frame): readonly Row[] {
  const body = main.map((pieces, index) => [...(left?.rows[index] ?? []), ...pieces]);
  return [...head, ...body, ...foot];
}

function leftPane(model: Model, height: number): Frame['left'] {
  const { open } = model;
  if (!isWide(model) || !open || model.lookup) return null;
  if (viewOf(model) === 'stories' || viewOf(model) === 'search') return null;
  const columns = Math.floor(model.size.columns * most.left);
  const list = claimsRows({
    claims: open.claims,
    at: model.claimAt,
    hasFocus: viewOf(model) === 'claims' && !model.form,
    locale: localeOf(open.story),
    columns: columns - 1,
    rows: height,
  });
  return {
    columns,
    rows: list.map((pieces) => [...padded(pieces, columns - 1), piece('│', 'faint')]),
  };
}

function mainPicture(model: Model, columns: number, height: number): FormPicture {
  if (model.lookup) return lookupPicture(model, model.lookup, columns, height);
  if (model.form) return formPicture(model, model.form, columns, height);
  if (viewOf(model) === 'search') return searchPicture(model, columns, height);
  return { rows: viewRows(model, columns, height), cursor: null };
}

function viewRows(model: Model, columns: number, height: number): readonly Row[] {
  const view = viewOf(model);
  if (view === 'stories') return storiesRows(model, columns, height);
  const { open } = model;
  if (view === 'board' || isWide(model)) return boardOrNothing(model, columns, height);
  if (!open) return blankRows(height);
  return claimsRows({
    claims: open.claims,
    at: model.claimAt,
    hasFocus: true,
    locale: localeOf(open.story),
    columns,
    rows: height,
  });
}

/** The first row of the words in full that can be scrolled to on the screen of a model. */
export function mostTopOf(model: Model): number {
  const { columns, height, left } = roomOf(model);
  const view = boardView(model, columns - (left?.columns ?? 0), height);
  return view ? mostDetailTop(view) : 0;
}

function boardView(model: Model, columns: number, rows: number): BoardView | null {
  const { board, open, spot, detailTop, original } = model;
  if (!board || !open) return null;
  return { board, locale: localeOf(open.story), spot, detailTop, original, columns, rows };
}

function boardOrNothing(model: Model, columns: number, height: number): readonly Row[] {
  const view = boardView(model, columns, height);
  if (view) return boardRows(view);
  const text = 'No claims yet. A enters one: an affirmative sentence that can be checked.';
  const rows = rowsOf(text, columns - 2).map((line) => row(` ${line}`));
  return [[], ...rows, ...blankRows(height - rows.length - 1)];
}

/** Where there is room the banner is a row of its own, else it stands for the program's name. */
function headRows(model: Model): readonly Row[] {
  const { columns, rows } = model.size;
  const title = titleRow(model);
  if (!model.demo || rows < 26) return [title];
  const text = ' EXAMPLE DESK: try what you like; gainsay demo --reset begins again';
  return [row(rowOf(text, columns), 'banner'), title];
}

const viewNames: Readonly<Record<View, string>> = {
  stories: 'stories',
  claims: 'claims',
  board: '',
  search: 'search',
};

/** The program, the story, the claim; at the right how many claims are contested. */
function titleRow(model: Model): Row {
  const isBanner = model.demo && model.size.rows < 26;
  const lead = piece(isBanner ? ' EXAMPLE DESK ' : ' gainsay ', isBanner ? 'banner' : 'strong');
  const cells = model.size.columns - 1 - width(lead.text);
  if (cells < 24 && !isBanner) return titleWords(model, model.size.columns - 1);
  return [lead, ...titleWords(model, cells)];
}

function titleWords(model: Model, cells: number): Row {
  const view = viewOf(model);
  if (view === 'stories' || !model.open) {
    return row(rowOf(` ${viewNames[view] || 'stories'}`, cells), 'strong');
  }
  const { story } = model.open;
  const right = model.size.columns < 60 ? '' : contestedWords(model);
  const claim = view === 'board' && model.board ? model.board.claim : null;
  const name = claim ? sentence`${claim.ref} ${shortOf(claim)}` : viewNames[view];
  const short = fittingTitle(story.title, cells - cellsOf(sentence` › ${name} ${right}`) - 1);
  const left = joined(
    [short, name].filter((part) => plainWords(part) !== ''),
    ' › ',
  );
  return leftAndRight(sentence` ${left}`, right, cells, 'strong');
}

/** A story's title, if need be without what stands behind its last comma. */
function fittingTitle(title: string, cells: number): string {
  if (cellsOf(title) <= cells) return title;
  const comma = title.lastIndexOf(',');
  const short = comma > 0 ? title.slice(0, comma) : title;
  if (cells < 6) return '';
  return fitting(short, cells);
}

function contestedWords({ open, board }: Model): string {
  const contested = open?.claims.filter(({ standing }) => isContested(standing)) ?? [];
  const at = contested.findIndex(({ id }) => id === board?.claim.id);
  return at < 0 ? `${contested.length} contested` : `contested ${at + 1} of ${contested.length}`;
}

/** The notice where there is one, the question where there is one, then the keys. */
function footRows(model: Model): readonly Row[] {
  const { columns, rows: height } = model.size;
  const { ask, notice } = model;
  const words = ask ? [ask.text] : notice ? [notice.text] : [];
  const room = { most: Math.max(least.notice, Math.floor(height * most.notice)) };
  const rows = words.flatMap((text) => rowsOf(sentenceOf(text), columns - 2, room));
  const style = ask ? 'banner' : notice?.tone === 'problem' ? 'warning' : 'strong';
  return [...rows.map((line) => row(` ${line}`, style)), keysRow(model)];
}

function keysRow(model: Model): Row {
  const { columns } = model.size;
  const words = footerWords(sceneOf(model), model).map(([key, does]) => `${key} ${does}`);
  let line = '';
  for (const word of words) {
    const next = line === '' ? ` ${word}` : `${line}  ${word}`;
    if (width(next) < columns) line = next;
  }
  return row(rowOf(line, columns), 'faint');
}
