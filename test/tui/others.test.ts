import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { closeDesk, openDesk } from '../../src/store/desk.ts';
import { add } from '../../src/store/edit.ts';
import { readStoryFile } from '../support/contents.ts';
import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const slug = 'turkey-syria-contacts-june-2024';
const shipped = (): OpenedDesk => openedDesk(readStoryFile('hmeimim.json'));

/** A colleague's command line, on the same file. */
function elsewhere({ folder }: OpenedDesk): void {
  const desk = openDesk(join(folder, 'desk.db'), 'write');
  const record = { id: 'S90', claim: 'C01', speaker: 'star', stance: 'deny' };
  add(desk, { by: 'colleague' }, [{ entity: 'statement', story: slug, record }]);
  closeDesk(desk);
}

describe('while another program writes to the desk', () => {
  test('the board follows, and says so', () => {
    const desk = shipped();
    elsewhere(desk);
    expect(picture(desk)).not.toContain('CONTRADICTED');
    desk.look();
    expect(picture(desk)).toContain('CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST');
    expect(picture(desk)).toContain('Another program wrote to this desk');
  });

  test('a form stays as it is, and the board follows when it is left', () => {
    const desk = shipped();
    type(desk.program, 'a', 'habert');
    elsewhere(desk);
    desk.look();
    expect(picture(desk)).toContain('habert');
    type(desk.program, 'esc');
    desk.look();
    expect(picture(desk)).toContain('CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST');
  });

  test('what it wrote is taken back only after a question', () => {
    const desk = shipped();
    elsewhere(desk);
    desk.look();
    type(desk.program, 'u');
    expect(picture(desk)).toContain('Entered before another program wrote: S90');
    type(desk.program, 'n');
    expect(picture(desk)).toContain('CONTRADICTED');
  });

  test('one’s own entries change nothing for the others', () => {
    const desk = shipped();
    type(desk.program, 'A', 'Another claim.', 'ctrl+s');
    const before = picture(desk);
    desk.look();
    expect(picture(desk)).toBe(before);
  });
});
