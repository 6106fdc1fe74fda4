import { describe, expect, test } from 'vitest';

import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

/** Two papers that are told apart, the first of which is joined with a third. */
const deskWith = (alpha: string, beta: string, gamma: string): OpenedDesk =>
  openedDesk({
    story: { slug: 's', title: 'Talks' },
    sources: [
      { id: 'a', kind: 'outlet', name: alpha },
      { id: 'b', kind: 'outlet', name: beta },
      { id: 'c', kind: 'outlet', name: gamma },
    ],
    sourceLinks: [
      { from: 'a', rel: 'not-same-as', to: 'b' },
      { from: 'a', rel: 'same-as', to: 'c' },
    ],
    claims: [{ id: 'C1', text: 'They met.' }],
    statements: [
      { id: 'S1', claim: 'C1', speaker: 'b', stance: 'confirm' },
      { id: 'S2', claim: 'C1', speaker: 'a', stance: 'deny' },
    ],
  });

const join = ({ program }: OpenedDesk, name: string): void =>
  type(program, ':', 'same as', 'enter', name, 'enter', 'ctrl+s');

/** What stands below the board, in one line. */
const foot = (desk: OpenedDesk): string =>
  picture(desk)
    .split('\n')
    .slice(-10)
    .map((line) => line.trim())
    .join(' ');

describe('joining a source against a “no”', () => {
  test('is told on the board with what parts the two, and what it moves', () => {
    const desk = deskWith('Alpha News', 'Beta Post', 'Gamma Times');
    join(desk, 'Gamma');
    expect(picture(desk)).toContain('ALPHA NEWS HAS SAID BOTH');
    expect(foot(desk)).toContain(
      'Beta Post and Gamma Times are one source. u takes it back. Alpha News and Beta Post are now taken as one through Gamma Times, though a not-same-as stands between them: gainsay withdraw b same-as c --reason "two sources" parts them. s C01: was contradicted, is order-unknown.',
    );
    type(desk.program, 'u');
    expect(picture(desk)).toContain('CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST');
    expect(foot(desk)).toContain('Beta Post is no longer taken as one with Alpha News and Gamma');
  });

  test('is told whole with long names, and what has no room is marked as cut', () => {
    const long = (name: string, count: number): string =>
      `${name}${' of the Valley'.repeat(count)}`;
    const desk = deskWith(long('Alpha', 5), long('Beta', 5), long('Gamma', 5));
    join(desk, 'Gamma');
    expect(foot(desk)).toContain('gainsay withdraw b same-as c --reason');
    const endless = deskWith(long('Alpha', 20), long('Beta', 20), long('Gamma', 20));
    join(endless, 'Gamma');
    expect(foot(endless)).toMatch(/… a statement/u);
    expect(picture(endless)).toContain('COUNTED: said both');
  });
});
