import { isKept } from '../domain/contents.ts';
import { Problem } from '../domain/problem.ts';
import { setState } from '../store/edit.ts';
import { importFiles } from '../store/import/import.ts';
import { stories } from '../store/read/stories.ts';
import { redo } from '../store/undo.ts';
import { type Effect, type Message, type Model, problem } from './model.ts';
import { foundFor } from './perform/find.ts';
import { loadRecord } from './perform/load.ts';
import { save } from './perform/save.ts';
import { searched } from './perform/search.ts';
import { again, boardMessage, shows, storiesMessage } from './perform/show.ts';
import { sayUndone, takeBack } from './perform/take-back.ts';
import { say, type Workplace } from './perform/workplace.ts';
import { writeReport } from './perform/write-report.ts';

export type DeskEffect = Exclude<
  Effect,
  { type: 'suspend' | 'repaint' | 'copy' | 'quit' | 'type-on' }
>;
type Doer<T extends DeskEffect['type']> = (
  effect: Extract<DeskEffect, { type: T }>,
  place: Workplace,
  model: Model,
) => readonly Message[];

const doers: { readonly [T in DeskEffect['type']]: Doer<T> } = {
  'list-stories': (_, { desk }) => [storiesMessage(desk)],
  'open-story': ({ slug, claim, statement = null }, { desk }) =>
    shows(desk, slug, { claim, statement }),
  'open-claim': ({ slug, claim, statement = null }, { desk }) =>
    boardMessage(desk, slug, claim, statement),
  search: (effect, { desk }) => [searched(effect, desk)],
  'find-sources': ({ field, text }, { desk }, model) => [
    { type: 'sources', field, text, sources: foundFor(desk, text, model) },
  ],
  'load-record': loadRecord,
  save,
  'set-state': ({ target, kind }, place, model) => {
    const saved = setState(place.desk, { by: place.author }, target, kind);
    return [say(`${target.ref}: ${kind} saved.`, saved), ...again(place, model)];
  },
  undo: takeBack,
  redo: (_, place, model) => [
    sayUndone(redo(place.desk, { by: place.author })),
    ...again(place, model),
  ],
  'write-report': writeReport,
  'take-example': (_, place, model) => {
    importFiles(place.desk, { by: place.author }, [place.example()], { example: true });
    return again(place, model);
  },
};

/** The first screen: the story asked for, else the only one, else the list to choose from. */
export function begin({ desk }: Workplace, story: string | null): readonly Message[] {
  const known = stories(desk).filter((one) => isKept(one));
  const slug = story ?? (known.length === 1 ? known[0]?.slug : undefined);
  const list = storiesMessage(desk);
  return slug === undefined ? [list] : shows(desk, slug, { claim: null, statement: null });
}

/**
 * Does what the interface asks of the desk. An expected error becomes a notice, and nothing that
 * was typed is lost; any other error goes on, for it is the program's own.
 */
export function performOn(place: Workplace, effect: DeskEffect, model: Model): readonly Message[] {
  // The table above has for each type the function that takes it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const doer = doers[effect.type] as Doer<DeskEffect['type']>;
  try {
    return doer(effect, place, model);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const text = [error.message, error.todo ?? ''].join(' ').trim();
    return [{ type: 'shows', part: { notice: problem(text) } }];
  }
}
