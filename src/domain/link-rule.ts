import type { SpanReader } from './dated.ts';
import { before } from './day.ts';
import type { ClaimLink, SourceLink, StatementLink } from './link.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

const toItself = 'joins a record to itself';

/** Why a link between these two sources breaks the rules of DESIGN §3, or null. */
export function sourceLinkFault(
  link: Pick<SourceLink, 'from' | 'rel' | 'to'>,
  from: Pick<Source, 'kind'>,
  to: Pick<Source, 'kind'>,
): string | null {
  if (link.from === link.to) return toItself;
  if (link.rel === 'same-as' && from.kind !== to.kind) {
    return `joins sources of two kinds, ${from.kind} and ${to.kind}`;
  }
  return null;
}

/** Why a link between two claims breaks the rules of DESIGN §3, or null. */
export const claimLinkFault = (link: Pick<ClaimLink, 'from' | 'to'>): string | null =>
  link.from === link.to ? toItself : null;

type LinkEnd = Pick<Statement, 'claim' | 'stance' | 'speaker' | 'said' | 'published'>;

/** What the rules of statement links need to know beside the two statements. */
export interface LinkGround {
  /** The id that stands for a source and those it is joined with. */
  readonly lead: (source: string) => string;
  readonly spanOf: SpanReader;
}

/** Why a link between these two statements breaks the rules of DESIGN §3, or null. */
export function statementLinkFault(
  link: Pick<StatementLink, 'from' | 'rel' | 'to' | 'change'>,
  from: LinkEnd,
  to: LinkEnd,
  ground: LinkGround,
): string | null {
  if (link.from === link.to) return toItself;
  if (link.rel === 'repeats') return repeatFault(from, to);
  return link.rel === 'reverses' ? reversalFault(link, from, to, ground) : null;
}

/** A repeat stands on the claim of what it repeats and has its stance. */
export function repeatFault(from: LinkEnd, to: LinkEnd): string | null {
  if (from.claim !== to.claim) return 'repeats a statement on another claim';
  return from.stance === to.stance ? null : 'repeats a statement of another stance';
}

function reversalFault(
  { change }: Pick<StatementLink, 'change'>,
  from: LinkEnd,
  to: LinkEnd,
  { lead, spanOf }: LinkGround,
): string | null {
  if (from.claim !== to.claim) return 'reverses a statement on another claim';
  if (lead(from.speaker) !== lead(to.speaker)) return 'reverses a statement of another speaker';
  if (isTurn(from, to) !== (change === 'full')) {
    return change === 'full'
      ? 'is full, but its ends do not confirm and deny'
      : 'turns from confirm to deny or back, which is full';
  }
  const [newer, older] = [spanOf(from), spanOf(to)];
  return newer && older && before(newer, older) ? 'reverses a statement that came later' : null;
}

const isTurn = (from: LinkEnd, to: LinkEnd): boolean =>
  from.stance !== to.stance && from.stance !== 'neutral' && to.stance !== 'neutral';
