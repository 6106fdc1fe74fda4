import { english } from '../../domain/english.ts';
import { type Locale, localeOf } from '../../domain/locale.ts';
import { rowOf, rowsOf } from '../../text/layout/row.ts';
import { sentence, sentenceOf, type Words } from '../../text/layout/sentence.ts';
import { typedText } from '../../text/layout/typed-text.ts';
import { width } from '../../text/width.ts';
import { readingWords } from '../dates.ts';
import {
  codeIn,
  type Form,
  nameOfPick,
  type OptionList,
  type Picked,
  typedIn,
  valueOf,
} from '../form.ts';
import type { FieldSpec } from '../forms/spec.ts';
import type { Model } from '../model.ts';
import { nearestClaims } from '../near.ts';
import { type Piece, piece, type Row, row } from '../paint.ts';
import { publishedOn } from '../published-on.ts';
import { carriedFor } from '../update/form-moves.ts';
import type { FormPicture } from './form-rows.ts';
import { windowOf } from './parts.ts';

const labelCells = 17;
const indent = ' '.repeat(labelCells);

interface Room {
  readonly columns: number;
  readonly room: number;
  readonly isHere: boolean;
}

/** One field: its label, what stands in it, and below it what belongs to it while it has the focus. */
export function fieldRows(model: Model, form: Form, spec: FieldSpec, at: Room): FormPicture {
  const mark = at.isHere ? '▸' : ' ';
  const lead = piece(
    `${mark}${rowOf(spec.label, labelCells - 2)} `,
    at.isHere ? 'strong' : 'faint',
  );
  const cells = at.columns - labelCells - 1;
  if (spec.kind === 'choice')
    return { rows: underLead(lead, choiceRows(form, spec, at, cells)), cursor: null };
  if (!at.isHere) return { rows: [[lead, restingText(model, form, spec, cells)]], cursor: null };
  const { rows, x, y } = typedRows(model, form, spec, cells);
  const typed = underLead(lead, rows);
  return {
    rows: [...typed, ...belowField(model, form, spec, at)],
    cursor: { x: labelCells + x, y },
  };
}

const underLead = (lead: Piece, rows: readonly Piece[]): readonly Row[] =>
  rows.map((line, index): Row => [index === 0 ? lead : piece(indent), line]);

/** All choices while the field has the focus, in as many rows as they need; else the one taken. */
function choiceRows(
  form: Form,
  { name, choices = [] }: FieldSpec,
  at: Room,
  cells: number,
): readonly Piece[] {
  const now = codeIn(form, name);
  if (!at.isHere) {
    const label = choices.find(({ code }) => code === now)?.label ?? '';
    return [piece(rowOf(label, cells))];
  }
  const words = choices.map(({ key, code, label }) => `${code === now ? '▸' : ''}${key} ${label}`);
  return inRows(words, cells)
    .flatMap((line) => (width(line) <= cells ? [rowOf(line, cells)] : rowsOf(line, cells)))
    .map((line) => piece(line, 'strong'));
}

/** Words side by side, each whole in one row where it fits into one. */
function inRows(words: readonly string[], cells: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last}   ${word}`;
    if (last !== undefined && width(joined) <= cells) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** What a field without the focus shows: its text, else dimmed what it would take. */
function restingText(model: Model, form: Form, spec: FieldSpec, cells: number): Piece {
  const { field, pick } = valueOf(form, spec.name);
  const text = field.text || (pick ? nameOfPick(pick) : '');
  if (text !== '') return piece(rowOf(shownIn(spec, pick, text), cells, { align: 'start' }));
  const carried = carriedFor(model, form, spec.name);
  const hint = carried ? sentence`Enter: ${nameOfPick(carried)}` : (spec.hint ?? '');
  return piece(rowOf(hint, cells), 'faint');
}

/** What our lists call by a ref: names of several parts, each of which keeps its place. */
const ofParts: ReadonlySet<FieldSpec['kind']> = new Set(['document', 'claim', 'statement']);

const shownIn = ({ kind }: FieldSpec, pick: Picked | null, text: string): Words =>
  pick && ofParts.has(kind) ? sentenceOf(text) : text;

interface TypedRows {
  readonly rows: readonly Piece[];
  readonly x: number;
  readonly y: number;
}

const mostRows = 4;

/** The text being typed, cut into rows by cells, as many as fit round the cursor. */
function typedRows(model: Model, form: Form, spec: FieldSpec, cells: number): TypedRows {
  const { field, pick } = valueOf(form, spec.name);
  if (field.text === '') return { rows: [restingText(model, form, spec, cells)], x: 0, y: 0 };
  const words = shownIn(spec, pick, field.text);
  const { rows, x, y } = typedText(words, field.at, { cells, most: mostRows });
  return { rows: rows.map((text) => piece(text)), x, y };
}

/** Under the field in focus: the list to choose from, the reading of a date, the nearest claims. */
function belowField(
  model: Model,
  form: Form,
  spec: FieldSpec,
  { columns, room }: Room,
): readonly Row[] {
  const cells = columns - labelCells - 1;
  if (form.list) return listRows(form.list, spec, columns, Math.max(1, room - 4));
  if (spec.kind === 'date') {
    const on = publishedOn(model, form);
    const words = readingWords(typedIn(form, spec.name), on, localeFor(model), spec.name);
    const most = { most: mostRows };
    const lines = words === '' ? [] : rowsOf(sentenceOf(words), cells, most);
    return lines.map((line) => row(indent + line, 'faint'));
  }
  if (form.name !== 'claim' || spec.name !== 'text' || form.edits) return [];
  const near = nearestClaims(model.open?.claims ?? [], typedIn(form, 'text'));
  return near.map((claim) => row(indent + rowOf(sentence`near: ${claim}`, cells), 'faint'));
}

const localeFor = ({ open }: Model): Locale =>
  open ? localeOf(open.story) : { language: english, zone: 'UTC', homeYear: null };

function listRows(
  { options, at }: OptionList,
  { kind }: FieldSpec,
  columns: number,
  most: number,
): readonly Row[] {
  const { from, to } = windowOf(options.length, at, Math.min(7, most));
  return options.slice(from, to).map(({ label, detail }, index) => {
    const isHere = from + index === at;
    const name = ofParts.has(kind) ? sentenceOf(label) : label;
    const words = detail === '' ? name : sentence`${name}  (${sentenceOf(detail)})`;
    const text = sentence`${isHere ? '▸ ' : '  '}${words}`;
    const lead = piece(indent);
    return [lead, piece(rowOf(text, columns - labelCells - 1), isHere ? 'cursor' : 'plain')];
  });
}
