import { describe, expect, test } from 'vitest';

import { claim } from '../../src/domain/claim.ts';
import { document } from '../../src/domain/document.ts';
import { question } from '../../src/domain/question.ts';
import { source } from '../../src/domain/source.ts';
import { statement } from '../../src/domain/statement.ts';
import type { Ground } from '../../src/tui/entry/entry.ts';
import { isNewEntry, madeEntry } from '../../src/tui/entry/made-entry.ts';
import {
  chosen,
  code,
  type Form,
  type FormName,
  type Picked,
  type Subject,
  type Value,
  written,
} from '../../src/tui/form.ts';
import { ground } from '../support/entry-ground.ts';

const known = (id: string, name = id, sourceKind = 'outlet'): Picked => ({
  kind: 'known',
  id,
  name,
  sourceKind,
});

const form = (
  name: FormName,
  values: Readonly<Record<string, Value>>,
  about: Subject | null = null,
): Form => ({
  name,
  story: 's',
  edits: null,
  about,
  values,
  opened: {},
  focus: '',
  more: false,
  list: null,
});

function entered(
  name: FormName,
  values: Readonly<Record<string, Value>>,
  over: { readonly about?: Subject; readonly ground?: Partial<Ground> } = {},
) {
  const given = form(name, values, over.about ?? null);
  if (!isNewEntry(given)) throw new Error(`${name} makes no record`);
  const carried = { document: null, source: null, speaker: null };
  return madeEntry(given, ground(over.ground), carried);
}

const onC01 = { claim: chosen(known('C01')), source: chosen(known('star', 'Star')) };

describe('a statement as it is stored', () => {
  test('claim, source and stance are enough', () => {
    const { entries } = entered('statement', { ...onC01, stance: code('deny') });
    expect(entries).toEqual([
      {
        entity: 'statement',
        story: 's',
        record: { id: 'new-1', claim: 'C01', speaker: 'star', stance: 'deny' },
      },
    ]);
    expect(statement.parse(entries[0]?.record)).toMatchObject({
      directness: 'explicit',
      scope: 'same',
      modality: 'asserted',
      attribution: 'unstated',
    });
  });

  test.each(['sources', 'kaynaklar', 'مصادر مطلعة', 'two officials'])(
    '“%s” is nobody in particular: the unnamed group of the outlet',
    (label) => {
      const { entries } = entered('statement', {
        ...onC01,
        speaker: written(label),
        stance: code('deny'),
      });
      expect(entries).toMatchObject([
        { entity: 'source', record: { id: 'new-2', kind: 'unnamed', usedBy: 'star' } },
        {
          entity: 'statement',
          record: {
            speaker: 'new-2',
            outlet: 'star',
            attribution: 'unnamed',
            label: { text: label },
          },
        },
      ]);
    },
  );

  test('the group that is on file is taken again', () => {
    const { entries } = entered(
      'statement',
      { ...onC01, speaker: written('sources'), stance: code('deny') },
      { ground: { groupOf: () => ({ id: 'u-star', name: 'Star’s sources' }) } },
    );
    expect(entries).toMatchObject([{ entity: 'statement', record: { speaker: 'u-star' } }]);
  });

  test.each([
    ['person', 'named'],
    ['institution', 'named'],
    ['unnamed', 'unnamed'],
    ['unknown', undefined],
  ])('a speaker on file that is %s is attributed as %s', (kind, attribution) => {
    const speaker = chosen(known('x', 'X', kind));
    const { entries } = entered('statement', { ...onC01, speaker, stance: code('confirm') });
    expect(entries[0]?.record['attribution']).toBe(attribution);
    expect(entries[0]?.record).toMatchObject({ speaker: 'x', outlet: 'star' });
  });

  test('the source chosen as its own speaker is just the speaker', () => {
    const speaker = chosen(known('star', 'Star'));
    const { entries } = entered('statement', { ...onC01, speaker, stance: code('confirm') });
    expect(entries[0]?.record).toMatchObject({ speaker: 'star' });
    expect(entries[0]?.record).not.toHaveProperty('outlet');
  });

  test('an attribution that was chosen stands above the one that follows from the speaker', () => {
    const { entries } = entered('statement', {
      ...onC01,
      stance: code('confirm'),
      attribution: code('own-voice'),
    });
    expect(entries[0]?.record).toMatchObject({ attribution: 'own-voice' });
  });

  test('a bare word is the carrier’s, unless another’s word it is', () => {
    const bare = {
      ...onC01,
      document: chosen(known('D1')),
      stance: code('deny'),
      how: code('word'),
    };
    expect(entered('statement', bare).entries[0]?.record).toMatchObject({
      directness: 'characterised',
      characterisedBy: 'republisher',
    });
    const named = { ...bare, whose: chosen(known('arabi21', 'Arabi21')) };
    expect(entered('statement', named).entries[0]?.record).toMatchObject({
      characterisedBy: 'arabi21',
    });
  });

  test('something slightly different may be a new claim', () => {
    const { entries } = entered('statement', {
      ...onC01,
      stance: code('deny'),
      how: code('other'),
      other: chosen({ kind: 'new-claim', name: 'They talked by telephone.' }),
    });
    expect(entries).toMatchObject([
      { entity: 'claim', record: { text: 'They talked by telephone.' } },
      { entity: 'statement', record: { bearsOn: ['C01'] } },
    ]);
    expect(entries[1]?.record['claim']).toBe(entries[0]?.record['id']);
  });

  test('a new page of a new outlet brings both along', () => {
    const carrier: Picked = { kind: 'new-source', source: 'outlet', name: 'Rozana' };
    const { entries, carried } = entered('statement', {
      ...onC01,
      document: chosen({ kind: 'new-document', carrier, name: 'new page of Rozana' }),
      stance: code('deny'),
      how: code('word'),
    });
    expect(entries.map(({ entity }) => entity)).toEqual(['source', 'document', 'statement']);
    expect(entries[2]?.record['characterisedBy']).toBe(entries[0]?.record['id']);
    expect(carried.document).toMatchObject({ kind: 'known', id: entries[1]?.record['id'] });
  });

  test.each([
    ['12 people', { min: 12, max: 12, unit: 'people' }],
    ['12-30 people', { min: 12, max: 30, unit: 'people' }],
    ['at least 12', { min: 12, max: 12, qualifier: 'at least' }],
    ['3.5 km', { min: 3.5, max: 3.5, unit: 'km' }],
  ])('the figure “%s”', (typed, value) => {
    const { entries } = entered('statement', {
      ...onC01,
      stance: code('confirm'),
      figure: written(typed),
    });
    expect(entries[0]?.record['value']).toEqual(value);
  });
});

describe('other records as they are stored', () => {
  test('a story gets an address from its title, another one when that is taken', () => {
    expect(entered('story', { title: written('Köprü: Kamışlı') }).story).toBe('kopru-kamisli');
    expect(entered('story', { title: written('Bridge') }).story).toBe('bridge-2');
    expect(entered('story', { title: written('جسر القامشلي') }).story).toBe('جسر-القامشلي');
  });

  test('a source with its other spellings, each in its language', () => {
    const { entries } = entered('source', {
      name: written('Enab Baladi'),
      kind: code('outlet'),
      names: written('عنب بلدي, Enab-Baladî'),
      official: code('no'),
    });
    expect(source.parse(entries[0]?.record)).toMatchObject({
      name: 'Enab Baladi',
      names: [{ name: 'عنب بلدي', lang: 'ar' }, { name: 'Enab-Baladî' }],
      official: false,
    });
  });

  test('a document becomes the one that is seen in', () => {
    const { entries, carried } = entered('document', {
      carrier: chosen(known('star', 'Star')),
      title: written('[Page]'),
      published: written('24.6'),
    });
    expect(document.parse(entries[0]?.record)).toMatchObject({
      carrier: 'star',
      published: { edtf: '2024-06-24' },
    });
    expect(carried.document).toMatchObject({ name: '[Page]' });
  });

  test('links, questions and verdicts are about what the cursor was on', () => {
    const about: Subject = { entity: 'statement', id: 'S26', ref: 'S26' };
    const repeat = { rel: code('repeats'), to: chosen(known('S06')) };
    expect(entered('repeat', repeat, { about }).entries).toEqual([
      { entity: 'statementLink', story: 's', record: { from: 'S26', rel: 'repeats', to: 'S06' } },
    ]);
    const turn = { to: chosen(known('S12')), change: code('full') };
    expect(entered('reversal', turn, { about }).entries[0]?.record).toMatchObject({
      rel: 'reverses',
      change: 'full',
    });
    const onClaim: Subject = { entity: 'claim', id: 'C01', ref: 'C01' };
    const verdict = entered('verdict', { label: written('unproven') }, { about: onClaim });
    expect(verdict.entries[0]?.record).toMatchObject({ claim: 'C01', by: 'reporter' });
    const asked = {
      text: written('Who?'),
      whom: written('the ministry'),
      due: written('1.7.2024'),
    };
    const { entries } = entered('question', asked, { about: onClaim });
    expect(question.parse(entries[0]?.record)).toMatchObject({
      claim: 'C01',
      asked: { whom: 'the ministry' },
      due: '2024-07-01',
    });
  });

  test('a claim needs nothing but its sentence', () => {
    const { entries, claim: shown } = entered('claim', { text: written(' It rained. ') });
    expect(claim.parse(entries[0]?.record)).toMatchObject({ text: 'It rained.', kind: 'event' });
    expect(shown).toBe(entries[0]?.record['id']);
  });
});
