import type { Statement } from '../../domain/statement.ts';
import { isRightToLeft } from '../../text/layout/direction.ts';
import { rowOf, rowsOf } from '../../text/layout/row.ts';
import { type Row, row } from '../paint.ts';
import { entryAt } from '../spot.ts';
import type { BoardView } from './board-rows.ts';
import { plural, rulers } from './parts.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const withArticle = (name: string): string => `${/^[AEIOU]/u.test(name) ? 'an' : 'a'} ${name}`;

const kinds = { paraphrase: '≈ ', excerpt: '', verbatim: '' } as const;

/** The words of the entry under the cursor as they stand on file, nothing cut. */
interface Detail {
  readonly name: string;
  readonly title: string;
  readonly words: readonly Row[];
}

function detailOf({ board, spot, columns, original }: BoardView): Detail | null {
  const statement = spot && entryAt({ board, spot })?.statement;
  const text = statement?.text;
  if (!text || text.original === '') return null;
  const beside = original ? statement.translation?.text : undefined;
  const name = `${statement.ref} IN FULL`;
  return {
    name,
    title: `${name} ${whatItIs(text, statement.speechLang)}`,
    words: [
      ...inFull(text.original, columns),
      ...(beside === undefined ? [] : inFull(beside, columns)),
    ],
  };
}

/** The words in full below their title. */
export function detailRows(view: BoardView): readonly Row[] {
  const detail = detailOf(view);
  return detail ? [...titleRows(detail, view.columns), ...detail.words] : [];
}

const titleRows = ({ title }: Detail, columns: number): readonly Row[] =>
  rulers(columns >= fromColumns ? `${title}  ${hint}` : title, columns);

/** What of the words in full is in sight in so many rows, and how far they can be scrolled. */
export interface Scrolled {
  readonly rows: readonly Row[];
  /** The first row of the words at which their end is in sight; 0 where all of them are. */
  readonly most: number;
}

/** The title stays and names the keys, the words scroll below it; the last row says what is left. */
export function scrolledDetail(view: BoardView, height: number): Scrolled {
  const detail = detailOf(view);
  const whole = detailRows(view);
  if (!detail || whole.length <= height) return { rows: whole, most: 0 };
  const { columns } = view;
  const isWide = columns >= fromColumns;
  if (height < 3) return inOneRow(detail, view, height);
  const title = titleRows(detail, columns).slice(0, height - 2);
  const room = height - title.length;
  const most = Math.max(0, detail.words.length - room);
  const from = Math.min(view.detailTop, most);
  if (from === most) return { rows: [...title, ...detail.words.slice(from)], most };
  const below = plural(detail.words.length - from - room + 1, 'more row');
  const left = `   ↓ ${below}${isWide ? '' : `  ${hint}`}`;
  const words = detail.words.slice(from, from + room - 1);
  return { rows: [...title, ...words, row(rowOf(left, columns), 'faint')], most };
}

/** Where one row of the words is in sight at most, their title says what is left. */
function inOneRow({ name, words }: Detail, view: BoardView, height: number): Scrolled {
  const most = words.length - 1;
  const from = Math.min(view.detailTop, most);
  const left = from === most ? '' : `  ↓ ${plural(most - from, 'more row')}`;
  const title = rulers(name + left, view.columns).slice(0, 1);
  return { rows: [...title, ...words.slice(from, from + 1)].slice(0, height), most };
}

const hint = '(J K scroll)';
/** From this width on the title has room for the keys, which it always names then. */
const fromColumns = 72;

/** "≈ Arabic paraphrase of a Turkish report": whose language the words on file are in. */
function whatItIs({ lang, kind }: Text, speechLang: string | undefined): string {
  const language = lang === undefined ? '' : `${languageName(lang)} `;
  const isCarried = speechLang !== undefined && speechLang !== lang;
  const report = isCarried ? ` of ${withArticle(languageName(speechLang))} report` : '';
  return kinds[kind] + language + kind + report;
}

type Text = NonNullable<Statement['text']>;

/** Text that runs from right to left starts at the right edge, with a margin at its end. */
function inFull(text: string, columns: number): readonly Row[] {
  const isRight = isRightToLeft(text);
  const margin = isRight && columns >= 40 ? 8 : 1;
  const rows = rowsOf(text, columns - 1 - margin, {
    lines: true,
    align: isRight ? 'right' : 'left',
  });
  return rows.map((line) => row(' '.repeat(margin) + line));
}
