import type { Board } from '../domain/board.ts';
import { type ClaimOnFile, isKept } from '../domain/contents.ts';
import type { ClaimLink } from '../domain/link.ts';
import type { Edition } from './edition.ts';
import { type Line, line, words } from './inline.ts';
import { claimTold, sourceTold } from './told.ts';

/** 6f: what the claim rests on, what it is in tension with or contradicts, who changed position. */
export const tiesOf = (board: Board, edition: Edition): Line[] => {
  const { say } = edition;
  const { restsOnContested, mayHaveChanged } = board.derived.standing;
  return [
    ...(restsOnContested.length > 0 ? [[say.claims.rests(restsOnContested)]] : []),
    ...linked(board, 'contradicts', edition),
    ...linked(board, 'in-tension', edition),
    ...changes(board, edition),
    ...(mayHaveChanged ? [[say.claims.mayHaveChanged]] : []),
  ];
};

function linked(
  { claim }: Board,
  rel: 'contradicts' | 'in-tension',
  { contents, claims, say }: Edition,
): Line[] {
  const tell = rel === 'contradicts' ? say.claims.contradicts : say.claims.tension;
  return contents.claimLinks
    .filter((link) => link.rel === rel && link.state === 'live')
    .flatMap((link) => {
      const other = claims.get(otherEnd(link, claim) ?? '');
      if (!other || !isKept(other)) return [];
      return [line`${tell(claimTold(other))}${link.note ? line` ${words(link.note)}` : ''}`];
    });
}

const otherEnd = (link: ClaimLink, claim: ClaimOnFile): string | null => {
  if (link.from === claim.id) return link.to;
  return link.to === claim.id ? link.from : null;
};

function changes(board: Board, edition: Edition): Line[] {
  const entries = [...board.confirm, ...board.deny, ...board.neutral];
  return board.derived.standing.changes.flatMap(({ from, to, change }) => {
    const newer = entries.find(({ statement }) => statement.ref === to);
    if (!newer) return [];
    const who = sourceTold(newer.statement.speaker, edition);
    return [edition.say.claims.changed(who, from, to, change)];
  });
}
