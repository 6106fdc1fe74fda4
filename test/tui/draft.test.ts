import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { DraftKeeper, draftsFrom, draftsOf, draftText } from '../../src/tui/draft.ts';
import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

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
    const [form] = Object.values(found);
    expect(form?.values['source']?.pick).toMatchObject({ id: 'aydinlik' });
    expect(form?.values['words']?.field.text).toBe('تنفي');
  });

  test('leaves no file once it is saved or discarded', () => {
    const file = path();
    const program = halfTyped();
    const keeper = new DraftKeeper(file);
    keeper.note(program.model);
    keeper.flush();
    type(program, 'esc', ':', 'discard', 'enter', 'y');
    keeper.note(program.model);
    keeper.flush();
    expect(existsSync(file)).toBe(false);
  });

  test('a source that was to be new is still to be new after a crash', () => {
    const { program } = shown(shippedContents());
    type(program, 'a', 'Sabah', 'enter', 'enter', '1', '1', 'They met.');
    const { asked, ...again } = shown(shippedContents());
    again.program.send({
      type: 'shows',
      part: { drafts: draftsFrom(draftText(draftsOf(program.model))) },
    });
    type(again.program, 'a', 'ctrl+s');
    const [save] = asked;
    expect(save?.type === 'save' && save.form.values['source']?.pick).toEqual({
      kind: 'new-source',
      source: 'outlet',
      name: 'Sabah',
    });
  });

  test('a list that stood open stands open again, on the row that was gone to', () => {
    const { program } = shown(shippedContents());
    type(program, 'a', 'Sabah', 'down');
    const again = shown(shippedContents());
    again.program.send({
      type: 'shows',
      part: { drafts: draftsFrom(draftText(draftsOf(program.model))) },
    });
    type(again.program, 'a');
    expect(picture(again)).toContain('▸ new person “Sabah”');
    type(again.program, 'enter', 'esc', 'a', 'shift+tab');
    expect(again.program.model.form?.values['source']?.pick).toMatchObject({ source: 'person' });
  });

  test('a file of an earlier version, with a draft of each kind under its name, is read', () => {
    const statement = { entity: 'statement', id: 'S02', ref: 'S02' };
    const empty = { values: {}, opened: {}, focus: 'to', more: false };
    const link = { name: 'repeat', story: 's', edits: null, about: statement, ...empty };
    const edit = { name: 'statement', story: 's', edits: statement, about: null, ...empty };
    const found = draftsFrom(JSON.stringify({ repeat: link, 'statement!': edit }));
    expect(Object.keys(found)).toEqual(['repeat s S02', 'statement! s S02']);
    expect(Object.values(found).map(({ list }) => list)).toEqual([null, null]);
    expect(Object.keys(draftsFrom(draftText(found)))).toEqual(Object.keys(found));
  });

  test('a file that is no draft is left alone and offers nothing', () => {
    const file = path();
    writeFileSync(file, '{"statement": {"name": "other"}}');
    expect(new DraftKeeper(file).load()).toEqual({});
    expect(draftsFrom('cut off {')).toEqual({});
  });
});
