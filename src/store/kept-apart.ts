import type { SourceLink } from '../domain/link.ts';
import { partingOf } from '../domain/parting.ts';
import { few } from './few.ts';
import { inShell } from './in-shell.ts';
import { inOrder } from './label.ts';
import { sourceNamer } from './source-namer.ts';
import { type Joining, type Moment, pairOf } from './sources-before.ts';

/** What is told of pairs that are taken as one against a not-same-as. */
export interface KeptApart {
  readonly sentences: readonly string[];
  /** Ids of the sources that the sentences name. */
  readonly named: ReadonlySet<string>;
}

/**
 * The pairs that a not-same-as stands between and that are taken as one all the same, through
 * others (it parts nothing, DESIGN §5), where the batch has made it so.
 */
export function keptApart({ before, after }: Joining): KeptApart {
  const known = new Set(overridden(before).map(pairOf));
  const pairs = overridden(after).filter((link) => !known.has(pairOf(link)));
  const old = new Set(before.joins.map(pairOf));
  const isNew = (link: SourceLink): boolean => !old.has(pairOf(link));
  const named = new Set<string>();
  const tell = ({ from, to }: SourceLink): string => {
    const { through = [], cut = null } = partingOf(after.joins, [from, to], isNew) ?? {};
    const ids = [from, to, ...through];
    for (const id of ids) named.add(id);
    const nameIn = sourceNamer(ids, after.sources);
    const since = before.lead(from) === before.lead(to) ? 'still' : 'now';
    return `${nameIn(from)} and ${nameIn(to)} are ${since} taken as one through ${inOrder(through.map(nameIn))}, though a not-same-as stands between them: ${remedy(cut)}.`;
  };
  return { sentences: few(pairs, tell, moreWords), named };
}

const overridden = ({ links, lead }: Moment): readonly SourceLink[] =>
  [...links.values()].filter(
    ({ rel, state, from, to }) =>
      rel === 'not-same-as' && state === 'live' && lead(from) === lead(to),
  );

function remedy(cut: readonly SourceLink[] | null): string {
  if (cut === null) return 'many same-as links join them';
  const commands = cut.map(
    ({ from, to }) =>
      `gainsay withdraw ${inShell(from)} same-as ${inShell(to)} --reason "two sources"`,
  );
  return `${commands.join(', then ')} ${cut.length === 1 ? 'parts' : 'part'} them`;
}

const moreWords = (count: number): string =>
  count === 1
    ? 'One more pair is taken as one though a not-same-as stands between the two.'
    : `${count} more pairs are taken as one though a not-same-as stands between the two.`;
