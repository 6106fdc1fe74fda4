import { describe, expect, it } from 'vitest';

import type { Desk } from '../../../src/store/desk.ts';
import { add, type NewRecord } from '../../../src/store/edit.ts';
import { search } from '../../../src/store/read/search.ts';
import { verify } from '../../../src/store/verify.ts';
import { emptyDesk } from '../../support/desk.ts';
import { arabic } from '../searched/arabic.ts';
import { english } from '../searched/english.ts';
import type { Looked, Said } from '../searched/looked.ts';
import { persian } from '../searched/persian.ts';
import { turkish } from '../searched/turkish.ts';

const sources: readonly (readonly [id: string, name: string, ...names: string[]])[] = [
  ['none', 'Nobody'],
  ['alwatan', 'الوطن', 'Al Watan', 'el-Vatan'],
  ['shafaq', 'شفق نيوز', 'Shafaq News', 'Shafaq', 'Şafak', 'شفق'],
  ['reuters', 'Reuters', 'رويترز', 'رویترز'],
  ['irna', 'ایرنا', 'IRNA', 'İRNA'],
  ['aydinlik', 'Aydınlık'],
];

const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text);

/** A desk on which every text of these queries is a statement; their ids by text. */
function deskWith(looked: readonly Looked[]): { desk: Desk; ids: ReadonlyMap<string, string> } {
  const said = new Map<string, Said>();
  for (const [, finds, misses = []] of looked) {
    for (const one of [...finds, ...misses]) {
      // Several queries may name one text; who said it stands with one of them.
      if (typeof one !== 'string' || !said.has(one)) said.set(textOf(one), one);
    }
  }
  const ids = new Map([...said.keys()].map((text, at) => [text, `S${at + 1}`]));
  const desk = emptyDesk();
  const statements = [...said].map(([text, one]): NewRecord => ({
    entity: 'statement',
    story: 'talks',
    record: {
      id: ids.get(text) ?? '',
      claim: 'C1',
      speaker: typeof one === 'string' ? 'none' : one.by,
      stance: 'neutral',
      text: { original: text },
    },
  }));
  add(desk, { by: 'Ada' }, [
    { entity: 'story', story: null, record: { slug: 'talks', title: 'x' } },
    ...sources.map(([id, name, ...names]): NewRecord => ({
      entity: 'source',
      story: null,
      record: { id, kind: 'outlet', name, names: names.map((other) => ({ name: other })) },
    })),
    { entity: 'claim', story: 'talks', record: { id: 'C1', text: '…' } },
    ...statements,
  ]);
  return { desk, ids };
}

interface Measured {
  readonly pairs: number;
  readonly recall: number;
  readonly precision: number;
  readonly wrong: readonly string[];
}

function measured(looked: readonly Looked[]): Measured {
  const { desk, ids } = deskWith(looked);
  const textOfId = new Map([...ids].map(([text, id]) => [id, text]));
  let [pairs, found, all] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [query, finds] of looked) {
    const expected = new Set(finds.map(textOf));
    const { hits } = search(desk, query, { limit: 1000 });
    expect(hits.filter(({ marks }) => marks.length === 0)).toEqual([]);
    const texts = new Set(
      hits.filter(({ kind }) => kind === 'statement').map(({ id }) => textOfId.get(id) ?? ''),
    );
    for (const text of expected) if (!texts.has(text)) wrong.push(`${query} misses ${text}`);
    for (const text of texts) if (!expected.has(text)) wrong.push(`${query} finds ${text}`);
    pairs += expected.size;
    found += [...expected].filter((text) => texts.has(text)).length;
    all += texts.size;
  }
  expect(verify(desk)).toEqual([]);
  return { pairs, recall: found / pairs, precision: found / all, wrong };
}

describe('what is looked for is found, and little else', () => {
  it.each([
    ['Arabic', arabic],
    ['Turkish', turkish],
    ['English', english],
    ['Persian', persian],
  ])('in %s', (language, looked) => {
    const { pairs, recall, precision, wrong } = measured(looked);
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    process.stdout.write(
      `${language}: ${pairs} pairs, recall ${percent(recall)}, precision ${percent(precision)}\n`,
    );
    expect(pairs).toBeGreaterThanOrEqual(60);
    const isGood = recall >= 0.98 && precision >= 0.95;
    expect({ isGood, wrong: isGood ? [] : wrong }).toEqual({ isGood: true, wrong: [] });
  });
});
