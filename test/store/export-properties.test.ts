import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spanReader } from '../../src/domain/dated.ts';
import { claimLinkFault, sourceLinkFault, statementLinkFault } from '../../src/domain/link-rule.ts';
import { inStoredOrder, type Link } from '../../src/domain/link.ts';
import { Problem } from '../../src/domain/problem.ts';
import { byId } from '../../src/domain/source-name.ts';
import type { Address } from '../../src/store/address.ts';
import { closeDesk, type Desk, openDesk } from '../../src/store/desk.ts';
import { edit, setState } from '../../src/store/edit.ts';
import { exportStory } from '../../src/store/export.ts';
import { claimRowsJson } from '../../src/store/read/claim-rows.ts';
import { undo } from '../../src/store/undo.ts';
import { contentsOf } from '../support/contents.ts';
import { temporaryFolder } from '../support/desk.ts';
import { type RandomStory, randomStory, type Row } from '../support/random-story.ts';
import { imported, storyFile } from '../support/story-file.ts';

/** The story with the links that keep the rules, each once: what a file may hold. */
function lawful(story: RandomStory): RandomStory {
  const contents = contentsOf(story);
  const [sources, statements] = [byId(contents.sources), byId(contents.statements)];
  const ground = { lead: (id: string) => id, spanOf: spanReader(contents.story.zone) };
  const once = (rows: readonly Row[], identity: (link: Link) => unknown): Row[] => {
    const turned = rows.map((row) => inStoredOrder(row as unknown as Link));
    const known = new Map(turned.map((link) => [JSON.stringify(identity(link)), link]));
    return [...known.values()];
  };
  return {
    ...story,
    sourceLinks: once(story.sourceLinks, ({ from, to }) => [from, to]).filter((row) => {
      const [from, to] = [sources.get(String(row['from'])), sources.get(String(row['to']))];
      return from && to && sourceLinkFault(row as never, from, to) === null;
    }),
    claimLinks: once(story.claimLinks, ({ from, rel, to }) => [from, rel, to]).filter(
      (row) => claimLinkFault(row as never) === null,
    ),
    statementLinks: once(story.statementLinks, ({ from, rel, to }) => [from, rel, to]).filter(
      (row) => {
        const [from, to] = [statements.get(String(row['from'])), statements.get(String(row['to']))];
        return from && to && statementLinkFault(row as never, from, to, ground) === null;
      },
    ),
  };
}

const sourceLinkRow = fc.record({
  from: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'u1'),
  to: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'u1'),
  rel: fc.constantFrom('same-as', 'same-as', 'not-same-as'),
});

const anyStory = fc
  .record({ story: randomStory, sourceLinks: fc.array(sourceLinkRow, { maxLength: 2 }) })
  .map(({ story, sourceLinks }) => lawful({ ...story, sourceLinks }));

/** A release asks for more than every change does: GAINSAY_RUNS=20000. */
const numRuns = Number(process.env['GAINSAY_RUNS'] ?? 60);

const why = { by: 'Ada', reason: 'read again' };
const statementAt = (n: number): Address => ({
  entity: 'statement',
  story: 'random',
  id: `S${(n % 9) + 1}`,
});
const claimAt = (n: number): Address => ({
  entity: 'claim',
  story: 'random',
  id: `C${(n % 3) + 1}`,
});
const sourceAt = (n: number): Address => ({
  entity: 'source',
  story: null,
  id: `p${(n % 4) + 1}`,
});

/** What may happen to a story on its desk; what the desk refuses is left. */
const deeds: readonly ((desk: Desk, n: number) => unknown)[] = [
  (desk, n) => edit(desk, why, claimAt(n), { text: `Corrected ${n}` }),
  (desk, n) => edit(desk, { by: 'Ada' }, claimAt(n), { text: `Fixed ${n}` }),
  (desk, n) => edit(desk, why, sourceAt(n), { name: `Renamed ${n}` }),
  (desk, n) => edit(desk, why, statementAt(n), { stance: n % 2 ? 'confirm' : 'deny' }),
  (desk, n) => edit(desk, why, statementAt(n), { claim: `C${(n % 2) + 1}` }),
  (desk, n) => setState(desk, why, statementAt(n), 'withdraw'),
  (desk, n) => setState(desk, why, statementAt(n), 'reinstate'),
  (desk, n) => setState(desk, why, statementAt(n), 'hold'),
  (desk, n) => setState(desk, why, claimAt(n), 'withdraw'),
  (desk, n) => setState(desk, why, sourceAt(n), 'withdraw'),
  (desk) => undo(desk, { by: 'Ada' }),
];

const history = fc.array(fc.record({ deed: fc.constantFrom(...deeds), n: fc.nat(35) }), {
  maxLength: 8,
});

function act(desk: Desk, deed: (typeof deeds)[number], n: number): void {
  try {
    deed(desk, n);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

describe('whatever happened to a story', () => {
  it('its export makes the same story on an empty desk, byte for byte and claim for claim', () => {
    const folder = temporaryFolder();
    let count = 0;
    const withDesk = <T>(use: (desk: Desk) => T): T => {
      count += 1;
      const desk = openDesk(`${folder}/${count}.db`, 'write');
      try {
        return use(desk);
      } finally {
        closeDesk(desk);
      }
    };
    const seen = (desk: Desk) => [exportStory(desk, 'random'), ...claimRowsJson(desk)];
    const check = (
      story: RandomStory,
      happened: readonly { deed: (typeof deeds)[number]; n: number }[],
    ) => {
      const before = withDesk((desk) => {
        imported(desk, storyFile({ ...story }));
        for (const { deed, n } of happened) act(desk, deed, n);
        return seen(desk);
      });
      const after = withDesk((copy) => {
        imported(copy, { name: 'export.json', bytes: Buffer.from(before[0] ?? '') });
        return seen(copy);
      });
      expect(after).toEqual(before);
    };
    fc.assert(fc.property(anyStory, history, check), { numRuns });
  });
});
