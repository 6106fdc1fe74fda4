import { Problem } from '../../domain/problem.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Desk } from '../../store/desk.ts';
import type { NewRecord } from '../../store/edit.ts';
import { storedIn } from '../../store/records.ts';
import { type Call, textOf } from '../call.ts';
import type { Draft } from './at-path.ts';
import { withDates } from './dated.ts';
import { dayOf, dayOfDraft } from './document-named.ts';
import { draftFrom, givenFields } from './draft.ts';
import { fieldName } from './field-name.ts';
import { idOf, type Place } from './field-value.ts';
import { type EntryKind, entryFields } from './fields.ts';
import { callOfRow, isFlatRow } from './flat-row.ts';
import { refuseUnknownKeys } from './known-keys.ts';
import { linkEntry } from './link-entry.ts';
import { withIds } from './named.ts';
import { recordOnStdin } from './standard-input.ts';
import { statementEntry } from './statement-entry.ts';

/** Where a new record goes, and who enters it. */
export interface Destination {
  readonly desk: Desk;
  readonly story: string | undefined;
  readonly by: string;
}

/** What a command adds: from its options, or where it has none from JSON on stdin. */
export function newRecords(
  kind: EntryKind,
  call: Call,
  destination: Destination,
): readonly NewRecord[] {
  const isTyped = givenFields(kind, call).length > 0 || call.arguments.length > 0;
  return isTyped
    ? called(kind, '--', typed(kind, call, destination))
    : fromStdin(kind, call, destination);
}

function fromStdin(kind: EntryKind, call: Call, destination: Destination): readonly NewRecord[] {
  const draft = recordOnStdin(missing(kind));
  if (kind === 'link') return [linkEntry(call, draft, destination)];
  if (kind === 'statement') refuseUnknownKeys(draft);
  return kind === 'statement' && isFlatRow(draft)
    ? called(kind, '', typed(kind, callOfRow(call, draft), destination))
    : [newRecord(kind, givenRecord(kind, draft, destination), destination)];
}

/** The record itself, not what is entered beside it, with its fields called as they were given. */
const called = (
  kind: EntryKind,
  dashes: '--' | '',
  records: readonly NewRecord[],
): readonly NewRecord[] =>
  records.map((one) =>
    kind === 'link' || one.entity === kind ? { ...one, nameField: fieldName(kind, dashes) } : one,
  );

/** A record from stdin with the ids of what it names, and its dates read. */
function givenRecord(kind: EntryKind, draft: Draft, { desk, story }: Destination): Draft {
  const named = withIds(kind, draft, desk, story);
  return withDates(kind, named, dayOfDraft(named, { desk, story }));
}

function typed(kind: EntryKind, call: Call, destination: Destination): readonly NewRecord[] {
  if (kind === 'link') return [linkEntry(call, null, destination)];
  const place = placeOf(call, destination);
  return kind === 'statement'
    ? statementEntry(call, place)
    : [newRecord(kind, draftFrom(kind, call, place), destination)];
}

function newRecord(
  kind: Exclude<EntryKind, 'link'>,
  draft: Draft,
  {
    desk,
    story = null,
    by,
  }: Omit<Destination, 'story'> & { readonly story?: string | null | undefined },
): NewRecord {
  const record =
    kind === 'verdict' ? { by, ...draft } : kind === 'story' ? withSlug(draft, desk) : draft;
  return { entity: kind, story: kind === 'story' || kind === 'source' ? null : story, record };
}

/** A story without a slug gets one from its title, as the form makes it. */
function withSlug(draft: Draft, desk: Desk): Draft {
  const taken = new Set(storedIn(desk, 'story', null).map(({ address }) => address.id));
  const { title } = draft;
  return { slug: slugOf(typeof title === 'string' ? title : '', taken), ...draft };
}

function placeOf(call: Call, { desk, story }: Destination): Place {
  const place = { desk, story, on: null };
  const document = textOf(call, 'document');
  return document === undefined ? place : { ...place, on: dayOf(idOf(document, place), place) };
}

function missing(kind: EntryKind): Problem {
  const names = entryFields[kind].slice(0, 5).map(({ option }) => `--${option}`);
  return new Problem(
    'usage',
    `Nothing was given for the new ${kind}.`,
    kind === 'link'
      ? 'Say FROM REL TO, as in S26 repeats S06, or give JSON on standard input.'
      : `Give ${names.join(', ')} … (gainsay add ${kind} --help), or JSON on standard input.`,
  );
}
