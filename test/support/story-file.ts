import { readFileSync } from 'node:fs';

import type { FileGiven } from '../../src/import/json.ts';
import type { Desk } from '../../src/store/desk.ts';
import { type Imported, importFiles, type ImportOptions } from '../../src/store/import/import.ts';
import { claimRows } from '../../src/store/read/claim-rows.ts';
import { logEntries, type Revision } from '../../src/store/read/history.ts';

type Row = Readonly<Record<string, unknown>>;

/** A story as a gainsay/1 file: `talks` unless another is given. */
export const storyFile = (parts: Row, name = 'talks.json'): FileGiven => ({
  name,
  bytes: Buffer.from(
    JSON.stringify({ format: 'gainsay/1', story: { slug: 'talks', title: 'Talks' }, ...parts }),
  ),
});

export const shippedFile = (name: 'hmeimim.json' | 'hmeimim-update.json'): FileGiven => ({
  name,
  bytes: readFileSync(new URL(`../../data/${name}`, import.meta.url)),
});

export const shippedSlug = 'turkey-syria-contacts-june-2024';

export const imported = (
  desk: Desk,
  files: FileGiven | readonly FileGiven[],
  options?: ImportOptions,
): Imported => importFiles(desk, { by: 'Ada' }, [files].flat(), options);

/** What refuses an act, word for word. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'not refused';
}

/** The log as it is now, newest first. */
export const logOf = (desk: Desk): readonly Revision[] => [...logEntries(desk)];

/** What each claim of the desk says of itself: enough to see that nothing changed. */
export const standingsOf = (desk: Desk, story?: string): unknown =>
  [...claimRows(desk, story === undefined ? {} : { story })].map(({ ref, standing }) => ({
    ref,
    standing,
  }));
