import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../../store/desk.ts';
import type { NewRecord } from '../../store/edit.ts';
import { type Call, textOf } from '../call.ts';
import type { Draft } from './at-path.ts';
import { withDates } from './dated.ts';
import { dayOf, dayOfDraft } from './document-named.ts';
import { draftFrom, givenFields } from './draft.ts';
import { idOf, type Place } from './field-value.ts';
import { type EntryKind, entryFields } from './fields.ts';
import { callOfRow, isFlatRow } from './flat-row.ts';
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
  const draft = isTyped ? null : recordOnStdin(missing(kind));
  if (kind === 'link') return [linkEntry(call, draft, destination)];
  if (draft && kind === 'statement' && isFlatRow(draft)) {
    return typed(kind, callOfRow(call, draft), destination);
  }
  return draft
    ? [newRecord(kind, givenRecord(kind, draft, destination), destination)]
    : typed(kind, call, destination);
}

/** A record from stdin with the ids of what it names, and its dates read. */
function givenRecord(kind: EntryKind, draft: Draft, { desk, story }: Destination): Draft {
  const named = withIds(kind, draft, desk, story);
  return withDates(kind, named, dayOfDraft(named, { desk, story }));
}

function typed(
  kind: Exclude<EntryKind, 'link'>,
  call: Call,
  destination: Destination,
): readonly NewRecord[] {
  const place = placeOf(call, destination);
  return kind === 'statement'
    ? statementEntry(call, place)
    : [newRecord(kind, draftFrom(kind, call, place), destination)];
}

const newRecord = (
  kind: Exclude<EntryKind, 'link'>,
  draft: Draft,
  { story = null, by }: Omit<Destination, 'story'> & { readonly story?: string | null | undefined },
): NewRecord => ({
  entity: kind,
  story: kind === 'story' || kind === 'source' ? null : story,
  record: kind === 'verdict' ? { by, ...draft } : draft,
});

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
