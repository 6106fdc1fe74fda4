import type { Statement } from '../../domain/statement.ts';
import { isRightToLeft } from '../../text/layout/direction.ts';
import { rowsOf } from '../../text/layout/row.ts';
import { type Row, row } from '../paint.ts';
import { entryAt } from '../spot.ts';
import type { BoardView } from './board-rows.ts';
import { rulers } from './parts.ts';

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
export function detailRows(view: BoardView): readonly Row[] {
  const { board, columns, original } = view;
  const spot = view.spot ?? { area: 'questions', index: 0 };
  const statement = entryAt({ board, spot })?.statement;
  const text = statement?.text;
  if (!text || text.original === '') return [];
  const scroll = columns >= 72 ? '  (J K scroll)' : '';
  const title = `${statement.ref} IN FULL ${whatItIs(text, statement.speechLang)}${scroll}`;
  const beside = original ? statement.translation?.text : undefined;
  return [
    ...rulers(title, columns),
    ...inFull(text.original, columns),
    ...(beside === undefined ? [] : inFull(beside, columns)),
  ];
}

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
