import { shortOf } from '../domain/claim-name.ts';
import { grouped } from '../domain/grouped.ts';
import { nameOf, type SourcesById } from '../domain/source-name.ts';
import type { Desk } from '../store/desk.ts';
import { hitSources, oneHitEach } from '../store/read/hit-sources.ts';
import { hitWords } from '../store/read/hit-words.ts';
import type { SearchHit } from '../store/read/search.ts';
import { storedAt } from '../store/records.ts';
import { keptApart } from '../text/layout/kept-apart.ts';
import { markedRow } from '../text/layout/marked-row.ts';
import { cellsOf, rowOf, shown } from '../text/layout/row.ts';
import { width } from '../text/width.ts';

/** How the words that were looked for are told from the others. */
export type Emphasis = (text: string) => string;

export interface Page {
  /** What was looked for. */
  readonly text: string;
  readonly cells: number;
  readonly emphasis: Emphasis;
}

/** The hits of a search for people: under each claim what is about it, a line a hit. */
export function hitLines(desk: Desk, found: readonly SearchHit[], page: Page): readonly string[] {
  const sourcesOf = hitSources(desk, found);
  const hits = oneHitEach(found, sourcesOf, page.text);
  const severalStories = new Set(hits.map(({ story }) => story).filter(Boolean)).size > 1;
  const refs = Math.max(...hits.map((hit) => cellsOf(refOf(hit))));
  const groups = grouped(hits, (hit) => headingOf(desk, hit, severalStories));
  return [...groups].flatMap(([heading, own], index) => [
    ...(index === 0 ? [] : ['']),
    rowOf(heading, page.cells, { atWord: true }).trimEnd(),
    ...own.map((hit) => hitLine(hit, sourcesOf(hit), { ...page, refs })),
  ]);
}

const kinds = { source: 'SOURCES', document: 'DOCUMENTS', question: 'OPEN QUESTIONS' } as const;

function headingOf(desk: Desk, { kind, story, claim }: SearchHit, withStory: boolean): string {
  if (!claim) return kind === 'claim' || kind === 'statement' ? '' : kinds[kind];
  const found = storedAt(desk, { entity: 'claim', story, id: claim.id });
  const name = `${claim.ref} ${found ? shortOf(found.body) : ''}`.trim();
  return withStory && story !== null ? `${story}: ${name}` : name;
}

/** A source has no ref, and its name says more than its id. */
const refOf = ({ kind, ref }: SearchHit): string => (kind === 'source' ? '' : ref);

interface Place extends Page {
  readonly refs: number;
}

/** Ref, whose words they are, where they stand, and the words: all in one line of the terminal. */
function hitLine(hit: SearchHit, sources: SourcesById, page: Place): string {
  const { cells, emphasis, refs } = page;
  const { place, text, marks } = hitWords(hit, sources);
  const ref = hit.kind === 'source' ? '' : `${rowOf(refOf(hit), refs)}  `;
  const state = hit.state === 'live' ? '' : hit.state;
  const whose = whoseOf(hit, sources);
  const name = hit.kind === 'source' && place === '' && whose === text ? '' : whose;
  const about = [name, state, place].filter((part) => part !== '').join(', ');
  const colon = about === '' || text === '' ? '' : ': ';
  const lead = `  ${ref}${aboutIn(about, cells - 4 - width(ref))}${colon}`;
  const runs = markedRow(text, Math.max(1, cells - width(lead)), marks);
  return `${keptApart(lead)}${runs.map((run) => (run.isMarked ? emphasis(run.text) : run.text)).join('')}`.trimEnd();
}

const enoughForWords = 30;

/** What stands before the words leaves them half of the line, or enough. */
function aboutIn(about: string, cells: number): string {
  const most = Math.max(1, Math.floor(cells / 2), cells - enoughForWords);
  return cellsOf(about) <= most ? shown(about) : rowOf(about, most, { atWord: true }).trimEnd();
}

/** Who speaks in a statement, who carries a document; nobody where the words are the desk's own. */
function whoseOf(hit: SearchHit, sources: SourcesById): string {
  switch (hit.kind) {
    case 'source':
      return nameOf(hit.id, sources);
    case 'statement':
      return nameOf(hit.record.speaker, sources);
    case 'document':
      return nameOf(hit.record.carrier, sources);
    case 'claim':
    case 'question':
      return '';
  }
}
