import { type FieldChange, historyOf } from '../../store/read/history.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { argumentOf, type Call, textOf } from '../call.ts';
import { deskPath } from '../desk-path.ts';
import { knownAtOf } from '../known-at.ts';
import { momentWords } from '../moment.ts';
import { printListing } from '../rows.ts';
import { using } from '../with-desk.ts';

/** `history REF`: how one record came to be as it is, the oldest first. */
export function history(call: Call): void {
  using(deskPath(call), 'read', (desk) => {
    const address = resolveRef(desk, argumentOf(call, 0, 'The ref'), textOf(call, 'story'));
    const until = knownAtOf(call, desk) ?? Infinity;
    printListing(call, {
      plural: 'revisions',
      items: historyOf(desk, address).filter(({ receivedAt }) => receivedAt <= until),
      json: ({ changes, ...revision }) => ({ ...revision, changes: changes.map(withNulls) }),
      columns: [
        { title: 'when' },
        { title: 'by' },
        { title: 'what' },
        { title: 'why', flexible: true },
        { title: 'changes', flexible: true },
      ],
      row: ({ receivedAt, recordedBy, kind, reason, changes }) => [
        momentWords(receivedAt),
        recordedBy,
        kind,
        reason ?? '',
        kind === 'add' ? '' : changes.map(changeWords).join('; '),
      ],
      none: 'Nothing was recorded by then.',
    });
  });
}

/** JSON has no undefined: what was not there is null. */
const withNulls = ({ field, old, new: now }: FieldChange) => ({
  field,
  old: old ?? null,
  new: now ?? null,
});

const changeWords = ({ field, old, new: now }: FieldChange): string =>
  `${field}: ${valueWords(old)} → ${valueWords(now)}`;

const valueWords = (value: unknown): string =>
  value === undefined || value === null
    ? 'none'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
