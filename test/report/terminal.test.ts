import { describe, expect, test } from 'vitest';

import { formats } from '../../src/report/formats.ts';
import { width } from '../../src/text/width.ts';
import { hostile } from '../support/hostile.ts';
import { report, shipped, story, update } from '../support/report.ts';

const text = (columns: number): string =>
  formats.text.render(report([shipped, update]), { columns });

test('shows the sides beside one another at 80 columns', () => {
  expect(text(80)).toContain(
    [
      'Confirms · 1 counted       Denies · 1 counted         No position · 1',
      '-------------------------  -------------------------  -------------------------',
      'S01 Aydınlık; sources it   S25 al-Watan; informed     S07 al-Watan; sources',
      'did not name; 15 June° ≈   sources; 24 June ≈         close to the government',
    ].join('\n'),
  );
});

test('below 60 columns one below the other', () => {
  expect(text(50)).toContain(
    [
      '- Confirms · 1 counted: S01 Aydınlık; sources it',
      '  did not name; 15 June° ≈',
      '  Denies · 1 counted: S25 al-Watan; informed',
    ].join('\n'),
  );
});

test('a translation stands apart from the words it translates', () => {
  const words = { original: 'Geçmedi\nhiç', lang: 'tr', kind: 'excerpt' };
  const statement = { text: words, translation: { text: 'It did not pass', lang: 'en' } };
  expect(formats.text.render(report([story({ statements: [statement] })]))).toContain(
    '\n| Geçmedi\n| hiç\n\n| It did not pass\n  Excerpt in Turkish of a report',
  );
});

test.each([20, 50, 80, 120])('no line is longer than %d cells', (columns) => {
  const long = text(columns)
    .split('\n')
    .filter((line) => width(line) > columns);
  expect(long).toEqual([]);
});

describe('nothing from outside drives the terminal', () => {
  test.each(hostile)('a text that %s', (_, trap) => {
    const storable = trap.replace(/[\0\p{Cs}]/gu, '');
    const shown = formats.text.render(
      report([
        {
          ...story({
            sources: [{ id: 'star', kind: 'outlet', name: `n${storable}`, note: storable }],
            statements: [{ text: { original: `o${storable}`, kind: 'verbatim' }, note: storable }],
            questions: [{ id: 'Q1', claim: 'C1', text: `q${storable}` }],
          }),
          story: { slug: 's', title: `t${storable}` },
        },
      ]),
    );
    expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
