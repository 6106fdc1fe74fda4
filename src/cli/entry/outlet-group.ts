import { v7 } from 'uuid';

import type { Source } from '../../domain/source.ts';
import { groupOf, newGroup } from '../../domain/unnamed-group.ts';
import type { NewRecord } from '../../store/edit.ts';

/** The unnamed group of an outlet, and what has to be entered for it. */
export interface OutletGroup {
  readonly id: unknown;
  readonly records: readonly NewRecord[];
}

/** The group on file, else a new one; of an outlet that is on no file the outlet itself. */
export function outletGroup(outlet: unknown, sources: readonly Source[]): OutletGroup {
  const source = sources.find(({ id }) => id === outlet);
  const known = source && groupOf(source.id, sources);
  if (known || !source) return { id: known?.id ?? outlet, records: [] };
  const group = newGroup(source, v7());
  return { id: group.id, records: [{ entity: 'source', story: null, record: group }] };
}
