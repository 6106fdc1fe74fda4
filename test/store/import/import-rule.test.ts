import { describe, expect, it } from 'vitest';

import type { PastRevision } from '../../../src/store/import/import-known.ts';
import { type Verdict, verdictOn } from '../../../src/store/import/import-rule.ts';

/** A revision of a record that says `body`, written for `reason`. */
const wrote = (body: string, reason: string | null, more: Partial<PastRevision> = {}) => ({
  kind: 'correct',
  batch: `${reason} ${body}`,
  undoes: null,
  reason,
  body,
  ...more,
});
const undone = (body: string, batch: string): PastRevision =>
  wrote(body, 'undo', { undoes: batch });

/** What becomes of a file that says `given` after all this. */
const verdict = (given: string, ...past: readonly PastRevision[]): Verdict =>
  verdictOn({ given, present: past.at(-1)?.body, past, part: (body) => body });

describe('a file meets a record that is here', () => {
  it('and says the same', () => {
    expect(verdict('a', wrote('a', 'import x.json'))).toBe('same');
    expect(verdict('b', wrote('a', 'import x.json'), wrote('b', 'misread'))).toBe('same');
  });

  it('and follows on what an import gave it, the example too', () => {
    expect(verdict('b', wrote('a', 'import x.json'))).toBe('next');
    expect(verdict('b', wrote('a', 'example'))).toBe('next');
  });

  it('and is older than another import', () => {
    const past = [wrote('a', 'import x.json'), wrote('b', 'import y.json')];
    expect(verdict('a', ...past)).toBe('older');
    expect(verdict('c', ...past)).toBe('next');
    expect(verdict('a', ...past, wrote('c', 'misread'))).toBe('older');
  });

  it('and finds it changed here, or never imported at all', () => {
    expect(verdict('b', wrote('a', 'import x.json'), wrote('c', null))).toBe('changed');
    expect(verdict('a', wrote('a', 'import x.json'), wrote('c', null))).toBe('changed');
    expect(verdict('b', wrote('a', null))).toBe('changed');
    expect(verdict('b', wrote('a', 'importance of it'))).toBe('changed');
  });

  it('and gives again what an undo took back, whatever that was', () => {
    const past = [wrote('a', 'import x.json'), wrote('b', 'import y.json')];
    const taken = [...past, undone('a', 'import y.json b')];
    expect(verdict('b', ...taken)).toBe('again');
    expect(verdict('c', ...taken)).toBe('again');
    expect(verdict('b', ...taken, wrote('d', 'misread'))).toBe('changed');
  });

  it('and does not take the undo of an edit for that of an import', () => {
    const past = [wrote('a', 'import x.json'), wrote('b', 'misread')];
    expect(verdict('b', ...past, undone('a', 'misread b'))).toBe('next');
  });

  it('and reads only the part that counts', () => {
    const part = (body: unknown) => String(body).slice(0, 1);
    const past = [wrote('a1', 'import x.json'), wrote('a2', 'misread')];
    expect(verdictOn({ given: 'b', present: 'a', past, part })).toBe('next');
  });
});
