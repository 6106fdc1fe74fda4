import {
  claimLinkFault,
  type LinkGround,
  sourceLinkFault,
  statementLinkFault,
} from '../../domain/link-rule.ts';
import type { ClaimLink, SourceLink, StatementLink } from '../../domain/link.ts';
import type { Source } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Fault } from '../../import/fault.ts';
import type { AnyGiven, GivenFile } from '../../import/given.ts';
import type { Desk } from '../desk.ts';
import { storedAt } from '../records.ts';
import type { GivenRecords } from './import-given.ts';
import { importGround } from './import-ground.ts';
import { pastOf } from './import-known.ts';
import { endEntity } from './import-reference.ts';

type LinkEntity = keyof typeof endEntity;

/** A link and its story; null for links between sources. */
export interface LinkAt {
  readonly entity: LinkEntity;
  readonly story: string | null;
  readonly link: SourceLink | ClaimLink | StatementLink;
}

export const linkIn = (file: GivenFile, { entity, body }: AnyGiven): LinkAt | null =>
  entity === 'sourceLink' || entity === 'claimLink' || entity === 'statementLink'
    ? { entity, story: entity === 'sourceLink' ? null : file.story.body.slug, link: body }
    : null;

/** Why a link with these two ends breaks the rules of DESIGN §3, or null. */
export function faultBetween(
  { entity, link }: LinkAt,
  from: unknown,
  to: unknown,
  ground: LinkGround,
): string | null {
  // An end's body and a link's are of the kind that the entity says.
  /* oxlint-disable typescript/no-unsafe-type-assertion */
  if (entity === 'claimLink') return claimLinkFault(link);
  if (entity === 'sourceLink') {
    return sourceLinkFault(link as SourceLink, from as Source, to as Source);
  }
  const statements = [from as Statement, to as Statement] as const;
  return statementLinkFault(link as StatementLink, ...statements, ground);
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

/**
 * Finds links that break the rules, their ends taken as the command's files give them, else as
 * they are here. Where an end that is only here met the rule once, the link is let in: it does not
 * count, which is listed when all is written.
 */
export function brokenLinks(
  desk: Desk,
  records: GivenRecords,
): (file: GivenFile, given: AnyGiven) => readonly Fault[] {
  const groundIn = importGround(desk, records);
  return (file, given) => {
    const at = linkIn(file, given);
    if (!at) return [];
    const [from, to] = [endOf(desk, records, at, 'from'), endOf(desk, records, at, 'to')];
    if (!from || !to) return [];
    const ground = groundIn(file);
    const fault = faultBetween(at, from.now, to.now, ground);
    if (fault === null || metOnce(at, from, to, ground)) return [];
    const { path } = given;
    return [{ file: file.name, place: file.places.of(path), path, what: fault }];
  };
}

interface End {
  readonly now: unknown;
  /** What it was before, where it is only here. */
  readonly before: () => readonly unknown[];
}

function endOf(
  desk: Desk,
  records: GivenRecords,
  { entity, story, link }: LinkAt,
  end: 'from' | 'to',
): End | null {
  const address = { entity: endEntity[entity], story, id: link[end] };
  const given = records.last(address.entity, story, address.id);
  if (given) return { now: given.body, before: () => [] };
  const stored = storedAt(desk, address);
  if (!stored) return null;
  return { now: stored.body, before: () => pastOf(desk, address).map(({ body }) => body) };
}

const metOnce = (at: LinkAt, from: End, to: End, ground: LinkGround): boolean =>
  [from.now, ...from.before()].some((one) =>
    [to.now, ...to.before()].some((other) => faultBetween(at, one, other, ground) === null),
  );
