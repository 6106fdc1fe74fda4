import { rowOf, rowsOf } from '../../text/layout/row.ts';
import { sentence } from '../../text/layout/sentence.ts';
import { typedText } from '../../text/layout/typed-text.ts';
import { width } from '../../text/width.ts';
import type { Lookup, Model } from '../model.ts';
import { piece, type Row, row } from '../paint.ts';
import { lookupRows } from '../update/lookup.ts';
import type { FormPicture } from './form-rows.ts';
import { blankRows, rulers, windowOf } from './parts.ts';

const titles = { help: 'HELP: KEYS HERE', palette: 'EVERY COMMAND' } as const;

/** Two keys of an Arabic keyboard send what stands for other keys. */
const arabicNote =
  'On an Arabic keyboard Shift-L sends “/”: reach it, and keys with marks, through : and a name.';

/** The keys of the screen beneath, filtered by what is typed. */
export function lookupPicture(
  model: Model,
  lookup: Lookup,
  columns: number,
  height: number,
): FormPicture {
  const rows = lookupRows(model);
  const lead = lookup.kind === 'palette' ? ' : ' : ' find: ';
  const { text, at } = lookup.filter;
  const cells = Math.max(2, columns - width(lead));
  const typed = typedText(text, at, { cells, most: 1 });
  const title = rulers(titles[lookup.kind], columns, 'strong');
  const titleRows = title.length;
  const head = [
    ...title,
    [piece(lead), piece(typed.rows[0] ?? '')],
    ...(lookup.kind === 'help' && height > 12
      ? rowsOf(arabicNote, columns - 1).map((line) => row(` ${line}`, 'faint'))
      : []),
  ];
  const room = Math.max(1, height - head.length);
  const { from, to } = windowOf(rows.length, lookup.at, room);
  const drawn = rows.slice(from, to).map(({ keys, label, off }, index): Row => {
    const isHere = from + index === lookup.at;
    const words = off === null ? label : `${label} (not now: ${off})`;
    const line = ` ${isHere ? '▸' : ' '} ${rowOf(keys || ':', 14)} ${words}`;
    return row(rowOf(line, columns), isHere ? 'cursor' : off === null ? 'plain' : 'faint');
  });
  const found = drawn.length > 0 ? drawn : noneRows(text, columns);
  return {
    rows: [...head, ...found, ...blankRows(room - found.length)],
    cursor: { x: Math.min(columns - 1, width(lead) + typed.x), y: titleRows },
  };
}

const noneRows = (typed: string, columns: number): readonly Row[] =>
  rowsOf(sentence`No command here fits “${typed.trim()}”.`, columns - 2, { most: 2 }).map((line) =>
    row(` ${line}`, 'warning'),
  );
