import { type SpanReader, spanReader } from '../../domain/dated.ts';
import { type Joined, joinSources } from '../../domain/joined.ts';
import type { LinkGround } from '../../domain/link-rule.ts';
import type { GivenFile } from '../../import/given.ts';
import type { Desk } from '../desk.ts';
import { sourcesReached } from '../read/sources-reached.ts';
import { storedAt } from '../records.ts';
import type { GivenRecords } from './import-given.ts';

/**
 * By which zone and which joined sources the links of each file are judged: as the command's files
 * give them, else as they are here.
 */
export function importGround(desk: Desk, records: GivenRecords): (file: GivenFile) => LinkGround {
  const lead = leadOf(desk, records);
  const readers = new Map<string, SpanReader>();
  return ({ story }) => {
    const { slug } = story.body;
    const spanOf = readers.get(slug) ?? spanReader(zoneOf(desk, records, slug));
    readers.set(slug, spanOf);
    return { lead, spanOf };
  };
}

function zoneOf(desk: Desk, records: GivenRecords, slug: string): string {
  const given = records.last('story', slug, slug);
  if (given?.fields.includes('zone')) return given.body.zone;
  const here = storedAt(desk, { entity: 'story', story: slug, id: slug })?.body;
  return here && 'zone' in here ? here.zone : (given?.body.zone ?? 'UTC');
}

/** Reads who is joined with whom when it is first asked, and anew for a source it has not read. */
function leadOf(desk: Desk, records: GivenRecords): (id: string) => string {
  const read = new Set<string>();
  let joined: Joined | undefined;
  return (id) => {
    if (!joined || !read.has(id)) {
      for (const one of [id, ...records.sourceIds()]) read.add(one);
      joined = joinedWith(desk, records, read);
    }
    return joined.lead(id);
  };
}

function joinedWith(desk: Desk, records: GivenRecords, ids: ReadonlySet<string>): Joined {
  const here = sourcesReached(desk, ids);
  const sources = new Map(here.sources.map((source) => [source.id, source]));
  for (const { body } of records.all('source')) sources.set(body.id, body);
  const links = new Map(here.sourceLinks.map((link) => [`${link.from}\0${link.to}`, link]));
  for (const { body } of records.all('sourceLink')) links.set(`${body.from}\0${body.to}`, body);
  return joinSources([...sources.values()], [...links.values()]);
}
