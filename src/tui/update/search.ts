import { edited, fieldOf, insert } from '../field.ts';
import { type FoundRecord, type Hit, hitsOf, type Search, soughtBy } from '../found.ts';
import { type Effect, type Message, type Model, type Next, problem, viewOf } from '../model.ts';
import { goTo } from './move.ts';
import { openEdit } from './open-form.ts';

const fresh: Search = {
  field: fieldOf(),
  isTyping: true,
  everywhere: false,
  groups: [],
  more: false,
  isCut: false,
  like: [],
  at: 0,
};

/** Typing begins anew; where one looks stays. */
export function openSearch(model: Model): Next {
  const isHere = viewOf(model) === 'search';
  const everywhere = isHere && model.search?.everywhere === true;
  return [{ ...goTo(model, 'search'), search: { ...fresh, everywhere } }];
}

/** Back to what was found last; before the first search, its field. */
export function backToSearch(model: Model): Next {
  if (!model.search || hitsOf(model.search).length === 0) return openSearch(model);
  return [goTo({ ...model, search: { ...model.search, isTyping: false } }, 'search')];
}

export const typedInSearch = (model: Model, text: string): Next =>
  retyped(model, (search) => ({ ...search, field: insert(search.field, text) }));

export const editedInSearch = (model: Model, name: string): Next =>
  retyped(model, (search) => {
    const field = edited(search.field, name);
    return field ? { ...search, field } : search;
  });

/** Looks again where the text has changed; moving in it asks for nothing. */
function retyped(model: Model, change: (search: Search) => Search): Next {
  if (!model.search) return [model];
  const search = change(model.search);
  const next = { ...model, search };
  return search.field.text === model.search.field.text
    ? [next]
    : [next, soughtBy(search, storyOf(model))];
}

const storyOf = ({ open }: Model): string | null => open?.story.slug ?? null;

/** In all stories, or in the open one only. */
export function widened(model: Model): Next {
  if (!model.search) return [model];
  const search = { ...model.search, everywhere: !model.search.everywhere };
  const next = { ...model, search };
  return [next, soughtBy(search, storyOf(model))];
}

/** The hits of what is typed now; those of a text that was changed since come too late. */
export function withFound(
  model: Model,
  { text, groups, more, isCut, like }: Extract<Message, { type: 'found' }>,
): Model {
  const { search } = model;
  if (!search || search.field.text !== text) return model;
  const before = hitsOf(search)[search.at]?.record;
  const hits = hitsOf({ groups });
  const at = hits.findIndex(
    ({ record }) =>
      record.kind === before?.kind && record.story === before.story && record.id === before.id,
  );
  return { ...model, search: { ...search, groups, more, isCut, like, at: Math.max(0, at) } };
}

/** From the field to what was found; where nothing was, at least the keys of the search work. */
export function toHits(model: Model): Next {
  const { search } = model;
  if (!search) return [model];
  if (search.field.text.trim() === '') {
    return [{ ...model, notice: problem('Type what to look for.') }];
  }
  return [{ ...model, search: { ...search, isTyping: false } }];
}

/** The hit after or before the last one, round the end; on the board only those that are on one. */
export function toHit(model: Model, by: 1 | -1): Next {
  const { search } = model;
  if (!search) return [model];
  const hits = hitsOf(search);
  const isSearch = viewOf(model) === 'search';
  for (let step = 1; step <= hits.length; step += 1) {
    const at = (search.at + by * step + hits.length * step) % hits.length;
    const next = { ...model, search: { ...search, at } };
    if (isSearch) return [next];
    if (isOnBoard(hits[at])) return openHit(next);
  }
  return [{ ...model, notice: problem('Nothing of what was found is on a board: 6 shows it.') }];
}

const isOnBoard = (hit: Hit | undefined): boolean =>
  hit !== undefined && hit.claim !== null && hit.record.state !== 'withdrawn';

const hitAt = ({ search }: Model): Hit | null => (search && hitsOf(search)[search.at]) ?? null;

/** Leaves the field first, then the search. */
export function stepBack(model: Model): Model {
  const { search } = model;
  if (search?.isTyping && hitsOf(search).length > 0) {
    return { ...model, search: { ...search, isTyping: false } };
  }
  const views = model.views.length > 1 ? model.views.slice(0, -1) : model.views;
  return { ...model, views };
}

/**
 * The board with the cursor on what was found; of a source, all that it said; what is on no board
 * opens in its form.
 */
export function openHit(model: Model): Next {
  const hit = hitAt(model);
  if (!hit) return [model];
  if (hit.record.kind === 'source') return searchSource(model, hit);
  return hit.claim === null ? openRecord(model, hit) : openOnBoard(model, hit.record, hit.claim);
}

function openOnBoard(model: Model, record: FoundRecord, claim: string): Next {
  const { kind, state, ref, id } = record;
  if (kind === 'claim' && state === 'withdrawn') {
    const text = `${ref} is withdrawn, so it has no board: gainsay history ${ref} shows it.`;
    return [{ ...model, notice: problem(text) }];
  }
  const slug = record.story ?? '';
  const isOpen = model.open?.story.slug === slug;
  const next = isOpen ? goTo(model, 'board') : model;
  const type = isOpen ? 'open-claim' : 'open-story';
  return [next, { type, slug, claim, ...(kind === 'statement' ? { statement: id } : {}) }];
}

/** Its whole name finds a source's statements; where that was looked for, the form opens. */
function searchSource(model: Model, hit: Hit): Next {
  const { search } = model;
  const name = hit.record.heading;
  if (!search || search.field.text === name) return openRecord(model, hit);
  const next = { ...search, field: fieldOf(name) };
  return [{ ...model, search: { ...next, at: 0, groups: [] } }, soughtBy(next, storyOf(model))];
}

/** The record under the cursor in its form. */
export function editHit(model: Model): Next {
  const hit = hitAt(model);
  return hit ? openRecord(model, hit) : [model];
}

/** A record of another story needs that story open. */
function openRecord(model: Model, { record }: Hit): Next {
  const { kind, id, story } = record;
  const ref = record.ref || record.heading;
  if (story === null || model.open?.story.slug === story)
    return openEdit(model, { entity: kind, id, ref });
  const load: Effect = { type: 'load-record', target: { entity: kind, id, ref, story } };
  return [model, { type: 'open-story', slug: story, claim: null }, load];
}
