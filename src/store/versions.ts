import { canonical } from './canonical.ts';
import { readParents, readPayload } from './revision.ts';
import { sha256 } from './sha256.ts';
import type { RevisionRow } from './tables.ts';

/** What versions are computed from: the revisions of one record, in the order of the log. */
export type VersionRow = Pick<RevisionRow, 'seq' | 'id' | 'parents' | 'recorded_at' | 'payload'>;

/** One head of a record: its newest revision where several wrote the same version. */
export interface HeadVersion {
  readonly seq: number;
  readonly hash: string;
  /** Hashes of all revisions that are this version. */
  readonly hashes: readonly string[];
  readonly body: unknown;
}

/**
 * The heads of a record (DESIGN §4, Versions), the one that is shown first: revisions of equal body
 * (state included) and parents are one version, whoever wrote them; heads are versions that are no
 * version's parent. Erased revisions have no body and are no heads.
 */
export function headsOf(revisions: readonly VersionRow[]): readonly HeadVersion[] {
  const [only] = revisions;
  if (only && revisions.length === 1) return only.payload === null ? [] : [versionFrom([only])];
  const keys = versionKeys(revisions);
  const passed = new Set(
    revisions.flatMap(({ parents }) => readParents(parents).map((parent) => keys.get(parent))),
  );
  const heads = new Map<string, VersionRow[]>();
  for (const revision of revisions) {
    const key = keys.get(revision.id) ?? revision.id;
    if (passed.has(key) || revision.payload === null) continue;
    heads.set(key, [...(heads.get(key) ?? []), revision]);
  }
  return [...heads.values()]
    .map((same) => same.toSorted(newestFirst))
    .toSorted(([a], [b]) => (a && b ? newestFirst(a, b) : 0))
    .map(versionFrom);
}

const newestFirst = (a: VersionRow, b: VersionRow): number =>
  b.recorded_at - a.recorded_at || (a.id < b.id ? 1 : -1);

function versionFrom(same: readonly VersionRow[]): HeadVersion {
  const [newest] = same;
  return {
    seq: newest?.seq ?? 0,
    hash: newest?.id ?? '',
    hashes: same.map(({ id }) => id),
    body: newest?.payload ? readPayload(newest.payload).body : null,
  };
}

/** By the hash of a revision, the name of its version: a hash of its body and its parents' names. */
function versionKeys(revisions: readonly VersionRow[]): ReadonlyMap<string, string> {
  const known = new Map(revisions.map((revision) => [revision.id, revision]));
  const keys = new Map<string, string>();
  const keyOf = (hash: string): string => {
    const key = keys.get(hash);
    if (key !== undefined) return key;
    const revision = known.get(hash);
    if (!revision) return hash;
    const { payload, parents } = revision;
    const made =
      payload === null
        ? hash
        : sha256(canonical([readPayload(payload).body, distinct(readParents(parents).map(keyOf))]));
    keys.set(hash, made);
    return made;
  };
  // In the order of the log, so that the way up to the parents stays short.
  for (const { id } of revisions) keyOf(id);
  return keys;
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)].toSorted();
