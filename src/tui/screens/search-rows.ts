import { markedRow } from '../../text/layout/marked-row.ts';
import { cellsOf, rowOf, rowsOf } from '../../text/layout/row.ts';
import { joined, sentence, type Words } from '../../text/layout/sentence.ts';
import { typedText } from '../../text/layout/typed-text.ts';
import { width } from '../../text/width.ts';
import { type FoundGroup, type FoundRecord, hitsOf, type Search } from '../found.ts';
import type { Model } from '../model.ts';
import { piece, type Row, row } from '../paint.ts';
import type { FormPicture } from './form-rows.ts';
import { blankRows, rulers, windowOf } from './parts.ts';

const lead = ' find: ';

/** What is looked for, and below it what was found: on each claim its statements. */
export function searchPicture(model: Model, columns: number, height: number): FormPicture {
  const { search } = model;
  if (!search) return { rows: blankRows(height), cursor: null };
  const { text, at } = search.field;
  const typed = typedText(text, at, { cells: Math.max(2, columns - lead.length), most: 1 });
  const head = [
    ...rulers(titleOf(model, search), columns, 'strong').slice(0, 1),
    [piece(lead), piece(typed.rows[0] ?? '')],
  ];
  const room = Math.max(1, height - head.length);
  const { rows, at: cursorAt } = bodyOf(search, columns);
  const { from, to } = windowOf(rows.length, cursorAt, room);
  const body = rows.length > 0 ? rows.slice(from, to) : hintRows(search, columns);
  return {
    rows: [...head, ...body, ...blankRows(room - body.length)].slice(0, height),
    cursor: search.isTyping ? { x: Math.min(columns - 1, lead.length + typed.x), y: 1 } : null,
  };
}

function titleOf({ open }: Model, search: Search): string {
  const where = search.everywhere || !open ? 'ALL STORIES' : 'THIS STORY';
  const count = hitsOf(search).length;
  if (count === 0) return `SEARCH ${where}`;
  const found = search.more ? `the newest ${count}` : `${count} found`;
  return `SEARCH ${where}  ${found}${search.isCut ? ', not in every spelling' : ''}`;
}

interface Body {
  readonly rows: readonly Row[];
  /** The row that the cursor is on. */
  readonly at: number;
}

function bodyOf(search: Search, columns: number): Body {
  const widths = widthsOf(search, columns);
  const rows: Row[] = [];
  let index = 0;
  let at = 0;
  for (const group of search.groups) {
    rows.push(groupRow(group, columns));
    for (const hit of group.hits) {
      if (index === search.at) at = rows.length;
      rows.push(hitRow(hit, { ...widths, columns, isHere: index === search.at }));
      index += 1;
    }
  }
  return { rows, at };
}

function groupRow({ ref, title }: FoundGroup, columns: number): Row {
  const before = ref === '' ? ' ' : ` ${ref} `;
  return [piece(before, 'strong'), piece(rowOf(title, columns - width(before)), 'strong')];
}

interface Widths {
  readonly refs: number;
  readonly names: number;
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));

/** As wide as the widest of each, but the names never more than a quarter of the row. */
function widthsOf(search: Search, columns: number): Widths {
  const records = hitsOf(search).map(({ record }) => record);
  return {
    refs: widest(records.map(signedRef)),
    names: Math.min(
      Math.floor(columns / 4),
      Math.max(0, ...records.map(({ heading }) => cellsOf(heading))),
    ),
  };
}

const signs = { confirm: '✓', deny: '✗', neutral: '○' } as const;

const signedRef = ({ stance, ref }: FoundRecord): string =>
  stance === null ? ref : `${signs[stance]} ${ref}`;

interface Place extends Widths {
  readonly columns: number;
  readonly isHere: boolean;
}

/** Sign, ref and name, then the words around the match. */
function hitRow(hit: FoundRecord, { columns, refs, isHere, ...widths }: Place): Row {
  // Found by its own name, a source is named once.
  const isNamed = hit.heading !== '' && hit.heading !== hit.text;
  const names = isNamed ? widths.names : 0;
  const about = [hit.state === 'live' ? '' : hit.state, hit.field].filter((part) => part !== '');
  const note = about.length === 0 ? '' : `${about.join(', ')}: `;
  const cells = Math.max(1, columns - refs - names - (names === 0 ? 4 : 5) - width(note));
  const style = isHere ? 'cursor' : 'plain';
  return [
    piece(isHere ? ' ▸' : '  '),
    piece(rowOf(signedRef(hit), refs), style),
    ...(names === 0 ? [] : [piece(` ${rowOf(hit.heading, names)}`, style)]),
    piece('  '),
    piece(note, 'faint'),
    ...markedRow(hit.text, cells, hit.marks).map(({ text, isMarked }) =>
      piece(text, isMarked ? 'strong' : 'plain'),
    ),
  ];
}

const whatIsSearched =
  'Words of statements, translations, labels, claims, sources in any spelling, documents, questions and notes; a ref. Every word must occur; the last may be cut short.';

/** Why nothing is shown below the field, and what to try. */
function hintRows({ field, everywhere, isCut, like }: Search, columns: number): readonly Row[] {
  const hint = (text: Words): readonly Row[] =>
    rowsOf(text, columns - 2).map((line) => row(` ${line}`, 'faint'));
  if (field.text.trim() === '') return hint(whatIsSearched);
  return [
    ...hint(
      everywhere
        ? 'Nothing found. Every word must occur: fewer or shorter words find more.'
        : 'Nothing found in this story. Enter, then w, looks in all stories.',
    ),
    ...(isCut
      ? hint('Not every spelling of that name was looked for: type the one you mean.')
      : []),
    ...(like.length > 0
      ? hint(sentence`On file, perhaps the same name: ${joined(like, ', ')}.`)
      : []),
  ];
}
