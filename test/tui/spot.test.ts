import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { boardOf } from '../../src/domain/board.ts';
import { derive } from '../../src/domain/derive.ts';
import { nearestSpot, sideways, spotOf, stepped, turned } from '../../src/tui/spot.ts';
import { updatedContents } from '../support/shown-story.ts';

const contents = updatedContents();
const boardOn = (claim: string) => {
  const derived = derive(contents, [claim]).get(claim);
  if (!derived) throw new Error(`no claim ${claim}`);
  return boardOf(contents, claim, derived);
};
const board = boardOn('C01');

describe('the cursor on a board', () => {
  test('steps through denials, then no position, related and questions, and stops there', () => {
    const seen: string[] = [];
    let spot = { area: 'deny' as const, index: 0 } as Parameters<typeof stepped>[1];
    for (let step = 0; step < 8; step += 1) {
      seen.push(`${spot.area} ${spot.index}`);
      spot = stepped(board, spot, 1);
    }
    expect(seen).toEqual([
      'deny 0',
      'deny 1',
      'deny 2',
      'deny 3',
      'neutral 0',
      'related 0',
      'questions 0',
      'questions 0',
    ]);
  });

  test('goes back up to the last confirmation', () => {
    expect(stepped(board, { area: 'neutral', index: 0 }, -1)).toEqual({
      area: 'confirm',
      index: 0,
    });
  });

  test('goes sideways to the row beside, as far down as that column reaches', () => {
    expect(sideways(board, { area: 'confirm', index: 0 }, 1)).toEqual({ area: 'deny', index: 0 });
    expect(sideways(board, { area: 'deny', index: 3 }, -1)).toEqual({ area: 'confirm', index: 0 });
    expect(sideways(board, { area: 'related', index: 0 }, 1)).toEqual({ area: 'deny', index: 0 });
  });

  test('in one column turns to the next part that has entries', () => {
    expect(turned(board, { area: 'confirm', index: 0 }, 1).area).toBe('deny');
    expect(turned(board, { area: 'deny', index: 2 }, 1).area).toBe('neutral');
    expect(turned(board, { area: 'confirm', index: 0 }, -1).area).toBe('confirm');
  });

  test('finds a statement wherever it stands, and none that is not there', () => {
    expect(spotOf(board, 'S29')).toEqual({ area: 'deny', index: 3 });
    expect(spotOf(board, 'S13')).toEqual({ area: 'related', index: 0 });
    expect(spotOf(board, 'S08')).toBeNull();
  });

  test('moves to what is left when its entry is gone', () => {
    expect(nearestSpot(board, { area: 'confirm', index: 7 })).toEqual({
      area: 'confirm',
      index: 0,
    });
    expect(nearestSpot(boardOn('C07'), { area: 'confirm', index: 0 }).area).toBe('deny');
  });

  test('is on an entry after any steps on any board', () => {
    const boards = contents.claims.map(({ id }) => boardOn(id));
    const moves = [stepped, sideways, turned];
    fc.assert(
      fc.property(
        fc.constantFrom(...boards),
        fc.array(fc.tuple(fc.constantFrom(...moves), fc.constantFrom(1 as const, -1 as const))),
        (on, steps) => {
          let spot = nearestSpot(on, { area: 'confirm', index: 0 });
          for (const [move, by] of steps) spot = move(on, spot, by);
          expect(on[spot.area][spot.index]).toBeDefined();
        },
      ),
    );
  });
});
