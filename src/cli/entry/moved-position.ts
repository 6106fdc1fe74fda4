import { joinSources } from '../../domain/joined.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Desk } from '../../store/desk.ts';
import type { NewRecord } from '../../store/edit.ts';
import { sourceRows } from '../../store/read/source-rows.ts';
import { sourcesReached } from '../../store/read/sources-reached.ts';
import type { Draft } from './at-path.ts';
import { outletGroup } from './outlet-group.ts';

/** An edit of a statement, and what has to be entered for it. */
export interface Moved {
  readonly fields: Draft;
  readonly records: readonly NewRecord[];
}

/**
 * Another outlet for a statement, given in `fields` without a speaker. The position moves with it
 * where it was the outlet's own, or that of its unnamed group, as when the statement is added; the
 * position of anybody else stays.
 */
export function movedPosition(statement: Statement, fields: Draft, desk: Desk): Moved {
  const { outlet } = fields;
  const whose = whoseWas(statement, desk);
  const isOfGroup = whose === 'group' || (whose === 'outlet' && 'label' in fields);
  if (isOfGroup) {
    const { id, records } = outletGroup(outlet, sourceRows(desk));
    const attribution = whose === 'group' ? {} : { attribution: 'unnamed' };
    return { fields: { ...attribution, ...fields, speaker: id }, records };
  }
  if (whose === 'outlet')
    return { fields: { ...fields, speaker: outlet, outlet: null }, records: [] };
  const isSpeaker = outlet === statement.speaker;
  return { fields: isSpeaker ? { ...fields, outlet: null } : fields, records: [] };
}

/** Whose position it was: the outlet's, its unnamed group's, or that of somebody else. */
function whoseWas({ speaker, outlet }: Statement, desk: Desk): 'outlet' | 'group' | 'other' {
  const ids = [speaker, ...(outlet === undefined ? [] : [outlet])];
  const { sources, sourceLinks } = sourcesReached(desk, ids);
  const joined = joinSources(sources, sourceLinks);
  if (outlet === undefined) return joined.kind(speaker) === 'outlet' ? 'outlet' : 'other';
  if (joined.lead(speaker) === joined.lead(outlet)) return 'outlet';
  const isGroup = joined.kind(speaker) === 'unnamed';
  return isGroup && joined.usedBy(speaker).includes(joined.lead(outlet)) ? 'group' : 'other';
}
