import { chosen, type Form, type Picked, pickIn, typedIn, type Value, withValue } from '../form.ts';

/** Whether a new source, by its name as typed, is one that is on file. */
export interface SourceAnswer {
  readonly name: string;
  readonly onFile: Extract<Picked, { kind: 'known' }>;
  readonly same: boolean;
}

/** The form with the sources on file in the place of the new ones that are the same. */
export const withTaken = (form: Form, answers: readonly SourceAnswer[]): Form =>
  answers.filter(({ same }) => same).reduce(withOneTaken, form);

function withOneTaken(form: Form, { name, onFile }: SourceAnswer): Form {
  const values = Object.entries(form.values).map(([field, value]): [string, Value] => {
    const pick = value.pick && taken(value.pick, name, onFile);
    return [field, pick === value.pick || !pick ? value : chosen(pick)];
  });
  const done = { ...form, values: Object.fromEntries(values) };
  // Who says so may be typed without a row being taken.
  const isTyped = pickIn(form, 'speaker') === null && typedIn(form, 'speaker').trim() === name;
  return isTyped ? withValue(done, 'speaker', chosen(onFile)) : done;
}

function taken(pick: Picked, name: string, onFile: Picked): Picked {
  if (pick.kind === 'new-source') return pick.name === name ? onFile : pick;
  if (pick.kind !== 'new-document') return pick;
  const carrier = taken(pick.carrier, name, onFile);
  return carrier === pick.carrier ? pick : { ...pick, carrier };
}
