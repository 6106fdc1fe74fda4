import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { OptionList } from '../../src/tui/form.ts';
import { fieldsOf } from '../../src/tui/forms/forms.ts';
import { hitsOf } from '../../src/tui/found.ts';
import { keymapAsMarkdown } from '../../src/tui/keymap-table.ts';
import { bindings } from '../../src/tui/keymap.ts';
import { type Model, sceneOf, type Size } from '../../src/tui/model.ts';
import { widthOf } from '../../src/tui/paint.ts';
import { type Frame, frameOf, rowsOfFrame } from '../../src/tui/screens/frame.ts';
import { lookupRows } from '../../src/tui/update/lookup.ts';
import { hostile } from '../support/hostile.ts';
import { shown, type, updatedContents } from '../support/shown-story.ts';

const contents = updatedContents();
const keys = [...new Set(bindings.flatMap(([, binding]) => binding.keys))];
const typed = ['ayd', 'مصادر', '11.6', 'x', '2', '“', ' ', ...hostile.map(([, text]) => text)];
const sizes = [
  { columns: 80, rows: 24 },
  { columns: 20, rows: 6 },
  { columns: 45, rows: 12 },
  { columns: 130, rows: 40 },
];

const isInside = (cursor: Frame['cursor'], size: Size): boolean =>
  cursor === null || (cursor.x < size.columns && cursor.y < size.rows);

const isMarked = ({ options, at, none }: OptionList): boolean =>
  options[at] !== undefined || (none === true && at === -1);

/** What is wrong with a model; nothing must be, whatever was pressed. */
function faultsOf(model: Model): readonly string[] {
  const { board, spot, form, lookup, search, views, size } = model;
  const count = Math.max(1, board?.[spot.area].length ?? 0);
  const frame = frameOf(model);
  const rows = rowsOfFrame(frame);
  const checks: Readonly<Record<string, boolean>> = {
    'a screen is open, and none twice': views.length > 0 && new Set(views).size === views.length,
    'the cursor is on an entry': spot.index >= 0 && spot.index < count,
    'a field has the focus': !form || fieldsOf(form).some(({ name }) => name === form.focus),
    'a row of the list is marked, or none where none may be': !form?.list || isMarked(form.list),
    'a hit is marked': !search || search.at < Math.max(1, hitsOf(search).length),
    'a row of the help is marked': !lookup || lookup.at < Math.max(1, lookupRows(model).length),
    'the screen is as high as the terminal': rows.length === size.rows,
    'no row is wider than the terminal': rows.every((row) => widthOf(row) <= size.columns),
    'the cursor is on the screen': isInside(frame.cursor, size),
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

describe('whatever is pressed', () => {
  test('the interface stays sound, and every screen is as large as the terminal', () => {
    const inputs = fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...typed));
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.array(inputs, { maxLength: 30 }),
        (size, pressed) => {
          const { program } = shown(contents, size);
          for (const input of pressed) {
            type(program, input);
            expect(faultsOf(program.model)).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a smaller terminal loses nothing of what is typed', () => {
    const { program } = shown(contents);
    type(program, 'A', 'A claim that is being typed');
    program.send({ type: 'resized', size: { columns: 20, rows: 6 } });
    expect(faultsOf(program.model)).toEqual([]);
    program.send({ type: 'resized', size: { columns: 80, rows: 24 } });
    expect(program.model.form?.values['text']?.field.text).toBe('A claim that is being typed');
  });

  test('a problem keeps the form open with all that was typed', () => {
    const { program } = shown(contents);
    type(program, 'A', 'A claim', 'ctrl+s');
    program.send({
      type: 'shows',
      part: { notice: { tone: 'problem', text: 'Another program writes to this desk.' } },
    });
    expect(sceneOf(program.model)).toBe('form');
    expect(program.model.form?.values['text']?.field.text).toBe('A claim');
  });

  test('thirty steps and Enter, sent without a pause, end where thirty steps end', () => {
    const one = shown(contents);
    type(one.program, '2', 'j'.repeat(30), 'enter');
    const other = shown(contents);
    type(other.program, '2', ...Array<string>(30).fill('j'), 'enter');
    expect(one.program.model.board?.claim.ref).toBe('C14');
    expect(other.program.model.board?.claim.ref).toBe('C14');
  });
});

describe('the keymap', () => {
  test('no key has two meanings in one place', () => {
    const seen = bindings.flatMap(([, { keys: all, on }]) =>
      on.flatMap((scene) => all.map((key) => `${scene} ${key}`)),
    );
    expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  });

  test('no screen binds b or i, which some keyboards cannot send alone', () => {
    const bound = bindings.flatMap(([, { keys: all, on }]) => (on.includes('form') ? [] : all));
    expect(bound).not.toContain('b');
    expect(bound).not.toContain('i');
  });

  test('the table for readers has a row for each command', () => {
    expect(keymapAsMarkdown().split('\n')).toHaveLength(bindings.length + 2);
    expect(keymapAsMarkdown()).toContain('| `a` | statement on this claim | board, claims |');
  });
});
