import { fitting } from '../text/layout/fitting.ts';
import { codeIn, type Form, type FormName, pickIn, typedIn } from './form.ts';
import { specOf } from './forms/forms.ts';
import type { Model } from './model.ts';

type Drafts = Model['drafts'];

/** Forms of the desk: what is typed in them belongs to no story. */
const ofDesk: ReadonlySet<FormName> = new Set(['story', 'source', 'sourceLink']);

/** What a draft belongs to: its kind, its story, and the entry or claim it was begun on. */
function draftKey(form: Form): string {
  const { name, story, edits } = form;
  const kind = edits ? `${name}!` : name;
  const where = ofDesk.has(name) ? null : story;
  return [kind, where, begunOn(form)].filter((part) => part !== null).join(' ');
}

function begunOn({ name, edits, about, opened, ...form }: Form): string | null {
  if (edits) return edits.id;
  const atFirst: Form = { ...form, name, edits, about, opened, values: opened };
  if (name === 'statement') return knownClaim(atFirst);
  return about
    ? [about.id, ...(name === 'sourceLink' ? [codeIn(atFirst, 'rel')] : [])].join(' ')
    : null;
}

const knownClaim = (form: Form): string | null => {
  const claim = pickIn(form, 'claim');
  return claim?.kind === 'known' ? claim.id : null;
};

/** Id of the claim that a statement being typed is on now, else of the one it was begun on. */
export const claimOfDraft = (form: Form): string | null =>
  knownClaim(form) ?? knownClaim({ ...form, values: form.opened });

/** The drafts with one more, the newest last; it takes the place of none. */
export function withDraft(drafts: Drafts, form: Form): Drafts {
  let key = draftKey(form);
  while (key in drafts) key += ' +';
  return { ...drafts, [key]: form };
}

export const withoutDraft = (drafts: Drafts, form: Form): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([, draft]) => draft !== form));

/** The newest draft begun on the same thing as a form; null where there is none. */
export function draftLike(drafts: Drafts, form: Form): Form | null {
  const key = draftKey(form);
  return Object.values(drafts).findLast((draft) => draftKey(draft) === key) ?? null;
}

const kinds: Readonly<Record<FormName, string>> = {
  story: 'story',
  source: 'source',
  document: 'document',
  claim: 'claim',
  statement: 'statement',
  question: 'question',
  verdict: 'verdict',
  repeat: 'link',
  reversal: 'reversal',
  claimLink: 'claim link',
  sourceLink: 'source link',
  withdrawal: 'withdrawal',
  hold: 'hold',
};

const mostCells = 30;

/** "statement on C01", "link on S02", "edit of S04", "claim “The bridge was …”": for a notice. */
export function draftName(form: Form): string {
  const { name, edits } = form;
  if (edits) return `edit of ${edits.ref}`;
  const on = draftPlace(form);
  if (on !== null) return `${kinds[name]} on ${on}`;
  const [first] = specOf(form).fields;
  const words = first ? typedIn(form, first.name).trim() : '';
  return words === '' ? kinds[name] : `${kinds[name]} “${fitting(words, mostCells)}”`;
}

/** The ref of what a draft is on; null where it is on nothing. */
export function draftPlace(form: Form): string | null {
  if (form.about) return form.about.ref;
  const claim = pickIn(form, 'claim') ?? form.opened['claim']?.pick;
  return claim?.kind === 'known' ? (claim.name.split(' ')[0] ?? null) : null;
}
