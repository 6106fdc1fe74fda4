import { shortOf } from '../../domain/claim-name.ts';
import { nameInText, nameOf, type SourcesById } from '../../domain/source-name.ts';
import type { Desk } from '../../store/desk.ts';
import { sourcesLike } from '../../store/read/find-sources.ts';
import { hitSources, type HitSources, oneHitEach } from '../../store/read/hit-sources.ts';
import { hitWords } from '../../store/read/hit-words.ts';
import { search, type SearchHit } from '../../store/read/search.ts';
import { storedAt } from '../../store/records.ts';
import type { FoundGroup, FoundRecord } from '../found.ts';
import type { Effect, Message } from '../model.ts';

/** As many as a person looks through before typing one more word. */
const mostHits = 200;

/** What the desk finds, as the screen tells it: claim by claim, the newest change first. */
export function searched(
  { text, story }: Extract<Effect, { type: 'search' }>,
  desk: Desk,
): Extract<Message, { type: 'found' }> {
  const scope = story === null ? {} : { story };
  const { hits: found, more, isCut } = search(desk, text, { limit: mostHits, ...scope });
  const sourcesOf = hitSources(desk, found);
  const hits = oneHitEach(found, sourcesOf, text);
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const key = hit.claim ? JSON.stringify([hit.story, hit.claim.id]) : hit.kind;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  const like = hits.length > 0 ? [] : sourcesLike(desk, text);
  const all = [...groups.values()].map((group) => groupOf(desk, group, sourcesOf));
  if (story === null)
    return { type: 'found', text, groups: all.map(inItsStory), more, isCut, like };
  return { type: 'found', text, groups: all, more, isCut, like };
}

const titles = {
  source: 'SOURCES',
  document: 'DOCUMENTS',
  question: 'OPEN QUESTIONS',
  claim: '',
  statement: '',
} as const;

/** Among all stories one C01 is told from another by its story. */
const inItsStory = (group: FoundGroup): FoundGroup => {
  const slug = group.claim === null ? null : (group.hits[0]?.story ?? null);
  return slug === null ? group : { ...group, ref: `${slug}: ${group.ref}` };
};

function groupOf(desk: Desk, hits: readonly SearchHit[], sourcesOf: HitSources): FoundGroup {
  const records = hits.map((hit) => recordOf(hit, sourcesOf(hit)));
  const [first] = hits;
  if (!first?.claim) {
    return { ref: '', title: first ? titles[first.kind] : '', claim: null, hits: records };
  }
  const { id, ref } = first.claim;
  const claim = storedAt(desk, { entity: 'claim', story: first.story, id });
  return { ref, title: claim ? shortOf(claim.body) : id, claim: id, hits: records };
}

function recordOf(hit: SearchHit, sources: SourcesById): FoundRecord {
  const { kind, story, id, ref, state } = hit;
  const { place, text, marks } = hitWords(hit, sources);
  const told = { field: place, text, marks, heading: headingOf(hit, sources) };
  const stance = hit.kind === 'statement' ? hit.record.stance : null;
  return { kind, story, id, ref: kind === 'source' ? '' : ref, stance, state, ...told };
}

function headingOf(hit: SearchHit, sources: SourcesById): string {
  switch (hit.kind) {
    case 'statement':
      return nameInText(hit.record.outlet ?? hit.record.speaker, sources);
    case 'source':
      return nameOf(hit.id, sources);
    case 'document':
      return nameInText(hit.record.carrier, sources);
    case 'claim':
    case 'question':
      return '';
  }
}
