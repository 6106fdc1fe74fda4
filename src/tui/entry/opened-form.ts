import type { z } from 'zod';

import type { date } from '../../domain/field.ts';
import type { Records } from '../../domain/record.ts';
import { otherNames } from '../../domain/source-name.ts';
import { chosen, code, type Form, type Subject, type Value, written } from '../form.ts';
import { hows } from '../forms/statement-form.ts';

/** How the records that a record names are called, for its form to show. */
export interface Names {
  readonly source: (id: string) => { readonly name: string; readonly kind: string };
  readonly claim: (id: string) => string;
  readonly document: (id: string) => string;
}

type Values = Readonly<Record<string, Value | undefined>>;
type Opener<E extends Subject['entity']> = (record: Records[E], names: Names) => Values;

const text = (value: string | undefined): Value | undefined =>
  value === undefined ? undefined : written(value);
const choice = (value: string | undefined): Value | undefined =>
  value === undefined ? undefined : code(value);
const named = (id: string | undefined, names: Names): Value | undefined => {
  if (id === undefined) return undefined;
  const { name, kind } = names.source(id);
  return chosen({ kind: 'known', id, name, sourceKind: kind });
};
const day = (value: z.output<typeof date> | undefined): Value | undefined =>
  value &&
  written(value.basis === 'external' && value.note ? `${value.edtf} (${value.note})` : value.edtf);

/** What an edit shows of each kind of record: the fields of its form as they are on file. */
const openers: { readonly [E in Subject['entity']]: Opener<E> } = {
  story: (story) => ({
    title: text(story.title),
    question: text(story.question),
    lang: text(story.lang),
    zone: text(story.zone),
    openedOn: text(story.openedOn),
  }),
  source: (source, names) => ({
    name: text(source.name),
    kind: choice(source.kind),
    names: text(
      otherNames(source)
        .map(({ name }) => name)
        .join(', '),
    ),
    country: text(source.country),
    role: text(source.role),
    lang: text(source.lang),
    medium: text(source.medium),
    official: source.official === undefined ? undefined : code(source.official ? 'yes' : 'no'),
    partOf: named(source.partOf, names),
    usedBy: named(source.usedBy, names),
    note: text(source.note),
  }),
  document: (document, names) => ({
    carrier: named(document.carrier, names),
    title: text(document.title),
    published: day(document.published),
    url: text(document.url),
    extent: choice(document.extent),
    lang: text(document.lang),
    seenAt: day(document.seenAt),
    note: text(document.note),
  }),
  claim: (claim, names) => ({
    text: text(claim.text),
    short: text(claim.short),
    kind: choice(claim.kind),
    about: day(claim.about),
    place: text(claim.place),
    subject: named(claim.subject, names),
    resolveBy: day(claim.resolveBy),
  }),
  statement: statementValues,
  question: (question) => ({
    text: text(question.text),
    next: text(question.next),
    owner: text(question.owner),
    due: text(question.due),
    whom: text(question.asked?.whom),
    when: day(question.asked?.when),
    how: text(question.asked?.how),
    answer: text(question.answer),
  }),
  verdict: (verdict) => ({
    label: text(verdict.label),
    rationale: text(verdict.rationale),
    decidedOn: text(verdict.decidedOn),
    publisher: text(verdict.publisher),
    url: text(verdict.url),
  }),
};

function statementValues(statement: Records['statement'], names: Names): Values {
  const { document, speaker, outlet = speaker, stance, via } = statement;
  return {
    document:
      document === undefined
        ? undefined
        : chosen({ kind: 'known', id: document, name: names.document(document) }),
    claim: chosen({ kind: 'known', id: statement.claim, name: names.claim(statement.claim) }),
    source: named(outlet, names),
    speaker: outlet === speaker ? undefined : named(speaker, names),
    stance: code(stance),
    ...howValues(statement, names),
    words: shownWords(statement.text),
    published: day(statement.published),
    url: text(statement.url),
    translation: text(statement.translation?.text),
    label: text(statement.label?.text),
    labelTranslation: text(statement.label?.translation),
    via: named(via[0]?.source, names),
    figure: figureText(statement.value),
    said: day(statement.said),
    scope: code(statement.scope),
    modality: code(statement.modality),
    attribution: code(statement.attribution),
    silence: choice(statement.silence),
    note: text(statement.note),
  };
}

function howValues({ directness, characterisedBy }: Records['statement'], names: Names): Values {
  if (directness === 'characterised')
    return { how: code(hows.word), whose: named(characterisedBy, names) };
  return { how: code(hows.says), directness: code(directness) };
}

function shownWords(words: Records['statement']['text']): Value | undefined {
  if (!words) return undefined;
  return written(words.kind === 'paraphrase' ? words.original : `“${words.original}”`);
}

function figureText(value: Records['statement']['value']): Value | undefined {
  if (!value) return undefined;
  const { min, max, unit = '', qualifier = '' } = value;
  const range = min === max ? `${min ?? ''}` : `${min ?? ''}-${max ?? ''}`;
  return written(`${qualifier} ${range} ${unit}`.trim());
}

/** The field that an edit begins in. */
const focus: Readonly<Record<Subject['entity'], string>> = {
  story: 'title',
  source: 'name',
  document: 'title',
  claim: 'text',
  statement: 'words',
  question: 'text',
  verdict: 'label',
};

/** The form that edits a record; the record is one of the subject's entity. */
export function openedForm(
  subject: Subject,
  story: string | null,
  record: Records[Subject['entity']],
  names: Names,
): Form {
  // The table has for each entity the function that takes its record.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const opener = openers[subject.entity] as Opener<Subject['entity']>;
  const given = opener(record, names);
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
  return {
    name: subject.entity,
    story,
    edits: subject,
    about: null,
    values,
    opened: values,
    focus: focus[subject.entity],
    more: false,
    list: null,
  };
}
