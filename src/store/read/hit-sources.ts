import { listLanguage } from '../../domain/name-order.ts';
import { type OneSource, oneSources } from '../../domain/one-source.ts';
import { leadOf, type SourcesById } from '../../domain/source-name.ts';
import { fold } from '../../text/fold.ts';
import type { Desk } from '../desk.ts';
import { storedIn } from '../records.ts';
import type { SearchHit } from './search.ts';
import { sourcesReached } from './sources-reached.ts';

/** The sources behind a hit as they are named to people, joined ones as one. */
export type HitSources = (hit: Pick<SearchHit, 'story'>) => SourcesById;

/**
 * Reads the sources that hits name, those of each story at once: in the language of that story,
 * where there is none in that of the desk's lists.
 */
export function hitSources(desk: Desk, hits: readonly SearchHit[]): HitSources {
  const stories = storedIn(desk, 'story', null).map(({ body }) => body);
  const { sources, sourceLinks } = sourcesReached(desk, hits.flatMap(sourcesIn));
  const bySlug = new Map<string | null, ReadonlyMap<string, OneSource>>();
  return ({ story }) => {
    const known = bySlug.get(story);
    if (known) return known;
    const lang = stories.find(({ slug }) => slug === story)?.lang ?? listLanguage(stories);
    const named = oneSources(sources, sourceLinks, lang);
    bySlug.set(story, named);
    return named;
  };
}

function sourcesIn(hit: SearchHit): readonly string[] {
  if (hit.kind === 'source') return [hit.id];
  if (hit.kind === 'document') return [hit.record.carrier];
  if (hit.kind !== 'statement') return [];
  const { speaker, outlet, via } = hit.record;
  return [speaker, ...(outlet === undefined ? [] : [outlet]), ...via.map(({ source }) => source)];
}

/** The hits with one for joined sources: the one that bears the very name looked for, else the first. */
export function oneHitEach(
  hits: readonly SearchHit[],
  sourcesOf: HitSources,
  text: string,
): readonly SearchHit[] {
  const kept = new Map<string, SearchHit>();
  for (const hit of hits) {
    if (hit.kind !== 'source') continue;
    const lead = leadOf(hit.id, sourcesOf(hit));
    if (!kept.has(lead) || fold(hit.record.name) === fold(text)) kept.set(lead, hit);
  }
  const shown = new Set(kept.values());
  return hits.filter((hit) => hit.kind !== 'source' || shown.has(hit));
}
