import { Problem } from '../domain/problem.ts';
import type { Entity, Records } from '../domain/record.ts';
import type { Author } from './address.ts';
import { reasonFor } from './author-rule.ts';
import type { Desk } from './desk.ts';
import { keepersOf } from './kept.ts';
import { atStart, labelOf, labelOfStored, listed } from './label.ts';
import type { Stored } from './records.ts';

export type StateKind = 'hold' | 'release' | 'withdraw' | 'reinstate';
type Body = Records[Entity];

interface Rule {
  readonly from: readonly string[];
  readonly to: 'live' | 'held' | 'withdrawn';
  readonly needsReason: boolean;
}

const rules: Readonly<Record<StateKind, Rule>> = {
  hold: { from: ['live'], to: 'held', needsReason: true },
  release: { from: ['held'], to: 'live', needsReason: false },
  withdraw: { from: ['live', 'held'], to: 'withdrawn', needsReason: true },
  reinstate: { from: ['withdrawn'], to: 'live', needsReason: true },
};

/**
 * A record in its next state; a statement keeps the reason of a hold or withdrawal with it.
 * @throws Problem (badContent) as setState does.
 */
export function stateChange(desk: Desk, author: Author, stored: Stored, kind: StateKind): Body {
  const { from, to, needsReason } = rules[kind];
  const { body, address } = stored;
  const label = labelOfStored(desk, stored);
  const isOfStatements = kind === 'hold' || kind === 'release';
  if (isOfStatements && address.entity !== 'statement') {
    throw new Problem(
      'badContent',
      `Only statements are held: ${label} is none.`,
      'Withdraw it instead.',
    );
  }
  if (!from.includes(body.state)) {
    throw new Problem(
      'badContent',
      `${atStart(label)} is ${body.state}; there is nothing to ${kind}.`,
    );
  }
  const reason = needsReason ? reasonFor(kind, author) : undefined;
  if (kind === 'withdraw') refuseWhereNamed(desk, stored, label);
  const { stateReason: _, ...rest } = body;
  const kept = to !== 'live' && address.entity === 'statement' && reason !== undefined;
  // The rest of the record is as it was, and its kind allows the state.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...rest, state: to, ...(kept ? { stateReason: reason } : {}) } as Body;
}

/** Labels of a record's holders that are read to name some of them. */
const enough = 100;

function refuseWhereNamed(desk: Desk, { address }: Stored, label: string): void {
  const keepers: string[] = [];
  for (const keeper of keepersOf(desk, address)) {
    keepers.push(labelOf(desk, keeper));
    if (keepers.length === enough) break;
  }
  if (keepers.length === 0) return;
  throw new Problem(
    'badContent',
    `${atStart(label)} cannot be withdrawn: ${listed(keepers)} ${keepers.length > 1 ? 'name' : 'names'} it.`,
    'Withdraw or change those first.',
  );
}
