import type { Saved } from '../../store/address.ts';
import { add } from '../../store/edit.ts';
import { dateDoubts } from '../entry/date-doubts.ts';
import type { NewEntry } from '../entry/entry.ts';
import { type MadeEntry, madeEntry, type NewForm } from '../entry/made-entry.ts';
import { recordOf } from '../entry/record-of.ts';
import { type SourceAnswer, withTaken } from '../entry/source-answer.ts';
import { codeIn, type Form, type FormName, pickIn, typedIn } from '../form.ts';
import { specOf } from '../forms/forms.ts';
import type { Effect, Message, Model } from '../model.ts';
import { groundOf } from './ground.ts';
import { keptApart, likelyQuestion, spellingsLearnt } from './likely.ts';
import { saveSpelling } from './save-spelling.ts';
import { shows, storiesMessage } from './show.ts';
import { sentence, type Workplace } from './workplace.ts';

type Save = Extract<Effect, { type: 'save' }> & { readonly form: NewForm };

/**
 * Saves a new entry with what it brings along, after asking of each new source that is likely here
 * already whether it is: one that is takes its place, and a “no” is remembered, in the same batch.
 */
export function saveNew(effect: Save, place: Workplace, model: Model): readonly Message[] {
  const { form, carried, answers = [] } = effect;
  const own = answers.find((answer) => isOwn(answer, form));
  if (own) {
    const record = recordOf(form, groundOf(place, form, model));
    return saveSpelling({ record, own, carried }, place, model);
  }
  const taken = { ...withTaken(form, answers), name: form.name };
  const ground = groundOf(place, taken, model);
  const made = madeEntry(taken, ground, carried);
  const ask = likelyQuestion(place.desk, made.entries, effect);
  if (ask) return [{ type: 'shows', part: { ask } }];
  const entries = [...made.entries, ...keptApart(made.entries, answers)];
  const by = { by: place.author };
  const saved = add(place.desk, by, entries, spellingsLearnt(place.desk, answers));
  const words = `${linkWords(form) ?? `Saved ${namesOf(saved, form, made.entries)}`}. u takes it back.`;
  const notice = sentence(words + dateDoubts(form, ground.on), saved);
  return [{ type: 'saved', carried: made.carried, notice }, ...viewOf(made, form, place, model)];
}

/** The story and claim that the entry belongs to, else what was shown before. */
function viewOf(
  { story, claim, statement }: MadeEntry,
  form: Form,
  { desk }: Workplace,
  { open, board }: Model,
): readonly Message[] {
  const slug = story ?? form.story ?? open?.story.slug;
  if (slug === undefined) return [storiesMessage(desk)];
  return shows(desk, slug, { claim: claim ?? board?.claim.id ?? null, statement });
}

/** The answer that the very source of a source form is on file. */
const isOwn = ({ name, same }: SourceAnswer, form: Form): boolean =>
  form.name === 'source' && same && name === typedIn(form, 'name').trim();

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
  return `the verdict on ${form.about?.ref ?? ''}`;
}

/** "Saved: S02 repeats S01", both ends named; null for what is no link. */
function linkWords(form: Form): string | null {
  const { about, name } = form;
  const to = pickIn(form, 'to');
  if (!about || to?.kind !== 'known') return null;
  const rel = specOf(form).fields.find((field) => field.name === 'rel');
  const choice = rel?.choices?.find(({ code }) => code === codeIn(form, 'rel'));
  const does = name === 'reversal' ? 'reverses' : choice?.label;
  return does === undefined ? null : `Saved: ${about.ref} ${does} ${to.name.split(' ')[0] ?? ''}`;
}
