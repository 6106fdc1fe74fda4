import type { Board, BoardEntry } from '../../domain/board.ts';
import { shortInText } from '../../domain/claim-name.ts';
import { dateWords } from '../../domain/date-words.ts';
import type { Locale } from '../../domain/locale.ts';
import { notCountedWords } from '../../domain/reason-words.ts';
import { nameInText } from '../../domain/source-name.ts';
import { rowOf, shown } from '../../text/row.ts';
import { width } from '../../text/width.ts';
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

/** The words of an entry with their mark: ≈ for a paraphrase, quotation marks for their own. */
function markedWords({ statement }: BoardEntry, original: boolean): string {
  const { text, translation } = statement;
  if (!text) return translation ? `≈ ${translation.text}` : '';
  const words = original ? text.original : (translation?.text ?? text.original);
  if (words === '') return '';
  return text.kind === 'paraphrase' ? `≈ ${words}` : `“${words}”`;
}

/** One statement in a column: who, when, how it travelled, its words, and why it does not count. */
export function cellRows(entry: BoardEntry, manner: Manner, at: Place): readonly Row[] {
  const { statement, heading, described } = entry;
  const { board, locale, original } = manner;
  const { cells, isHere } = at;
  const words = markedWords(entry, original);
  const indent = ' '.repeat(width(shown(statement.ref)) + 2);
  const via = entry.seenVia.map((id) => nameInText(id, board.sources)).join(', ');
  const reason = notCountedWords(entry, board, locale);
  const isMarked = words.startsWith('≈');
  const head = `${isHere ? '▸' : ' '}${statement.ref} ${heading}`;
  return [
    leftAndRight(head, dateOf(entry, locale), cells, isHere ? 'strong' : 'plain'),
    ...(described === heading ? [] : [row(rowOf(indent + described, cells))]),
    ...(via === '' ? [] : [row(rowOf(`${indent}seen via ${via}`, cells), 'faint')]),
    ...(words === ''
      ? []
      : hanging(isMarked ? ' ≈ ' : '   ', isMarked ? words.slice(2) : words, cells, manner)),
    ...(reason === null ? [] : hanging('   ', reason, cells + 1, { style: 'warning' })),
  ];
}

export interface Place {
  readonly cells: number;
  readonly isHere: boolean;
}

/** A statement in one row: no position, with its words. */
export function lineRow(entry: BoardEntry, manner: Manner, at: Place & { names: number }): Row {
  const words = markedWords(entry, manner.original);
  const text = `${lead(entry, manner.locale, at)} ${words}`;
  return row(rowOf(text, at.cells), at.isHere ? 'strong' : 'plain');
}

const stanceWords = { confirm: 'confirms', deny: 'denies', neutral: 'takes no position on' };

/** A statement on another claim: what it confirms or denies, and that it is not this one. */
export function relatedRow(
  entry: Board['related'][number],
  manner: Manner,
  at: Place & { names: number },
): Row {
  const on = entry.on ? `${entry.on.ref}, ${shortInText(entry.on)}` : 'another claim';
  const verb = stanceWords[entry.statement.stance];
  const text = `${lead(entry, manner.locale, at)} ${verb} ${on}; not ${manner.board.claim.ref}`;
  return row(rowOf(text, at.cells), at.isHere ? 'strong' : 'plain');
}

function lead(entry: BoardEntry, locale: Locale, at: { names: number; isHere: boolean }): string {
  const mark = at.isHere ? '▸' : ' ';
  const name = rowOf(entry.heading, at.names);
  return `${mark}${entry.statement.ref} ${name}  ${dateOf(entry, locale)}`;
}
