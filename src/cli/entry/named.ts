import type { Desk } from '../../store/desk.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { resolveSource } from '../../store/read/resolve-source.ts';
import { type Draft, isDraft, valueAt, withAt } from './at-path.ts';
import type { EntryKind, Reading } from './fields.ts';

type Namer = (value: unknown, desk: Desk, story: string | undefined) => unknown;

const source: Namer = (value, desk) =>
  typeof value === 'string' ? resolveSource(desk, value) : value;

const record: Namer = (value, desk, story) =>
  typeof value === 'string' ? resolveRef(desk, value, story).id : value;

const each =
  (namer: Namer): Namer =>
  (value, desk, story) =>
    Array.isArray(value) ? value.map((one) => namer(one, desk, story)) : value;

const hop: Namer = (value, desk, story) =>
  isDraft(value) ? { ...value, source: source(value['source'], desk, story) } : value;

const naming: Readonly<Partial<Record<Reading, Namer>>> = {
  source,
  record,
  sources: each(hop),
  records: each(record),
};

/** The fields of each record in which another one is named, by how that is read. */
const references: Readonly<Record<EntryKind, Readonly<Record<string, Reading>>>> = {
  story: {},
  source: { partOf: 'source', usedBy: 'source' },
  document: { carrier: 'source', versionOf: 'record' },
  claim: { subject: 'source' },
  statement: {
    claim: 'record',
    speaker: 'source',
    outlet: 'source',
    document: 'record',
    via: 'sources',
    characterisedBy: 'source',
    bearsOn: 'records',
  },
  link: {},
  question: { claim: 'record' },
  verdict: { claim: 'record' },
};

/**
 * A record from stdin with every other record that it names by its id: there a REF is read as a
 * ref first, and a source by id or any known spelling.
 */
export function withIds(
  kind: EntryKind,
  draft: Draft,
  desk: Desk,
  story: string | undefined,
): Draft {
  return Object.entries(references[kind]).reduce<Draft>((done, [path, reading]) => {
    const value = valueAt(done, path);
    if (value === undefined || value === null) return done;
    return withAt(done, path, naming[reading]?.(value, desk, story) ?? value);
  }, draft);
}
