import { slugOf } from '../../domain/slug.ts';
import { languageOf } from '../../text/language.ts';
import { codeIn, type Form, type FormName, pickIn, typedIn } from '../form.ts';
import {
  dateIn,
  type Fields,
  type Ground,
  line,
  type NewEntry,
  sourceIn,
  without,
} from './entry.ts';

/** The record of a form and the sources it brings along. */
interface PlainEntry {
  readonly made: readonly NewEntry[];
  readonly record: Fields;
}

type Maker = (form: Form, ground: Ground) => PlainEntry;

const alone = (record: Fields): PlainEntry => ({ made: [], record: without(record) });

const codeOf = (form: Form, name: string): string | undefined => codeIn(form, name) ?? undefined;

function storyEntry(form: Form, { slugs, on }: Ground): PlainEntry {
  const title = typedIn(form, 'title').trim();
  return alone({
    slug: slugOf(title, slugs),
    title,
    question: line(form, 'question'),
    lang: line(form, 'lang'),
    zone: line(form, 'zone'),
    openedOn: dateIn(form, 'openedOn', on)?.['edtf'],
  });
}

function sourceEntry(form: Form, ground: Ground): PlainEntry {
  const [partOf, usedBy] = [sourceIn(form, 'partOf', ground), sourceIn(form, 'usedBy', ground)];
  const official = codeIn(form, 'official');
  const record = without({
    kind: codeOf(form, 'kind') ?? 'outlet',
    name: line(form, 'name'),
    names: namesOf(typedIn(form, 'names')),
    country: line(form, 'country'),
    role: line(form, 'role'),
    lang: line(form, 'lang'),
    medium: line(form, 'medium'),
    official: official === null ? undefined : official === 'yes',
    partOf: partOf?.id,
    usedBy: usedBy?.id,
    note: line(form, 'note'),
  });
  return { made: [...(partOf?.made ?? []), ...(usedBy?.made ?? [])], record };
}

function namesOf(typed: string): readonly Fields[] | undefined {
  const names = typed
    .split(/[,،;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return undefined;
  return names.map((name) => without({ name, lang: languageOf(name) ?? undefined }));
}

function documentEntry(form: Form, ground: Ground): PlainEntry {
  const carrier = sourceIn(form, 'carrier', ground);
  const record = without({
    carrier: carrier?.id,
    title: line(form, 'title'),
    published: dateIn(form, 'published', ground.on),
    url: line(form, 'url'),
    extent: codeOf(form, 'extent'),
    lang: line(form, 'lang'),
    seenAt: dateIn(form, 'seenAt', ground.on),
    note: line(form, 'note'),
  });
  return { made: carrier?.made ?? [], record };
}

function claimEntry(form: Form, ground: Ground): PlainEntry {
  const subject = sourceIn(form, 'subject', ground);
  const record = without({
    text: line(form, 'text'),
    short: line(form, 'short'),
    kind: codeOf(form, 'kind'),
    about: dateIn(form, 'about', ground.on),
    place: line(form, 'place'),
    subject: subject?.id,
    resolveBy: dateIn(form, 'resolveBy', ground.on),
  });
  return { made: subject?.made ?? [], record };
}

function questionEntry(form: Form, { on }: Ground): PlainEntry {
  const asked = without({
    whom: line(form, 'whom'),
    when: dateIn(form, 'when', on),
    how: line(form, 'how'),
  });
  return alone({
    claim: form.about?.entity === 'claim' ? form.about.id : undefined,
    text: line(form, 'text'),
    next: line(form, 'next'),
    owner: line(form, 'owner'),
    due: dateIn(form, 'due', on)?.['edtf'],
    asked: Object.keys(asked).length === 0 ? undefined : asked,
    answer: line(form, 'answer'),
  });
}

const verdictEntry: Maker = (form, { author, on }) =>
  alone({
    claim: form.about?.id,
    label: line(form, 'label'),
    rationale: line(form, 'rationale'),
    by: author,
    decidedOn: dateIn(form, 'decidedOn', on)?.['edtf'],
    publisher: line(form, 'publisher'),
    url: line(form, 'url'),
  });

function otherEnd(form: Form): string | undefined {
  const to = pickIn(form, 'to');
  return to?.kind === 'known' ? to.id : undefined;
}

const linkEntry: Maker = (form) =>
  alone({
    from: form.about?.id,
    rel: form.name === 'reversal' ? 'reverses' : codeOf(form, 'rel'),
    to: otherEnd(form),
    change: codeOf(form, 'change'),
    note: line(form, 'note'),
  });

/** How the record of each form is made; a statement's brings more along and has its own maker. */
export const plainEntries: Readonly<
  Record<Exclude<FormName, 'statement' | 'withdrawal' | 'hold'>, Maker>
> = {
  story: storyEntry,
  source: sourceEntry,
  document: documentEntry,
  claim: claimEntry,
  question: questionEntry,
  verdict: verdictEntry,
  repeat: linkEntry,
  reversal: linkEntry,
  claimLink: linkEntry,
  sourceLink: linkEntry,
};

/** The entity each of them is stored as. */
export const entityOf = {
  story: 'story',
  source: 'source',
  document: 'document',
  claim: 'claim',
  statement: 'statement',
  question: 'question',
  verdict: 'verdict',
  repeat: 'statementLink',
  reversal: 'statementLink',
  claimLink: 'claimLink',
  sourceLink: 'sourceLink',
} as const satisfies Record<Exclude<FormName, 'withdrawal' | 'hold'>, string>;
