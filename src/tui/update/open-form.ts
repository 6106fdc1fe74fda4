import { shortOf } from '../../domain/claim-name.ts';
import { localeOf } from '../../domain/locale.ts';
import {
  claimOfDraft,
  draftLike,
  draftName,
  draftPlace,
  withDraft,
  withoutDraft,
} from '../drafts.ts';
import {
  chosen,
  code,
  type Form,
  type FormName,
  isTouched,
  type Picked,
  type Subject,
  typedIn,
  written,
} from '../form.ts';
import { type Ask, type Model, type Next, problem, said, type Target } from '../model.ts';
import { documentName } from '../options.ts';
import { entryAt, questionAt } from '../spot.ts';
import { statementOptions } from '../statement-options.ts';
import { refreshed, saveForm } from './form-moves.ts';

const blank = (name: FormName, focus: string): Form => ({
  name,
  story: null,
  edits: null,
  about: null,
  values: {},
  opened: {},
  focus,
  more: false,
  list: null,
});

/** A form for a new entry; a kept draft begun on the same thing is taken up instead. */
function opened(model: Model, form: Form): Next {
  const fresh = begun(model, form);
  const draft = draftLike(model.drafts, fresh);
  return draft ? takenUp(model, draft) : [{ ...model, form: fresh }];
}

const begun = (model: Model, form: Form): Form => ({
  ...form,
  story: model.open?.story.slug ?? null,
  opened: form.values,
});

const takenUp = (model: Model, draft: Form): Next =>
  withOpened({ ...model, ...draftShown(model, draft) }, draft);

/** A form put before the person; what stood open under its field still does. */
export const withOpened = (model: Model, form: Form): Next =>
  form.list ? [{ ...model, form }] : refreshed(model, form);

/** The draft as the open form, and no longer among those that are kept. */
function draftShown({ drafts }: Model, form: Form) {
  const on = draftPlace(form);
  const what = form.edits
    ? `Your edit of ${form.edits.ref}`
    : `Your draft${on === null ? '' : ` on ${on}`}`;
  const notice = said(`${what}, taken up again. The palette (:) discards it.`);
  return { form, drafts: withoutDraft(drafts, form), notice };
}

const claimPick = (model: Model): Picked | null => {
  const { board } = model;
  if (!board) return null;
  return { kind: 'known', id: board.claim.id, name: `${board.claim.ref} ${shortOf(board.claim)}` };
};

const claimSubject = (model: Model): Subject | null =>
  model.board && { entity: 'claim', id: model.board.claim.id, ref: model.board.claim.ref };

const statementSubject = (model: Model): Subject | null => {
  const entry = entryAt(model);
  return entry && { entity: 'statement', id: entry.statement.id, ref: entry.statement.ref };
};

export function openStatement(model: Model): Next {
  const document = documentPick(model);
  const claim = claimPick(model);
  const form = begun(model, {
    ...blank('statement', claim ? 'source' : 'claim'),
    values: {
      ...(document ? { document: chosen(document) } : {}),
      ...(claim ? { claim: chosen(claim) } : {}),
    },
  });
  const kept = Object.values(model.drafts).filter(
    ({ name, edits, story }) => name === 'statement' && !edits && story === form.story,
  );
  const here = kept.findLast((draft) =>
    [null, model.board?.claim.id].includes(claimOfDraft(draft)),
  );
  if (here) return takenUp(model, here);
  const other = kept.at(-1);
  return [other ? { ...model, ask: askWhich(model, other, form) } : { ...model, form }];
}

/** A draft on another claim than the one in sight is not taken up unasked. */
function askWhich(model: Model, draft: Form, fresh: Form): Ask {
  const here = draftPlace(fresh) ?? 'no claim';
  return {
    text: `A draft on ${draftPlace(draft) ?? 'no claim'} is kept. y takes it up; n begins a new one on ${here}, and the draft stays.`,
    yes: { type: 'shows', part: draftShown(model, draft) },
    no: { type: 'shows', part: { form: fresh } },
  };
}

/** What the last statement was seen in, called as the list calls it. */
function documentPick({ carried: { document }, open }: Model): Picked | null {
  if (document?.kind !== 'known' || !open) return document;
  const item = open.documents.find(({ id }) => id === document.id);
  return item ? { ...document, name: documentName(item, localeOf(open.story)) } : document;
}

export const openClaimForm = (model: Model): Next => opened(model, blank('claim', 'text'));
export const openSource = (model: Model): Next =>
  opened(model, { ...blank('source', 'name'), values: { kind: code('outlet') } });
export const openDocument = (model: Model): Next => opened(model, blank('document', 'carrier'));

export const openStory = (model: Model): Next =>
  opened(model, {
    ...blank('story', 'title'),
    values: { zone: written(model.zone) },
  });

export const openQuestion = (model: Model): Next =>
  opened(model, { ...blank('question', 'text'), about: claimSubject(model) });

export const openVerdict = (model: Model): Next =>
  opened(model, { ...blank('verdict', 'label'), about: claimSubject(model) });

export const openRepeat = (model: Model): Next =>
  opened(model, { ...blank('repeat', 'rel'), about: statementSubject(model) });

/** The list of what it may reverse stands open at once; where it is empty there is no form. */
export function openReversal(model: Model): Next {
  const form: Form = { ...blank('reversal', 'to'), about: statementSubject(model) };
  const options = statementOptions(model, form, '');
  if (options.length === 0) {
    const text = 'This speaker has no other live statement on this claim that it could reverse.';
    return [{ ...model, notice: problem(text) }];
  }
  return opened(model, { ...form, list: { options, at: 0 } });
}

export const openClaimLink = (model: Model): Next =>
  opened(model, { ...blank('claimLink', 'rel'), about: claimSubject(model) });

/** That a source is another one, or is none of it. */
export function openSourceLink(
  model: Model,
  about: Subject | null,
  rel: 'same-as' | 'not-same-as',
): Next {
  if (!about) return [{ ...model, notice: problem('The cursor is on no entry.') }];
  const form: Form = { ...blank('sourceLink', 'to'), about, values: { rel: code(rel) } };
  const [next, ...effects] = opened(model, form);
  const isEmpty = next.form?.focus === 'to' && typedIn(next.form, 'to') === '';
  return isEmpty ? [next, { type: 'find-sources', field: 'to', text: '' }] : [next, ...effects];
}

/** What withdrawing, holding or editing is about: the row under the cursor. */
export function subjectAt(model: Model): Subject | null {
  if (model.views.at(-1) === 'claims') {
    const claim = model.open?.claims[model.claimAt];
    return claim ? { entity: 'claim', id: claim.id, ref: claim.ref } : null;
  }
  const question = questionAt(model);
  if (question) return { entity: 'question', id: question.id, ref: question.ref };
  return statementSubject(model);
}

export function openReason(model: Model, name: 'withdrawal' | 'hold'): Next {
  const about = subjectAt(model);
  if (!about) return [{ ...model, notice: problem('The cursor is on no entry.') }];
  return opened(model, { ...blank(name, 'reason'), about });
}

/** Loads a record into its form, unless a draft of the same edit is kept. */
export function openEdit(model: Model, subject: Subject | null): Next {
  if (!subject) return [{ ...model, notice: problem('The cursor is on no entry.') }];
  const edit: Form = { ...begun(model, blank(subject.entity, '')), edits: subject };
  const kept = draftLike(model.drafts, edit);
  return kept
    ? takenUp(model, kept)
    : [model, { type: 'load-record', target: targetOf(model, subject) }];
}

export const targetOf = (model: Model, { entity, id, ref }: Subject): Target => ({
  entity,
  id,
  ref,
  story: entity === 'source' ? null : entity === 'story' ? id : (model.open?.story.slug ?? null),
});

/** Leaves the form at once; what was typed is kept. */
export function leaveForm(model: Model): Model {
  const { form } = model;
  if (!form) return model;
  if (!isTouched(form)) return { ...model, form: null };
  const drafts = withDraft(model.drafts, form);
  return { ...model, form: null, drafts, notice: said('Kept as a draft.') };
}

/** Saves the newest draft, or opens it where something is missing. */
export function saveDraft(model: Model): Next {
  const draft = Object.values(model.drafts).at(-1);
  if (!draft) return [model];
  return saveForm({ ...model, form: draft, drafts: withoutDraft(model.drafts, draft) });
}

const mostNamed = 6;

/** Asks before anything typed is given up, and says what it is. */
export function discardDrafts(model: Model): Next {
  const names = Object.values(model.drafts).map(draftName);
  const rest = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  const all = [...names.slice(0, mostNamed), ...rest].join(', ');
  const ask: Ask = {
    text: `Discard ${names.length === 1 ? 'the draft' : `${names.length} drafts`} (${all})? Nothing brings it back.`,
    yes: { type: 'shows', part: { drafts: {}, notice: said(`Discarded: ${all}.`) } },
    no: { type: 'shows', part: {} },
  };
  return [{ ...model, ask }];
}
