import { inStoredOrder } from '../../domain/link.ts';
import { Problem } from '../../domain/problem.ts';
import type { Entity, Records } from '../../domain/record.ts';
import { sourceRels } from '../../domain/rels.ts';
import { type Address, linkId } from '../address.ts';
import type { Desk } from '../desk.ts';
import { storedAt } from '../records.ts';
import { type Resolved, resolveRef } from './resolve-ref.ts';

/** A link by its ends, as the command line names them. */
export interface LinkEnds {
  readonly from: string;
  readonly rel: string;
  readonly to: string;
}

/**
 * The link FROM REL TO on file, its ends given by refs or ids (sources by any spelling), in either
 * order where the rel has none. Where the rel is one of sources, an id such as s5 is no ref.
 * @throws Problem (notFound), and as resolveRef does.
 */
export function resolveLink(desk: Desk, ends: LinkEnds, story?: string): Resolved {
  const [from, to] = [endOf(desk, ends, ends.from, story), endOf(desk, ends, ends.to, story)];
  const entity = linkOf(from.entity);
  if (entity !== null && from.entity === to.entity && from.story === to.story) {
    // What rel may be is told by what is on file.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const link = inStoredOrder({
      from: from.id,
      rel: ends.rel,
      to: to.id,
    } as Records[typeof entity]);
    const address: Address = { entity, story: from.story, id: linkId(entity, link) };
    const stored = storedAt(desk, address);
    if (stored && 'rel' in stored.body && stored.body.rel === ends.rel)
      return { ...address, ref: null };
  }
  throw new Problem('notFound', `There is no link ${ends.from} ${ends.rel} ${ends.to} on file.`);
}

function endOf(desk: Desk, { rel }: LinkEnds, text: string, story: string | undefined): Resolved {
  const source = { entity: 'source', story: null, id: text } as const;
  const isSource = sourceRels.some((known) => known === rel) && storedAt(desk, source);
  return isSource ? { ...source, ref: null } : resolveRef(desk, text, story);
}

const links = { source: 'sourceLink', claim: 'claimLink', statement: 'statementLink' } as const;

function linkOf(entity: Entity): 'sourceLink' | 'claimLink' | 'statementLink' | null {
  return entity === 'source' || entity === 'claim' || entity === 'statement' ? links[entity] : null;
}
