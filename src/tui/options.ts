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

/** The fields whose lists come from the desk's sources. */
export const wantsSources = ({ kind }: FieldSpec): boolean =>
  kind === 'source' || kind === 'speaker' || kind === 'document';

type Lister = (model: Model, form: Form, typed: string) => readonly Option[];

const listers: Readonly<Partial<Record<FieldKind, Lister>>> = {
  document: documentOptions,
  claim: claimOptions,
  statement: statementOptions,
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

function documentOptions({ open }: Model, _: Form, typed: string): readonly Option[] {
  if (!open) return [];
  return open.documents
    .filter(({ ref, carrier, title = '' }) => fits(typed, ref, carrier, title))
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
  const known = sources.filter(({ matches }) => matches).map(knownSource);
  const near = sources
    .filter(({ matches }) => !matches)
    .map(nearSource)
    .slice(0, 3);
  if (spec.kind === 'document') return documentList(model, form, typed, known);
  const isExact = sources.some(({ names }) => names.some((name) => fold(name) === fold(typed)));
  const isGroup = spec.kind === 'speaker' && saysSources(typed);
  const made = spec.kind === 'speaker' ? madeSpeakers(form, typed) : madeSources(typed);
  const found = known.length > 0 ? known.slice(0, mostShown) : near;
  const wanted = isExact ? [] : made;
  if (isGroup) return { options: [...made.slice(0, 1), ...found, ...wanted.slice(1)], at: 0 };
  const options = [...found, ...wanted];
  return options.length === 0 ? null : { options, at: known.length > 0 ? 0 : near.length };
}

const knownSource = ({ id, name, kind }: FoundSource): Option => ({
  label: name,
  detail: kind,
  pick: { kind: 'known', id, name, sourceKind: kind },
});

/** Shown before a source is made, so that a second spelling is not taken for a second source. */
const nearSource = (source: FoundSource): Option => ({
  ...knownSource(source),
  detail: `${source.kind}; a near name`,
});

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

function madeSpeakers(form: Form, typed: string): readonly Option[] {
  const outlet = pickIn(form, 'source');
  const whose = outlet ? `${nameOfPick(outlet)}’s unnamed sources` : 'unnamed sources';
  const group: Option = {
    label: `“${typed}”`,
    detail: whose,
    pick: { kind: 'group', label: typed },
  };
  const people = [newSource('person', typed), newSource('institution', typed)];
  return saysSources(typed) ? [group, ...people] : [...people, group];
}

function documentList(
  model: Model,
  form: Form,
  typed: string,
  sources: readonly Option[],
): OptionList {
  const pages: readonly Option[] = [...sources.slice(0, mostShown), newSource('outlet', typed)].map(
    ({ pick, label }) => ({
      label: `new page of ${label}`,
      detail: '',
      pick: { kind: 'new-document', carrier: pick, name: `new page of ${nameOfPick(pick)}` },
    }),
  );
  return { options: [...documentOptions(model, form, typed), ...pages], at: 0 };
}

const groupWords =
  /(?<!\p{L})(?:sources?|officials?|insiders?|kaynak\p{L}*|yetkili\p{L}*|مصادر|مصدر|مسؤولون|مسؤول)(?!\p{L})/iu;

/** Whether the words name nobody: "sources close to the government", مصادر, kaynaklar. */
export const saysSources = (text: string): boolean => groupWords.test(text);
