import { shortOf } from '../domain/claim-name.ts';
import type { Desk } from '../store/desk.ts';
import { hitWords } from '../store/read/hit-words.ts';
import type { SearchHit } from '../store/read/search.ts';
import { storedAt } from '../store/records.ts';
import { markedRow } from '../text/layout/marked-row.ts';
import { rowOf, shown } from '../text/layout/row.ts';
import { width } from '../text/width.ts';

/** How the words that were looked for are told from the others. */
export type Emphasis = (text: string) => string;

interface Page {
  readonly cells: number;
  readonly emphasis: Emphasis;
}

const leastText = 20;

/** The hits of a search for people: under each claim what is about it, a line a hit. */
export function hitLines(desk: Desk, hits: readonly SearchHit[], page: Page): readonly string[] {
  const severalStories = new Set(hits.map(({ story }) => story).filter(Boolean)).size > 1;
  const refs = Math.max(...hits.map(({ ref }) => width(shown(ref))));
  let last = '';
  return hits.flatMap((hit) => {
    const heading = headingOf(desk, hit, severalStories);
    const line = hitLine(desk, hit, refs, page);
    if (heading === last) return [line];
    const gap = last === '' ? [] : [''];
    last = heading;
    return [...gap, rowOf(heading, page.cells).trimEnd(), line];
  });
}

const kinds = { source: 'SOURCES', document: 'DOCUMENTS', question: 'OPEN QUESTIONS' } as const;

function headingOf(desk: Desk, { kind, story, claim }: SearchHit, withStory: boolean): string {
  if (!claim) return kind === 'claim' || kind === 'statement' ? '' : kinds[kind];
  const found = storedAt(desk, { entity: 'claim', story, id: claim.id });
  const name = `${claim.ref} ${found ? shortOf(found.body) : ''}`.trim();
  return withStory && story !== null ? `${story}: ${name}` : name;
}

function hitLine(desk: Desk, hit: SearchHit, refs: number, { cells, emphasis }: Page): string {
  const ref = shown(hit.ref);
  const { place, text, marks } = hitWords(hit);
  const state = hit.state === 'live' ? '' : hit.state;
  const about = [whose(desk, hit), state, place].filter((part) => part !== '').join(', ');
  const lead = `  ${ref}${' '.repeat(refs - width(ref))}  ${about === '' ? '' : shown(`${about}: `)}`;
  const room = Math.max(leastText, cells - width(lead));
  const runs = markedRow(text, room, marks);
  return `${lead}${runs.map((run) => (run.isMarked ? emphasis(run.text) : run.text)).join('')}`.trimEnd();
}

/** Who speaks in a statement, who carries a document; nobody where the words are the desk's own. */
function whose(desk: Desk, hit: SearchHit): string {
  const id =
    hit.kind === 'statement'
      ? hit.record.speaker
      : hit.kind === 'document'
        ? hit.record.carrier
        : null;
  return id === null
    ? ''
    : (storedAt(desk, { entity: 'source', story: null, id })?.body.name ?? id);
}
