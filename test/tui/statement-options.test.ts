import { describe, expect, test } from 'vitest';

import { type OpenedDesk, openedDesk } from '../support/opened-desk.ts';
import { picture, type } from '../support/shown-story.ts';

const said = (id: string, speaker: string, stance: string, more = {}) => ({
  id,
  claim: 'C01',
  speaker,
  stance,
  ...more,
});

/** The paper turns round; its other edition is the same source. */
function turning(): OpenedDesk {
  return openedDesk({
    story: { slug: 'bridge', title: 'The bridge' },
    claims: [{ id: 'C01', text: 'The bridge was closed.' }],
    sources: ['paper', 'paper-web', 'other'].map((id) => ({ id, kind: 'outlet', name: id })),
    sourceLinks: [{ from: 'paper', rel: 'same-as', to: 'paper-web' }],
    statements: [
      said('S01', 'paper', 'confirm', {
        published: { edtf: '2024-06-03' },
        text: { original: 'It was closed at noon.' },
      }),
      said('S02', 'paper-web', 'deny', { published: { edtf: '2024-06-05' } }),
      said('S03', 'other', 'deny'),
      said('S04', 'paper', 'confirm', { published: { edtf: '2024-06-04' } }),
    ],
  });
}

const rowsOf = ({ program }: OpenedDesk): readonly string[] =>
  program.model.form?.list?.options.map(({ label }) => label) ?? [];

describe('what a statement can reverse', () => {
  test('is what the same speaker has said on the claim, the other stance first', () => {
    const desk = turning();
    type(desk.program, 'R');
    expect(rowsOf(desk)).toEqual(['S02 paper', 'S04 paper']);
    type(desk.program, 'esc', 'l', 'R');
    expect(rowsOf(desk)).toEqual(['S01 paper', 'S04 paper']);
  });

  test('no longer what was withdrawn', () => {
    const desk = turning();
    type(desk.program, 'j', 'd', 'entered twice', 'enter', 'g', 'R');
    expect(rowsOf(desk)).toEqual(['S02 paper']);
  });

  test('is nothing where the speaker has said nothing else, and R says so', () => {
    const desk = turning();
    type(desk.program, 'l', 'j', 'R');
    expect(desk.program.model.form).toBeNull();
    expect(picture(desk)).toContain('no other live statement');
  });

  test('is saved by three keys', () => {
    const desk = turning();
    type(desk.program, 'l', 'R', 'enter', '1', 'ctrl+s');
    expect(picture(desk)).toContain('Saved: S02 reverses S01. u takes it back.');
  });
});

/** Two papers on one claim, of which one is known by several spellings, and their two pages. */
const agencies = (): OpenedDesk =>
  openedDesk({
    story: { slug: 'bridge', title: 'The bridge' },
    claims: [{ id: 'C01', text: 'The bridge was closed.' }],
    sources: [
      { id: 'a', kind: 'outlet', name: 'El-Ahbar', names: [{ name: 'الأخبار' }] },
      { id: 'b', kind: 'outlet', name: 'Star' },
      { id: 'p', kind: 'person', name: 'علي الدبّاغ' },
      // More than a list of sources shows, none of which has said anything.
      ...Array.from({ length: 9 }, (_, at) => {
        return { id: `x${at}`, kind: 'outlet', name: `Akhbar ${at}` };
      }),
    ],
    documents: [
      { id: 'd1', carrier: 'a', title: 'One' },
      { id: 'd2', carrier: 'b', title: 'Two' },
    ],
    statements: [
      said('S01', 'b', 'confirm'),
      said('S02', 'a', 'deny'),
      said('S03', 'p', 'deny', { outlet: 'b' }),
      said('S04', 'a', 'confirm'),
    ],
  });

describe('a statement looked up by who said it', () => {
  test.each([
    ['Akhbar', ['S04 El-Ahbar', 'S02 El-Ahbar']],
    ['Alakhbar', ['S04 El-Ahbar', 'S02 El-Ahbar']],
    ['أخبار', ['S04 El-Ahbar', 'S02 El-Ahbar']],
    ['صحيفة الأخبار', ['S04 El-Ahbar', 'S02 El-Ahbar']],
    ['Ali ed-Debbağ', ['S03 Star']],
    ['S04', ['S04 El-Ahbar']],
    ['Ahmar', []],
    ['Gazette', []],
  ])('is found by “%s”', (typed, found) => {
    const desk = agencies();
    type(desk.program, 'r', '1', typed);
    expect(rowsOf(desk)).toEqual(found);
  });

  test('is taken by Enter and linked', () => {
    const desk = agencies();
    type(desk.program, 'r', '1', 'Akhbar', 'enter', 'ctrl+s');
    expect(picture(desk)).toContain('S01 repeats S04');
  });

  test('as a page is by who printed it', () => {
    const desk = agencies();
    type(desk.program, 'a', 'shift+tab', 'shift+tab', 'Akhbar');
    expect(rowsOf(desk)[0]).toBe('D1, El-Ahbar');
    expect(rowsOf(desk).join()).not.toContain('D2');
  });
});

test('rows of statements are told apart by their dates and first words', () => {
  const desk = turning();
  type(desk.program, 'l', 'r', '2');
  expect(picture(desk)).toContain('S01 paper  (confirms, 3 Jun 2024: It was closed at noon.)');
  expect(picture(desk)).toContain('S04 paper  (confirms, 4 Jun');
});
