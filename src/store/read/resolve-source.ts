import { joinSources } from '../../domain/joined.ts';
import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../desk.ts';
import { nearest } from '../nearest.ts';
import { rows } from '../query.ts';
import { storedAt, storedWith } from '../records.ts';
import { foldName } from '../spelling.ts';
import { likeNamed } from './find-sources.ts';
import { sourcesReached } from './sources-reached.ts';

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

/**
 * Ids of the sources that bear this name; of several those that are not withdrawn, and of joined
 * ones the one that stands for them.
 */
function sourcesSpelled(desk: Desk, text: string): readonly string[] {
  const query = desk.query.selectFrom('source_spelling as p').select('p.source').distinct();
  const found = query.where('p.folded', '=', foldName(text)).where('p.whole', '=', 1);
  const all = rows(desk, found).map(({ source }) => source);
  if (all.length < 2) return all;
  const kept = storedWith(desk, 'source', null, { column: 'id', values: all })
    .filter(({ body }) => body.state !== 'withdrawn')
    .map(({ body }) => body.id);
  return kept.length > 0 ? leadsOf(desk, kept) : all;
}

function leadsOf(desk: Desk, ids: readonly string[]): readonly string[] {
  const { sources, sourceLinks } = sourcesReached(desk, ids);
  const { lead } = joinSources(sources, sourceLinks);
  return [...new Set(ids.map(lead))];
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
  const like = likeNamed(desk, text);
  const named = [
    ...spellings.filter(({ id }) => like.has(id)),
    ...near.flatMap((folded) => spellings.filter((one) => one.folded === folded)),
  ];
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
