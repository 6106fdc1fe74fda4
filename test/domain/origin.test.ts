import { describe, expect, test } from 'vitest';

import { deny, deriveOne, link, sources, standing } from '../support/one-claim.ts';
import type { Row } from '../support/random-story.ts';

describe('repeats and origins', () => {
  test('three papers repeating one paper are one origin', () => {
    const repeated = standing({
      statements: [{}, { speaker: 'star' }, { speaker: 'alwatan' }],
      links: [link('S2', 'repeats', 'S1'), link('S3', 'repeats', 'S2')],
    });
    expect(repeated.standing).toBe('single-origin');
    expect(repeated.confirm).toEqual({ low: 1, high: 1, unknown: 0, named: 1 });
    expect(repeated.counted).toEqual(['S01', 'S02', 'S03']);
  });

  test('a repeat is followed through a held statement to what stands behind it', () => {
    const through = standing({
      statements: [{}, { speaker: 'star', state: 'held' }, { speaker: 'alwatan' }],
      links: [link('S2', 'repeats', 'S1'), link('S3', 'repeats', 'S2')],
    });
    expect(through.counted).toEqual(['S01', 'S03']);
  });

  test('what repeats only a held statement does not count', () => {
    const orphan = deriveOne({
      statements: [{ state: 'held' }, { speaker: 'star' }],
      links: [link('S2', 'repeats', 'S1')],
    });
    expect(orphan.standing.counted).toEqual([]);
    expect(orphan.detail.beside.get('S02')).toBe('repeats-uncounted');
  });

  test('a repeat of another stance is no repeat', () => {
    const crossed = standing({
      statements: [{}, { ...deny, speaker: 'star' }],
      links: [link('S2', 'repeats', 'S1')],
    });
    expect(crossed.standing).toBe('contradicted');
  });

  test('one group under two labels is two origins, under one label in two spellings one', () => {
    const unnamed = { speaker: 'u-star', attribution: 'unnamed' };
    const labelled = (text: string): Row => ({ ...unnamed, label: { text } });
    expect(
      standing({ statements: [labelled('a source'), labelled('an officer')] }).confirm.high,
    ).toBe(2);
    expect(
      standing({ statements: [labelled('مصدرٌ مطّلع'), labelled('مصدر مطلع')] }).confirm.high,
    ).toBe(1);
  });

  test('two named sources are affirmed, minister and spokesman of one ministry are not', () => {
    const named = { attribution: 'named' };
    expect(standing({ statements: [{}, { ...named, speaker: 'minister' }] }).standing).toBe(
      'affirmed',
    );
    const ministry = standing({
      statements: [
        { ...named, speaker: 'minister' },
        { ...named, speaker: 'spokesman' },
      ],
    });
    expect(ministry.standing).toBe('perhaps-one-origin');
    expect(ministry.confirm).toEqual({ low: 1, high: 2, unknown: 0, named: 1 });
  });

  test('a hedged or unstated word names nobody', () => {
    for (const weak of [
      { modality: 'hedged' },
      { modality: 'conditional' },
      { attribution: 'unstated' },
    ]) {
      expect(standing({ statements: [{}, { speaker: 'star', ...weak }] }).confirm).toEqual({
        low: 1,
        high: 2,
        unknown: 0,
        named: 1,
      });
    }
  });

  test('possibly the same occasion keeps the range open but names one', () => {
    const perhaps = standing({
      statements: [{}, { speaker: 'star' }],
      links: [link('S2', 'possibly-same', 'S1')],
    });
    expect(perhaps.confirm).toEqual({ low: 1, high: 2, unknown: 0, named: 1 });
  });

  test('unknown sources are counted apart', () => {
    expect(standing({ statements: [{ speaker: 'x' }, { speaker: 'x' }] }).confirm).toEqual({
      low: 0,
      high: 0,
      unknown: 2,
      named: 0,
    });
  });

  test('a circle of repeats rests on its lowest ref', () => {
    const circle = {
      statements: [{}, { speaker: 'star' }],
      links: [link('S1', 'repeats', 'S2'), link('S2', 'repeats', 'S1')],
    };
    expect(standing(circle)).toMatchObject({
      circular: ['S01', 'S02'],
      counted: ['S01', 'S02'],
      confirm: { low: 1, high: 1, unknown: 0, named: 0 },
    });
    const [first = {}, second = {}] = circle.statements;
    expect(
      standing({ ...circle, statements: [{ ...first, state: 'held' }, second] }).counted,
    ).toEqual([]);
  });

  test('joined sources are one speaker, and a source and its carrier one outlet', () => {
    const sourceLinks = [link('star', 'same-as', 'alwatan')];
    const joined = standing({
      sourceLinks,
      statements: [
        { speaker: 'star' },
        { ...deny, speaker: 'alwatan', published: { edtf: '2024-07' } },
      ],
    });
    expect(joined.changes).toHaveLength(1);
    const word = {
      ...deny,
      outlet: 'star',
      speaker: 'u-star',
      directness: 'characterised',
      characterisedBy: 'alwatan',
    };
    expect(standing({ sourceLinks, statements: [word] }).standing).toBe('denied-only');
  });

  test('an attribution conflict with a named source makes an unknown one known', () => {
    const conflict = standing({
      statements: [{ speaker: 'x' }, { state: 'live' }],
      links: [link('S1', 'attribution-conflict', 'S2')],
    });
    expect(conflict.confirm).toEqual({ low: 1, high: 1, unknown: 0, named: 1 });
  });

  test('a withdrawn source joins nothing, unless something still points to it', () => {
    const joined = (more: Row): number =>
      standing({
        sources: sources.map((row) => (row['id'] === 'alwatan' ? { ...row, ...more } : row)),
        sourceLinks: [link('star', 'same-as', 'alwatan'), link('alwatan', 'same-as', 'aydinlik')],
        statements: [{}, { speaker: 'star' }],
      }).confirm.high;
    expect(joined({})).toBe(1);
    expect(joined({ state: 'withdrawn' })).toBe(2);
    expect(joined({ state: 'withdrawn', pointedTo: true })).toBe(1);
  });
});
