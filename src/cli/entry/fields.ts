import type { OptionKind } from '../options.ts';

/** What can be added: the records of a desk, the three kinds of link as one. */
export const entryKinds = [
  'story',
  'source',
  'document',
  'claim',
  'statement',
  'link',
  'question',
  'verdict',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** How the text of an option becomes a value. */
export type Reading =
  | 'text'
  | 'names'
  | 'number'
  | 'yes'
  | 'date'
  | 'day'
  | 'source'
  | 'sources'
  | 'record'
  | 'records';

/** A field of a record as an option. */
export interface Field {
  readonly option: string;
  /** Where the value stands in the record, as in `label.text`. */
  readonly path: string;
  readonly reading: Reading;
  readonly summary: string;
}

const field = (
  option: string,
  summary: string,
  reading: Reading = 'text',
  path = option,
): Field => ({ option, path, reading, summary });

const note = field('note', 'a note');
const privateNote = field('private-note', 'a note no report shows', 'text', 'privateNote');
const language = field('language', 'its language: ar, tr, en', 'text', 'lang');
const id = field('id', 'an id of your own instead of a made one');

/** The options of each kind of record. `statement` has those of flat rows, and more (`extras`). */
export const entryFields: Readonly<Record<EntryKind, readonly Field[]>> = {
  story: [
    field('slug', 'its short name, used with --story; else made from the title'),
    field('title', 'its title'),
    field('question', 'the question it follows'),
    field('opened-on', 'the day it was opened', 'day', 'openedOn'),
    language,
    field('zone', 'its time zone: Europe/Istanbul'),
  ],
  source: [
    id,
    field('kind', 'outlet, person, institution, unnamed or unknown'),
    field('name', 'its name'),
    field('alias', 'another spelling, in any script; repeat it for more', 'names', 'names'),
    field('medium', 'newspaper, news agency …'),
    language,
    field('country', 'its country: TR, SY'),
    field('role', 'what a person is'),
    field('official', 'speaks for a state or an authority', 'yes'),
    field('part-of', 'the institution it belongs to', 'source', 'partOf'),
    field('used-by', 'the outlet whose unnamed group it is', 'source', 'usedBy'),
    field('grade', 'reliability, A to F'),
    note,
    privateNote,
  ],
  document: [
    id,
    field('carrier', 'the source that published this page', 'source'),
    field('title', 'its title, in square brackets when it is yours'),
    field('url', 'its address'),
    language,
    field('published', 'when it was published', 'date'),
    field('seen-at', 'when the desk saw it', 'date', 'seenAt'),
    field('extent', 'whole or excerpt'),
    field('version-of', 'the document it is a changed text of', 'record', 'versionOf'),
    note,
  ],
  claim: [
    id,
    field('text', 'the sentence'),
    field('short', 'a heading of at most 40 characters'),
    field('kind', 'event, state, process, forecast, position, attribute or figure'),
    field('about', 'the time it speaks of', 'date'),
    field('place', 'the place it speaks of'),
    field('subject', 'the source it is about', 'source'),
    field('resolve-by', 'when it must be known at the latest', 'date', 'resolveBy'),
  ],
  statement: [
    field('claim', 'the claim: its ref, id or exact text', 'record'),
    field(
      'source',
      'who printed it; without --speaker also whose position it is',
      'source',
      'outlet',
    ),
    field('stance', 'confirm, deny or neutral'),
    field('speaker', 'whose position it is', 'source'),
    field(
      'attribution',
      'who says so, as printed; alone it makes an unnamed group',
      'text',
      'label.text',
    ),
    field('via', 'a hop between outlet and document; repeat it for more', 'sources'),
    field('language', 'the language of the quote', 'text', 'text.lang'),
    field('quote', 'the words, in quotation marks where they are literal', 'text', 'text.original'),
    field('translation', 'their translation', 'text', 'translation.text'),
    field('published', 'when the outlet first printed it', 'date'),
    field('url', 'the address of its own page'),
    field('directness', 'explicit, incompatible, implied or characterised'),
    field('scope', 'same, narrower, broader or adjacent'),
    field('modality', 'asserted, hedged, conditional or forecast'),
    note,
    field('claim_id', 'the claim by its id alone'),
    field('statement_id', 'an id of your own instead of a made one', 'text', 'id'),
    field('repeats_id', 'the statement it repeats', 'record'),
    field('recorded_at', 'when it was recorded elsewhere, kept as a note'),
    field('document', 'the document it was seen in', 'record'),
    field('characterised-by', 'whose word “denied” is', 'source', 'characterisedBy'),
    field('bears-on', 'another claim it touches; repeat it for more', 'records', 'bearsOn'),
    field('said', 'when it was said', 'date'),
    field('about', 'the time it speaks of', 'date'),
    field(
      'attributed-as',
      'named, official, unnamed, document, own-voice or unstated',
      'text',
      'attribution',
    ),
    field('attribution-translation', 'the attribution translated', 'text', 'label.translation'),
    field('quote-kind', 'verbatim, excerpt or paraphrase', 'text', 'text.kind'),
    field('translated-by', 'who translated', 'text', 'translation.by'),
    field('speech-language', 'the language it was spoken in', 'text', 'speechLang'),
    field('min', 'of a figure: at least', 'number', 'value.min'),
    field('max', 'of a figure: at most', 'number', 'value.max'),
    field('unit', 'of a figure: people, km', 'text', 'value.unit'),
    field('qualifier', 'of a figure: about, at least', 'text', 'value.qualifier'),
    field('silence', 'declined, asked-no-reply or policy'),
    field('asked-at', 'when they were asked', 'date', 'askedAt'),
    field('asked-by', 'who asked', 'text', 'askedBy'),
    field('grade', 'credibility, 1 to 6', 'number'),
    privateNote,
  ],
  link: [field('change', 'of a reversal: full, softening, hardening or clarification'), note],
  question: [
    id,
    field('claim', 'the claim it is about', 'record'),
    field('text', 'the question'),
    field('owner', 'who finds out'),
    field('next', 'the next step'),
    field('due', 'the day by which', 'day'),
    field('asked-whom', 'who was asked', 'text', 'asked.whom'),
    field('asked-when', 'when', 'date', 'asked.when'),
    field('asked-how', 'how', 'text', 'asked.how'),
    field('answer', 'what they answered'),
  ],
  verdict: [
    id,
    field('claim', 'the claim', 'record'),
    field('label', 'the verdict'),
    field('rationale', 'why'),
    field('decided-on', 'the day', 'day', 'decidedOn'),
    field('publisher', 'who publishes it'),
    field('url', 'where'),
  ],
};

const lists: ReadonlySet<Reading> = new Set(['names', 'sources', 'records']);

/** What stands for the value of an option in its help. */
const valueNames: Readonly<Record<Exclude<Reading, 'yes'>, string>> = {
  text: 'text',
  names: 'name',
  number: 'number',
  date: 'date',
  day: 'day',
  source: 'source',
  sources: 'source',
  record: 'ref',
  records: 'ref',
};

/** A field as the command line reads it. */
export function optionOf({ option, reading, summary }: Field): OptionKind {
  const flags = reading === 'yes' ? `--${option}` : `--${option} <${valueNames[reading]}>`;
  return { flags, summary, repeats: lists.has(reading) };
}
