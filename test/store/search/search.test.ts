import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { add, edit, setState } from '../../../src/store/edit.ts';
import { search, type SearchHit } from '../../../src/store/read/search.ts';
import {
  deskWithExample,
  deskWithTalks,
  sourceAt,
  statementAt,
  statementOnTalks,
} from '../../support/desk.ts';
import { hitsOf, refsOf, searchedDesk } from '../../support/searched-desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'read again' };

const markedIn = ({ text, marks }: SearchHit): readonly string[] =>
  marks.map(({ from, to }) => text.slice(from, to));

describe('a search', () => {
  it('finds records of every kind, claim by claim, the claim itself first', () => {
    const hits = hitsOf(searchedDesk(), 'truce');
    expect(
      hits.map(({ kind, ref, claim, field }) => [kind, ref, claim?.ref ?? null, field]),
    ).toEqual([
      ['claim', 'C02', 'C02', 'text'],
      ['question', 'Q1', 'C02', 'text'],
      ['statement', 'S03', 'C02', 'translation.text'],
      ['document', 'D2', null, 'title'],
    ]);
    expect(hits.map(markedIn)).toEqual([['truce'], ['truce'], ['truce'], ['Truce']]);
  });

  it('gives the whole field as it was written, with its language', () => {
    const [hit] = hitsOf(searchedDesk(), 'هدنة');
    expect(hit).toMatchObject({ story: 'talks', id: 'S3', text: 'الهُدنة صامدة', lang: 'ar' });
    expect(hit && markedIn(hit)).toEqual(['الهُدنة']);
  });

  it('finds private notes and labels, and says where', () => {
    const desk = searchedDesk();
    const fieldOf = (text: string): unknown => hitsOf(desk, text).map(({ field }) => field);
    expect(fieldOf('embassy')).toEqual(['privateNote']);
    expect(fieldOf('kaynak')).toEqual(['label.text']);
    expect(fieldOf('example')).toEqual(['url']);
  });

  it('wants every word, wherever in a record it stands', () => {
    const desk = searchedDesk();
    expect(refsOf(desk, 'truce north')).toEqual(['D2']);
    expect(refsOf(desk, 'sources embassy')).toEqual(['S04']);
    expect(refsOf(desk, 'truce embassy')).toEqual([]);
  });

  it('finds an Arabic word with the tanwin on its alef and without it, whichever is on file', () => {
    const desk = deskWithTalks();
    const said = (id: string, original: string) =>
      statementOnTalks(id, { text: { original, kind: 'paraphrase', lang: 'ar' } });
    add(desk, ada, [said('S3', 'ضم ضباطاً روساً'), said('S4', 'قتل جنودا من الجيش')]);
    for (const typed of ['ضباطا روسا', 'ضباطاً روساً', 'ضباط روس', 'وضباطا روسا']) {
      expect(refsOf(desk, typed)).toEqual(typed.startsWith('و') ? [] : ['S03']);
    }
    expect(refsOf(desk, 'جنوداً الجيش')).toEqual(['S04']);
    const [hit] = hitsOf(desk, 'روسا ضباطا');
    expect(hit && markedIn(hit)).toEqual(['ضباطاً', 'روساً']);
  });

  it('finds a record by its ref, before all that has the ref in its words', () => {
    const desk = searchedDesk();
    edit(desk, ada, statementAt('S4'), { note: 'the same as S03' });
    expect(refsOf(desk, 's3')).toEqual(['S03']);
    expect(refsOf(desk, 'S03')).toEqual(['S03', 'S04']);
    expect(refsOf(desk, 'S3', { story: 'nowhere' })).toEqual([]);
    expect(refsOf(desk, 'S99')).toEqual([]);
  });

  it('gives the newest change first, and says when there is more', () => {
    const desk = deskWithTalks();
    const said = (id: string) => statementOnTalks(id, { note: 'checked twice' });
    add(desk, ada, ['S3', 'S4', 'S5'].map(said));
    expect(refsOf(desk, 'checked')).toEqual(['S05', 'S04', 'S03']);
    edit(desk, ada, statementAt('S3'), { note: 'checked three times' });
    expect(refsOf(desk, 'checked')).toEqual(['S03', 'S05', 'S04']);
    expect(search(desk, 'checked', { limit: 2 })).toMatchObject({ more: true, words: ['checked'] });
    expect(refsOf(desk, 'checked', { limit: 2 })).toEqual(['S03', 'S05']);
    expect(search(desk, 'checked', { limit: 3 }).more).toBe(false);
  });

  it('of nothing finds nothing', () => {
    for (const text of ['', '   ', '***', '🙂', '\u0000']) {
      expect(search(deskWithExample(), text)).toEqual({
        words: [],
        hits: [],
        more: false,
        isCut: false,
      });
    }
  });

  it('is one of the story asked for, with the sources that it names', () => {
    const desk = searchedDesk();
    add(desk, ada, [
      { entity: 'story', story: null, record: { slug: 'other', title: 'Other' } },
      {
        entity: 'source',
        story: null,
        record: { id: 'truce-watch', kind: 'outlet', name: 'Truce Watch' },
      },
      {
        entity: 'claim',
        story: 'other',
        record: { id: 'C1', text: 'No truce.', subject: 'truce-watch' },
      },
    ]);
    expect(refsOf(desk, 'truce', { story: 'other' })).toEqual(['C01', 'truce-watch']);
    expect(refsOf(desk, 'truce', { story: 'talks' })).not.toContain('truce-watch');
    expect(refsOf(desk, 'truce')).toHaveLength(6);
  });
});

describe('a source by any of its names', () => {
  it.each(['Star', 'نجم', 'yildiz gazetesi', 'YILDIZ-GAZETESİ'])('is found: %s', (name) => {
    expect(refsOf(searchedDesk(), name)).toContain('star');
  });

  it('leads to its statements as speaker and as outlet, and to texts with its other names', () => {
    const desk = searchedDesk();
    add(desk, ada, [statementOnTalks('S5', { speaker: 'dawn', note: 'وقالت نجم إنهم التقوا' })]);
    const hits = hitsOf(desk, 'Yıldız Gazetesi');
    expect(hits.map(({ ref, field }) => [ref, field])).toEqual([
      ['S05', 'note'],
      ['S04', 'outlet'],
      ['S01', 'speaker'],
      ['star', 'names'],
    ]);
    expect(hits.map(markedIn)).toEqual([['نجم'], ['Star'], ['Star'], ['Yıldız Gazetesi']]);
  });

  it('with another word leads to what it said with that word', () => {
    const desk = searchedDesk();
    add(desk, ada, [statementOnTalks('S5', { speaker: 'star', note: 'they met at noon' })]);
    expect(hitsOf(desk, 'نجم noon').map(({ ref, field }) => [ref, field])).toEqual([
      ['S05', 'note'],
    ]);
  });

  it('follows a new name without the statements being written again', () => {
    const desk = searchedDesk();
    edit(desk, ada, sourceAt('dawn'), { name: 'Fecir' });
    expect(refsOf(desk, 'fecir')).toEqual(expect.arrayContaining(['S02', 'S03', 'dawn']));
    expect(refsOf(desk, 'Dawn')).toEqual([]);
  });

  it('leads to the statements of a source that is the same', () => {
    const desk = searchedDesk();
    const join = { from: 'dawn', rel: 'same-as', to: 'star' };
    add(desk, ada, [{ entity: 'sourceLink', story: null, record: join }]);
    expect(refsOf(desk, 'نجم')).toEqual(expect.arrayContaining(['S02', 'dawn', 'star']));
    setState(desk, because, { entity: 'sourceLink', story: null, id: 'dawn star' }, 'withdraw');
    expect(refsOf(desk, 'نجم')).not.toContain('S02');
  });
});

describe('any text may be looked for', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc
          .constantFrom(
            '"',
            "'",
            '*',
            '^',
            ':',
            '(',
            ')',
            '-',
            '+',
            '\\',
            '%',
            '_',
            ' ',
            '\0',
            '\ud800',
          )
          .chain((sign) =>
            fc.constantFrom(
              sign,
              `${sign}met`,
              ' NEAR ',
              ' AND ',
              ' OR ',
              ' NOT ',
              'words:',
              '🙂',
              'ال',
              'و',
            ),
          ),
      )
      .map((parts) => parts.join('')),
  );

  it('and never fails', () => {
    const desk = deskWithExample();
    fc.assert(
      fc.property(strange, (text) => {
        for (const { text: field, marks } of search(desk, text).hits) {
          for (const { from, to } of marks) expect(field.slice(from, to)).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a long word', 'ا'.repeat(100_000)],
    ['many words', 'met '.repeat(25_000)],
    ['many Arabic words', 'الوطن والاجتماع '.repeat(6000)],
    ['many signs', '"*^:'.repeat(25_000)],
    ['a name again and again', 'al-Watan '.repeat(3000)],
  ])('however long: %s', (_, text) => {
    const start = performance.now();
    search(deskWithExample(), text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
