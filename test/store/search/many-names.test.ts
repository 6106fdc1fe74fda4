import { describe, expect, it } from 'vitest';

import type { Desk } from '../../../src/store/desk.ts';
import { add } from '../../../src/store/edit.ts';
import { search } from '../../../src/store/read/search.ts';
import { namedSources } from '../../../src/store/search/search-sources.ts';
import { queryWords } from '../../../src/text/search/search-query.ts';
import { deskWithTalks, statementOnTalks } from '../../support/desk.ts';
import { refsOf } from '../../support/searched-desk.ts';

const ada = { by: 'Ada' };

describe('a source with very many names', () => {
  /** Papers with so many names, joined as one; each name stands in a note of another source. */
  const manyNames = (sources: number, names: number, nameOf: (at: number) => string): Desk => {
    const desk = deskWithTalks();
    const ids = Array.from({ length: sources }, (_, at) => `paper-${at}`);
    add(desk, ada, [
      ...ids.map((id, at) => ({
        entity: 'source' as const,
        story: null,
        record: {
          id,
          kind: 'outlet',
          name: `Paper ${at}`,
          names: [
            { name: 'Shared' },
            ...Array.from({ length: names }, (_, name) => ({ name: nameOf(at * names + name) })),
          ],
        },
      })),
      ...ids.slice(1).map((id, at) => ({
        entity: 'sourceLink' as const,
        story: null,
        record: { from: id, rel: 'same-as', to: `paper-${at}` },
      })),
      ...Array.from({ length: Math.min(40, sources * names) }, (_, at) =>
        statementOnTalks(`S${at + 3}`, { speaker: 'dawn', note: `as ${nameOf(at)} wrote` }),
      ),
    ]);
    return desk;
  };
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const arabic = (at: number): string =>
    `${letters[at % 27]}${letters[Math.floor(at / 27) % 27]}مرسل الخبر`;

  it.each([
    ['Latin', (at: number): string => `Gazette ${at}`],
    ['Arabic', arabic],
  ])('is found by all of forty, in %s letters', (_, nameOf) => {
    const desk = manyNames(1, 40, nameOf);
    const { hits, isCut } = search(desk, 'Shared', { limit: 100 });
    expect(hits.filter(({ kind }) => kind === 'statement')).toHaveLength(40);
    expect(isCut).toBe(false);
  });

  it('is found by those of its words, and it is said that more were not looked for', () => {
    const desk = manyNames(10, 30, arabic);
    add(desk, ada, [statementOnTalks('S90', { speaker: 'dawn', note: 'a secret shared by two' })]);
    add(desk, ada, [statementOnTalks('S91', { speaker: 'paper-9' })]);
    const { hits, isCut } = search(desk, 'shared', { limit: 100 });
    expect(isCut).toBe(true);
    const refs = hits.map(({ ref }) => ref);
    expect(refs).toEqual(expect.arrayContaining(['S90', 'S91', 'paper-0', 'paper-9']));
  });

  it('is looked for once where it is typed often', () => {
    const desk = manyNames(2, 40, arabic);
    const parts = namedSources(desk, queryWords('shared '.repeat(32)));
    expect(parts).toHaveLength(1);
    expect(refsOf(desk, 'shared '.repeat(32))).toEqual(refsOf(desk, 'shared'));
  });

  it('is not asked for in more ways than a search can take, with others beside it', () => {
    const desk = manyNames(16, 12, arabic);
    const text = Array.from({ length: 16 }, (_, at) => `paper ${at}`).join(' ');
    const parts = namedSources(desk, queryWords(text));
    const asked = parts.flatMap(({ sources, phrases }) => [...sources, ...phrases]);
    expect(parts).toHaveLength(16);
    expect(asked.length).toBeLessThanOrEqual(2000);
    expect(parts.every(({ isCut }) => isCut)).toBe(true);
  });
});
