import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { DraftKeeper, draftsFrom, draftsOf, draftText } from '../../src/tui/draft.ts';
import { shippedContents, shown, type } from '../support/shown-story.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const path = (): string => join(mkdtempSync(join(tmpdir(), 'gainsay-draft-')), 'desk.db.draft');

function halfTyped() {
  const { program } = shown(shippedContents());
  type(
    program,
    'a',
    'ayd',
    'enter',
    'sources close to',
    'enter',
    '2',
    '2',
    'arabi21',
    'enter',
    'تنفي',
  );
  return program;
}

describe('what is typed and not yet saved', () => {
  test('is in a file half a second after the last key, readable by its owner alone', () => {
    const file = path();
    const keeper = new DraftKeeper(file);
    keeper.note(halfTyped().model);
    vi.advanceTimersByTime(500);
    expect(readFileSync(file, 'utf8')).toContain('تنفي');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('comes back after a crash as it was', () => {
    const file = path();
    const program = halfTyped();
    const keeper = new DraftKeeper(file);
    keeper.note(program.model);
    vi.advanceTimersByTime(500);
    const found = new DraftKeeper(file).load();
    expect(draftText(found)).toBe(draftText(draftsOf(program.model)));
    expect(found['statement']?.values['source']?.pick).toMatchObject({ id: 'aydinlik' });
    expect(found['statement']?.values['words']?.field.text).toBe('تنفي');
  });

  test('leaves no file once it is saved or discarded', () => {
    const file = path();
    const program = halfTyped();
    const keeper = new DraftKeeper(file);
    keeper.note(program.model);
    keeper.flush();
    type(program, 'esc', ':', 'discard', 'enter');
    keeper.note(program.model);
    keeper.flush();
    expect(existsSync(file)).toBe(false);
  });

  test('a file that is no draft is left alone and offers nothing', () => {
    const file = path();
    writeFileSync(file, '{"statement": {"name": "other"}}');
    expect(new DraftKeeper(file).load()).toEqual({});
    expect(draftsFrom('cut off {')).toEqual({});
  });
});
