import { nextUndo, undo, type Undone } from '../../store/undo.ts';
import type { Message, Model } from '../model.ts';
import { again } from './show.ts';
import { say, type Workplace } from './workplace.ts';

/** What was entered before this start, or by another program, is taken back only after a question. */
export function takeBack(
  { asked }: { readonly asked: boolean },
  place: Workplace,
  model: Model,
): readonly Message[] {
  const offer = nextUndo(place.desk);
  const { startedAt, others } = place;
  if (offer && !asked && offer.recordedAt < Math.max(startedAt, others.lastSeen())) {
    const when =
      offer.recordedAt < startedAt ? 'before this start' : 'before another program wrote';
    const text = `Entered ${when}: ${offer.what}. Take it back?`;
    return [{ type: 'shows', part: { ask: { text, yes: { type: 'undo', asked: true } } } }];
  }
  return [sayUndone(undo(place.desk, { by: place.author })), ...again(place, model)];
}

export const sayUndone = (undone: Undone): Message => {
  const [first = 'Nothing to take back', ...rest] = undone.was;
  const words = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join('; ');
  return say(`${words}.`, undone);
};
