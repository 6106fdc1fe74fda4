import { join } from 'node:path';

import type { Statement } from '../src/domain/statement.ts';
import { inBatch, type Pen } from '../src/store/batch.ts';
import { closeDesk, type Desk, openDesk } from '../src/store/desk.ts';
import { add } from '../src/store/edit.ts';
import { type IndexWriter, indexWriter } from '../src/store/index-writer.ts';
import { search } from '../src/store/read/search.ts';
import { searchExpression } from '../src/store/search/search-expression.ts';
import { foundRecords } from '../src/store/search/search-found.ts';
import { namedSources } from '../src/store/search/search-sources.ts';
import { leastPrefix, queryWords } from '../src/text/search/search-query.ts';
import { workTime } from './measure.ts';
import { type Draw, wordDraw } from './words.ts';

/** What is looked for, and how long its slowest twentieth may take at most. */
interface SearchFigure {
  readonly what: string;
  /** ms. */
  readonly p95: number;
  readonly goal: number;
}

const by = 'bench';
const searches = 400;
/** The newest 50, and one that says that there are more. */
const hits = 51;
const kinds = 200_000;
const claims = 1000;

/** Makes the desk that is searched: its statements have twelve words and as many translated. */
function makeDesk(file: string, statements: number): void {
  const desk = openDesk(file, 'write');
  add(desk, { by }, [
    { entity: 'story', story: null, record: { slug: 'made', title: 'Made' } },
    { entity: 'source', story: null, record: { id: 'o1', kind: 'outlet', name: 'Outlet' } },
    ...Array.from({ length: claims }, (_, at) => ({
      entity: 'claim' as const,
      story: 'made',
      record: { id: `C${at + 1}`, text: 'They met.' },
    })),
  ]);
  const draw = wordDraw(kinds, 1);
  inBatch(desk, { by }, (pen) => {
    const index = indexWriter(desk);
    for (let number = 1; number <= statements; number += 1)
      put(pen, index, statementOf(number, draw));
    index.complete();
  });
  closeDesk(desk);
}

const sentence = (draw: Draw): string => Array.from({ length: 12 }, draw).join(' ');

const statementOf = (number: number, draw: Draw): Statement => ({
  id: `S${number}`,
  claim: `C${(number % claims) + 1}`,
  wording: '0'.repeat(16),
  speaker: 'o1',
  stance: 'confirm',
  directness: 'explicit',
  scope: 'same',
  modality: 'asserted',
  attribution: 'own-voice',
  via: [],
  bearsOn: [],
  text: { original: sentence(draw), kind: 'excerpt' },
  translation: { text: sentence(draw) },
  state: 'live',
});

/** Into the log and all indexes; deriving claims is measured elsewhere. */
function put(pen: Pen, index: IndexWriter, body: Statement): void {
  const ref = body.id.padStart(3, '0');
  const entityId = `made/${body.id}`;
  const { seq } = pen.append({
    entity: 'statement',
    entityId,
    ref,
    kind: 'add',
    parents: [],
    body,
  });
  const address = { entity: 'statement', story: 'made', id: body.id } as const;
  index.put({ address, body, ref, head: { seq, heads: 1, forked: 0, state: 'live' } }, null);
}

/**
 * Searches a desk of so many statements for words as frequent as they are in the texts: how long it
 * takes to find the newest 50, and to read and mark these as well.
 */
export function searchFigures(folder: string, statements: number): readonly SearchFigure[] {
  const file = join(folder, 'searched.db');
  makeDesk(file, statements);
  const desk = openDesk(file, 'read');
  const draw = wordDraw(kinds, 2);
  const word = (): string => {
    for (;;) {
      const drawn = draw();
      if (drawn.length >= leastPrefix) return drawn;
    }
  };
  const two = (): string => `${word()} ${word()}`;
  const start = (): string => word().slice(0, leastPrefix);
  const finding = (text: string): unknown => find(desk, text);
  // The first ones read the file.
  p95(word, finding);
  const figures = [
    { what: 'find one word', goal: 1, p95: p95(word, finding) },
    { what: 'find two words', goal: 2, p95: p95(two, finding) },
    { what: 'find a beginning of 3 letters', goal: 15, p95: p95(start, finding) },
    { what: 'find, read and mark 50', goal: 20, p95: p95(word, (text) => search(desk, text)) },
  ];
  closeDesk(desk);
  return figures;
}

/** What only 5 in 100 searches take longer than, in ms. */
function p95(text: () => string, act: (text: string) => unknown): number {
  const times = Array.from({ length: searches }, () => {
    const asked = text();
    return workTime(() => act(asked));
  });
  return times.toSorted((a, b) => a - b)[Math.floor(searches * 0.95)] ?? Number.NaN;
}

/** All of a search but the reading of its hits. */
function find(desk: Desk, text: string): unknown {
  const expression = searchExpression(desk, namedSources(desk, queryWords(text)));
  const [newest] = foundRecords(desk, expression, hits);
  return newest;
}
