import type { Author, Saved } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import { edit, setState } from '../../store/edit.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { ReasonWanted } from '../../store/reason-wanted.ts';
import { changedFields } from '../entry/changed-fields.ts';
import { dateDoubts } from '../entry/date-doubts.ts';
import type { Fields } from '../entry/entry.ts';
import { isNewEntry } from '../entry/made-entry.ts';
import { recordOf } from '../entry/record-of.ts';
import { code, codeIn, type Form, type Subject, typedIn, withValue } from '../form.ts';
import {
  type Carried,
  type Effect,
  type Message,
  type Model,
  problem,
  type Shown,
  type Target,
} from '../model.ts';
import { groundOf } from './ground.ts';
import { saveNew } from './save-new.ts';
import { saveSourceLink } from './save-source-link.ts';
import { again } from './show.ts';
import { sentence, type Workplace } from './workplace.ts';

type Save = Extract<Effect, { type: 'save' }>;

/** Saves a form: a new entry, an edit, or a hold or withdrawal with its reason. */
export function save(effect: Save, place: Workplace, model: Model): readonly Message[] {
  const { form, carried } = effect;
  if (form.edits) return saveEdit({ form, carried }, form.edits, place, model);
  if (form.name === 'sourceLink') return saveSourceLink({ form, carried }, place, model);
  if (isNewEntry(form)) return saveNew({ ...effect, form }, place, model);
  return saveReason(form, carried, place, model);
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
  const doubts = dateDoubts(form, ground.on);
  const notice = sentence(`${edits.ref} is ${did}. u takes it back.${doubts}`, saved);
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
