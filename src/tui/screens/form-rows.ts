import { rowOf } from '../../text/layout/row.ts';
import type { Form, Subject } from '../form.ts';
import { fieldsOf, hasMore, specOf } from '../forms/forms.ts';
import type { Model } from '../model.ts';
import { type Row, row } from '../paint.ts';
import { fieldRows } from './field-rows.ts';
import { blankRows, rulers, windowOf } from './parts.ts';

/** A form on the screen, and the cell the cursor of the terminal belongs on. */
export interface FormPicture {
  readonly rows: readonly Row[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** The open form: its fields, below the one in focus what belongs to it. */
export function formPicture(
  model: Model,
  form: Form,
  columns: number,
  height: number,
): FormPicture {
  const title = rulers(titleOf(form), columns, 'strong').slice(0, 1);
  const room = Math.max(1, height - title.length);
  const fields = fieldsOf(form);
  let rows: readonly Row[] = [];
  let at = 0;
  let cursor: FormPicture['cursor'] = null;
  for (const spec of fields) {
    const isHere = spec.name === form.focus;
    const drawn = fieldRows(model, form, spec, { columns, isHere, room });
    if (isHere) {
      at = rows.length;
      cursor = drawn.cursor && { x: drawn.cursor.x, y: rows.length + drawn.cursor.y };
    }
    rows = [...rows, ...drawn.rows];
  }
  if (hasMore(form) && !form.more)
    rows = [...rows, row(rowOf('   more: Tab behind the last field', columns), 'faint')];
  // The list under the focused field is wanted in sight as well, so the window reaches below it.
  const { from, to } = windowOf(
    rows.length,
    Math.min(rows.length - 1, at + Math.floor(room / 3)),
    room,
  );
  const first = Math.max(0, Math.min(from, at));
  const window = rows.slice(first, first + (to - from));
  return {
    rows: [...title, ...window, ...blankRows(room - window.length)],
    cursor: cursor && { x: cursor.x, y: cursor.y - first + title.length },
  };
}

const about = (subject: Subject | null): string => (subject ? ` ${subject.ref}` : '');

function titleOf(form: Form): string {
  return form.edits
    ? `${specOf(form).title}${about(form.edits)}, edited`
    : specOf(form).title + about(form.about);
}
