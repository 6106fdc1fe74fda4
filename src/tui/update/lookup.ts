import { fold } from '../../text/fold.ts';
import { edited, fieldOf, insert } from '../field.ts';
import { shownKey } from '../key-words.ts';
import { type Binding, bindings, type Command, reasonAgainst } from '../keymap.ts';
import { type Lookup, type Model, type Next, viewOf } from '../model.ts';

export interface LookupRow {
  readonly command: Command;
  readonly keys: string;
  readonly label: string;
  /** Why it does nothing now, or null. */
  readonly off: string | null;
}

/** What people type in other programs. */
const aliases: Readonly<Record<string, Command>> = { q: 'quit', w: 'saveDraft' };

export const openLookup = (model: Model, kind: Lookup['kind']): Next => [
  { ...model, lookup: { kind, filter: fieldOf(), at: 0 } },
];

export const typedInLookup = (model: Model, text: string): Next =>
  withLookup(model, (lookup) => ({ ...lookup, filter: insert(lookup.filter, text), at: 0 }));

export function editedInLookup(model: Model, name: string): Next {
  return withLookup(model, (lookup) => {
    const filter = edited(lookup.filter, name);
    return filter ? { ...lookup, filter, at: 0 } : lookup;
  });
}

export const movedInLookup = (model: Model, by: number): Next =>
  withLookup(model, (lookup) => ({
    ...lookup,
    at: Math.max(0, Math.min(lookup.at + by, lookupRows(model).length - 1)),
  }));

const withLookup = (model: Model, change: (lookup: Lookup) => Lookup): Next => [
  model.lookup ? { ...model, lookup: change(model.lookup) } : model,
];

/** The commands of the screen beneath that the typed letters fit, an alias first. */
export function lookupRows(model: Model): readonly LookupRow[] {
  const typed = model.lookup?.filter.text.trim() ?? '';
  const view = viewOf(model);
  const wanted = fold(typed).split(' ');
  const rows = bindings
    .filter(([, { on }]) => on.includes(view))
    .map(([command, binding]) => rowOf(model, command, binding));
  const alias = aliases[typed];
  const fits = rows.filter(
    ({ command, keys, label }) =>
      command === alias || wanted.every((word) => fold(`${label} ${keys}`).includes(word)),
  );
  return fits.toSorted((a, b) => Number(b.command === alias) - Number(a.command === alias));
}

const rowOf = (model: Model, command: Command, { keys, label }: Binding): LookupRow => ({
  command,
  keys: keys.map(shownKey).join(' '),
  label,
  off: reasonAgainst(command, model),
});
