import { describe, expect, test } from 'vitest';

import { dateProblem } from '../../src/tui/dates.ts';
import { dateDoubts } from '../../src/tui/entry/date-doubts.ts';
import { type Form, written } from '../../src/tui/form.ts';

const on = '2024-06-24';

const form = (
  typed: Readonly<Record<string, string>>,
  opened: Readonly<Record<string, string>> = {},
): Form => ({
  name: 'statement',
  story: 'hmeimim',
  edits: null,
  about: null,
  values: valuesOf({ ...opened, ...typed }),
  opened: valuesOf(opened),
  focus: 'published',
  more: false,
  list: null,
});

const valuesOf = (texts: Readonly<Record<string, string>>): Form['values'] =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, written(text)]));

describe('what a notice says of the dates just saved', () => {
  test('each doubtful one by its label, those behind “more” too', () => {
    const words = dateDoubts(form({ published: '11 June 2031', said: '30 June' }), on);
    expect(words).toBe(
      ' Date is doubtful: more than two years after the document.' +
        ' Said on is doubtful: the year was not given, and this lies more than six months back.',
    );
  });

  test('a day after the document, where it cannot have been published or said yet', () => {
    const typed = { published: '25 June 2024', said: 'غدا', about: '6.11.2024' };
    expect(dateDoubts(form(typed), on)).toBe(
      ' Date is doubtful: lies after the document. Said on is doubtful: lies after the document.',
    );
  });

  test('nothing of those that are plain, empty, or as they were', () => {
    expect(dateDoubts(form({ published: '11 June' }), on)).toBe('');
    expect(dateDoubts(form({}), on)).toBe('');
    expect(dateDoubts(form({}, { published: '2031-06-11' }), on)).toBe('');
    expect(dateDoubts(form({ published: '2032-06-11' }, { published: '2031-06-11' }), on)).not.toBe(
      '',
    );
  });
});

describe('what keeps a date from being saved', () => {
  test.each([
    ['published', '11 June', on, null],
    ['published', '11 June', null, '“11 June” has no year'],
    ['published', '31 June 2024', on, 'The calendar has no “31 June 2024”'],
    ['due', '5 July 2024', null, null],
    ['due', 'July 2024', null, 'A day is wanted here, and “July 2024” reads as 2024-07.'],
    ['decidedOn', '11–13 June 2024', null, 'reads as 2024-06-11/2024-06-13'],
  ])('%s, %s, document of %s: %s', (field, typed, seen, problem) => {
    const said = dateProblem(field, typed, seen);
    expect(said ?? 'nothing').toContain(problem ?? 'nothing');
  });
});
