import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { Problem } from '../../src/domain/problem.ts';
import type { Entity } from '../../src/domain/record.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { shippedStory } from '../../src/host.ts';
import type { Address } from '../../src/store/address.ts';
import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';
import { add, type NewRecord } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { claimRows } from '../../src/store/read/claim-rows.ts';

/** A folder of this test's own, taken away at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Who may do what with a file, in octal: 600 is its owner alone. */
export const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

/** An empty desk on a real file, closed and taken away at the end of the test. */
export function emptyDesk(file = join(temporaryFolder(), 'desk.db')): Desk {
  const desk = openDesk(file, 'write');
  onTestFinished(() => closeDesk(desk));
  return desk;
}

/** A desk that is closed at the end of the test. */
export function readDesk(file: string): Desk {
  const desk = openDesk(file, 'read');
  onTestFinished(() => closeDesk(desk));
  return desk;
}

/** The shipped story as the program puts it on an example desk. */
export function deskWithExample(): Desk {
  const desk = emptyDesk();
  importFiles(desk, { by: 'Ada' }, [shippedStory.first()], { example: true });
  return desk;
}

/** A small story of our own: two outlets, a claim, who confirms and who denies it. */
export function deskWithTalks(): Desk {
  const desk = emptyDesk();
  add(desk, { by: 'Ada' }, [
    { entity: 'story', story: null, record: { slug: 'talks', title: 'Talks' } },
    { entity: 'source', story: null, record: { id: 'star', kind: 'outlet', name: 'Star' } },
    { entity: 'source', story: null, record: { id: 'dawn', kind: 'outlet', name: 'Dawn' } },
    { entity: 'document', story: 'talks', record: { id: 'D1', carrier: 'dawn' } },
    { entity: 'claim', story: 'talks', record: { id: 'C1', text: 'They met.' } },
    statementOnTalks('S1', { speaker: 'star', document: 'D1' }),
    statementOnTalks('S2', { speaker: 'dawn', stance: 'deny' }),
  ]);
  return desk;
}

/** A statement on the claim of that story; it confirms unless it says otherwise. */
export const statementOnTalks = (id: string, fields: object = {}): NewRecord => ({
  entity: 'statement',
  story: 'talks',
  record: { id, claim: 'C1', speaker: 'star', stance: 'confirm', ...fields },
});

const at =
  (entity: Entity) =>
  (id: string): Address => ({ entity, story: 'talks', id });

export const claimAt = at('claim');
export const statementAt = at('statement');
export const documentAt = at('document');
export const sourceAt = (id: string): Address => ({ entity: 'source', story: null, id });

/** The standing of a claim of that story as the desk has it now. */
export function standingOf(desk: Desk, ref = 'C01'): Standing {
  const found = [...claimRows(desk, { story: 'talks' })].find((row) => row.ref === ref);
  if (!found) throw new Error(`no claim ${ref} is listed`);
  return found.standing;
}

/** What was thrown as a user is told it: exit name, sentence, advice. */
export function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
