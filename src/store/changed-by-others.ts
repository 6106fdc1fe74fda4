import type { Desk } from './desk.ts';

/**
 * A function that says whether another connection has written to the desk since it was last asked
 * (SQLite's data_version, which this connection's own writes leave alone).
 */
export function changedByOthers(desk: Pick<Desk, 'db'>): () => boolean {
  const version = (): unknown => desk.db.pragma('data_version', { simple: true });
  let seen = version();
  return () => {
    const now = version();
    const isNew = now !== seen;
    seen = now;
    return isNew;
  };
}
