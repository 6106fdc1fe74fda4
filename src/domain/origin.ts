import { fold } from '../text/fold.ts';
import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Count } from './counted.ts';
import { Union } from './union.ts';

/** The origins of a claim (rule 7): names of sets of keys. */
export interface Origins {
  /** The origins of a counted statement: those of the roots that make it count. */
  readonly ofCounted: (statement: StatementOnFile) => readonly string[];
  /** The origins of any statement: those of all its roots, counted or not. */
  readonly ofAny: (statement: StatementOnFile) => readonly string[];
  /** Whether all keys of an origin on the claim are of unknown sources. */
  readonly isUnknown: (origin: string) => boolean;
}

const unknownKey = 'unknown ';

export function originsOn(given: ClaimCase, count: Count): Origins {
  const union = new Union();
  const keyById = new Map(
    [...given.statements.values()].map((statement) => [statement.id, keyOf(statement, given)]),
  );
  const keys = (ids: readonly string[]): string[] => ids.map((id) => keyById.get(id) ?? id);
  const allKeys = (statement: StatementOnFile): string[] => keys(count.repeats.roots(statement.id));
  for (const { rel, from, to } of given.links) {
    if (rel !== 'same-origin' && rel !== 'attribution-conflict') continue;
    const ends = [given.statements.get(from), given.statements.get(to)];
    union.uniteAll(ends.flatMap((end) => (end ? allKeys(end) : [])));
  }
  const known = new Set(
    [...keyById.values()]
      .filter((key) => !key.startsWith(unknownKey))
      .map((key) => union.find(key)),
  );
  const found = ([first, ...others]: readonly string[]): readonly string[] => {
    if (first === undefined || others.length === 0)
      return first === undefined ? [] : [union.find(first)];
    return [...new Set([first, ...others].map((key) => union.find(key)))];
  };
  return {
    ofCounted: ({ id }) => found(keys(count.standingRoots(id))),
    ofAny: (statement) => found(allKeys(statement)),
    isUnknown: (origin) => !known.has(origin),
  };
}

/** Named: the speaker; unnamed: speaker and folded label; unknown: the statement itself. */
function keyOf(statement: StatementOnFile, { joined }: ClaimCase): string {
  const speaker = joined.lead(statement.speaker);
  if (joined.named(statement.speaker)) return `named ${speaker}`;
  if (joined.kind(statement.speaker) === 'unknown') return unknownKey + statement.id;
  // No id holds a control character, so the two parts cannot run into each other.
  return `unnamed ${speaker}\n${fold(statement.label?.text ?? '')}`;
}
