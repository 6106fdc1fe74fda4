import { sql } from 'kysely';

import { spanReader } from '../domain/dated.ts';
import { joinSources } from '../domain/joined.ts';
import { claimLinkFault, sourceLinkFault, statementLinkFault } from '../domain/link-rule.ts';
import { Problem } from '../domain/problem.ts';
import type { Entity, Records } from '../domain/record.ts';
import { type Address, addressKey } from './address.ts';
import type { Desk } from './desk.ts';
import { atStart, linkLabel } from './label.ts';
import { nearestWords } from './nearest.ts';
import { entityWords } from './parse-record.ts';
import { pointersOf } from './pointer.ts';
import { rows } from './query.ts';
import { sourcesReached } from './read/sources-reached.ts';
import { storyAt } from './read/story-part.ts';
import { stateAt, storedAt, tableOf } from './records.ts';

/**
 * @throws Problem (badContent) where a record names one that is not on the desk, with the nearest
 * that are, or where a link breaks the rules of DESIGN §3.
 */
export function checkReferences({ desk, address, body, beside = new Set() }: Entry): void {
  const check = (target: Address, field: string): void => {
    if (!beside.has(addressKey(target))) checkTarget(desk, target, field);
  };
  if (address.entity !== 'story' && address.story !== null) {
    check({ entity: 'story', story: address.story, id: address.story }, 'story');
  }
  for (const { entity, id, field } of pointersOf(address.entity, body)) {
    check({ entity, story: entity === 'source' ? null : address.story, id }, field);
  }
  const fault = linkFault({ desk, address, body });
  if (fault !== null) {
    throw new Problem(
      'badContent',
      `${atStart(linkLabel(desk, address))} is refused: it ${fault}.`,
      'Nothing was saved; correct the link or its ends.',
    );
  }
}

interface Entry {
  readonly desk: Desk;
  readonly address: Address;
  readonly body: Records[Entity];
  /** Keys of the records that the same command adds. */
  readonly beside?: ReadonlySet<string>;
}

function checkTarget(desk: Desk, target: Address, field: string): void {
  if (stateAt(desk, target) !== undefined) return;
  const { entity, id } = target;
  throw new Problem(
    'badContent',
    `${field}: there is no ${entityWords[entity]} ${id} on file.${nearestWords(id, idsOf(desk, target))}`,
    `Add the ${entityWords[entity]} first, or name one that is there; nothing was saved.`,
  );
}

function idsOf(desk: Desk, { entity, story }: Address): readonly string[] {
  const id = sql.ref(entity === 'story' ? 'slug' : 'id');
  const where = story === null || entity === 'story' ? sql`true` : sql`story = ${story}`;
  const query = sql<{
    id: string;
  }>`select ${id} as id from ${sql.table(tableOf[entity])} where ${where}`;
  return rows(desk, query).map((found) => found.id);
}

const ends = { sourceLink: 'source', claimLink: 'claim', statementLink: 'statement' } as const;

/** Why a link is refused; null for one that keeps the rules, and for what is no link. */
function linkFault({ desk, address, body }: Entry): string | null {
  if (!('rel' in body)) return null;
  const { entity, story } = address;
  if (entity !== 'sourceLink' && entity !== 'claimLink' && entity !== 'statementLink') return null;
  const end = ends[entity];
  checkTarget(desk, { entity: end, story, id: body.from }, 'from');
  checkTarget(desk, { entity: end, story, id: body.to }, 'to');
  return faults[entity](desk, story ?? '', body);
}

type Link = Records['sourceLink'] | Records['claimLink'] | Records['statementLink'];

const faults: Readonly<
  Record<keyof typeof ends, (desk: Desk, story: string, link: Link) => string | null>
> = {
  claimLink: (_, __, link) => claimLinkFault(link),
  sourceLink(desk, _, link) {
    const [from, to] = [sourceAt(desk, link.from), sourceAt(desk, link.to)];
    return from && to ? sourceLinkFault(asSourceLink(link), from, to) : null;
  },
  statementLink(desk, story, link) {
    const [from, to] = [statementAt(desk, story, link.from), statementAt(desk, story, link.to)];
    if (!from || !to) return null;
    const { sources, sourceLinks } = sourcesReached(desk, [from.speaker, to.speaker]);
    const { lead } = joinSources(sources, sourceLinks);
    const spanOf = spanReader(storyAt(desk, story).zone);
    return statementLinkFault(asStatementLink(link), from, to, { lead, spanOf });
  },
};

// The table is keyed by the entity, so each entry sees links of its own kind only.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asSourceLink = (link: Link): Records['sourceLink'] => link as Records['sourceLink'];
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asStatementLink = (link: Link): Records['statementLink'] => link as Records['statementLink'];

const sourceAt = (desk: Desk, id: string): Records['source'] | undefined =>
  storedAt(desk, { entity: 'source', story: null, id })?.body;

const statementAt = (desk: Desk, story: string, id: string): Records['statement'] | undefined =>
  storedAt(desk, { entity: 'statement', story, id })?.body;
