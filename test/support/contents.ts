import { readFileSync } from 'node:fs';

import type { Contents } from '../../src/domain/contents.ts';
import { inStoredOrder } from '../../src/domain/link.ts';
import { type Entity, entityKinds } from '../../src/domain/record.ts';
import { formatRef } from '../../src/domain/ref.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A gainsay/1 file as JSON.parse gives it; every part but the story may be missing. */
export interface StoryFile {
  readonly story: Raw;
  readonly [plural: string]: unknown;
}

export const readStoryFile = (name: string): StoryFile =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as StoryFile;

const sameWording = '0123456789abcdef';

/**
 * Contents as the store would give them for these files, the later ones replacing records of the
 * same id: every statement is read against its claim's present wording unless it says otherwise.
 */
export function contentsOf(...files: readonly StoryFile[]): Contents {
  const list = (entity: Entity): unknown[] => {
    const records = new Map<string, unknown>();
    for (const file of files) {
      for (const raw of rawList(file, entityKinds[entity].plural)) {
        records.set(keyOf(raw, entity), complete(raw, entity, records.size + 1));
      }
    }
    return [...records.values()];
  };
  return {
    story: complete(files[0]?.story ?? {}, 'story', 1),
    sources: list('source'),
    sourceLinks: list('sourceLink'),
    documents: list('document'),
    claims: list('claim'),
    claimLinks: list('claimLink'),
    statements: list('statement'),
    statementLinks: list('statementLink'),
    questions: list('question'),
    verdicts: list('verdict'),
  } as Contents;
}

const rawList = (file: StoryFile, plural: string): Raw[] => (file[plural] ?? []) as Raw[];

const keyOf = (raw: Raw, entity: Entity): string =>
  entityKinds[entity].isLink
    ? JSON.stringify([raw['from'], raw['rel'], raw['to']])
    : String(raw['id']);

function complete(raw: Raw, entity: Entity, number: number): unknown {
  const { ref, forked, pointedTo, ...rest } = raw;
  const record = { ...(entityKinds[entity].schema.parse(rest) as object) } as Record<
    string,
    unknown
  >;
  if (entity === 'claim' || entity === 'statement') record['wording'] ??= sameWording;
  const { letter } = entityKinds[entity];
  if (forked) record['forked'] = true;
  if (pointedTo) record['pointedTo'] = true;
  if (letter) record['ref'] = ref ?? refFromId(String(raw['id']), letter, number);
  return entityKinds[entity].isLink ? inStoredOrder(record as never) : record;
}

const refFromId = (id: string, letter: string, number: number): string => {
  const asked = new RegExp(`^${letter}(\\d{1,9})$`, 'u').exec(id)?.[1];
  return formatRef(letter, Number(asked ?? number));
};
