import { logEntries } from '../../store/read/history.ts';
import type { Call } from '../call.ts';
import { storyAsked } from '../chosen-story.ts';
import { deskPath } from '../desk-path.ts';
import { knownAtOf } from '../known-at.ts';
import { momentWords } from '../moment.ts';
import { recordWords } from '../revision-words.ts';
import { printListing } from '../rows.ts';
import { using } from '../with-desk.ts';

/** `log`: every entry of the desk or of a story, the newest first. */
export function log(call: Call): void {
  using(deskPath(call), 'read', (desk) => {
    const story = storyAsked(call, desk);
    const until = knownAtOf(call, desk) ?? Infinity;
    const entries = logEntries(desk, story ? { story: story.slug } : {});
    printListing(call, {
      plural: 'revisions',
      items: [...entries].filter(({ receivedAt }) => receivedAt <= until),
      json: (revision) => revision,
      columns: [
        { title: 'no.' },
        { title: 'when' },
        { title: 'by' },
        { title: 'what' },
        { title: 'record', flexible: true },
        { title: 'why', flexible: true },
      ],
      row: (revision) => [
        String(revision.seq),
        momentWords(revision.receivedAt),
        revision.recordedBy,
        revision.kind,
        recordWords(desk, revision),
        revision.reason ?? '',
      ],
      none: 'Nothing has been entered yet.',
    });
  });
}
