import { describe, expect, test } from 'vitest';

import { type OneSource, oneSources } from '../../src/domain/one-source.ts';
import { contentsOf } from '../support/contents.ts';
import { link } from '../support/one-claim.ts';
import type { Row } from '../support/random-story.ts';

function named(lang: string, sources: readonly Row[], links: readonly Row[]) {
  const contents = contentsOf({
    story: { slug: 's', title: 'S', lang },
    sources: sources.map((one) => ({ kind: 'outlet', ...one })),
    sourceLinks: links,
  });
  return oneSources(contents.sources, contents.sourceLinks, lang);
}

const same = (from: string, to: string): Row => link(from, 'same-as', to);
const agency = [
  { id: 'a', name: 'رویترز' },
  { id: 'b', name: 'Reuters', medium: 'news agency' },
  { id: 'c', name: 'رويترز', country: 'GB' },
  { id: 'd', name: 'IRNA' },
];
const oneAgency = [same('a', 'b'), same('b', 'c')];

const nameIn = (lang: string, sources: readonly Row[]): string | undefined => {
  const links = sources.slice(1).map(({ id }) => same(String(sources[0]?.['id']), String(id)));
  return named(lang, sources, links).get(String(sources[0]?.['id']))?.name;
};

describe('joined sources', () => {
  test.each([
    ['en', 'Reuters'],
    ['en-GB', 'Reuters'],
    ['tr', 'Reuters'],
    ['fa', 'رویترز'],
    ['ar', 'رويترز'],
    ['ru', 'رویترز'],
    ['xx-1', 'رویترز'],
  ])('bear one name, the one that suits the language best: %s', (lang, name) => {
    const sources = named(lang, agency, oneAgency);
    for (const id of ['a', 'b', 'c']) expect(sources.get(id)?.name).toBe(name);
    expect(sources.get('d')?.name).toBe('IRNA');
  });

  test('a name of the language goes before one of its letters, this before a neighbour’s', () => {
    const two = [
      { id: 'a', name: 'Anadolu Ajansı' },
      { id: 'b', name: 'Anadolu Agency' },
    ];
    expect(nameIn('tr', two)).toBe('Anadolu Ajansı');
    expect(nameIn('en', two)).toBe('Anadolu Agency');
    expect(nameIn('ar', two)).toBe('Anadolu Ajansı');
  });

  test('the language of a name is that which the file gives it', () => {
    const two = [
      { id: 'a', name: 'Der Standard', names: [{ name: 'Der Standard', lang: 'de' }] },
      { id: 'b', name: 'The Standard', names: [{ name: 'The Standard', lang: 'de' }] },
      { id: 'c', name: 'Standart' },
    ];
    expect(nameIn('en', two)).toBe('Standart');
    expect(nameIn('de', two)).toBe('Der Standard');
  });

  test('are one source, with the lowest id, its kind, and all that is known of any', () => {
    const sources = named('en', agency, oneAgency);
    const one = sources.get('c');
    expect(one).toBe(sources.get('a'));
    expect(one).toMatchObject({
      id: 'a',
      ids: ['a', 'b', 'c'],
      kind: 'outlet',
      medium: 'news agency',
      country: 'GB',
    });
    expect([...new Set(sources.values())]).toHaveLength(2);
  });

  test('keep their spellings, each once and the name itself not again', () => {
    const names = [{ name: 'رویترز', lang: 'fa' }, { name: 'Reuters' }];
    const [first, ...others] = agency;
    const one = named('en', [{ ...first, names }, ...others], oneAgency).get('a');
    const spelled = ({ names: all, alsoAs }: OneSource) => [
      all.map(({ name }) => name),
      alsoAs.map(({ name }) => name),
    ];
    expect(one && spelled(one)).toEqual([
      ['رویترز', 'رويترز'],
      ['رویترز', 'رويترز'],
    ]);
    expect(one?.names.map(({ lang }) => lang)).toEqual(['fa', 'ar']);
  });

  test('belong to what another of them belongs to, never to themselves', () => {
    const sources = [
      { id: 'a', kind: 'institution', name: 'A', partOf: 'b' },
      { id: 'b', kind: 'institution', name: 'B', partOf: 'c' },
      { id: 'c', kind: 'institution', name: 'C' },
    ];
    const joined = named('en', sources, [same('a', 'b')]);
    expect(joined.get('a')).toHaveProperty('partOf', 'c');
    const round = named(
      'en',
      sources.slice(0, 1).concat({ id: 'b', kind: 'institution', name: 'B', partOf: 'a' }),
      [same('a', 'b')],
    );
    expect(round.get('a')).not.toHaveProperty('partOf');
    expect(named('en', sources, []).get('a')).toHaveProperty('partOf', 'b');
  });

  test('are two where the link does not count, or says that they are not one', () => {
    const apart = [
      [],
      [{ ...same('a', 'b'), state: 'withdrawn' }],
      [link('a', 'not-same-as', 'b')],
    ];
    for (const links of apart) expect(named('en', agency, links).get('a')?.name).toBe('رویترز');
  });
});

test('a source by itself does not have its own name among the others', () => {
  const names = [{ name: 'الجزيرة', lang: 'ar' }, { name: 'Al Jazeera' }];
  const one = named('en', [{ id: 'a', name: 'الجزيرة', names }], []).get('a');
  expect(one).toMatchObject({ name: 'الجزيرة', names: [{ name: 'Al Jazeera' }], alsoAs: [] });
});
