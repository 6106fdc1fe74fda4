import { type Form, pickIn } from '../form.ts';
import type { Carried } from '../model.ts';
import { type Fields, type Ground, known, type NewEntry } from './entry.ts';
import { entityOf, plainEntries } from './plain-entry.ts';
import { statementEntry } from './statement-entry.ts';

/** Everything that saving a new entry writes, and what the screen shows after it. */
export interface MadeEntry {
  readonly entries: readonly NewEntry[];
  readonly carried: Carried;
  /** The story, claim and statement to show; null: as before. */
  readonly story: string | null;
  readonly claim: string | null;
  readonly statement: string | null;
}

export type NewForm = Form & { readonly name: keyof typeof entityOf };

export const isNewEntry = (form: Form): form is NewForm => form.name in entityOf;

/** What belongs to the desk, or is the story itself. */
const ofNoStory: ReadonlySet<string> = new Set(['source', 'sourceLink', 'story']);

/** The records of a new entry, those it brings along first. */
export function madeEntry(form: NewForm, ground: Ground, carried: Carried): MadeEntry {
  const entity = entityOf[form.name];
  const story = ofNoStory.has(entity) ? null : form.story;
  const shows = { story: null, claim: null, statement: null };
  if (form.name === 'statement') {
    const id = ground.newId();
    const { made, record, carried: next } = statementEntry(form, ground);
    const entries = [...made, { entity, story, record: { id, ...record } }];
    return { entries, carried: next, ...shows, claim: hereOf(form), statement: id };
  }
  const { made, record } = plainEntries[form.name](form, ground);
  const isNamed = !['story', 'statementLink', 'claimLink', 'sourceLink'].includes(entity);
  const id = isNamed ? ground.newId() : '';
  const whole: Fields = isNamed ? { id, ...record } : record;
  return {
    entries: [...made, { entity, story, record: whole }],
    carried: carriedAfter(form, id, whole, carried),
    ...shows,
    story: entity === 'story' ? String(record['slug']) : null,
    claim: entity === 'claim' ? id : null,
  };
}

/** Something slightly different is shown beside the claim it was entered from. */
function hereOf(form: Form): string | null {
  const claim = pickIn(form, 'claim');
  return claim?.kind === 'known' ? claim.id : null;
}

/** A new document is the one that is seen in; a new source is what Enter takes next. */
function carriedAfter(form: Form, id: string, record: Fields, carried: Carried): Carried {
  if (form.name === 'source')
    return { ...carried, source: known({ id, name: String(record['name']) }) };
  if (form.name !== 'document') return carried;
  const carrier = pickIn(form, 'carrier');
  const title = record['title'];
  const name = typeof title === 'string' ? title : carrier && 'name' in carrier ? carrier.name : '';
  return { ...carried, document: known({ id, name }) };
}
