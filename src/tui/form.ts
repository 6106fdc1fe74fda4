import type { Likeness } from '../text/names/likeness.ts';
import { type Field, fieldOf } from './field.ts';

export const formNames = [
  'story',
  'source',
  'document',
  'claim',
  'statement',
  'question',
  'verdict',
  'repeat',
  'reversal',
  'claimLink',
  'sourceLink',
  'withdrawal',
  'hold',
] as const;
export type FormName = (typeof formNames)[number];

export type NewSourceKind = 'outlet' | 'person' | 'institution';

/** A source as the store found it for some typed letters. */
export interface FoundSource {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly string[];
  /** By one of its spellings, by the same name in other letters or but for a word, or as a near one. */
  readonly found: 'by-name' | Likeness | 'near';
}

/** What was chosen in a field, beside the letters that stand there. */
export type Picked =
  | {
      readonly kind: 'known';
      readonly id: string;
      readonly name: string;
      /** Of a source: outlet, person, unnamed … */
      readonly sourceKind?: string;
    }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'new-source'; readonly source: NewSourceKind; readonly name: string }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'new-document'; readonly carrier: Picked; readonly name: string }
  | { readonly kind: 'new-claim'; readonly name: string }
  /** Who says so: the source, in its own words. */
  | { readonly kind: 'itself' };

export interface Option {
  readonly label: string;
  readonly detail: string;
  readonly pick: Picked;
  /** A source that may be meant: Enter takes it where it stands out, going on does not. */
  readonly unsure?: true;
}

/** The open list under the field that has the focus. */
export interface OptionList {
  readonly options: readonly Option[];
  readonly at: number;
  /** No row need be taken: at -1, where it begins, the field stays empty. */
  readonly none?: true;
  /** A row was gone to: what stands out is what was chosen. */
  readonly moved?: true;
}

export interface Value {
  readonly field: Field;
  readonly pick: Picked | null;
}

/** The record that is edited, or that an entry is made about. */
export interface Subject {
  readonly entity: 'source' | 'document' | 'claim' | 'statement' | 'question' | 'verdict' | 'story';
  readonly id: string;
  readonly ref: string;
}

/** An entry being typed; everything of it can be written to a file and read back. */
export interface Form {
  readonly name: FormName;
  readonly story: string | null;
  /** Set where an existing record is edited. */
  readonly edits: Subject | null;
  /** What a link, a reason or a question is about: the statement or claim under the cursor. */
  readonly about: Subject | null;
  readonly values: Readonly<Record<string, Value>>;
  /** The values as they were when an existing record was opened. */
  readonly opened: Readonly<Record<string, Value>>;
  readonly focus: string;
  /** Whether the fields behind "more" are shown. */
  readonly more: boolean;
  readonly list: OptionList | null;
}

export const emptyValue: Value = { field: fieldOf(), pick: null };

export const valueOf = (form: Form, name: string): Value => form.values[name] ?? emptyValue;
export const typedIn = (form: Form, name: string): string => valueOf(form, name).field.text;
export const pickIn = (form: Form, name: string): Picked | null => valueOf(form, name).pick;

/** The code chosen in a choice field, or null. */
export function codeIn(form: Form, name: string): string | null {
  const pick = pickIn(form, name);
  return pick?.kind === 'code' ? pick.code : null;
}

export const ownWords = 'the source, in its own words';

/** A row that was chosen, as its field shows it. */
export function nameOfPick(pick: Picked): string {
  if (pick.kind === 'code') return pick.code;
  if (pick.kind === 'group') return pick.label;
  return pick.kind === 'itself' ? ownWords : pick.name;
}

export const withValue = (form: Form, name: string, value: Partial<Value>): Form => ({
  ...form,
  values: { ...form.values, [name]: { ...valueOf(form, name), ...value } },
});

/** A field that holds what was chosen, with its name to be read there. */
export const chosen = (pick: Picked): Value => ({ field: fieldOf(nameOfPick(pick)), pick });
export const code = (value: string): Value => chosen({ kind: 'code', code: value });
export const written = (text: string): Value => ({ field: fieldOf(text), pick: null });

/** Whether anything was typed or chosen since the form was opened. */
export const isTouched = (form: Form): boolean =>
  Object.keys({ ...form.opened, ...form.values }).some((name) => {
    const [now, then] = [form.values[name] ?? emptyValue, form.opened[name] ?? emptyValue];
    return now.field.text !== then.field.text || !isSamePick(now.pick, then.pick);
  });

const isSamePick = (a: Picked | null, b: Picked | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
