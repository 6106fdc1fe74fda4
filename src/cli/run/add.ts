import { Problem } from '../../domain/problem.ts';
import type { Saved } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import { add, type NewRecord } from '../../store/edit.ts';
import { author } from '../author.ts';
import type { Call, Run } from '../call.ts';
import { chosenStory } from '../chosen-story.ts';
import type { EntryKind } from '../entry/fields.ts';
import { nameOfLink } from '../entry/link-entry.ts';
import { newRecords } from '../entry/new-records.ts';
import { print } from '../output.ts';
import { sayListed } from '../saved.ts';
import { writing } from '../writing.ts';

/** `add KIND`: enters one record, with what it needs beside it, and prints its name. */
export const addOf =
  (kind: EntryKind): Run =>
  (call) => {
    writing(call, (desk) => {
      const by = author(call);
      const records = newRecords(kind, call, { desk, by: by.by, story: storyOf(kind, call, desk) });
      const saved = add(desk, by, records);
      print(nameOf(kind, records, saved, desk));
      sayListed(saved);
    });
  };

/** Whether a record belongs to the desk or to a story; links may be either. */
const ofDesk: ReadonlySet<EntryKind> = new Set(['story', 'source']);

function storyOf(kind: EntryKind, call: Call, desk: Desk): string | undefined {
  if (ofDesk.has(kind)) return undefined;
  if (kind !== 'link' || call.options.has('story')) return chosenStory(call, desk).slug;
  try {
    return chosenStory(call, desk).slug;
  } catch (error) {
    // A link of two sources needs no story.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function nameOf(kind: EntryKind, records: readonly NewRecord[], saved: Saved, desk: Desk): string {
  const entity = kind === 'link' ? records[0]?.entity : kind;
  const made = saved.records.find(({ address }) => address.entity === entity);
  if (!made) return '';
  return kind === 'link'
    ? nameOfLink(desk, made.address, records[0]?.record)
    : (made.ref ?? made.address.id);
}
