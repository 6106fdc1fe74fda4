import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, type NewRecord, setState } from '../../src/store/edit.ts';
import { importFiles } from '../../src/store/import/import.ts';
import { undo } from '../../src/store/undo.ts';
import { verify } from '../../src/store/verify.ts';
import { deskWithTalks, sourceAt, standingOf, statementOnTalks } from '../support/desk.ts';

const ada = { by: 'Ada' };
const because = { by: 'Ada', reason: 'looked into it' };

const source = (id: string): NewRecord => ({
  entity: 'source',
  story: null,
  record: { id, kind: 'outlet', name: `Paper ${id}` },
});
const same = (from: string, to: string): NewRecord => ({
  entity: 'sourceLink',
  story: null,
  record: { from, rel: 'same-as', to },
});
const claim = (id: string, story = 'talks'): NewRecord => ({
  entity: 'claim',
  story,
  record: { id, text: `They did ${id}.` },
});

/** A file of a story of its own that joins the two outlets of the talks through a third. */
const joining = [
  {
    name: 'other.json',
    bytes: new TextEncoder().encode(
      JSON.stringify({
        format: 'gainsay/1',
        story: { slug: 'other', title: 'Other' },
        sources: [{ id: 'x', kind: 'outlet', name: 'Xi' }],
        sourceLinks: [
          { from: 'star', rel: 'same-as', to: 'x' },
          { from: 'x', rel: 'same-as', to: 'dawn' },
        ],
      }),
    ),
  },
];

/** The talks with claims on which the two outlets stand against each other. */
function deskWithClaims(count: number): Desk {
  const desk = deskWithTalks();
  for (let number = 2; number <= count; number += 1) {
    const id = `C${number}`;
    add(desk, ada, [
      claim(id),
      statementOnTalks(`S${number}1`, { claim: id, speaker: 'star' }),
      statementOnTalks(`S${number}2`, { claim: id, speaker: 'dawn', stance: 'deny' }),
    ]);
  }
  return desk;
}

describe('an import that joins the two sides of another story', () => {
  it('says what the standing was and is, in a dry run too', () => {
    const desk = deskWithTalks();
    const told = [
      'Dawn and Star are now taken as one.',
      'talks C01: was contradicted, is order-unknown.',
    ];
    expect(importFiles(desk, ada, joining, { dryRun: true }).listed).toEqual(told);
    expect(standingOf(desk).standing).toBe('contradicted');
    expect(importFiles(desk, ada, joining).listed).toEqual(told);
    expect(standingOf(desk).standing).toBe('order-unknown');
    expect(undo(desk, ada).listed).toEqual([
      'Dawn and Star are no longer taken as one.',
      'talks C01: was order-unknown, is contradicted.',
    ]);
    expect(verify(desk)).toEqual([]);
  });

  it('names five claims by number, and of the others how many they are', () => {
    const { listed } = importFiles(deskWithClaims(12), ada, joining);
    expect(listed.slice(1)).toEqual([
      ...['C01', 'C02', 'C03', 'C04', 'C05'].map(
        (ref) => `talks ${ref}: was contradicted, is order-unknown.`,
      ),
      '7 more claims of other stories have another standing now.',
    ]);
    expect(importFiles(deskWithClaims(6), ada, joining).listed.at(-1)).toBe(
      'One more claim of another story has another standing now.',
    );
  });

  it('names those whose standing is the same, but not the number of origins', () => {
    const desk = deskWithTalks();
    add(desk, ada, [
      source('sun'),
      statementOnTalks('S3', { speaker: 'sun' }),
      claim('C2'),
      statementOnTalks('S4', { claim: 'C2' }),
    ]);
    expect(add(desk, ada, [same('star', 'sun')]).listed).toEqual([
      'The standing is the same, but origins are counted otherwise: talks C01.',
    ]);
    expect(standingOf(desk).confirm.high).toBe(1);
  });
});

describe('a claim that moves', () => {
  it('is told where a source is of another kind or part of another', () => {
    const desk = deskWithTalks();
    add(desk, ada, [source('sun'), claim('C2')]);
    add(desk, ada, [
      statementOnTalks('S3', { claim: 'C2', attribution: 'own-voice' }),
      statementOnTalks('S4', { claim: 'C2', attribution: 'own-voice', speaker: 'sun' }),
    ]);
    expect(standingOf(desk, 'C02').standing).toBe('affirmed');
    expect(edit(desk, because, sourceAt('sun'), { partOf: 'star' }).listed).toEqual([
      'talks C02: was affirmed, is perhaps-one-origin.',
    ]);
  });

  it('is not told where the same batch writes to its story', () => {
    const desk = deskWithTalks();
    expect(setState(desk, because, { ...statement }, 'hold').listed).toEqual([]);
    expect(add(desk, ada, [same('star', 'dawn'), claim('C2')]).listed).toEqual([
      'Dawn and Star are now taken as one.',
    ]);
  });
});

const statement = { entity: 'statement', story: 'talks', id: 'S2' } as const;
