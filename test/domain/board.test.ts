import { describe, expect, test } from 'vitest';

import { type Board, type BoardEntry, boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import { contentsOf, readStoryFile, type StoryFile } from '../support/contents.ts';

function board(claimId: string, ...files: readonly StoryFile[]): Board {
  const contents = contentsOf(...files);
  const derived = derive(contents).get(claimId);
  if (!derived) throw new Error(`${claimId} was not derived`);
  return boardOf(contents, claimId, derived);
}

const shipped = readStoryFile('hmeimim.json');
const updated = readStoryFile('hmeimim-update.json');
const refs = (entries: readonly BoardEntry[]): string[] =>
  entries.map(({ statement }) => statement.ref);

describe('the board of the shipped story', () => {
  const c01 = board('C01', shipped);

  test('puts each statement under its stance, what bears on the claim apart', () => {
    expect(refs(c01.confirm)).toEqual(['S01']);
    expect(refs(c01.deny)).toEqual(['S06']);
    expect(refs(c01.neutral)).toEqual(['S07']);
    expect(refs(c01.related)).toEqual(['S13']);
    expect(c01.related[0]?.on?.ref).toBe('C07');
  });

  test('says why the denial is not counted, and through whom it was seen', () => {
    expect(c01.deny[0]).toMatchObject({
      counted: false,
      reason: 'second-hand',
      heading: 'al-Watan',
      described: 'sources close to the government (the carrier says "regime")',
      seenVia: ['arabi21', 'republisher'],
    });
  });

  test('names the speaker where there is no outlet', () => {
    expect(board('C12', shipped).confirm[0]?.heading).toBe('Recep Tayyip Erdoğan');
  });

  test('has the open questions of the claim', () => {
    expect(c01.questions.map(({ ref }) => ref)).toEqual(['Q1']);
  });
});

test('counted statements stand above the others', () => {
  expect(refs(board('C01', shipped, updated).deny)).toEqual(['S25', 'S06', 'S26', 'S29']);
});

test('an outlet is never its own carrier', () => {
  const entry = board('C04', shipped, updated).deny[0];
  expect(entry).toMatchObject({ heading: 'President of Russia (kremlin.ru)', seenVia: [] });
});

test('a withdrawn statement leaves a number, a held one stays in sight', () => {
  const statements = [
    { id: 'S1', claim: 'C1', speaker: 'a', stance: 'confirm', state: 'withdrawn' },
    { id: 'S2', claim: 'C1', speaker: 'a', stance: 'confirm', state: 'held' },
  ];
  const left = board('C1', {
    story: { slug: 's', title: 'S' },
    sources: [{ id: 'a', kind: 'outlet', name: 'A' }],
    claims: [{ id: 'C1', text: 'It happened.' }],
    statements,
  });
  expect(left).toMatchObject({ held: 1, withdrawn: 1 });
  expect(refs(left.confirm)).toEqual(['S02']);
  expect(left.confirm[0]?.reason).toBe('held');
});

test('a claim that is not there is an error of the program', () => {
  const contents = contentsOf(shipped);
  const derived = derive(contents).get('C01');
  expect(() => derived && boardOf(contents, 'C99', derived)).toThrow(RangeError);
});
