import { isContested } from '../../domain/standing.ts';
import { hitsOf } from '../found.ts';
import { type Effect, type Model, type Next, problem, type View, viewOf } from '../model.ts';
import { isOneColumn } from '../one-column.ts';
import { nearestSpot, sideways, stepped, turned } from '../spot.ts';

export type StoryRow = 'new-story' | 'example' | { readonly slug: string; readonly title: string };

/** The rows of the story picker: an empty desk offers the example as well. */
export const storyRows = ({ stories }: Pick<Model, 'stories'>): readonly StoryRow[] => [
  ...stories,
  'new-story',
  ...(stories.length === 0 ? (['example'] as const) : []),
];

/** Goes to a screen: back to it where it is already open, else on top. */
export function goTo(model: Model, view: View): Model {
  const at = model.views.indexOf(view);
  const views = at >= 0 ? model.views.slice(0, at + 1) : [...model.views, view];
  return { ...model, views };
}

export const openClaim = (model: Model, index: number): readonly Effect[] => {
  const claim = model.open?.claims[index];
  return model.open && claim
    ? [{ type: 'open-claim', slug: model.open.story.slug, claim: claim.id }]
    : [];
};

/** Rows by which a list moves; Infinity goes to its end. */
export function moved(model: Model, by: number): Next {
  const movers: Readonly<Record<View, (model: Model, by: number) => Next>> = {
    stories: (now, step) => [{ ...now, storyAt: clamp(now.storyAt + step, storyRows(now).length) }],
    claims: movedInClaims,
    board: (now, step) => [movedOnBoard(now, step)],
    search: movedInSearch,
  };
  return movers[viewOf(model)](model, by);
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** Beside the list there may be the board of the claim under the cursor, so it follows. */
function movedInClaims(model: Model, by: number): Next {
  const claimAt = clamp(model.claimAt + by, model.open?.claims.length ?? 0);
  const next = { ...model, claimAt };
  return claimAt === model.claimAt ? [next] : [next, ...openClaim(model, claimAt)];
}

export function movedInSearch(model: Model, by: number): Next {
  const { search } = model;
  if (!search) return [model];
  return [{ ...model, search: { ...search, at: clamp(search.at + by, hitsOf(search).length) } }];
}

function movedOnBoard(model: Model, by: number): Model {
  const { board } = model;
  if (!board) return model;
  const most = Math.min(Math.abs(by), 10_000);
  let { spot } = model;
  for (let step = 0; step < most; step += 1) {
    const next = stepped(board, spot, by > 0 ? 1 : -1);
    if (next === spot) break;
    spot = next;
  }
  return { ...model, spot: nearestSpot(board, spot), detailTop: 0 };
}

/** In one column h and l turn its page, else they go to the column beside. */
export function movedSideways(model: Model, by: 1 | -1): Next {
  const { board, size } = model;
  if (!board) return [model];
  const spot = isOneColumn(size.columns)
    ? turned(board, model.spot, by)
    : sideways(board, model.spot, by);
  return [{ ...model, spot, detailTop: 0 }];
}

/** From contested claim to contested claim, round the end of the list. */
export function toContested(model: Model, by: 1 | -1): Next {
  const claims = model.open?.claims ?? [];
  for (let step = 1; step <= claims.length; step += 1) {
    const index = (model.claimAt + by * step + claims.length * step) % claims.length;
    const claim = claims[index];
    if (claim && isContested(claim.standing)) {
      return [{ ...goTo(model, 'board'), claimAt: index }, ...openClaim(model, index)];
    }
  }
  return [{ ...model, notice: problem('No claim of this story is contested.') }];
}

/** Rows of a page, for moving through lists. */
export const pageOf = ({ size }: Pick<Model, 'size'>): number => Math.max(1, size.rows - 4);
