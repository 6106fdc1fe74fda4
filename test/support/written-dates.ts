import { expect, test } from 'vitest';

import { findDate } from '../../src/text/date/written-date.ts';

/**
 * A text, and what it says: EDTF, or why there is none (needs-day, impossible, foreign; null: no
 * date stands in it), and whether that is open to doubt.
 */
export type Written = readonly [text: string, says: string | null, doubt?: 'doubtful'];

interface Read {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly warnings: readonly string[];
  readonly isOpen: boolean;
}

/**
 * The texts of one language, seen in a document of the day `on` ('': not known): nearly all are
 * read right, and what is not is at least doubted.
 */
export function readsAll(on: string, table: readonly Written[]): void {
  const all = table.map((written) => readingOf(on, written));
  const misses = all.filter(({ expected, got }) => expected !== got);
  const told = misses.map(({ text, expected, got }) => `${text}: ${got}, not ${expected}`);
  test(`98 of 100 are read right (${table.length - misses.length} of ${table.length})`, () => {
    expect(told.length / table.length > 0.02 ? told : []).toEqual([]);
  });
  test('none is wrong without a doubt', () => {
    expect(misses.filter(isSilent)).toEqual([]);
  });
  test('what is plain has no doubt, what is open has one', () => {
    const right = all.filter(({ expected, got }) => expected === got);
    expect(right.filter(({ warnings, isOpen }) => warnings.length > 0 !== isOpen)).toEqual([]);
  });
}

const isSilent = ({ got, warnings }: Read): boolean => /\d/u.test(got) && warnings.length === 0;

function readingOf(on: string, [text, says, doubt]: Written): Read {
  const found = findDate(text, on === '' ? null : on);
  const [got, warnings] =
    found.kind === 'date' ? [found.reading.edtf, found.reading.warnings] : [found.kind, []];
  return { text, expected: says ?? 'none', got, warnings, isOpen: doubt === 'doubtful' };
}
