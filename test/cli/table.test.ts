import { describe, expect, test } from 'vitest';

import { table } from '../../src/cli/table.ts';
import { width } from '../../src/text/width.ts';

const columns = [
  { title: 'ref' },
  { title: 'claim', flexible: true as const },
  { title: 'standing', flexible: true as const },
];

describe('a table', () => {
  test('is as narrow as what is in it', () => {
    expect(table(columns, [['C01', 'They met.', 'One origin for']], 80)).toBe(
      ['REF  CLAIM      STANDING', 'C01  They met.  One origin for'].join('\n'),
    );
  });

  test('goes on in the next line where the terminal ends, and cuts nothing', () => {
    const words = 'Turkish and Syrian officers met at the base on the coast';
    const drawn = table(columns, [['C01', words, 'Contradicted: 1 origin for, 1 against']], 40);
    for (const line of drawn.split('\n')) expect(width(line)).toBeLessThanOrEqual(40);
    for (const word of words.split(' ')) expect(drawn).toContain(word);
  });

  test('gives a wide column what a narrow one leaves', () => {
    const drawn = table(columns, [['C01', 'Short.', 'a '.repeat(25).trim()]], 64);
    expect(drawn.split('\n')).toHaveLength(2);
  });

  test('measures cells, not characters, and shows what would hide', () => {
    const drawn = table(
      [{ title: 'a' }, { title: 'b' }],
      [
        ['漢字', 'x'],
        ['\u0007', 'y'],
      ],
      80,
    );
    expect(drawn.split('\n')).toEqual(['A     B', '漢字  x', '␇     y']);
  });
});
