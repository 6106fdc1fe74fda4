import { nextGrapheme, nextWord, previousGrapheme, previousWord } from '../text/grapheme.ts';
import { isRightToLeft } from '../text/layout/direction.ts';
import { displayMode } from '../text/layout/display.ts';

/** A text being typed: the cursor is an offset between graphemes. */
export interface Field {
  readonly text: string;
  readonly at: number;
  readonly before: readonly Snapshot[];
  readonly after: readonly Snapshot[];
  /** The kind of the last change: a run of the same kind is undone as one. */
  readonly run: string;
}

interface Snapshot {
  readonly text: string;
  readonly at: number;
}

const mostUndone = 200;

export const fieldOf = (text = ''): Field => ({
  text,
  at: text.length,
  before: [],
  after: [],
  run: '',
});

/** What was typed or pasted goes in as it is; a one-line field turns breaks into blanks. */
export function insert(field: Field, text: string, { lines = false, run = 'typed' } = {}): Field {
  const storable = text.replace(/\p{Cs}|\0/gu, '');
  const clean = lines ? storable : storable.replace(/[\r\n\t]+/gu, ' ');
  if (clean === '') return field;
  return changed(field, field.at, field.at, { text: clean, run: /\s/u.test(clean) ? '' : run });
}

/** The field after an editing key, or null when the key means nothing to a text field. */
export function edited(field: Field, name: string): Field | null {
  const edit = edits[name];
  return edit ? edit(field) : null;
}

const moveTo = (field: Field, at: number): Field => ({ ...field, at, run: '' });

const edits: Readonly<Record<string, (field: Field) => Field>> = {
  left: (field) => toTheSide(field, -1),
  right: (field) => toTheSide(field, 1),
  home: (field) => moveTo(field, 0),
  end: (field) => moveTo(field, field.text.length),
  'ctrl+a': (field) => moveTo(field, 0),
  'ctrl+e': (field) => moveTo(field, field.text.length),
  'ctrl+left': (field) => wordToTheSide(field, -1),
  'ctrl+right': (field) => wordToTheSide(field, 1),
  'alt+left': (field) => wordToTheSide(field, -1),
  'alt+right': (field) => wordToTheSide(field, 1),
  'alt+b': (field) => moveTo(field, previousWord(field.text, field.at)),
  'alt+f': (field) => moveTo(field, nextWord(field.text, field.at)),
  backspace: (field) => cut(field, previousGrapheme(field.text, field.at), field.at, 'backspace'),
  delete: (field) => cut(field, field.at, nextGrapheme(field.text, field.at), 'delete'),
  'ctrl+d': (field) => cut(field, field.at, nextGrapheme(field.text, field.at), 'delete'),
  'ctrl+h': (field) => cut(field, previousGrapheme(field.text, field.at), field.at, 'backspace'),
  'alt+backspace': (field) => cut(field, previousWord(field.text, field.at), field.at, ''),
  'ctrl+w': (field) => cut(field, previousWord(field.text, field.at), field.at, ''),
  'ctrl+u': (field) => cut(field, 0, field.at, ''),
  'ctrl+k': (field) => cut(field, field.at, field.text.length, ''),
  'ctrl+z': (field) => stepBack(field),
  'ctrl+_': (field) => stepBack(field),
  'ctrl+y': (field) => stepForward(field),
};

/** Where a paragraph runs from right to left on the screen, what comes next is at the left. */
const isAhead = ({ text }: Field, side: 1 | -1): boolean =>
  side > 0 !== (displayMode() !== 'off' && isRightToLeft(text));

const toTheSide = (field: Field, side: 1 | -1): Field =>
  moveTo(field, (isAhead(field, side) ? nextGrapheme : previousGrapheme)(field.text, field.at));

const wordToTheSide = (field: Field, side: 1 | -1): Field =>
  moveTo(field, (isAhead(field, side) ? nextWord : previousWord)(field.text, field.at));

const cut = (field: Field, from: number, to: number, run: string): Field =>
  from === to ? field : changed(field, from, to, { text: '', run });

function changed(
  field: Field,
  from: number,
  to: number,
  { text, run }: { readonly text: string; readonly run: string },
): Field {
  const isSameRun = run !== '' && run === field.run;
  const before = isSameRun
    ? field.before
    : [...field.before, { text: field.text, at: field.at }].slice(-mostUndone);
  const whole = field.text.slice(0, from) + text + field.text.slice(to);
  return { text: whole, at: from + text.length, before, after: [], run };
}

function stepBack(field: Field): Field {
  const last = field.before.at(-1);
  if (!last) return field;
  const after = [...field.after, { text: field.text, at: field.at }];
  return { ...last, before: field.before.slice(0, -1), after, run: '' };
}

function stepForward(field: Field): Field {
  const next = field.after.at(-1);
  if (!next) return field;
  const before = [...field.before, { text: field.text, at: field.at }];
  return { ...next, before, after: field.after.slice(0, -1), run: '' };
}
