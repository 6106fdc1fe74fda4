import { describe, expect, test } from 'vitest';

import { firstPage, story } from '../support/report.ts';

type Row = Readonly<Record<string, unknown>>;

/** A claim on which so many outlets speak for and against, each an origin of its own. */
interface Dispute {
  readonly for: number;
  readonly against: number;
}

const perClaim = 20;
const outlets = Array.from({ length: perClaim }, (_, index) => ({
  id: `o${index}`,
  kind: 'outlet',
  name: `Outlet ${index}`,
}));

const statementsOf = (dispute: Dispute, claim: number): Row[] =>
  Array.from({ length: dispute.for + dispute.against }, (_, index) => ({
    claim: `C${claim + 1}`,
    speaker: `o${index}`,
    stance: index < dispute.for ? 'confirm' : 'deny',
    published: { edtf: '2024-06-11' },
  }));

const pageOf = (disputes: readonly Dispute[]): string =>
  firstPage([
    story({
      sources: outlets,
      claims: disputes.map((_, index) => ({ id: `C${index + 1}`, text: `Event ${index + 1}.` })),
      statements: disputes.flatMap(statementsOf),
    }),
  ]);

/** What the first page tells of each claim, by its ref: letters of its lines, and what is inside. */
function told(disputes: readonly Dispute[]): readonly string[] {
  const [, answer = ''] = pageOf(disputes).split('\n## ');
  return answer
    .split('\n**C')
    .slice(1)
    .map((part) => {
      const lines = [...part.matchAll(/^- \*\*(For|Against)/gmu)].map(([, side = '']) => side[0]);
      const inside = /\.\*\* (Inside: .*)/u.exec(part)?.[1] ?? '';
      return `${part.slice(0, 2)} ${lines.join('')} ${inside}`.trim();
    });
}

const lineCount = (shown: readonly string[]): number =>
  shown.flatMap((one) => one.split(' ')[1]?.match(/[FA]/gu) ?? []).length;

describe('where the first page has no room for every origin', () => {
  test('the only denial of a claim stands there before a second confirmation', () => {
    const disputes = [
      { for: 4, against: 1 },
      { for: 3, against: 1 },
      { for: 4, against: 1 },
      { for: 2, against: 1 },
      { for: 1, against: 1 },
    ];
    const shown = told(disputes);
    expect(shown).toEqual([
      '01 FFA Inside: 2 more for.',
      '02 FA Inside: 2 more for.',
      '03 FA Inside: 3 more for.',
      '04 FA Inside: 1 more for.',
      '05 FA',
    ]);
    expect(lineCount(shown)).toBe(11);
  });

  test('both sides of one claim grow alike', () => {
    expect(told([{ for: 10, against: 8 }])).toEqual([
      '01 FFFFFFAAAAA Inside: 4 more for, 3 more against.',
    ]);
  });

  test('a claim without room for both sides says how many of each are inside, and shows neither', () => {
    const shown = told(Array.from({ length: 7 }, () => ({ for: 2, against: 1 })));
    expect(shown).toEqual([
      '01 FA Inside: 1 more for.',
      '02 FA Inside: 1 more for.',
      '03 FA Inside: 1 more for.',
      '04 FA Inside: 1 more for.',
      '05 FA Inside: 1 more for.',
      '06  Inside: 2 for, 1 against.',
      '07  Inside: 2 for, 1 against.',
    ]);
  });

  test('where a claim would stand bare for it, the count stands at the end of the last line', () => {
    const disputes = Array.from({ length: 6 }, () => ({ for: 2, against: 1 }));
    const shown = told(disputes);
    expect(shown).toEqual(disputes.map((_, index) => `0${index + 1} FA Inside: 1 more for.`));
    expect(lineCount(shown)).toBe(12);
    expect(pageOf(disputes)).toMatch(
      /\[S18\] \(6 more origins of these claims inside\)\n\n\*\*The desk/u,
    );
  });

  test('twelve lines that have room are told without a word on what is inside', () => {
    expect(told(Array.from({ length: 6 }, () => ({ for: 1, against: 1 })))).toEqual(
      Array.from({ length: 6 }, (_, index) => `0${index + 1} FA`),
    );
  });

  test('the last line counts what is inside, of all these claims together', () => {
    const page = pageOf([
      { for: 9, against: 1 },
      { for: 3, against: 2 },
    ]);
    expect(page).toMatch(/\[S\d+\]\n- 4 more origins of these claims inside\.\n\n\*\*The desk/u);
  });
});

test('where figures differ, each page shows more than one of them', () => {
  const figure = (index: number, min: number): Row => ({
    speaker: `o${index}`,
    value: { min, max: min, unit: 'people' },
    text: { original: `It counts ${min}.` },
  });
  const page = firstPage([
    story({
      sources: outlets,
      claims: [
        { id: 'C1', text: 'So many people came.', kind: 'figure' },
        { id: 'C2', text: 'They left.' },
        { id: 'C3', text: 'They came back.' },
      ],
      statements: [
        ...Array.from({ length: 8 }, (_, index) => figure(index, 12)),
        figure(8, 30),
        ...statementsOf({ for: 6, against: 6 }, 1),
        ...statementsOf({ for: 6, against: 6 }, 2),
      ],
    }),
  ]);
  expect(page).toContain('≈ It counts 12.');
  expect(page).toContain('≈ It counts 30.');
});
