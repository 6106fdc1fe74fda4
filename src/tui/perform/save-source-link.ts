import { joinSources } from '../../domain/joined.ts';
import { inStoredOrder, type SourceLink } from '../../domain/link.ts';
import { type Address, linkId, type Saved } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import { add, edit } from '../../store/edit.ts';
import { sourcesReached } from '../../store/read/sources-reached.ts';
import { storedAt } from '../../store/records.ts';
import { codeIn, type Form, pickIn, typedIn } from '../form.ts';
import type { Carried, Message, Model } from '../model.ts';
import { again } from './show.ts';
import { sentence, type Workplace } from './workplace.ts';

type Pair = Pick<SourceLink, 'from' | 'rel' | 'to'>;

/** Joins two sources or keeps them apart; where the pair was answered before, that is changed. */
export function saveSourceLink(
  { form, carried }: { readonly form: Form; readonly carried: Carried },
  place: Workplace,
  model: Model,
): readonly Message[] {
  const { about } = form;
  const to = pickIn(form, 'to');
  if (!about || to?.kind !== 'known') return [];
  const rel = codeIn(form, 'rel') === 'not-same-as' ? 'not-same-as' : 'same-as';
  const pair = { from: about.id, rel, to: to.id } as const;
  const saved = linked(place, pair, typedIn(form, 'note').trim());
  const words = `${about.ref} and ${to.name} ${outcome(place.desk, pair)}. u takes it back.`;
  return [{ type: 'saved', carried, notice: sentence(words, saved) }, ...again(place, model)];
}

const reasons = { 'same-as': 'one source', 'not-same-as': 'two sources' } as const;

function linked({ desk, author }: Workplace, pair: Pair, note: string): Saved {
  const noted = note === '' ? {} : { note };
  const id = linkId('sourceLink', inStoredOrder({ ...pair, state: 'live' }));
  const address: Address & { readonly entity: 'sourceLink' } = {
    entity: 'sourceLink',
    story: null,
    id,
  };
  const here = storedAt(desk, address)?.body;
  if (here?.state === 'live' && here.rel !== pair.rel) {
    const by = { by: author, reason: note === '' ? reasons[pair.rel] : note };
    return edit(desk, by, address, { rel: pair.rel, ...noted });
  }
  const record = { ...pair, ...noted };
  return add(desk, { by: author }, [{ entity: 'sourceLink', story: null, record }]);
}

/** What has become of the two: one may still be joined with the other through a third. */
function outcome(desk: Desk, { from, rel, to }: Pair): string {
  const { sources, sourceLinks } = sourcesReached(desk, [from, to]);
  const { lead } = joinSources(sources, sourceLinks);
  if (lead(from) !== lead(to)) return 'are two sources';
  return rel === 'same-as'
    ? 'are one source'
    : 'are still one, for both are joined with another source';
}
