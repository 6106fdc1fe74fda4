import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Contents } from '../../src/domain/contents.ts';
import { derive } from '../../src/domain/derive.ts';
import type { Side, Standing } from '../../src/domain/standing.ts';
import { contentsOf } from '../support/contents.ts';
import { type RandomStory, randomStory, type Row } from '../support/random-story.ts';

const standings = (contents: Contents): Record<string, Standing> =>
  Object.fromEntries([...derive(contents)].map(([id, { standing }]) => [id, standing]));

const standingOf = (story: RandomStory, claim = 'C1'): Standing => {
  const standing = standings(contentsOf(story))[claim];
  if (!standing) throw new Error(`no claim ${claim}`);
  return standing;
};

const check = (property: (story: RandomStory) => void): void =>
  fc.assert(fc.property(randomStory, property), { numRuns: 400 });

const originCounts = ({ confirm, deny }: Standing): readonly Side[] => [confirm, deny];

const extra = (row: Row): Row => ({ id: 'S99', claim: 'C1', stance: 'confirm', ...row });

const withStatement = (story: RandomStory, row: Row, links: readonly Row[] = []): RandomStory => ({
  ...story,
  sources: [...story.sources, { id: 'new', kind: 'outlet', name: 'New' }],
  statements: [...story.statements, extra(row)],
  statementLinks: [...story.statementLinks, ...links],
});

describe('whatever the story', () => {
  test('the order of rows never changes a result', () => {
    check((story) => {
      const contents = contentsOf(story);
      const turned = Object.fromEntries(
        Object.entries(contents).map(([key, rows]) => [
          key,
          Array.isArray(rows) ? rows.toReversed() : (rows as unknown),
        ]),
      ) as unknown as Contents;
      // The maps are compared entry by entry, details included.
      expect(derive(turned)).toEqual(derive(contents));
    });
  });

  test('a repeat by a speaker new to the claim never raises an origin count', () => {
    fc.assert(
      fc.property(randomStory, fc.nat(8), (story, index) => {
        const repeated = story.statements[index] ?? {};
        const added = withStatement(
          story,
          {
            speaker: 'new',
            claim: repeated['claim'],
            stance: repeated['stance'],
            attribution: 'named',
          },
          [{ from: 'S99', rel: 'repeats', to: repeated['id'] }],
        );
        const claim = String(repeated['claim']);
        const [before, after] = [standingOf(story, claim), standingOf(added, claim)];
        expect(originCounts(after)).toEqual(originCounts(before));
      }),
      { numRuns: 400 },
    );
  });

  test('what is held, withdrawn, retracted or read against an earlier wording never counts', () => {
    check((story) => {
      const contents = contentsOf(story);
      const live = new Set(contents.statements.filter((s) => s.state === 'live').map((s) => s.id));
      const retracted = new Set(
        contents.statementLinks
          .filter(
            (l) =>
              l.rel === 'retracts' && l.state === 'live' && live.has(l.from) && l.from !== l.to,
          )
          .map((l) => l.to),
      );
      const dead = contents.statements.filter(
        (s) => s.state !== 'live' || s.wording === 'ffffffffffffffff' || retracted.has(s.id),
      );
      const counted = Object.values(standings(contents)).flatMap((standing) => standing.counted);
      for (const { ref } of dead) expect(counted).not.toContain(ref);
    });
  });

  test('what repeats only such statements never counts either', () => {
    fc.assert(
      fc.property(
        randomStory,
        fc.constantFrom<Row>(
          { state: 'held' },
          { state: 'withdrawn' },
          { wording: 'ffffffffffffffff' },
        ),
        (story, death) => {
          const root = extra({ id: 'S98', speaker: 'new', ...death });
          const added = withStatement(story, { speaker: 'p1' }, [
            { from: 'S99', rel: 'repeats', to: 'S98' },
          ]);
          const dead = { ...added, statements: [...added.statements, root] };
          expect(standingOf(dead).counted).not.toContain('S99');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a circle of repeats ends, and its members have one origin together', () => {
    check((story) => {
      const ids = story.statements.map(({ id }) => id);
      const circle = {
        ...story,
        statements: story.statements.map((row) => ({
          ...row,
          claim: 'C1',
          stance: 'confirm',
          state: 'live',
        })),
        statementLinks: ids.map((id, index) => ({
          from: id,
          rel: 'repeats',
          to: ids[(index + 1) % ids.length],
        })),
      };
      const standing = standingOf(circle);
      expect(standing.circular).toHaveLength(ids.length);
      expect(standing.confirm.high + standing.confirm.unknown).toBeLessThanOrEqual(1);
    });
  });

  test('a neutral without links never moves an origin count', () => {
    check((story) => {
      const added = withStatement(story, { speaker: 'p1', stance: 'neutral' });
      expect(originCounts(standingOf(added))).toEqual(originCounts(standingOf(story)));
    });
  });

  test('confirm for deny and narrower for broader mirrors the counts', () => {
    const swap: Record<string, string> = {
      confirm: 'deny',
      deny: 'confirm',
      narrower: 'broader',
      broader: 'narrower',
    };
    const swapped = (value: unknown): unknown => swap[String(value)] ?? value;
    check((story) => {
      const mirrored = {
        ...story,
        statements: story.statements.map((row) => ({
          ...row,
          stance: swapped(row['stance']),
          scope: swapped(row['scope']),
        })),
      };
      const [plain, mirror] = [standingOf(story), standingOf(mirrored)];
      expect(originCounts(mirror)).toEqual(originCounts(plain).toReversed());
      expect(mirror.counted).toEqual(plain.counted);
    });
  });

  test('joining two sources gives what the same entries under the lower id give', () => {
    check((story) => {
      const one = story.sources.map((row) =>
        row['id'] === 'p2' || row['id'] === 'p3' ? { ...row, kind: 'outlet', partOf: 'p1' } : row,
      );
      const linked = {
        ...story,
        sources: one,
        sourceLinks: [{ from: 'p2', rel: 'same-as', to: 'p3' }],
      };
      const underLower = JSON.parse(
        JSON.stringify({ ...story, sources: one.filter(({ id }) => id !== 'p3') }).replaceAll(
          '"p3"',
          '"p2"',
        ),
      ) as RandomStory;
      expect(standings(contentsOf(linked))).toEqual(standings(contentsOf(underLower)));
    });
  });

  test('figures with a common origin never differ', () => {
    check((story) => {
      const ids = story.statements.map(({ id }) => id);
      const joined = {
        ...story,
        claims: story.claims.map((row) => ({ ...row, kind: 'figure' })),
        statements: story.statements.map((row, index) => ({
          ...row,
          claim: 'C1',
          state: 'live',
          value: { min: index, max: index },
        })),
        statementLinks: ids.slice(1).map((id) => ({ from: ids[0], rel: 'same-origin', to: id })),
      };
      expect(standingOf(joined).standing).not.toBe('figures-differ');
    });
  });

  test('a claim derived alone comes out as in the whole story', () => {
    check((story) => {
      const contents = contentsOf(story);
      expect(derive(contents, ['C1']).get('C1')?.standing).toEqual(standings(contents)['C1']);
    });
  });
});
