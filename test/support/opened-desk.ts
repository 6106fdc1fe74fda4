import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { entities, entityKinds } from '../../src/domain/record.ts';
import { shippedStory } from '../../src/host.ts';
import { type Desk, openDesk } from '../../src/store/desk.ts';
import { add, type NewRecord } from '../../src/store/edit.ts';
import { type Message, startModel } from '../../src/tui/model.ts';
import { begin, performOn } from '../../src/tui/perform.ts';
import { watchOthers } from '../../src/tui/perform/others.ts';
import type { Workplace } from '../../src/tui/perform/workplace.ts';
import { Program } from '../../src/tui/program.ts';
import type { StoryFile } from './contents.ts';

export interface OpenedDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly program: Program;
  /** A second passes: what others wrote meanwhile is looked at. */
  readonly look: () => void;
  readonly written: readonly string[];
}

/** The interface on a desk file of its own, with these files' records entered. */
export function openedDesk(...files: readonly StoryFile[]): OpenedDesk {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-tui-'));
  const desk = openDesk(join(folder, 'desk.db'), 'write');
  for (const file of files) add(desk, { by: 'import' }, recordsOf(file));
  return started(desk, folder, Date.now() - 60_000);
}

/** The same desk after the program was left and started again. */
export const restarted = ({ desk, folder }: OpenedDesk): OpenedDesk =>
  started(desk, folder, Date.now() + 60_000);

function started(desk: Desk, folder: string, startedAt: number): OpenedDesk {
  const written: string[] = [];
  const place: Workplace = {
    desk,
    folder,
    startedAt,
    others: watchOthers({ desk }),
    author: 'reporter',
    version: '0.0.0',
    example: shippedStory.first,
    onWritten: (path) => written.push(path),
  };
  const size = { columns: 80, rows: 24 };
  const start = startModel({ size, demo: false, author: 'reporter', zone: 'Europe/Istanbul' });
  const program = new Program(start, (effect, model): readonly Message[] =>
    effect.type === 'quit' ||
    effect.type === 'suspend' ||
    effect.type === 'repaint' ||
    effect.type === 'copy'
      ? []
      : performOn(place, effect, model),
  );
  for (const message of begin(place, null)) program.send(message);
  const look = (): void => {
    for (const message of place.others.look(place, program.model)) program.send(message);
  };
  return { desk, folder, program, look, written };
}

function recordsOf(file: StoryFile): readonly NewRecord[] {
  const slug = String(file.story['slug']);
  return entities.flatMap((entity): readonly NewRecord[] => {
    if (entity === 'story') return [{ entity, story: slug, record: file.story }];
    const { plural, ofDesk } = entityKinds[entity];
    const records = file[plural];
    return (Array.isArray(records) ? records : []).map((record: unknown) => ({
      entity,
      story: ofDesk ? null : slug,
      record,
    }));
  });
}
