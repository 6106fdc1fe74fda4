import type { Input } from './decoder.ts';
import { keysOf } from './langmap.ts';
import { type Message, type Model, type Next, problem, sceneOf } from './model.ts';
import { nearestSpot, spotOf } from './spot.ts';
import { pressed } from './update/commands.ts';
import { typedInForm, withSources } from './update/form-keys.ts';
import { typedInLookup } from './update/lookup.ts';
import { typedInSearch, withFound } from './update/search.ts';

/** The only place where the interface's state changes. Pure: what must be done is returned. */
export function update(model: Model, message: Message): Next {
  switch (message.type) {
    case 'input':
      return onInput({ ...model, notice: null }, message.input);
    case 'resized':
      return [{ ...model, size: message.size }];
    case 'stories':
      return [withStories(model, message)];
    case 'story':
      return [withStory(model, message)];
    case 'board':
      return [withBoard(model, message)];
    case 'sources':
      return [withSources(model, message)];
    case 'found':
      return [withFound(model, message)];
    case 'saved':
      return [afterSave(model, message)];
    case 'shows':
      return [{ ...model, ...message.part }];
  }
}

/** What a person did, where it was done. */
function onInput(model: Model, input: Input): Next {
  const scene = sceneOf(model);
  if (scene === 'form') return typedInForm(model, input);
  if (scene === 'lookup' && input.kind !== 'key') return typedInLookup(model, input.text);
  if (scene === 'find' && input.kind !== 'key') return typedInSearch(model, input.text);
  switch (input.kind) {
    case 'paste':
      return [
        { ...model, notice: problem('A paste goes into a field: open one first, with a or A.') },
      ];
    case 'text':
      return onText(model, input.text);
    case 'key':
      return onKey(model, input.name);
  }
}

/** Only the first is a key for certain: it may open a field that the rest is text for. */
function onText(model: Model, text: string): Next {
  const [key = '', ...more] = keysOf(text);
  const [after, ...effects] = pressed(model, key);
  const rest = more.length === 0 ? '' : text.slice(Array.from(text)[0]?.length ?? 0);
  return rest === '' ? [after, ...effects] : [after, ...effects, { type: 'type-on', text: rest }];
}

/** Over a slow line, Esc and the letter typed after it may come as one. */
function onKey(model: Model, name: string): Next {
  if (!name.startsWith('alt+')) return pressed(model, name);
  const [after, ...effects] = pressed(model, 'esc');
  return [after, ...effects, { type: 'type-on', text: name.slice('alt+'.length) }];
}

function withStories(model: Model, { stories }: Extract<Message, { type: 'stories' }>): Model {
  const isGone = model.open && !stories.some(({ slug }) => slug === model.open?.story.slug);
  const closed: Model = { ...model, open: null, board: null, views: ['stories'] };
  return {
    ...(isGone ? closed : model),
    stories,
    storyAt: Math.min(model.storyAt, stories.length),
  };
}

function withStory(model: Model, { open, claim }: Extract<Message, { type: 'story' }>): Model {
  const isOther = open.story.slug !== model.open?.story.slug;
  const at = open.claims.findIndex(({ id }) => id === claim);
  const inStory = model.views.includes('board') && !isOther;
  const fresh = model.stories.length > 1 ? (['stories', 'board'] as const) : (['board'] as const);
  return {
    ...model,
    open,
    views: inStory ? model.views : fresh,
    claimAt: at >= 0 ? at : Math.max(0, Math.min(model.claimAt, open.claims.length - 1)),
    board: isOther || open.claims.length === 0 ? null : model.board,
    carried: isOther ? { document: null, source: null, speaker: null } : model.carried,
  };
}

function withBoard(
  model: Model,
  { board, leads, statement }: Extract<Message, { type: 'board' }>,
): Model {
  const isSame = model.board?.claim.id === board.claim.id;
  const found = statement === null ? null : spotOf(board, statement);
  const start = isSame ? model.spot : { area: 'confirm' as const, index: 0 };
  const at = model.open?.claims.findIndex(({ id }) => id === board.claim.id) ?? -1;
  return {
    ...model,
    board,
    leads,
    spot: found ?? nearestSpot(board, start),
    detailTop: isSame ? model.detailTop : 0,
    claimAt: at >= 0 ? at : model.claimAt,
  };
}

function afterSave(model: Model, { carried, notice }: Extract<Message, { type: 'saved' }>): Model {
  const shows = model.form?.name === 'claim' || model.form?.name === 'statement';
  const views =
    shows && !model.views.includes('board') ? [...model.views, 'board' as const] : model.views;
  return {
    ...model,
    form: null,
    carried,
    views: shows ? views.slice(0, views.indexOf('board') + 1) : views,
    notice: { tone: 'said', text: notice },
  };
}
