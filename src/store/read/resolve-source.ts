import type { SourceOnFile } from '../../domain/contents.ts';
import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../desk.ts';
import { nearest } from '../nearest.ts';
import { rows } from '../query.ts';
import { storedAt, storedWith } from '../records.ts';
import { foldName } from '../spelling.ts';
import { sourceOnFile } from './on-file.ts';

/**
 * The id of the source meant by an id or by any spelling on file, in any script.
 * @throws Problem (badContent) for a source that is not known, naming the nearest, and for a
 * spelling that several sources bear.
 */
export function resolveSource(desk: Desk, text: string): string {
  if (storedAt(desk, { entity: 'source', story: null, id: text })) return text;
  const bearers = sourcesSpelled(desk, text);
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) return only;
  throw only === undefined ? unknown(desk, text) : ambiguous(text, bearers);
}

/** Ids of the sources that bear this name; of several those that are not withdrawn. */
function sourcesSpelled(desk: Desk, text: string): readonly string[] {
  const query = desk.query.selectFrom('source_spelling as p').select('p.source').distinct();
  const found = query.where('p.folded', '=', foldName(text)).where('p.whole', '=', 1);
  const all = rows(desk, found).map(({ source }) => source);
  if (all.length < 2) return all;
  const kept = storedWith(desk, 'source', null, { column: 'id', values: all })
    .filter(({ body }) => body.state !== 'withdrawn')
    .map(({ body }) => body.id);
  return kept.length > 0 ? kept : all;
}

function unknown(desk: Desk, text: string): Problem {
  const query = desk.query
    .selectFrom('source_spelling as p')
    .innerJoin('source as s', 's.id', 'p.source');
  const spellings = rows(desk, query.select(['p.folded', 's.name', 's.id']));
  const near = nearest(
    foldName(text),
    spellings.map(({ folded }) => folded),
  );
  const named = near.flatMap((folded) => spellings.filter((one) => one.folded === folded));
  const names = [...new Set(named.map(({ name, id }) => `${name} (${id})`))].slice(0, 5);
  return new Problem(
    'badContent',
    `No source ${text} is on file.${names.length > 0 ? ` The nearest: ${names.join(', ')}.` : ''}`,
    'Name one that is there, or add it with: gainsay add source',
  );
}

const ambiguous = (text: string, ids: readonly string[]): Problem =>
  new Problem(
    'badContent',
    `Several sources are called ${text}: ${ids.join(', ')}.`,
    'Name the one you mean by its id.',
  );

/**
 * Sources of which a name, or a later word of one, begins with what was typed; whole names first,
 * then shorter ones. Nothing typed gives the first by name.
 */
export function findSources(desk: Desk, text: string, limit: number): readonly SourceOnFile[] {
  const typed = foldName(text);
  const query = desk.query
    .selectFrom('source_spelling as p')
    .innerJoin('source as s', 's.id', 'p.source')
    .select(['p.source', 'p.folded', 'p.whole'])
    .where('p.folded', '>=', typed)
    .where('p.folded', '<', `${typed}\u{10ffff}`)
    .where('s.state', '=', 'live');
  const found = rows(desk, query).toSorted(
    (a, b) =>
      Number(b.folded === typed) - Number(a.folded === typed) ||
      b.whole - a.whole ||
      a.folded.length - b.folded.length ||
      (a.folded < b.folded ? -1 : 1),
  );
  const ids = [...new Set(found.map(({ source }) => source))].slice(0, limit);
  const stored = storedWith(desk, 'source', null, { column: 'id', values: ids });
  const byId = new Map(stored.map((one) => [one.body.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((one) => sourceOnFile(desk, one));
}
