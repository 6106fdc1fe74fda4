import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { withDraft } from './drafts.ts';
import { fieldOf } from './field.ts';
import { type Form, formNames, type Picked } from './form.ts';
import type { Model } from './model.ts';

const picked: z.ZodType<Picked> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('known'),
      id: z.string(),
      name: z.string(),
      sourceKind: z.string().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('code'), code: z.string() }),
    z.strictObject({
      kind: z.literal('new-source'),
      source: z.enum(['outlet', 'person', 'institution']),
      name: z.string(),
    }),
    z.strictObject({ kind: z.literal('group'), label: z.string() }),
    z.strictObject({ kind: z.literal('new-document'), carrier: picked, name: z.string() }),
    z.strictObject({ kind: z.literal('new-claim'), name: z.string() }),
    z.strictObject({ kind: z.literal('itself') }),
  ]),
);
const subject = z
  .strictObject({
    entity: z.enum(['source', 'document', 'claim', 'statement', 'question', 'verdict', 'story']),
    id: z.string(),
    ref: z.string(),
  })
  .nullable();
/** The rows under the field in focus, for one of them may be gone to and not yet taken. */
const list = z.object({
  options: z.array(
    z.object({
      label: z.string(),
      detail: z.string(),
      pick: picked,
      unsure: z.literal(true).exactOptional(),
    }),
  ),
  at: z.int(),
  none: z.literal(true).exactOptional(),
  moved: z.literal(true).exactOptional(),
});
const values = z.record(z.string(), z.strictObject({ text: z.string(), pick: picked.nullable() }));
const draft = z.strictObject({
  name: z.enum(formNames),
  story: z.string().nullable(),
  edits: subject,
  about: subject,
  values,
  opened: values,
  focus: z.string(),
  more: z.boolean(),
  list: list.nullish(),
});
const drafts = z.record(z.string(), draft);

type Written = z.output<typeof values>;

const lean = (given: Form['values']): Written =>
  Object.fromEntries(
    Object.entries(given).map(([name, { field, pick }]) => [name, { text: field.text, pick }]),
  );
const full = (given: Written): Form['values'] =>
  Object.fromEntries(
    Object.entries(given).map(([name, { text, pick }]) => [name, { field: fieldOf(text), pick }]),
  );

/** Everything typed and not saved: the kept drafts, and the form that is open. */
export function draftsOf({ drafts: kept, form }: Pick<Model, 'drafts' | 'form'>): Model['drafts'] {
  return form ? withDraft(kept, form) : kept;
}

/** The drafts as text for a file. */
export const draftText = (forms: Model['drafts']): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, leanForm(form)])),
  );

const leanForm = ({
  name,
  story,
  edits,
  about,
  focus,
  more,
  list: rows,
  ...form
}: Form): z.input<typeof draft> => ({
  name,
  story,
  edits,
  about,
  focus,
  more,
  values: lean(form.values),
  opened: lean(form.opened),
  ...(rows ? { list: { ...rows, options: [...rows.options] } } : {}),
});

/** The drafts in a file's text; none where it cannot be read, for it is no part of the desk. */
export function draftsFrom(text: string): Model['drafts'] {
  const read = drafts.safeParse(parsed(text));
  if (!read.success) return {};
  const forms = Object.values(read.data).map((form): Form => ({
    ...form,
    values: full(form.values),
    opened: full(form.opened),
    list: form.list ?? null,
  }));
  // Files of earlier versions have other keys: a draft's key is made from what it holds.
  return forms.reduce(withDraft, {});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const delay = 300;

/** Keeps what is typed beside the desk, within half a second of the last key. */
export class DraftKeeper {
  readonly #path: string;
  #kept = '{}';
  #wanted: Model['drafts'] = {};
  #timer: NodeJS.Timeout | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** What an earlier start left. */
  load(): Model['drafts'] {
    const found = draftsFrom(this.#read());
    this.#kept = draftText(found);
    return found;
  }

  note(model: Pick<Model, 'drafts' | 'form'>): void {
    this.#wanted = draftsOf(model);
    this.#timer ??= setTimeout(() => this.flush(), delay);
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const text = draftText(this.#wanted);
    if (text === this.#kept) return;
    this.#kept = text;
    if (text === '{}') rmSync(this.#path, { force: true });
    else this.#write(text);
  }

  #read(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch {
      return '{}';
    }
  }

  /** A full disk must not leave half a draft, nor stop anyone from typing on. */
  #write(text: string): void {
    const part = `${this.#path}.part`;
    try {
      writeFileSync(part, text, { mode: 0o600 });
      renameSync(part, this.#path);
    } catch {
      rmSync(part, { force: true });
    }
  }
}
