import type { Input } from '../decoder.ts';
import { edited, type Field, insert } from '../field.ts';
import {
  code,
  codeIn,
  emptyValue,
  type Form,
  typedIn,
  type Value,
  valueOf,
  withValue,
} from '../form.ts';
import { focusedSpec } from '../forms/forms.ts';
import type { FieldSpec } from '../forms/spec.ts';
import { commandFor } from '../keymap.ts';
import { keysOf } from '../langmap.ts';
import { type Message, type Model, type Next, type Notice, problem } from '../model.ts';
import { sourceList } from '../options.ts';
import { pressed } from './commands.ts';
import { inNextText, moveFocus, refreshed } from './form-moves.ts';

type TextInput = Exclude<Input, { kind: 'key' }>;

const withForm = (model: Model, form: Form): Model => ({ ...model, form });

/** Whatever is typed while a form is open. */
export function typedInForm(model: Model, input: Input): Next {
  const { form } = model;
  if (!form) return [model];
  const spec = focusedSpec(form);
  if (input.kind === 'key') return keyInForm(model, form, input.name);
  if (spec.kind === 'choice') {
    return input.kind === 'text' ? choose(model, form, input.text) : typedOn(model, form, input);
  }
  const changed = insert(typedOver(valueOf(form, spec.name)), input.text, {
    lines: spec.kind === 'words',
    run: input.kind === 'paste' ? '' : 'typed',
  });
  return refreshed(model, withValue(form, spec.name, { field: changed, pick: null }));
}

/** What is typed behind a row that was taken stands for another row: it takes the whole's place. */
const typedOver = ({ field, pick }: Value): Field =>
  pick && field.at === field.text.length ? (edited(field, 'ctrl+u') ?? field) : field;

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
  if (!choice) return typedOn(model, form, { kind: 'text', text });
  const [first = ''] = Array.from(text);
  const [after, ...effects] = moveFocus(
    withForm(model, withValue(form, spec.name, code(choice.code))),
    1,
  );
  const rest = text.slice(first.length);
  return rest === '' ? [after, ...effects] : [after, ...effects, { type: 'type-on', text: rest }];
}

const isNumber = (text: string): boolean => /^\p{Nd}$/u.test(text);

/** Text that is no key of a choice belongs to the next field that takes text; nothing is lost. */
function typedOn(model: Model, form: Form, input: TextInput): Next {
  const spec = focusedSpec(form);
  const preset = spec.presetByText ?? spec.preset ?? null;
  const isOpen = codeIn(form, spec.name) === null;
  const taken = isOpen && preset !== null ? withValue(form, spec.name, code(preset)) : form;
  const there = isNumber(input.text) ? null : inNextText(model, taken);
  if (!there) return [{ ...model, notice: wantedKeys(spec) }];
  const isMissing = isOpen && preset === null && spec.needed !== undefined;
  return typedInForm(isMissing ? { ...there, notice: wantedKeys(spec) } : there, input);
}

const wantedKeys = ({ label, choices = [] }: FieldSpec): Notice =>
  problem(`${label}: one of the keys ${choices.map(({ key }) => key).join(', ')}.`);

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
