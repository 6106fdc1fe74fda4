import { boardOf } from '../../domain/board.ts';
import { type Contents, isKept } from '../../domain/contents.ts';
import { derive } from '../../domain/derive.ts';
import { joinSources } from '../../domain/joined.ts';
import { titleOrder } from '../../domain/name-order.ts';
import { oneSources } from '../../domain/one-source.ts';
import { compareRefs } from '../../domain/ref.ts';
import { nameInText } from '../../domain/source-name.ts';
import { isContested } from '../../domain/standing.ts';
import type { Story } from '../../domain/story.ts';
import type { Desk } from '../../store/desk.ts';
import { claimContents } from '../../store/read/claim-contents.ts';
import { claimRows } from '../../store/read/claim-rows.ts';
import { sourcesReached } from '../../store/read/sources-reached.ts';
import { stories } from '../../store/read/stories.ts';
import { storedIn } from '../../store/records.ts';
import { soughtBy } from '../found.ts';
import type { DocumentItem, Message, Model } from '../model.ts';
import { searched } from './search.ts';
import type { Workplace } from './workplace.ts';

export function storiesMessage(desk: Desk): Message {
  const known = stories(desk).filter((story) => isKept(story));
  return { type: 'stories', stories: known.toSorted(titleOrder(known)) };
}

/** Which claim's board opens, and the statement the cursor goes to; null: as it comes. */
export interface Wanted {
  readonly claim: string | null;
  readonly statement: string | null;
}

/** The story, and the board of a claim: the one asked for, else the first contested, else the first. */
export function shows(desk: Desk, slug: string, { claim, statement }: Wanted): readonly Message[] {
  const list = storiesMessage(desk);
  const story = stories(desk).find((one) => one.slug === slug);
  if (!story) return [list];
  const claims = [...claimRows(desk, { story: slug })];
  const at =
    claims.find(({ id }) => id === claim) ??
    claims.find(({ standing }) => isContested(standing)) ??
    claims[0];
  const open = { story, claims, documents: documentsOf(desk, story) };
  const board = at ? boardMessage(desk, slug, at.id, statement) : [];
  return [list, { type: 'story', open, claim: at?.id ?? null }, ...board];
}

/** The screen as it is, with what the desk holds now. */
export function again({ desk }: Workplace, model: Model): readonly Message[] {
  const { open, board, stories: known } = model;
  const [first] = stories(desk);
  const slug = open?.story.slug ?? (known.length === 0 ? first?.slug : undefined);
  const view =
    slug === undefined
      ? [storiesMessage(desk)]
      : shows(desk, slug, { claim: board?.claim.id ?? null, statement: null });
  return [...view, ...foundAgain(desk, model)];
}

/** What was searched for may be there now, or be gone. */
const foundAgain = (desk: Desk, { open, search }: Model): readonly Message[] =>
  search ? [searched(soughtBy(search, open?.story.slug ?? null), desk)] : [];

export function boardMessage(
  desk: Desk,
  slug: string,
  claim: string,
  statement: string | null,
): readonly Message[] {
  const contents = claimContents(desk, slug, [claim]);
  const derived = derive(contents, [claim]).get(claim);
  if (!derived) return [];
  const board = boardOf(contents, claim, derived);
  return [{ type: 'board', board, leads: leadsOf(contents), statement }];
}

/** Which sources are taken as one. */
export function leadsOf({ sources, sourceLinks }: Contents): ReadonlyMap<string, string> {
  const { lead } = joinSources(sources, sourceLinks);
  return new Map(sources.map(({ id }) => [id, lead(id)]));
}

function documentsOf(desk: Desk, { slug, lang }: Story): readonly DocumentItem[] {
  const documents = storedIn(desk, 'document', slug).filter(({ body }) => body.state === 'live');
  const { sources, sourceLinks } = sourcesReached(
    desk,
    documents.map(({ body }) => body.carrier),
  );
  const carriers = oneSources(sources, sourceLinks, lang);
  return documents
    .map(({ body, ref }) => ({
      id: body.id,
      ref: ref ?? body.id,
      carrier: nameInText(body.carrier, carriers),
      ...(body.title === undefined ? {} : { title: body.title }),
      ...(body.published === undefined ? {} : { published: body.published }),
    }))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
}
