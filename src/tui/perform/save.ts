import { v7 as uuid } from 'uuid';

import { groupOf } from '../../domain/unnamed-group.ts';
import type { Author, Saved } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import { add, edit, setState } from '../../store/edit.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { sourceRows } from '../../store/read/source-rows.ts';
import { stories } from '../../store/read/stories.ts';
import { ReasonWanted } from '../../store/reason-wanted.ts';
import { storedWith } from '../../store/records.ts';
import { changedFields } from '../entry/changed-fields.ts';
import type { Fields, Ground, NewEntry } from '../entry/entry.ts';
import { isNewEntry, madeEntry } from '../entry/made-entry.ts';
import { recordOf } from '../entry/record-of.ts';
import {
  code,
  codeIn,
  type Form,
  type FormName,
  type Subject,
  typedIn,
  withValue,
} from '../form.ts';
import {
  type Carried,
  type Message,
  type Model,
  problem,
  type Shown,
  type Target,
} from '../model.ts';
import { publishedOn } from '../published-on.ts';
import { again, shows, storiesMessage } from './show.ts';
import { sentence, type Workplace } from './workplace.ts';

function groundOf({ desk, author }: Workplace, form: Form, model: Model): Ground {
  return {
    newId: uuid,
    author,
    on: publishedOn(model, form),
    slugs: new Set(stories(desk).map(({ slug }) => slug)),
    sourceOf: (id) =>
      storedWith(desk, 'source', null, { column: 'id', values: [id] })[0]?.body ?? null,
    groupOf: (outlet) => groupOf(outlet, sourceRows(desk)) ?? null,
    carrierOf: (id) =>
      storedWith(desk, 'document', form.story, { column: 'id', values: [id] })[0]?.body.carrier ??
      null,
  };
}

/** Saves a form: a new entry, an edit, or a hold or withdrawal with its reason. */
export function save(
  { form, carried }: { readonly form: Form; readonly carried: Carried },
  place: Workplace,
  model: Model,
): readonly Message[] {
  if (form.edits) return saveEdit({ form, carried }, form.edits, place, model);
  if (!isNewEntry(form)) return saveReason(form, carried, place, model);
  const made = madeEntry(form, groundOf(place, form, model), carried);
  const saved = add(place.desk, { by: place.author }, made.entries);
  const notice = sentence(`Saved ${namesOf(saved, form, made.entries)}. u takes it back.`, saved);
  const slug = made.story ?? form.story ?? model.open?.story.slug;
  const claim = made.claim ?? model.board?.claim.id ?? null;
  const view =
    slug === undefined
      ? [storiesMessage(place.desk)]
      : shows(place.desk, slug, { claim, statement: made.statement });
  return [{ type: 'saved', carried: made.carried, notice }, ...view];
}

const namedBy: Readonly<Partial<Record<FormName, string>>> = { source: 'name', story: 'title' };

/** The refs of what was saved, the entry itself first; what has none, by its name or its kind. */
function namesOf({ records }: Saved, form: Form, entries: readonly NewEntry[]): string {
  const refs = records.flatMap(({ ref }) => ref ?? []).toReversed();
  const brought = form.name === 'source' ? entries.slice(0, -1) : entries;
  const sources = brought.filter(({ entity }) => entity === 'source').map(newSourceWords);
  return [itsName(refs, form), ...sources].join(', ');
}

/** "new outlet Sabah": so that one made by mistake is seen at once. */
const newSourceWords = ({ record: { kind, name } }: NewEntry): string =>
  kind === 'unnamed' ? `new source ${String(name)}` : `new ${String(kind)} ${String(name)}`;

function itsName(refs: readonly string[], form: Form): string {
  if (refs.length > 0) return refs.join(', ');
  const field = namedBy[form.name];
  if (field !== undefined) return typedIn(form, field).trim();
  return form.name === 'verdict' ? 'the verdict' : 'the link';
}

function saveReason(
  form: Form,
  carried: Carried,
  place: Workplace,
  model: Model,
): readonly Message[] {
  if (!form.about) return [];
  const target = { ...form.about, story: form.story };
  const kind = form.name === 'hold' ? 'hold' : 'withdraw';
  const author = { by: place.author, reason: typedIn(form, 'reason').trim() };
  const saved = setState(place.desk, author, target, kind);
  const did = kind === 'hold' ? 'is held and not counted' : 'is withdrawn';
  const notice = sentence(`${target.ref} ${did}. u takes it back.`, saved);
  return [{ type: 'saved', carried, notice }, ...again(place, model)];
}

/** Only what was changed is sent; the reason makes it a correction. */
function saveEdit(
  { form, carried }: { readonly form: Form; readonly carried: Carried },
  edits: Subject,
  place: Workplace,
  model: Model,
): readonly Message[] {
  const target = targetOf(edits, form.story);
  const ground = groundOf(place, form, model);
  const before = recordOf({ ...form, values: form.opened }, ground);
  const onFile = { ...recordAt(place.desk, target).record };
  const fields = changedFields(before, recordOf(form, ground), onFile);
  if (Object.keys(fields).length === 0)
    return [{ type: 'saved', carried, notice: 'Nothing was changed.' }];
  const isCorrection = codeIn(form, 'change!') === 'correct';
  const reason = isCorrection ? { reason: typedIn(form, 'reason!').trim() } : {};
  const saved = editedOrAsked(place.desk, { by: place.author, ...reason }, target, fields);
  if (!saved) return [{ type: 'shows', part: askedForReason(form, edits) }];
  const did = isCorrection ? 'corrected' : 'fixed';
  const notice = sentence(`${edits.ref} is ${did}. u takes it back.`, saved);
  return [{ type: 'saved', carried, notice }, ...again(place, model)];
}

/** Null where the desk wants a reason for it. */
function editedOrAsked(desk: Desk, author: Author, target: Target, fields: Fields): Saved | null {
  try {
    return edit(desk, author, target, fields);
  } catch (error) {
    if (error instanceof ReasonWanted) return null;
    throw error;
  }
}

/** The form with the question answered that the change itself answers, and the next one open. */
const askedForReason = (form: Form, { ref }: Subject): Shown => ({
  form: { ...withValue(form, 'change!', code('correct')), focus: 'reason!', list: null },
  notice: problem(`This changes what ${ref} means, so it is a new wording or meaning. Say why.`),
});

const targetOf = (edits: Subject, story: string | null): Target => ({
  ...edits,
  story: edits.entity === 'source' ? null : edits.entity === 'story' ? edits.id : story,
});
