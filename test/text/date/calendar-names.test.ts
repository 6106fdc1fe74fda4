import { describe, expect, test } from 'vitest';

import { monthNames, weekdayNames } from '../../../src/text/date/calendar-names.ts';

describe.each([
  ['months', monthNames, 12],
  ['weekdays', weekdayNames, 7],
])('the names of %s', (_what, names, count) => {
  const all = new Map<string, Set<number>>();
  for (const { name, number } of names()) {
    all.set(name, (all.get(name) ?? new Set<number>()).add(number));
  }

  test('stand each for one of them', () => {
    expect([...all].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
  });

  test('are there for every one of them, in every language', () => {
    expect(new Set([...all.values()].flatMap((numbers) => [...numbers])).size).toBe(count);
    expect(all.size).toBeGreaterThan(count * 4);
    expect(all.has('')).toBe(false);
  });
});
