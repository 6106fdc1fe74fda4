import { shortOf } from '../../domain/claim-name.ts';
import {
  chosen,
  code,
  type Form,
  type FormName,
  isTouched,
  type Picked,
  type Subject,
  written,
} from '../form.ts';
import { type Model, type Next, problem, said, type Target } from '../model.ts';
import { entryAt, questionAt } from '../spot.ts';
import { statementOptions } from '../statement-options.ts';

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

/** Drafts of new entries and of edits are kept apart. */
export const draftKey = ({ name, edits }: Form): string => (edits ? `${name}!` : name);

/** A form for a new entry; a kept draft of its kind is taken up instead. */
function opened(model: Model, form: Form): Next {
  const draft = model.drafts[draftKey(form)];
  const story = model.open?.story.slug ?? null;
  if (draft && (draft.story === story || draft.name === 'story' || draft.name === 'source')) {
    const notice = said('Your draft, taken up again. The palette (:) discards it.');
    return [{ ...model, form: draft, notice }];
  }
  const fresh = { ...form, story };
  return [{ ...model, form: { ...fresh, opened: fresh.values } }];
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
  const { document } = model.carried;
  const claim = claimPick(model);
  return opened(model, {
    ...blank('statement', claim ? 'source' : 'claim'),
    values: {
      ...(document ? { document: chosen(document) } : {}),
      ...(claim ? { claim: chosen(claim) } : {}),
    },
  });
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
  const [next] = opened(model, form);
  const isFresh = next.form?.values['to'] === undefined;
  return [
    next.form && isFresh ? { ...next, form: { ...next.form, list: { options, at: 0 } } } : next,
  ];
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
  const fresh = { ...form, story: model.open?.story.slug ?? null, opened: form.values };
  return [
    { ...model, form: fresh },
    { type: 'find-sources', field: 'to', text: '' },
  ];
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
  const form: Form = { ...blank(name, 'reason'), about, story: model.open?.story.slug ?? null };
  return [{ ...model, form }];
}

/** Loads a record into its form, unless a draft of the same edit is kept. */
export function openEdit(model: Model, subject: Subject | null): Next {
  if (!subject) return [{ ...model, notice: problem('The cursor is on no entry.') }];
  const kept = Object.values(model.drafts).find(
    (draft) => draft?.edits?.id === subject.id && draft.edits.entity === subject.entity,
  );
  if (kept) return [{ ...model, form: kept, notice: said('Your edit, taken up again.') }];
  return [model, { type: 'load-record', target: targetOf(model, subject) }];
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
  if (!isTouched(form)) return { ...withoutDraft(model), form: null };
  const drafts = { ...model.drafts, [draftKey(form)]: { ...form, list: null } };
  return { ...model, form: null, drafts, notice: said('Kept as a draft.') };
}

/** The model without a draft of the form that is open. */
export function withoutDraft(model: Model): Model {
  if (!model.form) return model;
  const gone = draftKey(model.form);
  const drafts = Object.entries(model.drafts).filter(([name]) => name !== gone);
  return { ...model, drafts: Object.fromEntries(drafts) };
}
