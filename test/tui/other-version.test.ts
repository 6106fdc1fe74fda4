import { expect, test } from 'vitest';

import { readStoryFile } from '../support/contents.ts';
import { openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

test('a desk that a newer program has brought up to date is not written to, and what was typed stays', () => {
  const desk = openedDesk(readStoryFile('hmeimim.json'));
  type(desk.program, ':', 'edit this claim', 'enter', 'ctrl+u', 'They met twice.', 'shift+tab');
  type(desk.program, 'misread');
  desk.desk.db.pragma('user_version = 99');
  type(desk.program, 'ctrl+s');
  // Set in as many lines as it takes.
  const said = picture(desk).replaceAll(/\s+/gu, ' ');
  expect(said).toContain('brought up to date by a newer gainsay');
  expect(said).toContain('They met twice.');
  expect(desk.program.model.form).not.toBeNull();
  type(desk.program, 'esc');
  expect(Object.keys(desk.program.model.drafts)).toHaveLength(1);
});
