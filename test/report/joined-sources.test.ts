import { describe, expect, test } from 'vitest';

import { link } from '../support/one-claim.ts';
import type { Row } from '../support/random-story.ts';
import { rendered, story } from '../support/report.ts';

const value = (figure: number): Row => ({ value: { min: figure, max: figure } });

/** One agency on file twice, one that is on file once, and a ministry that is on file twice. */
function reported(statements: readonly Row[], more: Row = {}): string {
  const file = story({ statements, claims: [{ id: 'C1', kind: 'figure', text: 'So many came.' }] });
  const sources = [
    { id: 'a', kind: 'outlet', name: 'رویترز', names: [{ name: 'Reuters News' }] },
    { id: 'b', kind: 'outlet', name: 'Reuters', medium: 'news agency' },
    { id: 'irna', kind: 'outlet', name: 'IRNA' },
    { id: 'm1', kind: 'institution', name: 'وزارت' },
    { id: 'm2', kind: 'institution', name: 'Ministry' },
  ];
  const sourceLinks = [link('a', 'same-as', 'b'), link('m1', 'same-as', 'm2')];
  return rendered('md', [{ ...file, sources, sourceLinks, ...more }]);
}

const counted = [
  { speaker: 'a', ...value(20) },
  { speaker: 'irna', ...value(12) },
  { speaker: 'b', ...value(20) },
];

const rowsOf = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith(`| ${name} `));

describe('a report on joined sources', () => {
  test('bears one name for them, from the standing to the timeline', () => {
    const text = reported(counted);
    expect(text).toContain('Figures differ: 12 (IRNA), 20 (Reuters)');
    expect(text).toContain('- Reuters: one origin (named) [S01, S03]');
    expect(text).toContain('The desk has not read Reuters or IRNA themselves');
    const [before = '', sources = ''] = text.split('## Sources');
    expect(before.replaceAll('(رویترز)', '')).not.toContain('رویترز');
    expect(sources.match(/رویترز/gu)).toHaveLength(1);
  });

  test('lists them once, with the statements of both, and says that they are one', () => {
    const [row = '', ...others] = rowsOf(reported(counted), 'Reuters');
    expect(others).toEqual([]);
    expect(row).toBe(
      '| Reuters | Reuters News | | | news agency; taken as one, also as رویترز | S01, S03 |',
    );
  });

  test('does not say of one outlet that it cites itself', () => {
    const text = reported([{ speaker: 'a', outlet: 'b', ...value(20) }, counted[1] ?? {}]);
    expect(text).not.toContain('citing');
    expect(text).toContain('the news agency Reuters: ');
  });

  test('does not say that one source carries itself, or was read on another’s page', () => {
    const text = reported(
      [{ ...counted[0], document: 'D1', via: [{ source: 'b' }] }, counted[1] ?? {}],
      { documents: [{ id: 'D1', carrier: 'b' }] },
    );
    expect(text).not.toContain('seen via');
    expect(text).toContain('The desk has not read IRNA itself');
    expect(text).toContain('0 of 2 statements were seen only through a carrier');
    expect(rowsOf(text, 'Reuters')[0]).not.toContain('carried');
  });

  test('says so where the other record has the same name', () => {
    const sources = ['a', 'b'].map((id) => ({ id, kind: 'outlet', name: 'Reuters' }));
    const text = reported([{ speaker: 'a' }], {
      sources,
      sourceLinks: [link('a', 'same-as', 'b')],
    });
    expect(rowsOf(text, 'Reuters')[0]).toContain('on file more than once, taken as one');
  });

  test('tells a silence and a change of position of the one speaker once', () => {
    const silent = { stance: 'neutral', silence: 'declined', value: undefined };
    const text = reported([...counted, { speaker: 'm1', ...silent }, { speaker: 'm2', ...silent }]);
    expect(text).toMatch(/\*\*Ministry\*\* .*\[S04, S05\]/u);
  });
});
