import { isKept } from '../domain/contents.ts';
import { outletOf } from '../domain/source-name.ts';
import type { Edition } from './edition.ts';
import { type Line, line, strong } from './inline.ts';
import { sourceTold } from './told.ts';

/**
 * What the desk has not read itself: the outlets of statements on the contested claims none of
 * whose own pages is on file; how much was seen as excerpts, and how many pages were kept.
 */
export function notRead(edition: Edition): Line {
  const { contents, contested, statements, sources, say } = edition;
  const pages = contents.documents.filter(isKept);
  const carriers = new Set(pages.map(({ carrier }) => carrier));
  const claims = new Set(contested.map(({ claim }) => claim.id));
  const outlets = statements
    .filter(({ claim }) => claims.has(claim))
    .map((statement) => outletOf(statement, sources))
    .filter((outlet) => outlet !== null && !carriers.has(outlet));
  const names = [...new Set(outlets)].map((id) => [sourceTold(id ?? '', edition)]);
  const excerpts = new Set(pages.filter(({ extent }) => extent === 'excerpt').map(({ id }) => id));
  const seen = statements.filter(
    ({ document }) => document !== undefined && excerpts.has(document),
  ).length;
  // Where quoted words go by "excerpt" inside, the word is left to them.
  const tell = statements.some(({ text }) => text?.kind === 'excerpt')
    ? say.answer.readInPart
    : say.answer.seenAsExcerpts;
  const kept = pages.filter(({ keptCopy }) => keptCopy).length;
  const told = line`${tell(seen, statements.length)}; ${say.answer.kept(kept, pages.length)}.`;
  return names.length > 0 ? line`${strong(...say.answer.notRead(names))} ${told}` : told;
}
