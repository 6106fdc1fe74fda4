import { dateProblem } from '../dates.ts';
import {
  chosen,
  code,
  type Form,
  type Option,
  type OptionList,
  type Picked,
  pickIn,
  typedIn,
  type Value,
  valueOf,
  withValue,
} from '../form.ts';
import { fieldsOf, focusedSpec, hasMore } from '../forms/forms.ts';
import type { FieldSpec } from '../forms/spec.ts';
import { type Carried, type Model, type Next, problem } from '../model.ts';
import { listFor, wantsSources } from '../options.ts';
import { publishedOn } from '../published-on.ts';

const withForm = (model: Model, form: Form): Model => ({ ...model, form });

export function moveInList(model: Model, by: number): Next {
  const { form } = model;
  if (!form?.list) return moveFocus(model, by < 0 ? -1 : 1);
  const least = form.list.none ? -1 : 0;
  const at = Math.max(least, Math.min(form.list.options.length - 1, form.list.at + by));
  return [withForm(model, { ...form, list: { ...form.list, at, moved: true } })];
}

/** The model in the next field that text can be typed into, or null where there is none. */
export function inNextText(model: Model, form: Form): Model | null {
  const fields = fieldsOf(form);
  const at = fields.findIndex(({ name }) => name === form.focus);
  const next = fields.slice(at + 1).find(({ kind }) => kind !== 'choice');
  return next ? withForm(model, { ...form, focus: next.name, list: null }) : null;
}

/** To the next field or the one before; what stands out clearly in the list is taken along. */
export function moveFocus(model: Model, by: 1 | -1): Next {
  if (!model.form) return [model];
  const form = takenOnLeaving(model.form);
  const fields = fieldsOf(form);
  const at = fields.findIndex(({ name }) => name === form.focus);
  const opensMore = by > 0 && at === fields.length - 1 && hasMore(form) && !form.more;
  const all = opensMore ? fieldsOf({ ...form, more: true }) : fields;
  const added = all.find((field) => !fields.includes(field));
  const next = added ?? all[(at + by + all.length) % all.length];
  return focused(model, { ...form, more: form.more || opensMore }, next);
}

const focused = (model: Model, form: Form, spec: FieldSpec | undefined): Next =>
  spec ? refreshed(model, { ...form, focus: spec.name }) : [withForm(model, form)];

/** The form with the list that fits what is typed, or the question to the desk for it. */
export function refreshed(model: Model, form: Form): Next {
  const spec = focusedSpec(form);
  const next = withForm(model, { ...form, list: listFor(model, form, spec) });
  const { field, pick } = valueOf(form, spec.name);
  if (!wantsSources(spec) || field.text.trim() === '' || pick) return [next];
  return [next, { type: 'find-sources', field: spec.name, text: field.text }];
}

function takenOnLeaving(form: Form): Form {
  const option = form.list?.options[form.list.at];
  const isTyped = typedIn(form, form.focus).trim() !== '' && pickIn(form, form.focus) === null;
  const isTaken = form.list?.none === true || (isTyped && isClear(form.list));
  return option && isTaken ? withOption(form, option) : { ...form, list: null };
}

/** Whether what stands out is on file and meant: a source that only may be meant was gone to. */
function isClear(list: OptionList | null): boolean {
  const option = list?.options[list.at];
  return option?.pick.kind === 'known' && (option.unsure !== true || list?.moved === true);
}

const withOption = (form: Form, { pick }: Option): Form => ({
  ...withValue(form, form.focus, chosen(pick)),
  list: null,
});

/** Enter: takes what the field offers and goes on; saves at the last field. */
export function takeField(model: Model): Next {
  const { form } = model;
  if (!form) return [model];
  const spec = focusedSpec(form);
  const taken = withOffer(model, form, spec);
  const fields = fieldsOf(taken);
  const isLast = fields.at(-1)?.name === spec.name;
  const next = withForm(model, taken);
  return isLast ? saveForm(next) : moveFocus(next, 1);
}

function withOffer(model: Model, form: Form, spec: FieldSpec): Form {
  const value = valueOf(form, spec.name);
  const option = form.list?.options[form.list.at];
  if (option && value.pick === null) return withOption(form, option);
  const closed = { ...form, list: null };
  if (value.field.text !== '' || value.pick) return closed;
  const { preset } = spec;
  const offer = preset === undefined ? carriedValue(model, form, spec.name) : code(preset);
  return offer ? withValue(closed, spec.name, offer) : closed;
}

function carriedValue(model: Model, form: Form, name: string): Value | null {
  const pick = carriedFor(model, form, name);
  return pick && chosen(pick);
}

/**
 * What Enter takes on an empty field, shown there dimmed: the last source; the last speaker only
 * when the source is the same, for another paper's "sources" are other people.
 */
export function carriedFor(
  model: { readonly carried: Carried },
  form: Form,
  name: string,
): Picked | null {
  if (form.name !== 'statement' || form.edits) return null;
  const { source, speaker } = model.carried;
  if (name === 'source') return source;
  const now = pickIn(form, 'source');
  const isSame = now?.kind === 'known' && source?.kind === 'known' && now.id === source.id;
  return name === 'speaker' && isSame ? speaker : null;
}

/** Saves, or goes to the first field that still needs something and says what. */
export function saveForm(model: Model): Next {
  if (!model.form) return [model];
  const form = takenOnLeaving(model.form);
  const next = withForm(model, form);
  for (const spec of fieldsOf(form)) {
    const missing = missingIn(next, form, spec);
    if (missing !== null) {
      const [there, ...effects] = focused(next, form, spec);
      return [{ ...there, notice: problem(missing) }, ...effects];
    }
  }
  return [next, { type: 'save', form, carried: model.carried }];
}

function missingIn(model: Model, form: Form, spec: FieldSpec): string | null {
  const { field, pick } = valueOf(form, spec.name);
  const text = field.text.trim();
  if (text === '' && pick === null) return spec.needed ?? null;
  if (spec.kind === 'date') return dateProblem(spec.name, text, publishedOn(model, form));
  const isOpen = pick === null && ['source', 'claim', 'document', 'statement'].includes(spec.kind);
  return isOpen ? `“${text}” is not on file: take a row of the list, or empty the field.` : null;
}
