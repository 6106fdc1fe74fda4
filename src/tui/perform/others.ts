import { changedByOthers } from '../../store/changed-by-others.ts';
import { type Message, type Model, said } from '../model.ts';
import { again } from './show.ts';
import type { Workplace } from './workplace.ts';

/** Looks at what other programs write to the desk while the interface is open. */
export interface Others {
  /** What to show of it; nothing while something is typed or asked, so that nobody is disturbed. */
  readonly look: (place: Workplace, model: Model) => readonly Message[];
  /** UTC milliseconds of the last time something was found; 0 before that. */
  readonly lastSeen: () => number;
}

export function watchOthers({ desk }: Pick<Workplace, 'desk'>): Others {
  const isChanged = changedByOthers(desk);
  let lastSeen = 0;
  return {
    lastSeen: () => lastSeen,
    look(place, model) {
      if (model.form || model.ask || model.lookup || !isChanged()) return [];
      lastSeen = Date.now();
      const notice = said('Another program wrote to this desk: shown as it is now.');
      return [...again(place, model), { type: 'shows', part: { notice } }];
    },
  };
}
