import { shortOf } from '../domain/claim-name.ts';
import { dateWords } from '../domain/date-words.ts';
import { type Locale, localeOf } from '../domain/locale.ts';
import { fold } from '../text/fold.ts';
import {
  type Form,
  type FoundSource,
  nameOfPick,
  type Option,
  type OptionList,
  ownWords,
  pickIn,
  typedIn,
} from './form.ts';
import type { FieldKind, FieldSpec } from './forms/spec.ts';
import type { DocumentItem, Message, Model } from './model.ts';
import { statementOptions } from './statement-options.ts';

const mostShown = 6;

/** The fields whose lists come from the desk's sources, or lead to something by a source's name. */
export const wantsSources = ({ kind }: FieldSpec): boolean =>
  kind === 'source' || kind === 'speaker' || kind === 'document' || kind === 'statement';

type Lister = (model: Model, form: Form, typed: string) => readonly Option[];

const listers: Readonly<Partial<Record<FieldKind, Lister>>> = {
  document: (model, _, typed) => documentOptions(model, typed),
  claim: claimOptions,
  statement: (model, form, typed) => statementOptions(model, form, typed),
  speaker: speakerOptions,
};

/** The list that a field opens by what the model knows; null: none, or the desk is to be asked. */
export function listFor(model: Model, form: Form, spec: FieldSpec): OptionList | null {
  if (pickIn(form, spec.name)) return null;
  const options = listers[spec.kind]?.(model, form, typedIn(form, spec.name).trim()) ?? [];
  if (options.length === 0) return null;
  return spec.kind === 'speaker' ? { options, at: -1, none: true } : { options, at: 0 };
}

/** Before anything is typed: that the source speaks for itself. An edit has a field for that. */
function speakerOptions(_: Model, { edits }: Form, typed: string): readonly Option[] {
  if (typed !== '' || edits) return [];
  return [{ label: ownWords, detail: '', pick: { kind: 'itself' } }];
}

const fits = (typed: string, ...texts: readonly string[]): boolean =>
  fold(texts.join(' ')).includes(fold(typed));

/** The newest documents that the letters fit, and those that a source they mean has carried. */
function documentOptions(
  { open }: Model,
  typed: string,
  sources: readonly FoundSource[] = [],
): readonly Option[] {
  if (!open) return [];
  const carriers = new Set(sources.filter(isMeant).flatMap(({ names }) => names));
  return open.documents
    .filter(
      ({ ref, carrier, title = '' }) => fits(typed, ref, carrier, title) || carriers.has(carrier),
    )
    .toReversed()
    .slice(0, mostShown)
    .map((document) => {
      const name = documentName(document, localeOf(open.story));
      const { id, title = '' } = document;
      return { label: name, detail: title, pick: { kind: 'known', id, name } };
    });
}

/** "D1, site not named, 24 Jun°": a document as the forms name it. */
export function documentName({ ref, carrier, published }: DocumentItem, locale: Locale): string {
  const date = published === undefined ? [] : [dateWords(published, locale, 'short')];
  return [ref, carrier, ...date].join(', ');
}

/** The claim that something slightly different is said of may be a new one. */
function claimOptions({ open }: Model, form: Form, typed: string): readonly Option[] {
  const known: readonly Option[] = (open?.claims ?? [])
    .filter((claim) => fits(typed, claim.ref, claim.short ?? '', claim.text))
    .filter((claim) => claim.id !== form.about?.id)
    .slice(0, mostShown)
    .map((claim) => ({
      label: `${claim.ref} ${shortOf(claim)}`,
      detail: '',
      pick: { kind: 'known', id: claim.id, name: `${claim.ref} ${shortOf(claim)}` },
    }));
  if (form.focus !== 'other' || typed === '') return known;
  return [
    ...known,
    { label: `new claim “${typed}”`, detail: '', pick: { kind: 'new-claim', name: typed } },
  ];
}

/** What the desk found for the letters, and what could be made of them. */
export function sourceList(
  model: Model,
  form: Form,
  spec: FieldSpec,
  { sources, text }: Pick<Extract<Message, { type: 'sources' }>, 'sources' | 'text'>,
): OptionList | null {
  const typed = text.trim();
  if (spec.kind === 'statement') return statementList(model, form, typed, sources);
  const ranks = ranksOf(sources);
  if (spec.kind === 'document') {
    return documentList(documentOptions(model, typed, sources), ranks, typed);
  }
  const { known, likely, near } = ranks;
  const isOnFile = sources.some(({ names }) => names.some((name) => fold(name) === fold(typed)));
  const made = isOnFile ? [] : madeFor(form, spec, typed);
  const found = [...known, ...likely, ...near];
  if (spec.kind === 'speaker' && saysSources(typed)) {
    return { options: [groupOption(form, typed), ...found, ...made], at: 0 };
  }
  const options = [...found, ...made];
  if (options.length === 0) return null;
  // Nothing typed means no source yet, least of all the first of the list.
  if (typed === '') return { options, at: -1, none: true };
  const isNamed = known.length + likely.length > 0;
  return { options, at: isNamed || made.length === 0 ? 0 : near.length };
}

function statementList(
  model: Model,
  form: Form,
  typed: string,
  sources: readonly FoundSource[],
): OptionList | null {
  const meant = sources.filter(isMeant).map(({ id }) => id);
  const options = statementOptions(model, form, typed, meant);
  return options.length === 0 ? null : { options, at: 0 };
}

/** Whether the letters are its name, in whatever spelling; a near name is another one. */
const isMeant = ({ found }: FoundSource): boolean => found !== 'near';

/** Sources whose name begins so, those of the same name in other letters, and those near it. */
interface Ranks {
  readonly known: readonly Option[];
  readonly likely: readonly Option[];
  readonly near: readonly Option[];
}

const mostSuggested = 3;

/** Suggestions are shown before a source is made, so that a second spelling makes no second source. */
const whySuggested: Readonly<Record<FoundSource['found'], string>> = {
  'by-name': '',
  'in-other-letters': '; same name in other letters?',
  'but-for-a-word': '; same name but for a word?',
  near: '; a near name',
};

function ranksOf(sources: readonly FoundSource[]): Ranks {
  const ranked = (rank: FoundSource['found'], most = mostSuggested): readonly Option[] =>
    sources
      .filter(({ found }) => found === rank)
      .slice(0, most)
      .map(knownSource);
  return {
    known: ranked('by-name', mostShown),
    likely: ranked('in-other-letters'),
    near: [...ranked('but-for-a-word'), ...ranked('near')],
  };
}

const knownSource = ({ id, name, kind, found }: FoundSource): Option => ({
  label: name,
  detail: `${kind}${whySuggested[found]}`,
  pick: { kind: 'known', id, name, sourceKind: kind },
  ...(found === 'by-name' ? {} : { unsure: true }),
});

/** What can be made in the field; a link joins what is on file. */
function madeFor(form: Form, { kind }: FieldSpec, typed: string): readonly Option[] {
  if (form.name === 'sourceLink') return [];
  if (kind !== 'speaker') return madeSources(typed);
  const people = [newSource('person', typed), newSource('institution', typed)];
  return saysSources(typed) ? people : [...people, groupOption(form, typed)];
}

const newSource = (source: 'outlet' | 'person' | 'institution', name: string): Option => ({
  label: `new ${source} “${name}”`,
  detail: 'not on file',
  pick: { kind: 'new-source', source, name },
});

const madeSources = (name: string): readonly Option[] => [
  newSource('outlet', name),
  newSource('person', name),
  newSource('institution', name),
];

function groupOption(form: Form, typed: string): Option {
  const outlet = pickIn(form, 'source');
  const whose = outlet ? `${nameOfPick(outlet)}’s unnamed sources` : 'unnamed sources';
  return { label: `“${typed}”`, detail: whose, pick: { kind: 'group', label: typed } };
}

function documentList(
  documents: readonly Option[],
  { known, likely, near }: Ranks,
  typed: string,
): OptionList {
  const pages = [...known, ...likely, ...near, newSource('outlet', typed)].map(
    ({ pick, label, detail }): Option => ({
      label: `new page of ${label}`,
      detail: detail.includes(';') ? detail : '',
      pick: { kind: 'new-document', carrier: pick, name: `new page of ${nameOfPick(pick)}` },
    }),
  );
  const isNamed = documents.length + known.length + likely.length > 0;
  return { options: [...documents, ...pages], at: isNamed ? 0 : near.length };
}

const groupWords =
  /(?<!\p{L})(?:sources?|officials?|insiders?|kaynak\p{L}*|yetkili\p{L}*|مصادر|مصدر|مسؤولون|مسؤول)(?!\p{L})/iu;

/** Whether the words name nobody: "sources close to the government", مصادر, kaynaklar. */
export const saysSources = (text: string): boolean => groupWords.test(text);
