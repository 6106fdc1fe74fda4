import type { Entity } from '../../domain/record.ts';
import type { Source } from '../../domain/source.ts';
import { languageOf } from '../../text/language.ts';
import { storableDate } from '../dates.ts';
import { type Form, type NewSourceKind, type Picked, pickIn, typedIn } from '../form.ts';

/** A record in the shape of a file, for the store to check and keep. */
export interface NewEntry {
  readonly entity: Entity;
  readonly story: string | null;
  readonly record: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What an entry needs to know beside what was typed. */
export interface Ground {
  /** A fresh id for a record that others of the same entry name. */
  readonly newId: () => string;
  /** The unnamed group that is on file for an outlet, or null. */
  readonly groupOf: (outlet: string) => { readonly id: string; readonly name: string } | null;
  /** What kind of source it is and whether it is official; null for one that is not on file. */
  readonly sourceOf: (id: string) => Pick<Source, 'kind' | 'official'> | null;
  /** The day the document was published: what missing years are counted from. */
  readonly on: string | null;
  /** Id of the carrier of a document on file, or null. */
  readonly carrierOf: (document: string) => string | null;
  readonly author: string;
  readonly slugs: ReadonlySet<string>;
}

/** A source as an entry names it: its id, and the record where it is new. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly made: readonly NewEntry[];
}

/** A record without the fields that hold nothing. */
export const without = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );

/** The text of a field without blanks around it; undefined where it is empty. */
export function line(form: Form, name: string): string | undefined {
  const text = typedIn(form, name).trim();
  return text === '' ? undefined : text;
}

export function dateIn(form: Form, name: string, on: string | null): Fields | undefined {
  const typed = line(form, name);
  if (typed === undefined) return undefined;
  const reading = storableDate(typed, on);
  if (!reading) return { edtf: typed };
  const { edtf, basis, note } = reading;
  return without({ edtf, basis, note });
}

/** The source chosen or made in a field; null where it is empty. */
export function sourceIn(form: Form, name: string, { newId }: Ground): NamedSource | null {
  const pick = pickIn(form, name);
  return pick ? namedSource(pick, newId) : null;
}

export function namedSource(pick: Picked, newId: () => string): NamedSource | null {
  if (pick.kind === 'known') return { id: pick.id, name: pick.name, made: [] };
  return pick.kind === 'new-source' ? newSource(pick.source, pick.name, newId) : null;
}

export function newSource(kind: NewSourceKind, name: string, newId: () => string): NamedSource {
  const id = newId();
  const lang = languageOf(name) ?? undefined;
  // A name alone says its script's language; an outlet's own language it does not tell.
  const names = lang === undefined || lang === 'en' || lang === 'tr' ? undefined : [{ name, lang }];
  return {
    id,
    name,
    made: [{ entity: 'source', story: null, record: without({ id, kind, name, names }) }],
  };
}

export const known = ({ id, name }: Pick<NamedSource, 'id' | 'name'>): Picked => ({
  kind: 'known',
  id,
  name,
});
