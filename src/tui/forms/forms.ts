import { claimKinds } from '../../domain/claim.ts';
import { reversals } from '../../domain/link.ts';
import { sourceKinds } from '../../domain/source.ts';
import { codeIn, type Form, type FormName } from '../form.ts';
import { choices, type FieldSpec, type FormSpec, plainChoices } from './spec.ts';
import { statementForm } from './statement-form.ts';

const languageHint = 'ar, tr, en …';

/** Every form of the interface: its fields in their order. */
const forms = {
  story: {
    title: 'Story',
    fields: [
      { name: 'title', label: 'Title', kind: 'line', needed: 'A story needs a title.' },
      { name: 'question', label: 'Question', kind: 'line', hint: 'what the desk wants to know' },
      { name: 'lang', label: 'Language', kind: 'line', more: true, hint: 'en' },
      { name: 'zone', label: 'Time zone', kind: 'line', more: true, hint: 'Europe/Istanbul' },
      { name: 'openedOn', label: 'Opened on', kind: 'date', more: true },
    ],
  },
  source: {
    title: 'Source',
    fields: [
      { name: 'name', label: 'Name', kind: 'line', needed: 'A source needs a name.' },
      { name: 'kind', label: 'Kind', kind: 'choice', choices: plainChoices(sourceKinds) },
      { name: 'names', label: 'Also written', kind: 'line', hint: 'other spellings, with commas' },
      { name: 'country', label: 'Country', kind: 'line' },
      { name: 'role', label: 'Role', kind: 'line' },
      { name: 'lang', label: 'Language', kind: 'line', more: true, hint: languageHint },
      { name: 'medium', label: 'Medium', kind: 'line', more: true, hint: 'newspaper, news site' },
      {
        name: 'official',
        label: 'Official',
        kind: 'choice',
        more: true,
        choices: choices(['yes', 'yes'], ['no', 'no']),
      },
      { name: 'partOf', label: 'Part of', kind: 'source', more: true },
      { name: 'usedBy', label: 'Used by', kind: 'source', more: true },
      { name: 'note', label: 'Note', kind: 'line', more: true },
    ],
  },
  document: {
    title: 'Document (seen in)',
    fields: [
      {
        name: 'carrier',
        label: 'Carrier',
        kind: 'source',
        needed: 'Which source published the page?',
      },
      { name: 'title', label: 'Title', kind: 'line', hint: '[in square brackets if it is ours]' },
      { name: 'published', label: 'Published', kind: 'date' },
      { name: 'url', label: 'Link', kind: 'line' },
      {
        name: 'extent',
        label: 'Read',
        kind: 'choice',
        more: true,
        choices: plainChoices(['whole', 'excerpt']),
      },
      { name: 'lang', label: 'Language', kind: 'line', more: true, hint: languageHint },
      { name: 'seenAt', label: 'Seen on', kind: 'date', more: true },
      { name: 'note', label: 'Note', kind: 'line', more: true },
    ],
  },
  claim: {
    title: 'Claim',
    fields: [
      {
        name: 'text',
        label: 'Claim',
        kind: 'line',
        needed: 'A claim is one sentence that can be checked.',
        hint: 'one affirmative sentence that can be checked',
      },
      { name: 'about', label: 'Date', kind: 'date', hint: 'when it is about' },
      { name: 'place', label: 'Place', kind: 'line' },
      { name: 'short', label: 'Short', kind: 'line', more: true, hint: 'at most 40 characters' },
      {
        name: 'kind',
        label: 'Kind',
        kind: 'choice',
        more: true,
        choices: plainChoices(claimKinds),
      },
      { name: 'subject', label: 'About whom', kind: 'source', more: true },
      { name: 'resolveBy', label: 'Resolve by', kind: 'date', more: true },
    ],
  },
  statement: statementForm,
  question: {
    title: 'Open question',
    fields: [
      { name: 'text', label: 'Question', kind: 'line', needed: 'What is to be found out?' },
      { name: 'next', label: 'Next step', kind: 'line' },
      { name: 'owner', label: 'Owner', kind: 'line' },
      { name: 'due', label: 'Due', kind: 'date' },
      { name: 'whom', label: 'Asked whom', kind: 'line', more: true },
      { name: 'when', label: 'Asked on', kind: 'date', more: true },
      { name: 'how', label: 'Asked how', kind: 'line', more: true },
      { name: 'answer', label: 'Answer', kind: 'line', more: true },
    ],
  },
  verdict: {
    title: 'Verdict',
    fields: [
      { name: 'label', label: 'Verdict', kind: 'line', needed: 'What is the verdict?' },
      { name: 'rationale', label: 'Why', kind: 'words' },
      { name: 'decidedOn', label: 'Decided on', kind: 'date' },
      { name: 'publisher', label: 'Publisher', kind: 'line', more: true },
      { name: 'url', label: 'Link', kind: 'line', more: true },
    ],
  },
  repeat: {
    title: 'This statement and another',
    fields: [
      {
        name: 'rel',
        label: 'This one',
        kind: 'choice',
        preset: 'repeats',
        needed: 'What has it to do with the other?',
        choices: choices(
          ['repeats', 'repeats'],
          ['same-origin', 'has the same origin as'],
          ['same-report', 'is from the same report as'],
          ['attribution-conflict', 'is credited differently by'],
          ['possibly-same', 'may be the same as'],
        ),
      },
      { name: 'to', label: 'Statement', kind: 'statement', needed: 'Which statement?' },
      { name: 'note', label: 'Note', kind: 'line' },
    ],
  },
  reversal: {
    title: 'This statement reverses an earlier one',
    fields: [
      { name: 'to', label: 'Earlier one', kind: 'statement', needed: 'Which statement?' },
      {
        name: 'change',
        label: 'Change',
        kind: 'choice',
        needed: 'How far does it turn?',
        choices: plainChoices(reversals),
      },
      { name: 'note', label: 'Note', kind: 'line' },
    ],
  },
  claimLink: {
    title: 'This claim and another',
    fields: [
      {
        name: 'rel',
        label: 'This claim',
        kind: 'choice',
        needed: 'What has it to do with the other?',
        choices: choices(
          ['contradicts', 'contradicts'],
          ['in-tension', 'is in tension with'],
          ['presupposes', 'presupposes'],
          ['refines', 'refines'],
          ['related', 'is related to'],
        ),
      },
      { name: 'to', label: 'Claim', kind: 'claim', needed: 'Which claim?' },
      { name: 'note', label: 'Note', kind: 'line' },
    ],
  },
  sourceLink: {
    title: 'This source and another',
    fields: [
      {
        name: 'rel',
        label: 'This source',
        kind: 'choice',
        needed: 'Is it the same as the other?',
        choices: choices(['same-as', 'is the same as'], ['not-same-as', 'is not']),
      },
      { name: 'to', label: 'Source', kind: 'source', needed: 'Which source?' },
      { name: 'note', label: 'Why', kind: 'line' },
    ],
  },
  withdrawal: {
    title: 'Withdraw',
    fields: [
      { name: 'reason', label: 'Why', kind: 'line', needed: 'A withdrawal needs a reason.' },
    ],
  },
  hold: {
    title: 'Hold',
    fields: [{ name: 'reason', label: 'Why', kind: 'line', needed: 'A hold needs a reason.' }],
  },
} as const satisfies Record<FormName, FormSpec>;

/** Asked of every edit: a slip leaves no trace in what counts; a new meaning needs its reason. */
const editFields: readonly FieldSpec[] = [
  {
    name: 'change!',
    label: 'Is this',
    kind: 'choice',
    presetByText: 'correct',
    choices: choices(['fix', 'a typing slip'], ['correct', 'a new wording or meaning']),
  },
  {
    name: 'reason!',
    label: 'Why',
    kind: 'line',
    needed: 'A correction needs a reason.',
    shown: (form) => codeIn(form, 'change!') === 'correct',
  },
];

export const specOf = (form: Pick<Form, 'name'>): FormSpec => forms[form.name];

/** The fields that can have the focus now, in their order. */
export function fieldsOf(form: Form): readonly FieldSpec[] {
  const fields: readonly FieldSpec[] = forms[form.name].fields;
  const all = form.edits ? [...fields, ...editFields] : fields;
  return all.filter((spec) => (spec.shown?.(form) ?? true) && (form.more || spec.more !== true));
}

export const hasMore = (form: Form): boolean =>
  specOf(form).fields.some((spec) => spec.more === true);

export const focusedSpec = (form: Form): FieldSpec =>
  fieldsOf(form).find(({ name }) => name === form.focus) ?? firstField(form);

const firstField = (form: Form): FieldSpec => {
  const [first] = fieldsOf(form);
  if (!first) throw new RangeError(`the form ${form.name} has no fields`);
  return first;
};
