import { Problem } from '../../domain/problem.ts';
import { entities, type Entity, entityKinds } from '../../domain/record.ts';
import { formatRef, parseRef } from '../../domain/ref.ts';
import { type Address, entityIdOf } from '../address.ts';
import { canonical } from '../canonical.ts';
import type { Desk } from '../desk.ts';
import { row, rows } from '../query.ts';
import { storedAt } from '../records.ts';
import { sha256 } from '../sha256.ts';
import { resolveSource } from './resolve-source.ts';

export type Resolved = Address & { readonly ref: string | null };

/**
 * The record meant by what was typed: a ref first, then an id of a record with a story, then a
 * source (by id or any spelling), then a story's slug.
 * @throws Problem (notFound), or (usage) when the desk holds several stories and none is named, or
 * when two records bear the ref since a merge.
 */
export function resolveRef(desk: Desk, text: string, story?: string): Resolved {
  const found =
    byRef(desk, text, story) ??
    byId(desk, text, story) ??
    sourceNamed(desk, text) ??
    storyOf(desk, text);
  if (found) return withRef(desk, found);
  throw new Problem(
    'notFound',
    `Nothing on file is called ${text}.`,
    'List what is there with: gainsay claims, gainsay sources or gainsay log',
  );
}

function withRef(desk: Desk, address: Address): Resolved {
  return { ...address, ref: storedAt(desk, address)?.ref ?? null };
}

/** The story that is named, or the desk's only one. */
function storyMeant(desk: Desk, story: string | undefined): string | null {
  if (story !== undefined) return story;
  const [only, ...others] = rows(desk, desk.query.selectFrom('story').select('slug').limit(2));
  if (others.length === 0) return only?.slug ?? null;
  throw new Problem('usage', 'The desk holds several stories.', 'Say which with --story SLUG.');
}

const entityOfLetter = (letter: string): Entity | undefined =>
  entities.find((entity) => entityKinds[entity].letter === letter);

function byRef(desk: Desk, text: string, story: string | undefined): Address | undefined {
  const ref = parseRef(text);
  const entity = ref ? entityOfLetter(ref.letter) : undefined;
  const slug = ref && entity ? storyMeant(desk, story) : null;
  if (!ref || !entity || slug === null) return undefined;
  const query = desk.query.selectFrom('ref').select('id').where('story', '=', slug);
  const bearers = rows(
    desk,
    query.where('letter', '=', ref.letter).where('number', '=', ref.number),
  ).map(({ id }): Address => ({ entity, story: slug, id }));
  const meant = ref.rest === '' ? bearers : bearers.filter((one) => suffixOf(one) === ref.rest);
  if (meant.length < 2) return meant[0];
  const named = meant.map((one) => `${formatRef(ref.letter, ref.number)}-${suffixOf(one)}`);
  throw new Problem(
    'usage',
    `Two records bear ${text} since a merge: ${named.join(', ')}.`,
    'Name one of these.',
  );
}

/** What tells two bearers of one ref apart (DESIGN §3, Refs). */
const suffixOf = (address: Address): string =>
  sha256(canonical([address.entity, entityIdOf(address)])).slice(0, 4);

const withIds = ['claim', 'statement', 'document', 'question', 'verdict'] as const;

function byId(desk: Desk, id: string, story: string | undefined): Address | undefined {
  const meant = withIds.flatMap((entity) => {
    const query = desk.query.selectFrom(entity).select(['story']).where('id', '=', id);
    const found = rows(desk, story === undefined ? query : query.where('story', '=', story));
    return found.map((one): Address => ({ entity, story: one.story, id }));
  });
  if (meant.length < 2) return meant[0];
  const slugs = new Set(meant.map((one) => one.story));
  throw slugs.size > 1
    ? new Problem('usage', `Several stories have a record ${id}.`, 'Say which with --story SLUG.')
    : new Problem(
        'usage',
        `Several records have the id ${id}.`,
        'Name the one you mean by its ref.',
      );
}

function sourceNamed(desk: Desk, text: string): Address | undefined {
  try {
    return { entity: 'source', story: null, id: resolveSource(desk, text) };
  } catch (error) {
    // Not a source: it may be a story.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function storyOf(desk: Desk, slug: string): Address | undefined {
  const found = row(desk, desk.query.selectFrom('story').select('slug').where('slug', '=', slug));
  return found && { entity: 'story', story: slug, id: slug };
}
