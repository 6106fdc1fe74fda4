import { Problem } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { type Draft, withAt } from './at-path.ts';
import { fieldValue, type Place } from './field-value.ts';
import { type EntryKind, entryFields, type Field } from './fields.ts';

/** The fields of a kind of record that were given as options. */
export const givenFields = (kind: EntryKind, call: Call): readonly Field[] =>
  entryFields[kind].filter(({ option }) => call.options.has(option));

/** The record, or part of one, that the options of a command say, put into what is there already. */
export function draftFrom(kind: EntryKind, call: Call, place: Place, start: Draft = {}): Draft {
  return givenFields(kind, call).reduce((draft, field) => {
    const given = call.options.get(field.option);
    return given === undefined
      ? draft
      : withAt(draft, field.path, fieldValue(field, given, { ...place, kind }));
  }, start);
}

/**
 * Refuses options that belong to another kind of record.
 * @throws Problem usage naming them
 */
export function refuseForeign(kind: EntryKind, call: Call): void {
  const own = new Set(entryFields[kind].map(({ option }) => option));
  const foreign = [
    ...new Set(
      Object.values(entryFields)
        .flat()
        .map(({ option }) => option),
    ),
  ].filter((option) => call.options.has(option) && !own.has(option));
  if (foreign.length === 0) return;
  throw new Problem(
    'usage',
    `A ${kind} has no ${foreign.map((option) => `--${option}`).join(', ')}.`,
    `It has ${[...own].map((option) => `--${option}`).join(', ')}.`,
  );
}
