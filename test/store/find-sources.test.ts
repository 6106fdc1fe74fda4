import { describe, expect, it } from 'vitest';

import { add, edit, setState } from '../../src/store/edit.ts';
import { findSources, sourcesLike } from '../../src/store/read/find-sources.ts';
import { resolveSource } from '../../src/store/read/resolve-source.ts';
import { deskWithExample, deskWithTalks, problemOf, sourceAt } from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'looked into it' };

const outlet = (id: string, name: string, ...names: readonly string[]) =>
  ({
    entity: 'source',
    story: null,
    record: { id, kind: 'outlet', name, names: names.map((one) => ({ name: one })) },
  }) as const;

describe('a name typed for a source', () => {
  it('is known in any spelling and script', () => {
    const desk = deskWithExample();
    for (const name of ['alwatan', 'Al-Watan', 'el vatan', 'الوطن', 'الوَطَن السوريّة']) {
      expect(resolveSource(desk, name)).toBe('alwatan');
    }
  });

  it('that is not known is refused with the nearest ones', () => {
    const refused = problemOf(() => resolveSource(deskWithExample(), 'Aydinlk'));
    expect(refused.exit).toBe('badContent');
    expect(refused.message).toMatch(
      /^No source Aydinlk is on file\. The nearest: Aydınlık \(aydinlik\)/u,
    );
  });

  it('that several bear is refused with their ids, unless but one is not withdrawn', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'source', story: null, record: { id: 'star2', kind: 'outlet', name: 'STAR' } },
    ]);
    // Its id is one of the spellings, and an id comes first.
    expect(resolveSource(desk, 'star')).toBe('star');
    expect(problemOf(() => resolveSource(desk, 'Star')).message).toBe(
      'Several sources are called Star: star, star2.',
    );
    setState(desk, because, sourceAt('star2'), 'withdraw');
    expect(resolveSource(desk, 'Star')).toBe('star');
  });

  it('that several bear is one where they are joined: the lowest id stands for them', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      { entity: 'source', story: null, record: { id: 'gazette', kind: 'outlet', name: 'STAR' } },
      { entity: 'source', story: null, record: { id: 'x', kind: 'outlet', name: 'Star' } },
      { entity: 'sourceLink', story: null, record: { from: 'x', rel: 'same-as', to: 'gazette' } },
    ]);
    const joined = { entity: 'sourceLink', story: null } as const;
    expect(problemOf(() => resolveSource(desk, 'Star')).message).toContain('gazette, star');
    add(desk, ada, [{ ...joined, record: { from: 'x', rel: 'same-as', to: 'star' } }]);
    expect(resolveSource(desk, 'Star')).toBe('gazette');
    expect(findSources(desk, 'star', { limit: 3 }).map(({ source }) => source.id)).toEqual([
      'star',
    ]);
    expect(findSources(desk, 'star', { limit: 3, apart: true })).toHaveLength(3);
  });

  it('is suggested by its name in other letters, below those that begin so', () => {
    const desk = deskWithExample();
    const found = findSources(desk, 'Хабертюрк', { limit: 3 });
    expect(found).toMatchObject([{ source: { id: 'haberturk' }, found: 'in-other-letters' }]);
    expect(findSources(desk, 'aydin', { limit: 1 })[0]?.found).toBe('by-name');
  });

  it('is suggested last by its name but for a word that says what it is', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      outlet('irna', 'IRNA', 'ایرنا'),
      outlet('ahbar', 'El-Ahbar', 'الأخبار'),
      outlet('aa', 'Anadolu Ajansı'),
    ]);
    for (const [typed, id] of [
      ['وكالة إرنا', 'irna'],
      ['خبرگزاری ایرنا', 'irna'],
      ['IRNA News Agency', 'irna'],
      ['el-Ahbar gazetesi', 'ahbar'],
      ['صحيفة الأخبار', 'ahbar'],
      ['الأناضول', 'aa'],
      ['Anadolu Agency', 'aa'],
    ] as const) {
      expect(findSources(desk, typed, { limit: 3 })).toMatchObject([
        { source: { id }, found: 'but-for-a-word' },
      ]);
    }
    for (const typed of ['News Agency', 'Haber Ajansı', 'Demirören Haber Ajansı', 'وكالة']) {
      expect(findSources(desk, typed, { limit: 3 })).toEqual([]);
    }
    add(desk, ada, [outlet('a', 'Arna')]);
    expect(findSources(desk, 'ارنا', { limit: 3 }).map(({ found }) => found)).toEqual([
      'in-other-letters',
      'in-other-letters',
    ]);
    add(desk, ada, [outlet('b', 'خبرگزاری IRNA')]);
    expect(
      findSources(desk, 'İrna', { limit: 3 }).map(({ source, found }) => [source.id, found]),
    ).toEqual([
      ['irna', 'by-name'],
      ['b', 'by-name'],
      ['a', 'in-other-letters'],
    ]);
  });

  it('is suggested however many begin with what was typed', () => {
    const desk = deskWithTalks();
    const many = Array.from({ length: 9 }, (_, at) => outlet(`x${at}`, `Akhbar ${at}`));
    add(desk, ada, [outlet('ahbar', 'El-Ahbar'), ...many]);
    const found = findSources(desk, 'Akhbar', { limit: 4 });
    expect(found.map(({ source }) => source.id)).toEqual(['x0', 'x1', 'x2', 'ahbar']);
    expect(findSources(desk, 'Akhbar', { limit: 1 })).toMatchObject([{ source: { id: 'x0' } }]);
  });

  it('is suggested with its article written on', () => {
    const desk = deskWithTalks();
    add(desk, ada, [outlet('ahbar', 'El-Ahbar', 'الأخبار')]);
    for (const typed of ['Elahbar', 'Alakhbar', 'ElAhbar']) {
      expect(findSources(desk, typed, { limit: 3 })).toMatchObject([
        { source: { id: 'ahbar' }, found: 'in-other-letters' },
      ]);
    }
  });

  it('is named where a command does not know it', () => {
    const desk = deskWithTalks();
    add(desk, ada, [outlet('irna', 'IRNA')]);
    expect(problemOf(() => resolveSource(desk, 'وكالة إرنا')).message).toBe(
      'No source وكالة إرنا is on file. The nearest: IRNA (irna).',
    );
  });

  it('comes in the order of the language', () => {
    const desk = deskWithTalks();
    const record = (id: string, name: string) =>
      ({ entity: 'source', story: null, record: { id, kind: 'outlet', name } }) as const;
    add(desk, ada, [record('c1', 'Cz'), record('c2', 'Çam'), record('c3', 'Cem')]);
    const found = (lang: string): readonly string[] =>
      findSources(desk, 'c', { limit: 3, lang }).map(({ source }) => source.name);
    expect(found('tr')).toEqual(['Cem', 'Cz', 'Çam']);
    expect(found('en')).toEqual(['Çam', 'Cem', 'Cz']);
  });

  it('is completed from the beginning of any of its words, whole names first', () => {
    const desk = deskWithExample();
    const found = (text: string): string[] =>
      findSources(desk, text, { limit: 3 }).map(({ source }) => source.id);
    expect(found('شف')).toEqual(['shafaq']);
    expect(found('news')).toEqual(['shafaq']);
    expect(found('aydin')).toEqual(['aydinlik', 'u-aydinlik']);
    expect(found('zzz')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });

  it('follows a change of name', () => {
    const desk = deskWithTalks();
    edit(desk, ada, sourceAt('star'), { name: 'Yıldız', names: [{ name: 'نجم', lang: 'ar' }] });
    expect(resolveSource(desk, 'yildiz')).toBe('star');
    expect(resolveSource(desk, 'نجم')).toBe('star');
    expect(findSources(desk, 'Star', { limit: 5 })).toEqual([]);
  });
});

describe('a text that finds nothing', () => {
  it('is answered with sources that bear it in other letters, by their names', () => {
    const desk = deskWithTalks();
    add(desk, ada, [outlet('ahbar', 'El-Ahbar', 'الأخبار')]);
    expect(sourcesLike(desk, 'al-Akhbar')).toEqual(['El-Ahbar']);
    expect(sourcesLike(desk, 'Elahbar gazetesi')).toEqual(['El-Ahbar']);
    expect(sourcesLike(desk, 'Gazette')).toEqual([]);
    expect(sourcesLike(desk, '')).toEqual([]);
  });

  it('names no source that is spelled so, and joined ones once, and three at most', () => {
    const desk = deskWithTalks();
    add(desk, ada, [outlet('w1', 'al-Watan'), outlet('w2', 'الوطن')]);
    expect(sourcesLike(desk, 'الوطن')).toEqual(['al-Watan']);
    add(desk, ada, [
      { entity: 'sourceLink', story: null, record: { from: 'w1', rel: 'same-as', to: 'w2' } },
    ]);
    expect(sourcesLike(desk, 'الوطن')).toEqual([]);
    expect(sourcesLike(desk, 'el Vatan')).toEqual(['al-Watan']);
    add(
      desk,
      ada,
      ['n1', 'n2', 'n3', 'n4'].map((id) => outlet(id, 'an-Nahar')),
    );
    expect(sourcesLike(desk, 'النهار')).toHaveLength(3);
  });

  it('names no withdrawn source', () => {
    const desk = deskWithTalks();
    add(desk, ada, [outlet('ahbar', 'El-Ahbar')]);
    setState(desk, because, sourceAt('ahbar'), 'withdraw');
    expect(sourcesLike(desk, 'الأخبار')).toEqual([]);
  });
});
