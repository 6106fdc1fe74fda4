import type { Input } from '../decoder.ts';
import { edited, insert } from '../field.ts';
import { code, codeIn, emptyValue, type Form, typedIn, valueOf, withValue } from '../form.ts';
import { focusedSpec } from '../forms/forms.ts';
import { commandFor } from '../keymap.ts';
import { keysOf } from '../langmap.ts';
import { type Message, type Model, type Next, problem } from '../model.ts';
import { sourceList } from '../options.ts';
import { pressed } from './commands.ts';
import { moveFocus, refreshed } from './form-moves.ts';

const withForm = (model: Model, form: Form): Model => ({ ...model, form });

/** Whatever is typed while a form is open. */
export function typedInForm(model: Model, input: Input): Next {
  const { form } = model;
  if (!form) return [model];
  const spec = focusedSpec(form);
  if (input.kind === 'key') return keyInForm(model, form, input.name);
  if (spec.kind === 'choice')
    return input.kind === 'text' ? choose(model, form, input.text) : [model];
  const { field } = valueOf(form, spec.name);
  const changed = insert(field, input.text, {
    lines: spec.kind === 'words',
    run: input.kind === 'paste' ? '' : 'typed',
  });
  return refreshed(model, withValue(form, spec.name, { field: changed, pick: null }));
}

function keyInForm(model: Model, form: Form, name: string): Next {
  if (commandFor('form', name)) return pressed(model, name);
  const spec = focusedSpec(form);
  if (spec.kind === 'choice') return turnChoice(model, form, name);
  const value = valueOf(form, spec.name);
  const field = edited(value.field, name);
  if (!field) return [model];
  if (field.text === value.field.text)
    return [withForm(model, withValue(form, spec.name, { field }))];
  return refreshed(model, withValue(form, spec.name, { field, pick: null }));
}

/** One key picks a choice and goes on; what was typed behind it is typed into the next field. */
function choose(model: Model, form: Form, text: string): Next {
  const spec = focusedSpec(form);
  const [key = ''] = keysOf(text);
  const choice = spec.choices?.find((one) => one.key === key);
  if (!choice) {
    const keys = spec.choices?.map((one) => one.key).join(', ') ?? '';
    return [{ ...model, notice: problem(`${spec.label}: one of the keys ${keys}.`) }];
  }
  const [first = ''] = Array.from(text);
  const [after, ...effects] = moveFocus(
    withForm(model, withValue(form, spec.name, code(choice.code))),
    1,
  );
  const rest = text.slice(first.length);
  return rest === '' ? [after, ...effects] : [after, ...effects, { type: 'type-on', text: rest }];
}

/** Left and right go through the choices; backspace leaves none. */
function turnChoice(model: Model, form: Form, name: string): Next {
  const { name: field, choices = [] } = focusedSpec(form);
  if (name === 'backspace' || name === 'delete') {
    return [withForm(model, withValue(form, field, emptyValue))];
  }
  const by = { left: -1, right: 1 }[name];
  if (by === undefined) return [model];
  const at = choices.findIndex((one) => one.code === codeIn(form, field));
  const choice = choices[Math.max(0, Math.min(choices.length - 1, at + by))];
  return [choice ? withForm(model, withValue(form, field, code(choice.code))) : model];
}

/** The desk's answer, as long as it is still the one that was asked for. */
export function withSources(model: Model, found: Extract<Message, { type: 'sources' }>): Model {
  const { form } = model;
  if (!form || form.focus !== found.field || typedIn(form, found.field) !== found.text)
    return model;
  const list = sourceList(model, form, focusedSpec(form), found);
  return withForm(model, { ...form, list });
}
