import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../../store/desk.ts';
import { add } from '../../store/edit.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { resolveRef, type Resolved } from '../../store/read/resolve-ref.ts';
import { author } from '../author.ts';
import { argumentOf, type Call, textOf } from '../call.ts';
import { type Draft, isDraft, valueAt, withAt } from '../entry/at-path.ts';
import { withDates } from '../entry/dated.ts';
import { dayOfDraft } from '../entry/document-named.ts';
import { draftFrom, givenFields, refuseForeign } from '../entry/draft.ts';
import { type EntryKind, entryKinds } from '../entry/fields.ts';
import { type Moved, movedPosition } from '../entry/moved-position.ts';
import { withIds } from '../entry/named.ts';
import { recordOnStdin } from '../entry/standard-input.ts';
import { typedName } from '../entry/typed-name.ts';
import { withTypedWords } from '../entry/words-entry.ts';
import { sayListed } from '../saved.ts';
import { writing } from '../writing.ts';

/** `edit REF`: changes the fields given as options, or on stdin, where null takes one away. */
export function editRecord(call: Call): void {
  writing(call, (desk) => {
    const address = resolveRef(desk, argumentOf(call, 0, 'The ref'), textOf(call, 'story'));
    const kind = kindOf(address);
    const { fields, records } = changeOf(kind, call, address, desk);
    const nameField = typedName(kind, call);
    sayListed(add(desk, author(call), records, [{ address, fields, nameField }]));
  });
}

function changeOf(kind: EntryKind, call: Call, address: Resolved, desk: Desk): Moved {
  refuseForeign(kind, call);
  const given = givenFields(kind, call);
  const story = address.story ?? undefined;
  const { record } = recordAt(desk, address);
  if (given.length === 0) {
    const draft = withIds(kind, recordOnStdin(nothing), desk, story);
    const on = dayOfDraft({ ...record, ...draft }, { desk, story });
    return { fields: withDates(kind, draft, on), records: [] };
  }
  const on = dayOfDraft({ ...record }, { desk, story });
  const touched = new Set(given.map(({ path }) => path.split('.')[0] ?? ''));
  const before = Object.fromEntries(Object.entries(record).filter(([key]) => touched.has(key)));
  const after = draftFrom(kind, call, { desk, story, on }, before);
  const fields = call.options.has('quote') ? withQuote(after, call) : after;
  const isMoved = call.options.has('source') && !call.options.has('speaker');
  return isMoved && 'stance' in record
    ? movedPosition(record, fields, desk)
    : { fields, records: [] };
}

/** New words in quotation marks are an excerpt; without them their kind stays what it was. */
function withQuote(draft: Draft, call: Call): Draft {
  if (call.options.has('quote-kind')) return draft;
  const text = draft['text'];
  const { kind: before, ...rest } = isDraft(text) ? text : {};
  const read = withTypedWords({ ...draft, text: rest });
  const isExcerpt = valueAt(read, 'text.kind') === 'excerpt';
  return isExcerpt || before === undefined ? read : withAt(read, 'text.kind', before);
}

const nothing = new Problem(
  'usage',
  'Nothing to change was given.',
  'Give options (gainsay edit --help), or JSON with the fields that change on standard input.',
);

function kindOf({ entity }: Resolved): EntryKind {
  const kind = entryKinds.find((one) => one === entity);
  if (kind) return kind;
  throw new Problem('usage', 'A link is not edited.', 'Withdraw it and add another.');
}
