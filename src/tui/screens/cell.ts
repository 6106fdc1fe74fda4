import type { Board, BoardEntry } from '../../domain/board.ts';
import { shortInText } from '../../domain/claim-name.ts';
import { dateWords } from '../../domain/date-words.ts';
import type { Locale } from '../../domain/locale.ts';
import { notCountedWords } from '../../domain/reason-words.ts';
import { nameInText } from '../../domain/source-name.ts';
import { columned } from '../../text/layout/fitting.ts';
import { cellsOf, rowOf } from '../../text/layout/row.ts';
import { joined, type Sentence, sentence, sentenceOf } from '../../text/layout/sentence.ts';
import { type Row, row } from '../paint.ts';
import { hanging, leftAndRight } from './parts.ts';

/** How entries are drawn: in which language's dates, and whether in the words' own language. */
export interface Manner {
  readonly board: Board;
  readonly locale: Locale;
  readonly original: boolean;
  /** The most rows that the words of one entry take. */
  readonly most: number;
}

const dateOf = ({ statement }: BoardEntry, locale: Locale): string => {
  const date = statement.published ?? statement.said;
  return date ? dateWords(date, locale, 'short') : '';
};

/** Words and the sign before them; empty where there are none. */
interface Quoted {
  readonly mark: '≈ ' | '† ' | '';
  readonly words: string;
}

/**
 * The words of an entry: ≈ marks a paraphrase, quotation marks are round their own; where these
 * are translated, † says that nobody printed them so.
 */
function quoted({ statement: { text, translation } }: BoardEntry, original: boolean): Quoted {
  const stored = text?.original ?? '';
  const isTranslated = translation !== undefined && !(original && text);
  const words = isTranslated ? translation.text : stored;
  if (words === '') return { mark: '', words };
  if (!text || text.kind === 'paraphrase') return { mark: '≈ ', words };
  return { mark: isTranslated ? '† ' : '', words: `“${words}”` };
}

/** Whether this entry's words stand in quotation marks that are round a translation. */
export const isTranslatedQuote = (entry: BoardEntry, original: boolean): boolean =>
  quoted(entry, original).mark === '† ';

/** One statement in a column: who, when, how it travelled, its words, and why it does not count. */
export function cellRows(entry: BoardEntry, manner: Manner, at: Place): readonly Row[] {
  const { statement, heading, described } = entry;
  const { board, locale, original } = manner;
  const { cells } = at;
  const { mark, words } = quoted(entry, original);
  const indent = ' '.repeat(cellsOf(statement.ref) + 2);
  const room = Math.max(0, cells - indent.length);
  const via = entry.seenVia.map((id) => nameInText(id, board.sources));
  const reason = notCountedWords(entry, board, locale);
  return [
    ...headRows(entry, dateOf(entry, locale), at),
    ...(described === heading ? [] : [row(indent + rowOf(described, room))]),
    ...(via.length === 0
      ? []
      : [row(indent + rowOf(sentence`seen via ${joined(via, ', ')}`, room), 'faint')]),
    ...(words === '' ? [] : hanging(mark === '' ? '   ' : ` ${mark}`, words, cells, manner)),
    ...(reason === null ? [] : hanging('   ', sentenceOf(reason), cells + 1, { style: 'warning' })),
  ];
}

/** Who and when in one row, unless the date would leave the name less than a third of it. */
function headRows(
  { statement: { ref }, heading }: BoardEntry,
  date: string,
  { cells, isHere }: Place,
): readonly Row[] {
  const style = isHere ? 'strong' : 'plain';
  const head = sentence`${isHere ? '▸' : ' '}${ref} ${heading}`;
  const forName = cells - cellsOf(date) - 1 - (cellsOf(ref) + 2);
  const wanted = Math.min(cellsOf(heading), Math.floor(cells / 3));
  if (date === '' || forName >= wanted) return [leftAndRight(head, date, cells, style)];
  return [row(rowOf(head, cells), style), row(rowOf(date, cells, { align: 'right' }), style)];
}

export interface Place {
  readonly cells: number;
  readonly isHere: boolean;
}

/** A statement in one row: no position, with its words. */
export function lineRow(entry: BoardEntry, manner: Manner, at: Place & { names: number }): Row {
  const { mark, words } = quoted(entry, manner.original);
  const text = sentence`${lead(entry, manner.locale, at)} ${mark}${words}`;
  return row(rowOf(text, at.cells), at.isHere ? 'strong' : 'plain');
}

const stanceWords = { confirm: 'confirms', deny: 'denies', neutral: 'takes no position on' };

/** A statement on another claim: what it confirms or denies, and that it is not this one. */
export function relatedRow(
  entry: Board['related'][number],
  manner: Manner,
  at: Place & { names: number },
): Row {
  const on = entry.on ? sentence`${entry.on.ref}, ${shortInText(entry.on)}` : 'another claim';
  const verb = stanceWords[entry.statement.stance];
  const text = sentence`${lead(entry, manner.locale, at)} ${verb} ${on}; not ${manner.board.claim.ref}`;
  return row(rowOf(text, at.cells), at.isHere ? 'strong' : 'plain');
}

function lead(entry: BoardEntry, locale: Locale, at: { names: number; isHere: boolean }): Sentence {
  const mark = at.isHere ? '▸' : ' ';
  const name = columned(entry.heading, at.names);
  return sentence`${mark}${entry.statement.ref} ${name}  ${dateOf(entry, locale)}`;
}
